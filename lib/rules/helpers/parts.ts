import type { Part, PartName, Piece, Problem, Reading } from '@/lib/engine';
import { isReviewed } from './zones';

export const partNamed = (reading: Reading, name: PartName): Part | undefined =>
  reading.parts.find(part => part.part === name);

/** The pieces of a part, without its label. */
export function piecesOf(reading: Reading, name: PartName): readonly Piece[] {
  const part = partNamed(reading, name);
  return part ? reading.pieces.slice(part.from, part.to) : [];
}

/** Asks for a part that is not there; silent when it is, and in documents that owe nobody one. */
export function* askFor(part: PartName, reading: Reading, message: string): Generator<Problem> {
  if (isReviewed(reading) && reading.parts.length > 0 && !partNamed(reading, part)) yield { part, message };
}
