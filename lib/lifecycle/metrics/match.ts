import type { Span } from '@/lib/draft/types';
import { singular, type Term, termsOf } from '../terms';
import { METRICS, type Metric } from './catalogue';

/** Where a text names a metric. */
export interface MetricMatch extends Span {
  readonly metric: Metric;
  /** How many terms of the text the name has; more is more certain. */
  readonly length: number;
}

/** Names too common to tell a metric from an ordinary word; the catalogue search still knows them. */
const ORDINARY = new Set(
  (
    'users sessions hits coverage returns releases launches interviews stability reach views returning reviews opportunities ' +
    'margin mentions registrations usage adoption attendance pipeline leads escalations disputes breaches reactivation ' +
    'installs ranking testimonials reopens retention activation incidents outages velocity attrition milestone incident'
  )
    .split(' ')
    .map(singular),
);

/** A metric by one of its names. */
export interface MetricName {
  readonly terms: readonly string[];
  readonly metric: Metric;
}

let known: ReadonlyMap<string, readonly MetricName[]> | null = null;

/** The names that begin with a term, longest first. Sorted out for the first text, not while a page loads. */
function namesFrom(first: string): readonly MetricName[] {
  known ??= namesByFirst();
  return known.get(first) ?? [];
}

function namesByFirst(): ReadonlyMap<string, readonly MetricName[]> {
  const byFirst = new Map<string, MetricName[]>();
  for (const metric of METRICS) {
    for (const text of [metric.name, ...metric.aliases]) {
      const terms = termsOf(text.replace(/\(.*?\)/g, '')).map(term => term.base);
      const first = terms[0];
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { terms, metric }]);
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.terms.length - a.terms.length);
  return byFirst;
}

/** Metrics that the terms name, longest name first at each place, never overlapping. Linear in the terms. */
export function metricsIn(terms: readonly Term[]): MetricMatch[] {
  const found: MetricMatch[] = [];
  for (let at = 0; at < terms.length; ) {
    const match = matchAt(terms, at);
    if (match) found.push(match);
    at += match?.length ?? 1;
  }
  return found;
}

function matchAt(terms: readonly Term[], at: number): MetricMatch | null {
  const first = terms[at];
  if (!first) return null;
  first.form.names ??= namesFrom(first.base);
  for (const { terms: name, metric } of first.form.names) {
    const last = terms[at + name.length - 1];
    if (last && name.every((term, i) => term === terms[at + i]?.base))
      return { metric, length: name.length, start: first.start, end: last.end };
  }
  return null;
}

/** Whether a match rests on a word that means many other things. */
export const isOrdinary = (match: MetricMatch, terms: readonly Term[]): boolean =>
  match.length === 1 && terms.some(term => term.start === match.start && ORDINARY.has(term.base));
