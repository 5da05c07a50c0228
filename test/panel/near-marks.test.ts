import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearMarks } from '@/lib/panel/near-marks';
import { excerpt } from './states';

describe('an excerpt of two lines', () => {
  test('is left alone when its mark stands near the beginning', () => {
    const given = excerpt('so ‹workshops of all sizes› get their hands back');
    expect(nearMarks(given)).toBe(given);
  });

  test('begins shortly before its mark, between words', () => {
    const given = nearMarks(
      excerpt(
        'Today the company is proud to present a thing that makes laundry in shared houses ‹simple› and ‹fast› too',
      ),
    );
    expect(given.text).toBe('makes laundry in shared houses simple and fast too');
    expect(given.cut.before).toBe(true);
    expect(given.marks.map(({ start, end }) => given.text.slice(start, end))).toEqual(['simple', 'fast']);
  });

  test('marks the same words as before, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.string({ minLength: 1, maxLength: 20 }), fc.string(), (a, b, c) => {
        const given = {
          text: a + b + c,
          marks: [{ start: a.length, end: a.length + b.length }],
          cut: { before: false, after: false },
        };
        const { text, marks } = nearMarks(given);
        expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe(b);
        expect(marks[0]?.start).toBeLessThanOrEqual(36);
      }),
    );
  });
});
