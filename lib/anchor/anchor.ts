import type { Block, Passage } from '@/lib/draft/types';

/** A passage as it can be kept and found again later: its words, what stood around it, and where it was. Plain JSON. */
export interface Anchor {
  /** The words of the passage. */
  readonly exact: string;
  /** Up to 32 UTF-16 units in front of it and behind it; blocks are parted by a line feed. */
  readonly before: string;
  readonly after: string;
  /** The nearest heading above it; empty when there is none. */
  readonly heading: string;
  /** Where it was: index of its block, and offset in the block's text. Decides only between equals. */
  readonly hint: { readonly block: number; readonly start: number };
}

/** How much of the surroundings an anchor keeps, in UTF-16 units on each side. */
const CONTEXT = 32;

/** How far up a heading is looked for, in blocks. */
const FARTHEST_HEADING = 200;

/** An anchor for a passage of these blocks. Throws a RangeError when its block is not among them. */
export function describe(blocks: readonly Block[], passage: Passage): Anchor {
  const index = blocks.indexOf(passage.block);
  if (index < 0) throw new RangeError('The passage is in none of the blocks.');
  const { start, end } = passage;
  return {
    exact: passage.block.text.slice(start, end),
    before: textBefore(blocks, index, start),
    after: textAfter(blocks, index, end),
    heading: headingOf(blocks, index),
    hint: { block: index, start },
  };
}

/** What stands in front of an offset, across block borders; at most `CONTEXT` units. */
export function textBefore(blocks: readonly Block[], index: number, start: number): string {
  let text = blocks[index]?.text.slice(Math.max(0, start - CONTEXT), start) ?? '';
  for (let i = index - 1; i >= 0 && text.length < CONTEXT; i--) {
    text = `${blocks[i]?.text.slice(-CONTEXT) ?? ''}\n${text}`;
  }
  return text.slice(-CONTEXT);
}

/** What stands behind an offset, across block borders; at most `CONTEXT` units. */
export function textAfter(blocks: readonly Block[], index: number, end: number): string {
  let text = blocks[index]?.text.slice(end, end + CONTEXT) ?? '';
  for (let i = index + 1; i < blocks.length && text.length < CONTEXT; i++) {
    text = `${text}\n${blocks[i]?.text.slice(0, CONTEXT) ?? ''}`;
  }
  return text.slice(0, CONTEXT);
}

/** The text of the nearest heading above a block. */
export function headingOf(blocks: readonly Block[], index: number): string {
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST_HEADING); i--) {
    const block = blocks[i];
    if (block?.kind === 'heading') return block.text;
  }
  return '';
}
