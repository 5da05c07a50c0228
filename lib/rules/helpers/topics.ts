import type { Note, PartName, Piece, Problem, Reading } from '@/lib/engine';
import { isReviewed } from './zones';

/** A matter that colleagues ask about: words by which a question asks for it, and words by which a text tells it. */
export interface Topic {
  readonly asked: RegExp;
  readonly told: RegExp;
}

/** The note of a rule about a topic: whether the piece asks for it, or tells it anywhere but in the problem. */
export const touches =
  ({ asked, told }: Topic) =>
  (piece: Piece): Note => {
    if (piece.role === 'question') return asked.test(piece.text) || told.test(piece.text) || null;
    return (piece.zone !== 'problem' && told.test(piece.text)) || null;
  };

/** Asks for a topic that nothing in the draft touches, once; only beside a list of colleagues’ questions to add it to. */
export function* askUntouched(
  reading: Reading,
  noteOf: (piece: Piece) => Note,
  part: PartName,
  message: string,
): Generator<Problem> {
  if (!isReviewed(reading) || !reading.parts.some(({ part }) => part === 'internal_faq')) return;
  if (!reading.pieces.some(piece => noteOf(piece) === true)) yield { part, message };
}
