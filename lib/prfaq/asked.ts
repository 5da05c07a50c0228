import type { Passage } from '@/lib/draft/types';
import type { FaqEntry, Reading } from '@/lib/engine';
import { saidIn } from './answered';

/** How far a question of the FAQ is answered: not at all, in words alone, or with a fact that can be checked. */
export type AnswerState = 'open' | 'words' | 'fact';

/** A question of the FAQ, with how its answer stands. */
export interface AskedQuestion {
  readonly list: FaqEntry['list'];
  /** Its place in its list, from 1. */
  readonly number: number;
  readonly passage: Passage;
  /** Where its answer ends; where the question does when there is none. */
  readonly end: Passage;
  readonly answer: AnswerState;
}

/** The questions of the FAQ in reading order. */
export function askedIn({ pieces, entries }: Reading): AskedQuestion[] {
  const counts = new Map<FaqEntry['list'], number>();
  return entries.flatMap(({ list, question, from, to }) => {
    const piece = pieces[question];
    if (!piece) return [];
    const number = (counts.get(list) ?? 0) + 1;
    counts.set(list, number);
    const answers = pieces.slice(from, to).filter(one => one !== piece);
    const said = answers.map(saidIn);
    const answer = said.some(({ counts: isFact }) => isFact)
      ? 'fact'
      : said.some(({ says }) => says)
        ? 'words'
        : 'open';
    const last = answers.at(-1) ?? piece;
    const passage = { block: piece.block, ...piece.span };
    return [{ list, number, passage, end: { block: last.block, ...last.span }, answer } as const];
  });
}
