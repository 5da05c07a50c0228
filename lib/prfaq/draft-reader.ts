import { finished, type Steps } from '@/lib/draft/steps';
import type { Block, Draft } from '@/lib/draft/types';
import {
  commonEnds,
  firstOfBlock,
  Incremental,
  Piece,
  type Placed,
  type Quote,
  type Reading,
  type ReviewSettings,
  type SaidPart,
  type Structure,
  same,
} from '@/lib/engine';
import { NOTHING_SAID, type SaidBlocks, saidBlocks } from './said-parts';
import { structureOf } from './structure';
import { type Traits, traitsOf } from './traits';

const NONE: readonly SaidPart[] = [];

/** Reads drafts one after another and keeps the structure while no block changes its traits. */
export class DraftReader {
  #settings: ReviewSettings | null = null;
  #structure: Structure | null = null;
  #said: SaidBlocks = NOTHING_SAID;
  #blocks: readonly Block[] = [];
  #pieces: readonly Piece[] = [];
  readonly #structures = new Incremental<Block, Traits, Structure>(traitsOf, traits => this.#build(traits));

  read(draft: Draft, settings: ReviewSettings, said: readonly SaidPart[] = NONE): Reading {
    return finished(this.steps(draft, settings, said));
  }

  /** The same, block by block. */
  *steps(draft: Draft, settings: ReviewSettings, said: readonly SaidPart[] = NONE): Steps<Reading> {
    const blocks = saidBlocks(said, draft.blocks);
    if (settings !== this.#settings || !same([...blocks], [...this.#said])) this.#structures.reset();
    this.#said = blocks;
    this.#settings = settings;
    const structure = yield* this.#structures.steps(draft.blocks);
    yield;
    this.#pieces =
      structure === this.#structure ? this.#patched(draft.blocks) : piecesOf(draft.blocks, structure.placed);
    this.#structure = structure;
    this.#blocks = draft.blocks;
    return { ...structure, quotes: this.#quotesOf(structure), pieces: this.#pieces };
  }

  /** The pieces with those of changed blocks replaced, under the same structure. */
  #patched(blocks: readonly Block[]): readonly Piece[] {
    const placed = this.#structure?.placed ?? [];
    const { head, tail } = commonEnds(this.#blocks, blocks);
    const from = firstOfBlock(placed, head);
    const to = firstOfBlock(placed, blocks.length - tail);
    if (from === to) return this.#pieces;
    const pieces = this.#pieces.slice();
    piecesOf(blocks, placed.slice(from, to)).forEach((piece, i) => {
      pieces[from + i] = piece;
    });
    return pieces;
  }

  /** The quotes of the structure. A quotation that is all of a piece ends where the piece does. */
  #quotesOf({ quotes }: Structure): readonly Quote[] {
    const endOf = (quote: Quote): number => Math.min(quote.span.end, this.#pieces[quote.piece]?.span.end ?? Infinity);
    if (quotes.every(quote => endOf(quote) === quote.span.end)) return quotes;
    return quotes.map(quote => ({ ...quote, span: { ...quote.span, end: endOf(quote) } }));
  }

  /** The structure; the one before when it is equal, since traits may change in ways that come to the same. */
  #build(traits: readonly Traits[]): Structure {
    const before = this.#structure;
    const structure = structureOf(traits, this.#settings as ReviewSettings, this.#said);
    if (!before || !same(before.facts, structure.facts)) return structure;
    const now = { ...structure, facts: before.facts };
    return same(before, now) ? before : now;
  }
}

function piecesOf(blocks: readonly Block[], placed: readonly Placed[]): readonly Piece[] {
  return placed.map(place => {
    const block = blocks[place.block];
    if (!block) throw new RangeError(`A structure speaks of block ${place.block} of ${blocks.length}.`);
    return Piece.of(block, place);
  });
}
