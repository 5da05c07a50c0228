import type { Note, PartName, Piece, Problem, Reading } from '@/lib/engine';
import { answeredIn, contributionOf, type StandardQuestion } from '@/lib/prfaq/answered';
import { hasFaq, isReviewed } from './zones';

/** The note of a rule that asks a standard question: what each piece adds to the answer. */
export const contribution =
  (question: StandardQuestion) =>
  (piece: Piece): Note =>
    contributionOf(piece, question);

/** Asks what nothing in the draft answers, once, in the part where it would stand; only where there is a FAQ to ask more of. */
export function* askUnanswered(
  reading: Reading,
  question: StandardQuestion,
  part: PartName,
  message: string,
): Generator<Problem> {
  if (isReviewed(reading) && hasFaq(reading) && !answeredIn(reading)[question]) yield { part, message };
}
