import type { Span } from '@/lib/draft/types';
import { isOrdinary, type MetricMatch, metricsIn } from '@/lib/lifecycle/metrics/match';
import { termsOf } from '@/lib/lifecycle/terms';
import { LEVELS } from './lexicon/nouns';
import type { Token } from './tokens';

/** What a statement measures: the words, and the metric of the catalogue that they name, if they name one. */
export interface Measure {
  readonly spans: readonly Span[];
  readonly metricId: string | null;
}

/** The measure in `text`: a metric by name, otherwise the nouns of level. Offsets are in `text` plus `base`. */
export function measureIn(text: string, tokens: readonly Token[], base: number): Measure {
  const terms = termsOf(text);
  const matches = metricsIn(terms);
  const named = matches
    .filter(match => !isOrdinary(match, terms))
    .sort((a, b) => b.length - a.length || a.start - b.start);
  const best: MetricMatch | undefined = named[0] ?? matches[0];
  if (best)
    return {
      spans: [{ start: base + best.start, end: base + best.end }],
      metricId: named[0] ? best.metric.id : ordinary(best),
    };
  const levels = tokens.filter(token => LEVELS.has(token.base) || LEVELS.has(token.lower));
  return { spans: levels.slice(0, 2).map(({ start, end }) => ({ start, end })), metricId: null };
}

/** A common word names a metric only where it is the word for a level that people mean most often. */
const ordinary = ({ metric }: MetricMatch): string | null =>
  /^(?:logo-retention|activation-paid|feature-adoption|pipeline-created|attrition|gross-margin)$/.test(metric.id)
    ? metric.id
    : null;
