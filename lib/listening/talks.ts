import type { Heard, Talk } from './types';

/** How many talks each person is asked to hold, so that ten people make thirty. */
export const TALKS_EACH = 3;
/** After this many days, what a customer said may have changed. */
export const QUARTER = 92;

/** A talk that was held lately, over a quarter ago, or not yet. */
export type TalkAge = 'held' | 'old' | 'to-come';

/** Whole days between two days written as `2026-03-18`; NaN when one is no day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A talk of a day that is no day counts as old: nobody can say when it was. */
export const ageOf = (talk: Talk | undefined, today: string): TalkAge =>
  talk ? (daysBetween(talk.day, today) <= QUARTER ? 'held' : 'old') : 'to-come';

/** How many rows the table has: what is asked of each, or one more than somebody has held beyond that. */
export const rowsOf = ({ talks }: Heard): number => Math.max(TALKS_EACH, ...talks.map(({ number }) => number));

export const talkOf = ({ talks }: Heard, person: string, number: number): Talk | undefined =>
  talks.find(talk => talk.person === person && talk.number === number);

/** The same with a talk in its place. */
export const withTalk = (heard: Heard, talk: Talk): Heard => ({
  ...withoutTalk(heard, talk.person, talk.number),
  talks: [...withoutTalk(heard, talk.person, talk.number).talks, talk],
});

export const withoutTalk = (heard: Heard, person: string, number: number): Heard => ({
  ...heard,
  talks: heard.talks.filter(talk => talk.person !== person || talk.number !== number),
});

/** The same without a person and their talks. */
export const withoutPerson = (heard: Heard, person: string): Heard => ({
  ...heard,
  people: heard.people.filter(name => name !== person),
  talks: heard.talks.filter(talk => talk.person !== person),
});

/** The same with a person and the talks they had in `before`. */
export const withPerson = (heard: Heard, name: string, before: Heard): Heard => ({
  ...heard,
  people: [...new Set([...heard.people, name])],
  talks: [...withoutPerson(heard, name).talks, ...before.talks.filter(talk => talk.person === name)],
});

/** A talk as a source behind a claim: "(Ana, workshop owner, 18 March 2026: ‘I let it ring.’)". */
export function citationOf({ customer, day, note }: Talk): string {
  const said = note.trim();
  return `(${customer || '[customer]'}, ${dayInWords(day)}${said ? `: ‘${said}’` : ''})`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "18 March 2026"; the text itself when it is no day. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : day;
}
