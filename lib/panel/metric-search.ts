import MiniSearch from 'minisearch';
import { METRICS, type Metric, metricById } from '@/lib/lifecycle/metrics/catalogue';
import { notesOf } from '@/lib/lifecycle/metrics/notes';
import type { Stage } from '@/lib/lifecycle/stages';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';

/** A metric as a row of the list. */
export interface MetricRow {
  readonly id: string;
  /** "Trial-to-paid conversion, up" without the direction where neither way is better. */
  readonly name: string;
  readonly better: '' | 'up' | 'down';
  readonly stage: Stage;
  readonly formula: string;
  readonly misuse: string;
  /** Names of what to read beside it; empty when the catalogue knows of nothing. */
  readonly beside: string;
  /** Other names it goes by, if a word of the query was found in one of them. */
  readonly alias: string;
}

export interface MetricHits {
  readonly rows: readonly MetricRow[];
  /** How many there are in all, shown or not. */
  readonly total: number;
}

export const METRIC_COUNT = METRICS.length;

/** How many rows are shown for a query, and how many without one. */
export const ROWS = 12;
const BROWSED = 4;

let index: MiniSearch | null = null;

/**
 * Metrics for what somebody types, best first: names and other names, what is measured, the formula and the stage;
 * slips of the pen are forgiven. Without a query, the metrics of `stage`. `more` rows beyond the usual number.
 */
export function metricHits(query: string, stage: Stage, more = 0): MetricHits {
  const browsing = query.trim() === '';
  const found = browsing ? METRICS.filter(metric => metric.stage === stage) : searched(query);
  const rows = (browsing ? BROWSED : ROWS) + more;
  return { rows: found.slice(0, rows).map(metric => rowOf(metric, query)), total: found.length };
}

function searched(query: string): Metric[] {
  index ??= built();
  const options = { prefix: true, fuzzy: (term: string) => (term.length > 4 ? 0.2 : false) };
  const strict = index.search(query, { ...options, combineWith: 'AND' });
  const hits = strict.length > 0 ? strict : index.search(query, { ...options, combineWith: 'OR' });
  return hits.flatMap(hit => metricById(hit.id) ?? []);
}

/** Words that every other question holds and no metric is known by. */
const SMALL_WORDS = new Set(
  'a an and are as at by for from how in is it of on or our that the they to us we with'.split(' '),
);

function built(): MiniSearch {
  const fields = ['name', 'aliases', 'measures', 'formula', 'stage'];
  const made = new MiniSearch({
    fields,
    processTerm: term => (SMALL_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { boost: { name: 6, aliases: 5, measures: 2 } },
  });
  made.addAll(
    METRICS.map(metric => ({
      id: metric.id,
      name: joined(metric.name),
      aliases: metric.aliases.map(joined).join(' '),
      measures: notesOf(metric.id)?.measures ?? '',
      formula: notesOf(metric.id)?.formula ?? '',
      stage: STAGE_FACTS[metric.stage].label,
    })),
  );
  return made;
}

/** "Sign-up rate" is looked for as "sign up" and as "signup". */
const joined = (name: string): string => `${name} ${name.replaceAll('-', '')}`;

function rowOf(metric: Metric, query: string): MetricRow {
  const notes = notesOf(metric.id);
  const first = metric.pairs.flatMap(id => metricById(id)?.name ?? [])[0] ?? metric.beside[0] ?? '';
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word.length > 1);
  const hit = metric.aliases.find(alias => words.some(word => alias.toLowerCase().includes(word)));
  const inName = words.some(word => metric.name.toLowerCase().includes(word));
  return {
    id: metric.id,
    name: metric.name,
    better: metric.better === 'band' ? '' : metric.better,
    stage: metric.stage,
    formula: notes?.formula ?? '',
    misuse: notes?.misuse ?? '',
    beside: first,
    alias: hit && !inName ? hit : '',
  };
}

/** A key result with the metric in it, everything that only the writer knows left as a slot. */
export function keyResultFor({ name, better }: Pick<MetricRow, 'name' | 'better'>): string {
  const verb = better === 'up' ? 'rises from' : better === 'down' ? 'falls from' : 'moves from';
  return `${name} ${verb} [baseline] to [target] by [date]`;
}
