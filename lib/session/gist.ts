import type { Block } from '@/lib/draft/types';
import { sentencesOf } from '@/lib/draft/words';
import type { PartName } from '@/lib/engine';
import type { Review } from '@/lib/review';
import type { Gist } from '@/lib/review-pack/pack';

/** So many sentences tell a part; a page has no room for more. */
const MOST_SENTENCES = 4;

/** The headline, and the first sentences of the problem and of what the customer gains, whole and as written. */
export function gistOf(blocks: readonly Block[], { parts }: Pick<Review, 'parts'>): Gist {
  const sentences = (...names: PartName[]): string[] => {
    for (const name of names) {
      const part = parts.find(one => one.part === name);
      const found = part ? sentencesIn(blocks, part).slice(0, MOST_SENTENCES) : [];
      if (found.length > 0) return found;
    }
    return [];
  };
  return {
    headline: sentences('headline')[0] ?? '',
    problem: sentences('problem'),
    benefit: sentences('solution', 'subheading', 'summary'),
  };
}

function sentencesIn(blocks: readonly Block[], { from, to }: Review['parts'][number]): string[] {
  const [first, last] = [blocks.indexOf(from.block), blocks.indexOf(to.block)];
  if (first < 0 || last < 0) return [];
  return blocks.slice(first, last + 1).flatMap(block => {
    const start = block === from.block ? from.start : 0;
    const end = block === to.block ? to.end : block.text.length;
    return sentencesOf(block)
      .filter(sentence => sentence.start >= start && sentence.end <= end)
      .map(sentence => sentence.text);
  });
}
