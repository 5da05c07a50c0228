import { computed, type ReadonlySignal } from '@preact/signals';
import { standingOf } from '@/lib/listening/ledger';
import {
  citationOf,
  daysBetween,
  talkOf,
  withoutPerson,
  withoutTalk,
  withPerson,
  withTalk,
} from '@/lib/listening/talks';
import type { Heard, Objection, Standing, Talk } from '@/lib/listening/types';
import { whatWeHeard } from '@/lib/listening/what-we-heard';
import type { AskedView, PageState, ReviewView } from '@/lib/messages/protocol';
import type { Deeds } from './deeds';
import { createHeardKeeping } from './heard-keeping';
import type { Lede } from './ledes';
import type { PanelOutside } from './outside';
import { askedOf, type BankQuestion } from './question-bank';
import type { ToastModel } from './toast-model';
import { capital, inWords } from './words';

/** An objection with how the draft of now answers it. */
export interface StandingObjection extends Objection {
  readonly standing: Standing;
}

/** A question to be ready for; `place` is where the draft takes it up, and null while it does not. */
export interface ReadyQuestion extends BankQuestion {
  readonly isAnswered: boolean;
  readonly entry: AskedView | null;
}

/** Objections, customer talks and questions of one document. */
export interface ListeningModel {
  readonly lede: ReadonlySignal<Lede>;
  /** What is not answered first. */
  readonly objections: ReadonlySignal<readonly StandingObjection[]>;
  readonly heard: ReadonlySignal<Heard>;
  readonly questions: ReadonlySignal<readonly ReadyQuestion[]>;
  /** "20 held, the last 3 days ago"; empty before the first. */
  readonly talksWords: ReadonlySignal<string>;
  /** Today, as `2026-03-18`. */
  readonly today: ReadonlySignal<string>;
  addObjection(words: string, raisedBy: string): Promise<boolean>;
  changeObjection(id: string, change: Partial<Omit<Objection, 'id'>>): Promise<boolean>;
  removeObjection(id: string): Promise<void>;
  addPerson(name: string): Promise<boolean>;
  removePerson(name: string): Promise<void>;
  keepTalk(talk: Talk): Promise<boolean>;
  removeTalk(talk: Talk): Promise<void>;
  /** Puts the talk as a source after the line of the caret, or copies it where the document cannot be written. */
  cite(talk: Talk): Promise<void>;
  show(questionId: string): Promise<void>;
  /** Puts a question with an open answer at the end of the list where it belongs. */
  insert(question: ReadyQuestion): Promise<void>;
  copy(question: ReadyQuestion): void;
  copyHeard(): void;
  saveHeard(): Promise<void>;
  /** Reads again what is kept, after a file was brought in or all was cleared. */
  readAgain(): void;
}

/** What the model needs of the panel around it. */
export interface ListeningWorld {
  readonly state: ReadonlySignal<PageState | null>;
  readonly review: ReadonlySignal<ReviewView | null>;
  readonly writable: ReadonlySignal<boolean>;
  readonly outside: PanelOutside;
  readonly deeds: Deeds;
  readonly toast: ToastModel;
}

const NOBODY: readonly AskedView[] = [];
const ORDER = { open: 0, words: 1, fact: 2 } as const;

