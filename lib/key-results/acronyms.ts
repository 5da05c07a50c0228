import type { Passage } from '@/lib/draft/types';
import { glossaryTerms, KNOWN_ACRONYMS, type ReviewSettings } from '@/lib/engine';
import { metricsIn } from '@/lib/lifecycle/metrics/match';
import { termsOf } from '@/lib/lifecycle/terms';
import type { KeyResult } from './types';

/** Initials in key results that nobody has explained. */
export interface UnknownAcronym {
  readonly acronym: string;
  /** Where they stand first. */
  readonly passage: Passage;
  /** In how many key results they stand. */
  readonly count: number;
  /** True where the stage of a key result hangs on them: what they mean is worth asking. */
  readonly decides: boolean;
}

const ACRONYM = /(?<![\p{L}\p{N}#@/$€£._-])\p{Lu}[\p{Lu}\d]{1,6}s?(?![\p{L}\p{N}/_-])/gu;
/** Periods, placeholders, numerals and labels. */
const NO_ACRONYM = /^(?:Q\d|H\d|FY\d*|KRS?\d*|P\d|V\d|[XYNZ]+\d*|OS|EO[QYM]|[IVX]+|Y[TO]Y|M[OT]M|WOW|QOQ|YTD)$/;

/**
 * The initials in key results that are neither common nor in the metric catalogue nor in the glossary: those on which a
 * stage hangs first, then the most frequent. To be asked once; an answer goes to the glossary, as "SWAU #success".
 */
export function unknownAcronyms(
  keyResults: readonly KeyResult[],
  settings: Pick<ReviewSettings, 'glossary'>,
): readonly UnknownAcronym[] {
  const known = new Set([...KNOWN_ACRONYMS.split(' '), ...glossaryTerms(settings).map(term => term.toUpperCase())]);
  const found = new Map<string, UnknownAcronym>();
  for (const keyResult of keyResults) {
    const { block, start, end } = keyResult.passage;
    const seen = new Set<string>();
    for (const match of block.text.slice(start, end).matchAll(ACRONYM)) {
      const acronym = match[0].replace(/s$/, '');
      if (seen.has(acronym) || known.has(acronym) || NO_ACRONYM.test(acronym) || isMetric(acronym)) continue;
      seen.add(acronym);
      const from = start + match.index;
      const before = found.get(acronym);
      found.set(acronym, {
        acronym,
        passage: before?.passage ?? { block, start: from, end: from + match[0].length },
        count: (before?.count ?? 0) + 1,
        decides: (before?.decides ?? false) || hangsOn(keyResult, from),
      });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.decides) - Number(a.decides) || b.count - a.count);
}

const isMetric = (acronym: string): boolean => metricsIn(termsOf(acronym)).length > 0;

/** Whether no stage is known, and the initials stand in what is measured. */
const hangsOn = ({ stage, metric }: KeyResult, at: number): boolean =>
  stage.tagged === null && stage.suggested === null && metric.some(({ start, end }) => start <= at && at < end);
