import { finished, type Steps } from '@/lib/draft/steps';
import type { Block, Span } from '@/lib/draft/types';
import { commonEnds, Incremental, type Piece, type Placed, type Reading, UniqueIds } from '@/lib/engine';
import { AmongOthers } from './among-others';
import { AskedOnce } from './asked-once';
import { type Background, backgroundOf, NO_BACKGROUND } from './background';
import { cellParts } from './cells';
import { type At, type Found, foundIn, type Scope } from './finder';
import type { Cells } from './finder-section';
import { type BlockTraits, blockTraitsOf, linesOf } from './finder-traits';
import { keyResultIn } from './key-result';
import { NO_RULINGS, type Rulings, ruled } from './rulings';
import { statementOf } from './statement';
import type { KeyResult } from './types';

/**
 * Finds and judges the key results of drafts read one after another; keeps the verdicts of unchanged ones. When it throws
 * it is of no further use.
 */
export class KeyResultReader {
  readonly #ids = new UniqueIds<KeyResult>();
  #placed: readonly Placed[] | null = null;
  #pieces: readonly Piece[] = [];
  #blocks: readonly Block[] = [];
  #all: readonly Found[] | null = null;
  #results: readonly (KeyResult | null)[] = [];
  #named: readonly KeyResult[] = [];
  #scope: Scope = 'sections';
  #isOkrs = false;
  #background: Background = NO_BACKGROUND;
  #askedOnce = new AskedOnce();
  readonly #amongOthers = new AmongOthers();
  readonly #found = new Incremental<Block, BlockTraits, readonly Found[]>(blockTraitsOf, traits => {
    const found = foundIn(traits, this.#scope);
    return found.length === 0 && this.#isOkrs ? foundIn(traits, 'whole') : found;
  });

  /** `rulings` is what the writer said is a key result, or is none. */
  read(reading: Reading, rulings: Rulings = NO_RULINGS): readonly KeyResult[] {
    return finished(this.steps(reading, rulings));
  }

  /** The same, a key result at a time. */
  *steps(reading: Reading, rulings: Rulings = NO_RULINGS): Steps<readonly KeyResult[]> {
    const isPrfaq = reading.kind === 'prfaq' || reading.kind === 'mixed';
    const scope = isPrfaq ? 'marked' : 'sections';
    const isOkrs = reading.kind === 'key-results';
    if (scope !== this.#scope || isOkrs !== this.#isOkrs) this.#found.reset();
    this.#scope = scope;
    this.#isOkrs = isOkrs;
    const blocks = this.#blocksOf(reading);
    const all = ruled(yield* this.#found.steps(blocks), blocks, rulings, this.#all);
    yield;
    const background = this.#backgroundOf(reading);
    const results = yield* this.#resultsOf(all, blocks, background);
    if (results !== this.#results) {
      const found = results.filter(result => result !== null);
      this.#named = this.#ids.update(this.#askedOnce.in(this.#amongOthers.in(found, background.notesOff)));
    }
    this.#results = results;
    this.#background = background;
    this.#all = all;
    this.#blocks = blocks;
    return this.#named;
  }

  /** The same object as before while nothing in it has changed. */
  #backgroundOf({ facts }: Reading): Background {
    const background = backgroundOf(facts.customer, facts.settings);
    return background.key === this.#background.key ? this.#background : background;
  }

  /** The blocks of a reading; those of the last one with the changed replaced, under the same structure. */
  #blocksOf({ placed, pieces }: Reading): readonly Block[] {
    const isKept = placed === this.#placed;
    const { head, tail } = isKept ? commonEnds(this.#pieces, pieces) : { head: 0, tail: 0 };
    const blocks = isKept ? this.#blocks.slice() : [];
    for (let i = head; i < pieces.length - tail; i++) blocks[(placed[i] as Placed).block] = (pieces[i] as Piece).block;
    this.#placed = placed;
    this.#pieces = pieces;
    return blocks;
  }

  /** The results; of the same key results only those in changed blocks, or under changed objectives, are read again. */
  *#resultsOf(
    all: readonly Found[],
    blocks: readonly Block[],
    background: Background,
  ): Steps<readonly (KeyResult | null)[]> {
    const isKept = all === this.#all && background === this.#background;
    const { head, tail } = isKept ? commonEnds(this.#blocks, blocks) : { head: 0, tail: 0 };
    const isChanged = ({ block }: At): boolean => block >= head && block < blocks.length - tail;
    const results = isKept ? this.#results.slice() : [];
    let isSame = isKept;
    for (const [i, found] of all.entries()) {
      if (isKept && !isChanged(found.at) && !(found.objective && isChanged(found.objective))) continue;
      results[i] = resultOf(found, blocks, background);
      isSame &&= results[i] === this.#results[i];
      yield;
    }
    return isSame ? this.#results : results;
  }
}

/** Judges a block as one key result, whatever it says: for lists that hold nothing else. */
export function keyResultOf(block: Block): KeyResult {
  return keyResultIn(block, { start: 0, end: block.text.length }, null, NO_BACKGROUND);
}

function resultOf({ at, objective, cells }: Found, blocks: readonly Block[], background: Background): KeyResult | null {
  const block = blocks[at.block];
  const span = block && linesOf(block)[at.line]?.span;
  const objectiveBlock = objective && blocks[objective.block];
  const objectiveSpan = objectiveBlock && linesOf(objectiveBlock)[objective.line]?.span;
  const text = objectiveBlock && objectiveSpan ? statementOf(objectiveBlock, objectiveSpan).text : null;
  return block && span ? kept(block, span, text, background, cells) : null;
}

const results = new WeakMap<Block, { readonly key: string; readonly result: KeyResult }[]>();

function kept(block: Block, stretch: Span, objective: string | null, background: Background, cells?: Cells): KeyResult {
  const key = cells ? `${background.key}\n${cells.baseline} ${cells.target} ${cells.deadline}` : background.key;
  const known = results.get(block) ?? [];
  const same = known.find(
    ({ key: under, result: { objective: what, passage } }) =>
      under === key && what === objective && passage.start >= stretch.start && passage.end <= stretch.end,
  );
  if (same) return same.result;
  const result = keyResultIn(block, stretch, objective, background, cells ? cellParts(block, cells) : null);
  results.set(block, [...known.slice(-15), { key, result }]);
  return result;
}
