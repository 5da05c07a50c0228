import * as v from 'valibot';
import { type Heard, NOTHING_HEARD, type Objection, type Talk } from '@/lib/listening/types';
import { Id } from '@/lib/messages/settings-schema';
import { type Stored, storedItem } from './stored';

const Name = v.pipe(v.string(), v.maxLength(200));
const Note = v.pipe(v.string(), v.maxLength(10_000));

const ObjectionSchema = v.object({
  id: Id,
  words: Note,
  raisedBy: Name,
  entry: v.nullable(Note),
}) satisfies v.GenericSchema<unknown, Objection>;

const TalkSchema = v.object({
  person: Name,
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)),
  customer: Name,
  day: v.pipe(v.string(), v.isoDate()),
  note: Note,
}) satisfies v.GenericSchema<unknown, Talk>;

export const HeardSchema = v.object({
  objections: v.pipe(v.array(ObjectionSchema), v.maxLength(1_000)),
  people: v.pipe(v.array(Name), v.maxLength(100)),
  talks: v.pipe(v.array(TalkSchema), v.maxLength(1_000)),
});

/** What was heard from customers and doubters about a document. */
export const storedHeard = (document: string): Stored<Heard> =>
  storedItem<Heard>({
    key: `heard/${document}`,
    name: 'What you heard about this document',
    schema: HeardSchema,
    fallback: NOTHING_HEARD,
    version: 1,
    migrations: {},
  });

/** Two records of one document as one: of an objection or a talk in both, that of `added`. */
export function joinedHeard(old: Heard, added: Heard): Heard {
  const ids = new Set(added.objections.map(({ id }) => id));
  const keyOf = ({ person, number }: Talk) => `${number} ${person}`;
  const talks = new Map([...old.talks, ...added.talks].map(talk => [keyOf(talk), talk]));
  return {
    objections: [...old.objections.filter(({ id }) => !ids.has(id)), ...added.objections],
    people: [...new Set([...old.people, ...added.people])],
    talks: [...talks.values()],
  };
}
