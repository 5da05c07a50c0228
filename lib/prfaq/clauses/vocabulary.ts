import type { Word } from '@/lib/draft/words';

/** Words that every text has, whatever it is about. */
const COMMON = new Set(
  `about above after again against all allow allows also always among and another any anyone app application are around available back because been before being below best better between
   both bring brings build built but can cannot company could customer customers day days did does doing done down during each easily easy enable enables even ever every everyone existing few find first
   for form from full get gets give given gives goes going good great had has have having help helps her here him his how however into its itself just keep kind know large last less let lets life like
   little long look lot made main make makes making many may means might more most much must need needs never new next not now number off often once one only onto open other others our out over own part
   people person place platform possible product products provide provides put real really right same see seem service set she should simple since single small software solution some someone something still such
   system take takes team teams than that the their them themselves then there these they thing things think this those through time times today together too tool tools two under until upon use used user users
   uses using very via want wants was way ways well were what when where whether which while who whole whose why will with within without work works world would year years yet you your`.split(
    /\s+/,
  ),
);
const SHORTEST = 4;

/** The telling words of a text, by their stems: what it is about. */
export function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { lower } of words)
    if (lower.length >= SHORTEST && !COMMON.has(lower) && !/\d/.test(lower)) stems.add(stemOf(lower));
  return stems;
}

/** A word without its ending, coarse on purpose: ‘manages’, ‘managing’, ‘management’ give one stem. */
export function stemOf(word: string): string {
  const bare = word
    .replace(/'s$/, '')
    .replace(/(?:ations?|ments?|ings?|ness|ities|ity|ies|ers?|ors?|ions?|ive|ed|es|ly|s|y|e)$/, '');
  return bare.length >= 3 ? bare.slice(0, 7) : word.slice(0, 7);
}
