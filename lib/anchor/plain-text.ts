import type { Block } from '@/lib/draft/types';

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
];

const SPACES = /[\s\u200b\ufeff]+/g;

const kept = new WeakMap<Block, string>();

/** Text as it is compared: small letters, straight quotes, plain dashes, single spaces. */
export function plainOf(text: string): string {
  let plain = lowerOf(text);
  for (const [pattern, replacement] of SAME) plain = plain.replace(pattern, replacement);
  return plain.replace(SPACES, ' ');
}

/** The same for a block, worked out once. */
export function plainOfBlock(block: Block): string {
  let plain = kept.get(block);
  if (plain === undefined) {
    plain = plainOf(block.text);
    kept.set(block, plain);
  }
  return plain;
}

/** Offsets in a text for the two ends of a span in its plain form. Only runs of spaces change the length. */
export function originalSpan(text: string, start: number, end: number): { start: number; end: number } {
  let shift = 0;
  let from = -1;
  for (const { index, 0: spaces } of text.matchAll(SPACES)) {
    const at = index - shift;
    if (from < 0 && at >= start) from = start + shift;
    if (at + 1 > end) break;
    shift += spaces.length - 1;
  }
  return { start: from < 0 ? start + shift : from, end: end + shift };
}

/** Small letters, where that keeps every offset: a few capitals become two letters. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const small = (text[i] as string).toLowerCase();
    kept += small.length === 1 ? small : text[i];
  }
  return kept;
}
