import type { Block, Span } from '@/lib/draft/types';
import { Incremental, type Reading } from '@/lib/engine';
import { type Found, foundIn, type Scope } from './finder';
import { type BlockTraits, blockTraitsOf, linesOf } from './finder-traits';
import { keyResultIn } from './key-result';
import { statementOf } from './statement';
import type { KeyResult } from './types';

/** Finds and judges the key results of drafts read one after another; keeps the verdicts of unchanged ones. */
export class KeyResultReader {
  #scope: Scope = 'sections';
  #isOkrs = false;
  readonly #found = new Incremental<Block, BlockTraits, readonly Found[]>(blockTraitsOf, traits => {
    const found = foundIn(traits, this.#scope);
    return found.length === 0 && this.#isOkrs ? foundIn(traits, 'whole') : found;
  });

  read(reading: Reading): readonly KeyResult[] {
    const isPrfaq = reading.kind === 'prfaq' || reading.kind === 'mixed';
    const scope = isPrfaq ? 'marked' : 'sections';
    const isOkrs = reading.kind === 'key-results';
    if (scope !== this.#scope || isOkrs !== this.#isOkrs) this.#found.reset();
    this.#scope = scope;
    this.#isOkrs = isOkrs;
    const blocks: Block[] = [];
    for (const piece of reading.pieces) if (piece.block !== blocks.at(-1)) blocks.push(piece.block);
    return this.#found.update(blocks).flatMap(found => resultOf(found, blocks) ?? []);
  }
}

/** Judges a block as one key result, whatever it says: for lists that hold nothing else. */
export function keyResultOf(block: Block): KeyResult {
  return kept(block, { start: 0, end: block.text.length }, null);
}

function resultOf({ at, objective }: Found, blocks: readonly Block[]): KeyResult | null {
  const block = blocks[at.block];
  const span = block && linesOf(block)[at.line]?.span;
  const objectiveBlock = objective && blocks[objective.block];
  const objectiveSpan = objectiveBlock && linesOf(objectiveBlock)[objective.line]?.span;
  return block && span
    ? kept(block, span, objectiveBlock && objectiveSpan ? statementOf(objectiveBlock, objectiveSpan).text : null)
    : null;
}

const results = new WeakMap<Block, KeyResult[]>();

function kept(block: Block, stretch: Span, objective: string | null): KeyResult {
  const known = results.get(block) ?? [];
  const same = known.find(
    k => k.objective === objective && k.passage.start >= stretch.start && k.passage.end <= stretch.end,
  );
  if (same) return same;
  const made = keyResultIn(block, stretch, objective);
  results.set(block, [...known.slice(-15), made]);
  return made;
}
