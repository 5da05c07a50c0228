import type { Block, Passage } from '@/lib/draft/types';
import type { SaidPart } from '@/lib/engine';
import type { Found } from './finder';
import { linesOf } from './finder-traits';

/** What the writer said of lines of the draft, wherever they stand now: this is a key result, this is none. */
export interface Rulings {
  readonly are: readonly Passage[];
  readonly areNot: readonly Passage[];
  /** Of paragraphs: which part of the release they are. */
  readonly parts?: readonly SaidPart[];
}

export const NO_RULINGS: Rulings = { are: [], areNot: [] };

/**
 * The key results that were found, with those that the writer added and without those that the writer ruled out. An added
 * one stands under the objective of the key result before it. `before` is given back when nothing about it has changed;
 * passages in blocks that the draft does not have are passed over.
 */
export function ruled(
  found: readonly Found[],
  blocks: readonly Block[],
  { are, areNot }: Rulings,
  before: readonly Found[] | null,
): readonly Found[] {
  if (are.length === 0 && areNot.length === 0) return found;
  const left = found.filter(({ at }) => !areNot.some(passage => stands(passage, blocks, at)));
  const all = are.reduce<readonly Found[]>((list, passage) => withAdded(list, passage, blocks), left);
  return before && all.length === before.length && all.every((one, i) => isSame(one, before[i])) ? before : all;
}

function stands({ block, start, end }: Passage, blocks: readonly Block[], at: Found['at']): boolean {
  const line = blocks[at.block] === block ? linesOf(block)[at.line] : undefined;
  return line !== undefined && line.span.start < end && start < line.span.end;
}

function withAdded(found: readonly Found[], passage: Passage, blocks: readonly Block[]): readonly Found[] {
  const block = blocks.indexOf(passage.block);
  if (block < 0) return found;
  const line = linesOf(passage.block).findIndex(({ span }) => span.start < passage.end && passage.start < span.end);
  if (line < 0 || found.some(({ at }) => at.block === block && at.line === line)) return found;
  const after = found.findIndex(({ at }) => at.block > block || (at.block === block && at.line > line));
  const place = after < 0 ? found.length : after;
  return found.toSpliced(place, 0, { at: { block, line }, objective: found[place - 1]?.objective ?? null });
}

const isAt = (a: Found['objective'], b: Found['objective']): boolean =>
  a === b || (a !== null && b !== null && a.block === b.block && a.line === b.line);

const isSame = (a: Found, b: Found | undefined): boolean =>
  b !== undefined && isAt(a.at, b.at) && isAt(a.objective, b.objective);
