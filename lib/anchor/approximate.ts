import search from 'approx-string-match';
import type { Block } from '@/lib/draft/types';
import type { Candidate } from './likeness';
import { plainOfBlock } from './plain-text';

/** At most this share of a passage may have been rewritten. */
const MOST_ERRORS = 0.4;
/** A passage shorter than this is found by equal words only. */
const SHORTEST = 12;
/** Only so much of a long passage is searched for; the rest follows by its length. */
const LONGEST = 400;
/** How many blocks are searched: those that share most words with the passage. */
const MOST_BLOCKS = 8;
const LARGEST_BLOCK = 20_000;

const WORD = /[\p{L}\p{N}]+/gu;

/** Places where nearly the same words stand, at most one to a block, with how many letters differ. */
export function approximateCandidates(
  blocks: readonly Block[],
  wanted: string,
  near: number,
): (Candidate & { errors: number })[] {
  const pattern = wanted.slice(0, LONGEST).trim();
  if (pattern.length < SHORTEST) return [];
  const found: (Candidate & { errors: number })[] = [];
  for (const index of likelyBlocks(blocks, pattern, near)) {
    const text = plainOfBlock(blocks[index] as Block);
    const match = search(text, pattern, Math.floor(pattern.length * MOST_ERRORS)).reduce<
      ReturnType<typeof search>[number] | null
    >((least, next) => (least && least.errors <= next.errors ? least : next), null);
    if (match) found.push({ index, ...wholeWords(text, match.start, match.end), errors: match.errors });
  }
  return found;
}

/** Indexes of the blocks that share most words with the passage, at least a third of them. */
function likelyBlocks(blocks: readonly Block[], pattern: string, near: number): number[] {
  const words = new Set(pattern.match(WORD) ?? []);
  const index = wordIndexOf(blocks);
  const shared = new Map<number, number>();
  for (const word of words) for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count * 3 >= words.size)
    .sort(([a, m], [b, n]) => n - m || Math.abs(a - near) - Math.abs(b - near))
    .slice(0, MOST_BLOCKS)
    .map(([at]) => at);
}

type WordIndex = ReadonlyMap<string, readonly number[]>;

const indexes = new WeakMap<readonly Block[], WordIndex>();

/** In which blocks each word stands; worked out once for a draft, since many anchors are looked for in it. */
function wordIndexOf(blocks: readonly Block[]): WordIndex {
  const known = indexes.get(blocks);
  if (known) return known;
  const index = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    if (block.text.length > LARGEST_BLOCK) return;
    for (const word of new Set(plainOfBlock(block).match(WORD) ?? [])) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  indexes.set(blocks, index);
  return index;
}

/** The span grown to the borders of the words it begins and ends in. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const letter = /[\p{L}\p{N}]/u;
  let from = start;
  let to = end;
  while (from > 0 && letter.test(text[from] ?? '') && letter.test(text[from - 1] ?? '')) from--;
  while (to < text.length && letter.test(text[to] ?? '') && letter.test(text[to - 1] ?? '')) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}
