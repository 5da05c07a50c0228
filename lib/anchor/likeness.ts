import type { Block } from '@/lib/draft/types';
import { type Anchor, headingOf, textAfter, textBefore } from './anchor';
import { plainOf } from './plain-text';

/** A place where the anchor's passage may stand now. Offsets are in the plain form of the block's text. */
export interface Candidate {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The surroundings an anchor remembers, ready for comparing. */
export class Surroundings {
  readonly #before: string;
  readonly #after: string;
  readonly #heading: string;

  constructor(
    private readonly blocks: readonly Block[],
    anchor: Anchor,
  ) {
    this.#before = plainOf(anchor.before);
    this.#after = plainOf(anchor.after);
    this.#heading = plainOf(anchor.heading);
  }

  /** How much of what stood around the passage stands around this span of a block's text, from 0 to 1. */
  likeness(index: number, start: number, end: number): number {
    const before = sideLikeness(reversed(this.#before), reversed(plainOf(textBefore(this.blocks, index, start))));
    const after = sideLikeness(this.#after, plainOf(textAfter(this.blocks, index, end)));
    const heading = plainOf(headingOf(this.blocks, index)) === this.#heading ? 1 : 0;
    return 0.4 * before + 0.4 * after + 0.2 * heading;
  }
}

const reversed = (text: string): string => [...text].reverse().join('');

/** From 0 to 1: the run in common next to the passage, and the words in common however they moved. */
function sideLikeness(known: string, now: string): number {
  if (known.trim() === '') return now.trim() === '' ? 1 : 0;
  let run = 0;
  while (run < known.length && known[run] === now[run]) run++;
  const words = known.split(' ').filter(Boolean);
  const left = new Set(now.split(' '));
  const shared = words.filter(word => left.has(word)).length;
  return Math.max(run / known.length, (0.9 * shared) / words.length);
}
