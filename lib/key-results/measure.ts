import type { Span } from '@/lib/draft/types';
import { isOrdinary, type MetricMatch } from '@/lib/lifecycle/metrics/match';
import type { ReadTerms } from '@/lib/lifecycle/suggest-stage';
import type { Term } from '@/lib/lifecycle/terms';
import type { Clauses } from './clauses';
import { measuredIn, type Stretch } from './measured-phrase';
import { shapeOf } from './shape';
import { isNoun, kindOf } from './things';
import type { Deadline, Verdict } from './types';

/** What a statement measures: the words, and the metric of the catalogue that they name, if they name one. */
export interface Measure {
  readonly spans: readonly Span[];
  readonly metricId: string | null;
}

const NOTHING: Measure = { spans: [], metricId: null };

/**
 * The measured noun phrase of a statement. Work measures nothing, whatever it makes; it may still speak of a metric by its
 * full name. A metric of the catalogue counts only where its name stands whole, and not as the name of an audience. The
 * terms are those of the statement, which begins at `base` in the text.
 */
export function measureIn(
  clauses: Clauses,
  verdict: Verdict,
  deadline: Deadline | null,
  { terms, metrics }: ReadTerms,
  base: number,
): Measure {
  if (clauses.tokens.length === 0) return NOTHING;
  const named = metrics
    .map(match => ({ ...match, start: match.start + base, end: match.end + base }))
    .filter(match => isWhole(clauses, match));
  const isMeasured = verdict === 'outcome' || verdict === 'guardrail';
  const stretch = !isMeasured ? null : measuredIn(clauses, shapeOf(clauses), deadline?.span.start ?? null);
  const best = bestOf(clauses, named, stretch, terms, base);
  if (!stretch) return best?.sure ? { spans: [spanOf(best)], metricId: best.metric.id } : NOTHING;
  const span = stretchSpan(clauses, stretch);
  if (!best) return { spans: [span], metricId: null };
  const overlaps = best.start < span.end && best.end > span.start;
  return {
    spans: [overlaps ? { start: Math.min(span.start, best.start), end: Math.max(span.end, best.end) } : span],
    metricId: overlaps ? best.metric.id : null,
  };
}

interface Named extends MetricMatch {
  /** By a name that means nothing else. */
  readonly sure: boolean;
}

/** The metric named in the measured words; one named elsewhere only by a name that means nothing else. */
function bestOf(
  clauses: Clauses,
  named: readonly MetricMatch[],
  stretch: Stretch | null,
  terms: readonly Term[],
  base: number,
): Named | null {
  const span = stretch && stretchSpan(clauses, stretch);
  const fitting = named.flatMap(match => {
    const isCommon = isOrdinary({ ...match, start: match.start - base, end: match.end - base }, terms);
    const inside = span !== null && match.start < span.end && match.end > span.start;
    const known = !isCommon || (inside && LEVEL_WORDS.test(match.metric.id));
    return known && (inside || !isCommon) ? [{ ...match, sure: !isCommon, inside }] : [];
  });
  fitting.sort((a, b) => Number(b.inside) - Number(a.inside) || b.length - a.length || a.start - b.start);
  return fitting[0] ?? null;
}

/** Common words that name a metric where they are what is measured. */
const LEVEL_WORDS =
  /^(?:logo-retention|activation-paid|feature-adoption|pipeline-created|attrition|gross-margin|referral-rate)$/;

/** Not "CEs" for the score of that name, nor in "referral programme", "satisfaction survey", "churn dashboard": a longer name of something else. */
function isWhole({ text, tokens }: Clauses, match: MetricMatch): boolean {
  if (/^\p{Lu}+s$/u.test(text.slice(match.start, match.end)) && match.metric.id === 'ces') return false;
  const at = tokens.findIndex(token => token.start >= match.end);
  const next = tokens[at];
  if (next?.kind !== 'word' || next.start - match.end > 1) return true;
  return !isNoun(next) || kindOf(next) === 'level';
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const stretchSpan = ({ tokens }: Clauses, { from, to }: Stretch): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
