import { commonEnds } from './incremental';
import type { Piece } from './piece';
import type { Note } from './rule';
import type { Facts, Reading, Structure } from './types';

/**
 * Keeps what was worked out from a reading while its structure, its facts and a note of each piece stay the same.
 * `build` may depend on those only; the notes of equal readings have to be equal.
 */
export class Noted<Result> {
  #placed: Structure['placed'] | null = null;
  #facts: Facts | null = null;
  #pieces: readonly Piece[] = [];
  #result: { readonly value: Result } | null = null;

  constructor(
    private readonly noteOf: (piece: Piece, facts: Facts) => Note,
    private readonly build: (reading: Reading) => Result,
  ) {}

  /** What `build` gives for this reading. When it throws, the next reading is worked out afresh. */
  update(reading: Reading): Result {
    const kept = this.#isSame(reading) ? this.#result : null;
    this.#result = null;
    const result = kept ?? { value: this.build(reading) };
    this.#placed = reading.placed;
    this.#facts = reading.facts;
    this.#pieces = reading.pieces;
    this.#result = result;
    return result.value;
  }

  #isSame({ placed, facts, pieces }: Reading): boolean {
    if (!this.#result || placed !== this.#placed || facts !== this.#facts) return false;
    const { head, tail } = commonEnds(this.#pieces, pieces);
    for (let i = head; i < pieces.length - tail; i++) {
      const [before, now] = [this.#pieces[i], pieces[i]];
      if (!before || !now || this.noteOf(before, facts) !== this.noteOf(now, facts)) return false;
    }
    return true;
  }
}
