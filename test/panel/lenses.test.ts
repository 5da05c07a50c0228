import { describe, expect, test } from 'vitest';
import { isFor, LENSES, seenBy } from '@/lib/panel/lenses';
import { ruleFacts } from '@/lib/panel/rule-facts';
import { finding } from './states';

const ALL = [...ruleFacts().values()].map(({ id }) => finding(id, null, null, { rule: id }));

describe('a reader', () => {
  test.each(LENSES)('%s sees some of the remarks as they are, in the same order', lens => {
    const seen = seenBy(lens, ALL);
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.length).toBeLessThan(ALL.length);
    expect(ALL.filter(one => seen.includes(one))).toEqual(seen);
  });

  test('everyone sees all of them', () => {
    expect(seenBy(null, ALL)).toBe(ALL);
  });

  test('stops at what is theirs', () => {
    expect(isFor('finance', 'F05')).toBe(true);
    expect(isFor('finance', 'L01')).toBe(false);
    expect(isFor('legal', 'F09')).toBe(true);
    expect(isFor('customer', 'F05')).toBe(false);
    expect(isFor('customer', 'L03')).toBe(true);
    expect(isFor('engineer', 'F07')).toBe(true);
    expect(isFor('executive', 'F17')).toBe(true);
    expect(isFor('executive', null)).toBe(false);
  });

  test('is found for every remark that would change the decision', () => {
    const decisive = ALL.filter(({ rule }) => /^[PCO]/.test(ruleFacts().get(rule)?.check ?? ''));
    for (const { rule } of decisive) {
      const check = ruleFacts().get(rule)?.check ?? null;
      expect([rule, LENSES.some(lens => isFor(lens, check))]).toEqual([rule, true]);
    }
  });
});
