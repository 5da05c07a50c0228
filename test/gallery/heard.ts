import type { Heard, Objection, Talk } from '@/lib/listening/types';
import type { AskedView } from '@/lib/messages/protocol';

/** What a FAQ asks, of every kind: answered with a fact, in words only, and not at all. */
export const ASKED: readonly AskedView[] = [
  ['external', 1, 'What does Bellhook cost?', 'fact'],
  ['external', 2, 'Do I need a new till?', 'words'],
  ['internal', 1, 'What happens when the tag falls off?', 'open'],
].map(([list, number, question, answer]) => ({
  id: `asked ${question}`,
  list: list as AskedView['list'],
  number: number as number,
  question: question as string,
  answer: answer as AskedView['answer'],
}));

const RAISED: readonly (readonly [words: string, by: string])[] = [
  ['What if the tag falls off in the wash?', 'Ilse, workshop lead'],
  ['My riders are seventy. They will call anyway.', 'Ana, owner in Utrecht'],
  ['What does it cost me when the shop is empty in January?', 'Ana, owner in Utrecht'],
  ['Do I need a new till for this?', 'Joost'],
  ['Who sees my customers’ names?', 'Legal'],
  ['Why would a chain of forty shops not build this itself in a month, with the two people they have?', 'Finance'],
  ['We tried texting. Nobody read them.', 'Bram, mechanic'],
  ['What stops a rider from calling after reading the status?', ''],
  ['Is a Saturday really the day that hurts?', 'Ilse, workshop lead'],
  ['How is this different from a paper ticket?', 'Bram, mechanic'],
];

const objections: readonly Objection[] = RAISED.map(([words, raisedBy], i) => ({
  id: `objection ${i}`,
  words,
  raisedBy,
  entry: null,
}));

const PEOPLE = ['Ilse', 'Joost', 'Maaike', 'Bram', 'Sanne', 'Teun', 'Fleur', 'Koen'];
const talks: readonly Talk[] = PEOPLE.flatMap((person, i) =>
  Array.from({ length: (i * 5) % 4 }, (_, n) => ({
    person,
    number: n + 1,
    customer: 'Ana, owner in Utrecht',
    day: i % 3 === 1 ? '2026-01-12' : '2026-05-12',
    note: n === 0 ? 'On Saturdays I let it ring. The wheel is in my hands.' : '',
  })),
);

/** A team that has been out and listened. */
export const HEARD: Heard = { objections, people: PEOPLE, talks };
