import { describe, expect, it } from 'vitest';
import { downtimeOf, netChurnOf, netRetentionOf } from '@/lib/lifecycle/metrics/arithmetic';

describe('arithmetic of metrics', () => {
  it('takes expansion off what is lost', () => {
    expect(netChurnOf(10, 50)).toBe(-40);
    expect(netRetentionOf(netChurnOf(10, 50))).toBe(140);
    expect(netRetentionOf(netChurnOf(8, 0))).toBe(92);
  });

  it.each([
    [99.9, 43.2],
    [99, 432],
    [100, 0],
  ])('an uptime of %s %% leaves %s minutes in 30 days', (uptime, minutes) =>
    expect(downtimeOf(uptime)).toBeCloseTo(minutes),
  );
});
