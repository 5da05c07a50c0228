import { termsOf } from '../terms';
import { METRICS, type Metric } from './catalogue';
import { notesOf } from './notes';

/**
 * Metrics for what somebody types: name or alias first, then what it measures. Each word of the query has to begin a
 * word of the metric; the catalogue is small, so a plain pass over it is quicker than any index.
 */
export function metricsFor(query: string, limit = 20): readonly Metric[] {
  const words = termsOf(query).map(term => term.base);
  if (words.length === 0) return METRICS.slice(0, limit);
  return METRICS.map(metric => ({ metric, score: scoreOf(metric, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ metric }) => metric);
}

function scoreOf(metric: Metric, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const score = Math.max(...fieldsOf(metric).map(({ text, weight }) => weight * fitOf(text, word)));
    if (score === 0) return 0;
    total += score;
  }
  return total / words.length;
}

const fields = new WeakMap<Metric, readonly { text: readonly string[]; weight: number }[]>();

function fieldsOf(metric: Metric): readonly { text: readonly string[]; weight: number }[] {
  const known = fields.get(metric);
  if (known) return known;
  const notes = notesOf(metric.id);
  const made = [
    { text: [...termsOf(metric.name).map(t => t.base), metric.id], weight: 4 },
    { text: metric.aliases.flatMap(alias => termsOf(alias).map(t => t.base)), weight: 3 },
    { text: termsOf(`${notes?.measures} ${notes?.formula}`).map(t => t.base), weight: 1 },
  ];
  fields.set(metric, made);
  return made;
}

/** 1 for the word itself, less for a word that only begins so, 0 for none. */
function fitOf(text: readonly string[], word: string): number {
  if (text.includes(word)) return 1;
  const longer = text.filter(term => term.startsWith(word));
  return longer.length === 0 ? 0 : Math.max(...longer.map(term => word.length / term.length)) * 0.9;
}
