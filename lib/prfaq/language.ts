import type { Block } from '@/lib/draft/types';
import { wordsOf } from '@/lib/draft/words';

const ENGLISH = new Set(
  'the of and to a in is that it for on with as are this be by an or from at not can we you your have has will their our they when how what if so but no all more than into who its was i my'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 8;
const MOST_WORDS = 120;

/** Whether a block reads as English: 1 yes, −1 no, 0 too short to tell. */
export function englishness(block: Block): -1 | 0 | 1 {
  if (block.kind === 'code' || block.kind === 'rule') return 0;
  const words = wordsOf(block).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return 0;
  const hits = words.reduce((sum, word) => sum + (ENGLISH.has(word.lower) ? 1 : 0), 0);
  const share = hits / words.length;
  return share >= 0.16 ? 1 : share < 0.09 ? -1 : 0;
}
