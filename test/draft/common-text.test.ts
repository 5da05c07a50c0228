import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonEnd, commonStart } from '@/lib/draft/common-text';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '🚲', '\ud83d'), maxLength: 12 });

it('counts what two texts have in common at both ends', () => {
  fc.assert(
    fc.property(text, text, text, (before, one, other) => {
      for (const [a, b] of [
        [before + one, before + other],
        [one, other],
      ] as const) {
        let start = 0;
        while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
        expect(commonStart(a, b)).toBe(start);
        const reversed = (units: string): string => units.split('').reverse().join('');
        expect(commonEnd(reversed(a), reversed(b))).toBe(start);
      }
    }),
    { seed: 2024, numRuns: 500 },
  );
});
