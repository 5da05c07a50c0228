import type { Word } from '@/lib/draft/words';
import type { Hit } from '@/lib/engine';
import { WordList } from '@/lib/engine';

/** What goes wrong, uncounted: losses first, then how it feels, then how much of it, then that it happens at all. */
const RANKS: readonly WordList[] = [
  new WordList(
    (
      'spend days|spends days|spend hours|spends hours|spend weeks|spends weeks|waste time|wastes time|waste hours|wasted hours|' +
      'waste days|lose time|loses time|lose hours|lose money|loses money|time and money|hours of|days of|weeks of|takes hours|' +
      'takes days|takes weeks|take hours|take days|take weeks|takes too long|take too long|too much time|a lot of time|no idea'
    ).split('|'),
  ),
  new WordList(
    (
      'slow and painful|slow|painful|hard|difficult|expensive|costly|tedious|frustrating|unpredictable|time-consuming|confusing|' +
      'brittle|fragile|error-prone|cumbersome|stressful|overwhelming|inefficient|inconsistent|unreliable|messy|scattered|' +
      'impractical|exhausting|clunky|unclear|risky|awkward|unpleasant|overwhelmed|frustrated'
    ).split('|'),
  ),
  new WordList(
    (
      'sometimes|often|frequently|constantly|regularly|days|hours|weeks|months|millions|thousands|hundreds|billions|many|most|' +
      'countless|numerous|huge|rarely|usually|too many|too few|too much'
    ).split('|'),
  ),
  new WordList(
    (
      'waste|wastes|wasted|lose|loses|lost|struggle|struggles|struggling|struggled|miss|misses|missed|shortage|shortages|' +
      "fail|fails|failed|wait|waits|waiting|cannot|can't|unable|trapped|stuck|forget|forgets|suffer|suffers|complain|complains|" +
      'trouble|hassle|pain|burden|wrong|late|problem|problems|issue|issues|difficulty|difficulties|challenge|challenges|threat|' +
      'locked out|left out|shut out|cut off|disconnected|give up|gives up|throw away|throws away|have to|has to|had to|fall through|hidden|buried|never know|not enough'
    ).split('|'),
  ),
];

export interface Pain extends Hit {
  /** 0 for a loss, 1 for how it feels, 2 for an uncounted amount, 3 for any other word of something going wrong. */
  readonly rank: number;
}

/** Words that say that something goes wrong, the most telling first. */
export function painIn(words: readonly Word[]): Pain[] {
  return RANKS.flatMap((list, rank) => list.inWords(words).map(hit => ({ ...hit, rank })));
}
