import { describe, expect, test } from 'vitest';
import { METRICS, metricById } from '@/lib/lifecycle/metrics/catalogue';
import { keyResultFor, METRIC_COUNT, metricHits } from '@/lib/panel/metric-search';

const names = (query: string) => metricHits(query, 'awareness').rows.map(row => row.id);

describe('metrics are found', () => {
  test.each([
    ['by name', 'net promoter score', 'nps'],
    ['by another name', 'cart abandonment', 'checkout-completion'],
    ['by the beginning of a word', 'checkou', 'checkout-completion'],
    ['with and without a hyphen', 'signup completion', 'signup-completion'],
    ['in spite of a slip of the pen', 'checkuot completion', 'checkout-completion'],
    ['by what is counted', 'days from opportunity to signature', 'sales-cycle'],
  ])('%s', (_, query, id) => {
    expect(metricById(id), `the catalogue has ${id}`).toBeDefined();
    expect(names(query).slice(0, 3)).toContain(id);
  });

  test('by their own name, every one of them, among the first three', () => {
    const lost = METRICS.filter(metric => !names(metric.name).slice(0, 3).includes(metric.id));
    expect(lost.map(metric => metric.name)).toEqual([]);
  });

  test('nothing for nonsense', () => expect(metricHits('zzqqxx', 'awareness')).toEqual({ rows: [], total: 0 }));

  test('without a query those of the stage', () => {
    const hits = metricHits('  ', 'loyalty');
    expect(hits.rows.every(row => row.stage === 'loyalty')).toBe(true);
    expect(hits.total).toBe(METRICS.filter(metric => metric.stage === 'loyalty').length);
    expect(metricHits('', 'loyalty', 100).rows).toHaveLength(hits.total);
  });

  test('hostile queries are only queries', () => {
    for (const query of ['(', '\\', '.*', '<b>', '\u0000', 'a'.repeat(5000), '\ud800'])
      expect(() => metricHits(query, 'awareness')).not.toThrow();
  });
});

test('a metric becomes a key result without an invented number', () => {
  const [row] = metricHits('sales cycle', 'awareness').rows;
  expect(row && keyResultFor(row)).toBe('Sales cycle length falls from [baseline] to [target] by [date]');
  expect(METRIC_COUNT).toBe(METRICS.length);
});
