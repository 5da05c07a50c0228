import type { Note, PartName, Piece, Problem, Reading } from '@/lib/engine';
import { answersIn, type StandardQuestion } from '@/lib/prfaq/answered';
import { hasFaq, isReviewed } from './zones';

const kept = new WeakMap<Piece, ReadonlySet<StandardQuestion>>();

/** Whether a piece answers one of the standard questions; worked out once for all rules that ask. */
export function isAnswering(piece: Piece, question: StandardQuestion): boolean {
  let answers = kept.get(piece);
  if (!answers) {
    answers = new Set(answersIn(piece));
    kept.set(piece, answers);
  }
  return answers.has(question);
}

/** The note of a rule that asks a standard question: true where a piece answers it. */
export const answering =
  (question: StandardQuestion) =>
  (piece: Piece): Note =>
    piece.zone !== 'outside' && isAnswering(piece, question);

/** Asks what no piece answers, once, in the part where it would stand; only of a draft that has a FAQ to ask more of. */
export function* askUnanswered(
  reading: Reading,
  noteOf: (piece: Piece) => Note,
  part: PartName,
  message: string,
): Generator<Problem> {
  if (!isReviewed(reading) || !hasFaq(reading)) return;
  if (!reading.pieces.some(piece => noteOf(piece) === true)) yield { part, message };
}
