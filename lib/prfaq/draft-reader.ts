import type { Block, Draft } from '@/lib/draft/types';
import {
  type Facts,
  Incremental,
  Piece,
  type Quote,
  type Reading,
  type ReviewSettings,
  type Structure,
} from '@/lib/engine';
import { structureOf } from './structure';
import { type Traits, traitsOf } from './traits';

/** Reads drafts one after another and keeps the structure while no block changes its traits. */
export class DraftReader {
  #settings: ReviewSettings | null = null;
  #facts: Facts | null = null;
  #structure: Structure | null = null;
  #pieces: readonly Piece[] = [];
  readonly #structures = new Incremental<Block, Traits, Structure>(traitsOf, traits => this.#build(traits));

  read(draft: Draft, settings: ReviewSettings): Reading {
    if (settings !== this.#settings) this.#structures.reset();
    this.#settings = settings;
    const structure = this.#structures.update(draft.blocks);
    const known = structure === this.#structure ? this.#pieces : [];
    this.#pieces = structure.placed.map((placed, i) => {
      const block = draft.blocks[placed.block];
      if (!block) throw new RangeError(`A structure of ${draft.blocks.length} blocks speaks of block ${placed.block}.`);
      const piece = known[i];
      return piece?.block === block ? piece : Piece.of(block, placed);
    });
    this.#structure = structure;
    return { ...structure, quotes: structure.quotes.map(quote => this.#within(quote)), pieces: this.#pieces };
  }

  /** A quotation that is all of a piece ends where the piece does. */
  #within(quote: Quote): Quote {
    const end = this.#pieces[quote.piece]?.span.end ?? quote.span.end;
    return quote.span.end <= end ? quote : { ...quote, span: { ...quote.span, end } };
  }

  #build(traits: readonly Traits[]): Structure {
    const structure = structureOf(traits, this.#settings as ReviewSettings);
    this.#facts =
      this.#facts && JSON.stringify(this.#facts) === JSON.stringify(structure.facts) ? this.#facts : structure.facts;
    return { ...structure, facts: this.#facts };
  }
}