export function createListeningModel(world: ListeningWorld, ended: AbortSignal): ListeningModel {
  const { state, review, writable, outside, deeds, toast } = world;
  const { heard, keep, keepWithUndo, readAgain } = createHeardKeeping(world, ended);
  const asked = computed(() => review.value?.asked ?? NOBODY);
  const today = computed(() => {
    heard.value;
    return dayOf(outside.now());
  });
  const objections = computed(() =>
    heard.value.objections
      .map(objection => ({ ...objection, standing: standingOf(objection, asked.value) }))
      .sort((a, b) => ORDER[a.standing.state] - ORDER[b.standing.state]),
  );
  const questions = computed(() => askedOf(asked.value, review.value?.answered ?? []));
  const markdown = () => whatWeHeard(state.peek()?.document.title || 'This document', heard.peek(), asked.peek());
  return {
    heard,
    objections,
    questions,
    today,
    readAgain,
    lede: computed(() => listeningLede(objections.value, questions.value, heard.value)),
    talksWords: computed(() => talksWords(heard.value, today.value)),
    addObjection: (words, raisedBy) =>
      keep(old => ({
        ...old,
        objections: [...old.objections, { id: `objection ${outside.now()}`, words, raisedBy, entry: null }],
      })),
    changeObjection: (id, change) =>
      keep(old => ({ ...old, objections: old.objections.map(one => (one.id === id ? { ...one, ...change } : one)) })),
    removeObjection: id =>
      keepWithUndo(
        'Removed.',
        old => ({ ...old, objections: old.objections.filter(one => one.id !== id) }),
        before => old => ({
          ...old,
          objections: [...old.objections, ...before.objections.filter(one => one.id === id)],
        }),
      ),
    addPerson: name => keep(old => ({ ...old, people: [...new Set([...old.people, name])] })),
    removePerson: name =>
      keepWithUndo(
        `Removed: ${name}.`,
        old => withoutPerson(old, name),
        before => old => withPerson(old, name, before),
      ),
    keepTalk: talk => keep(old => withTalk(old, talk)),
    removeTalk: ({ person, number }) =>
      keepWithUndo(
        'The talk was removed.',
        old => withoutTalk(old, person, number),
        before => old => {
          const talk = talkOf(before, person, number);
          return talk ? withTalk(old, talk) : old;
        },
      ),
    async cite(talk) {
      if (writable.peek()) return deeds.insert(`talk ${talk.person} ${talk.number}`, citationOf(talk));
      await deeds.copy('citation', citationOf(talk));
      if (deeds.copied.peek() === 'citation') toast.show('Copied.');
    },
    show: async id => void (await deeds.show(id)),
    async insert(question) {
      const last = placeFor(question, asked.peek());
      if (!last) return deeds.insert(question.id, lineOf(question));
      await deeds.insert(question.id, lineOf(question), last.id);
    },
    copy: question => void deeds.copy(question.id, lineOf(question)),
    copyHeard: () => void deeds.copy('heard', markdown()),
    async saveHeard() {
      if (deeds.tell(await outside.saveFile('what-we-heard.md', markdown()))) toast.show('Saved as a file.');
    },
  };
}

/** A question as it is put into the draft: named as one in every layout, its answer a prompt that is found again as open. */
export const lineOf = ({ question }: BankQuestion): string =>
  `Q: ${question} A: [Your answer, with one fact that a doubter would accept]`;

/** The last question of the list where this one belongs; of an FAQ without two lists, its last; null without an FAQ. */
function placeFor({ list }: BankQuestion, asked: readonly AskedView[]): AskedView | null {
  return asked.findLast(entry => entry.list === list) ?? asked.findLast(entry => entry.list === 'undivided') ?? null;
}

function listeningLede(
  objections: readonly StandingObjection[],
  questions: readonly ReadyQuestion[],
  { talks }: Heard,
): Lede {
  const said = (sentence: string): Lede => ({ before: sentence, link: '', after: '', target: null, meta: '' });
  const open = objections.filter(({ standing }) => standing.state === 'open').length;
  if (open > 0)
    return said(
      `${capital(inWords(open))} ${open === 1 ? 'objection is' : 'objections are'} still waiting for an answer.`,
    );
  if (objections.length > 0) return said('Every objection has an answer in the draft.');
  if (talks.length > 0) return said('Customers were heard. Nobody has objected yet.');
  const ready = questions.filter(({ isAnswered }) => isAnswered).length;
  if (ready > 0) return said(`The draft is ready for ${inWords(ready)} of the questions below.`);
  return said('Nobody has been heard yet. What would a doubter ask first?');
}

/** "20 held, the last 3 days ago". */
function talksWords({ talks }: Heard, today: string): string {
  if (talks.length === 0) return '';
  const last = Math.min(...talks.map(({ day }) => Math.max(0, daysBetween(day, today) || 0)));
  const when = last === 0 ? 'today' : last === 1 ? 'yesterday' : `${last} days ago`;
  return `${talks.length} held, the last ${when}`;
}

/** The day of a moment where the reader is, as `2026-03-18`. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => `${n}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
