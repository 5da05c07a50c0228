import { metricById } from '@/lib/lifecycle/metrics/catalogue';

/** What a metric of the catalogue is called; its id in words when the catalogue does not know it. */
export function metricName(id: string): string {
  return metricById(id)?.name ?? id.replaceAll(/[-_]/g, ' ');
}
