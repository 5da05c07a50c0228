import type { Note, PartName, Piece, Problem, Reading } from '@/lib/engine';
import {
  answeredIn,
  contributionOf,
  isAnswerLeftOpen,
  type StandardQuestion,
  unansweredAt,
} from '@/lib/prfaq/answered';
import { wordsWithin } from './claims';
import { hasFaq, isReviewed } from './zones';

/** The note of a rule that asks a standard question: what each piece adds to the answer. */
export const contribution =
  (question: StandardQuestion) =>
  (piece: Piece): Note =>
    contributionOf(piece, question);

/**
 * Asks what nothing in the draft answers, once: where a question asks for it and its answer passes it by, or else in the
 * part where it would stand; only where there is a FAQ to ask more of. An answer that is a prompt so far is asked for by
 * the rule about what is still to be filled in.
 */
export function* askUnanswered(
  reading: Reading,
  question: StandardQuestion,
  part: PartName,
  message: string,
): Generator<Problem> {
  if (!isReviewed(reading) || !hasFaq(reading) || answeredIn(reading)[question]) return;
  if (isAnswerLeftOpen(reading, question)) return;
  const asked = unansweredAt(reading, question);
  const words = asked && wordsWithin(asked.piece, asked.sentence).slice(0, SHOWN_WORDS);
  const [first, last] = [words?.[0], words?.at(-1)];
  if (!asked || !first || !last) yield { part, message };
  else yield { piece: asked.piece, span: { start: first.start, end: last.end }, message };
}

const SHOWN_WORDS = 6;
