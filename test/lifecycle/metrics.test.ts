import { describe, expect, it } from 'vitest';
import { boundsOf } from '@/lib/lifecycle/metrics/bounds';
import { METRICS, metricById } from '@/lib/lifecycle/metrics/catalogue';
import { metricsIn } from '@/lib/lifecycle/metrics/match';
import { notesOf } from '@/lib/lifecycle/metrics/notes';
import { metricsFor } from '@/lib/lifecycle/metrics/search';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import { termsOf } from '@/lib/lifecycle/terms';

describe('the metric catalogue', () => {
  it('has 195 metrics with ids of their own', () => {
    expect(METRICS.length).toBe(195);
    expect(new Set(METRICS.map(m => m.id)).size).toBe(195);
  });

  it.each(METRICS.map(m => [m.id, m] as const))('%s is complete', (id, metric) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(metric.name.length).toBeGreaterThan(2);
    expect(Object.keys(STAGE_FACTS)).toContain(metric.stage);
    if (metric.also) expect(Object.keys(STAGE_FACTS)).toContain(metric.also);
    expect(['up', 'down', 'band']).toContain(metric.better);
    expect(['yes', 'no', 'sometimes']).toContain(metric.vanity);
    expect(metric.unit).not.toBe('');
    expect(metric.measuredOn.length).toBeGreaterThan(0);
    expect(metric.pairs.length + metric.beside.length).toBeGreaterThan(0);
    for (const pair of metric.pairs) {
      expect(metricById(pair), `pair ${pair}`).toBeDefined();
      expect(pair).not.toBe(id);
    }
    const notes = notesOf(id);
    expect(notes?.measures).toBeTruthy();
    expect(notes?.formula).toBeTruthy();
    expect(notes?.misuse).toBeTruthy();
  });

  it('shares no name between two metrics', () => {
    const owners = new Map<string, string>();
    for (const metric of METRICS)
      for (const name of [metric.name, ...metric.aliases]) {
        const key = name.toLowerCase();
        expect(owners.get(key) ?? metric.id, name).toBe(metric.id);
        owners.set(key, metric.id);
      }
  });

  it('knows which values cannot be', () => {
    const bounds = (id: string) => {
      const metric = metricById(id);
      return metric && boundsOf(metric);
    };
    expect(bounds('nps')).toEqual({ min: -100, max: 100 });
    expect(bounds('grr')).toEqual({ min: 0, max: 100 });
    expect(bounds('nrr')).toBeNull();
    expect(bounds('net-rev-churn')).toBeNull();
    for (const metric of METRICS) {
      const limits = boundsOf(metric);
      if (limits) expect(limits.min).toBeLessThan(limits.max);
    }
  });
});

describe('metrics in a text', () => {
  const named = (text: string) => metricsIn(termsOf(text)).map(match => match.metric.id);
  it.each([
    ['Raise net revenue retention to 115 %', 'nrr'],
    ['NPS of 50', 'nps'],
    ['DAU/MAU of 30 %', 'stickiness'],
    ['Time-to-value under 5 days', 'ttv'],
    ['cut cart abandonment', 'checkout-completion'],
    ['daily active users', 'dau'],
    ['Customer acquisition cost', 'cac'],
  ])('%s', (text, id) => expect(named(text)).toContain(id));

  it('takes the longest name', () => expect(named('net revenue churn')).toEqual(['net-rev-churn']));
});

describe('the catalogue search', () => {
  it.each([
    ['nps', 'nps'],
    ['churn', 'logo-churn'],
    ['time to val', 'ttv'],
    ['refer', 'referral-rate'],
    ['uptime', 'uptime'],
    ['cart', 'checkout-completion'],
    ['recommend', 'nps'],
  ])('%s finds %s', (query, id) => expect(metricsFor(query, 8).map(m => m.id)).toContain(id));

  it('finds every metric by each of its names', () => {
    for (const metric of METRICS)
      for (const name of [metric.name, ...metric.aliases]) expect(metricsFor(name, 10), name).toContain(metric);
  });

  it('finds nothing for nonsense', () => expect(metricsFor('zzqx')).toEqual([]));
});
