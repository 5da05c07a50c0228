import type { AskedView } from '@/lib/messages/protocol';
import type { AskedQuestion } from '@/lib/prfaq/asked';

/** As many questions as are told to the panel; an FAQ with more is no FAQ. */
const MOST = 200;

/** The questions of the FAQ as the panel gets them. */
export const askedView = (asked: readonly AskedQuestion[]): AskedView[] =>
  asked.slice(0, MOST).map(question => ({
    id: idOf(question),
    list: question.list,
    number: question.number,
    question: textOf(question).slice(0, 1_000),
    answer: question.answer,
  }));

/** The question that the panel names; undefined when it has changed since. */
export const askedBy = (asked: readonly AskedQuestion[], id: string): AskedQuestion | undefined =>
  asked.find(question => idOf(question) === id);

const textOf = ({ passage: { block, start, end } }: AskedQuestion): string => block.text.slice(start, end).trim();
const idOf = ({ passage: { block, start } }: AskedQuestion): string => `asked ${block.key} ${start}`;
