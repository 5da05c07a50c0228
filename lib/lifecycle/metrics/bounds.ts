import type { Metric } from './catalogue';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Percentages that may pass 100 or fall below 0, with the reason in their formula. */
const UNBOUNDED = new Set([
  'nrr',
  'net-rev-churn',
  'expansion-rate',
  'rule-of-40',
  'roas',
  'k-factor',
  'mape',
  'renewal-value',
  'customer-roi',
  'referral-share',
]);

/** Values that the metric can take, in its own unit; null where the catalogue knows no limit. */
export function boundsOf(metric: Metric): Bounds | null {
  if (metric.unit === 'points')
    return metric.id === 'story-points' ? { min: 0, max: Infinity } : { min: -100, max: 100 };
  if (UNBOUNDED.has(metric.id)) return null;
  if (metric.unit === '%') return { min: 0, max: 100 };
  if (metric.unit === 'count' || metric.unit === 'days' || metric.unit === 'hours' || metric.unit === 'min')
    return { min: 0, max: Infinity };
  return null;
}
