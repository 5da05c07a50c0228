import { metricById } from '@/lib/lifecycle/metrics/catalogue';
import type { ReadResult } from './read-result';
import type { KeyResult } from './types';

/** Metrics to read beside the one that is measured: what would show that the gain was bought elsewhere. */
export function pairsOf({ measure }: ReadResult): KeyResult['pairs'] {
  const metric = measure.metricId === null ? undefined : metricById(measure.metricId);
  return (metric?.pairs ?? []).slice(0, 2).flatMap(id => {
    const pair = metricById(id);
    if (!metric || !pair) return [];
    const because =
      pair.leading && !metric.leading
        ? `moves before ${metric.name.toLowerCase()}`
        : `shows what ${metric.name.toLowerCase()} hides`;
    return [{ metric: id, because }];
  });
}
