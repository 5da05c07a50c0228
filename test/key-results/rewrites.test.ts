import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { VERDICT_CASES } from './verdict-cases';

const read = (text: string) => keyResultOf(blockOf({ key: 'k', text }));
const all = Object.values(VERDICT_CASES).flatMap(cases =>
  cases
    .trim()
    .split('\n')
    .map(line => line.split(' | ')[1]?.trim() ?? ''),
);
const weak = all.filter(text => ['output', 'activity'].includes(read(text).verdict));

describe('rewrites', () => {
  it.each(weak)('%s', text => {
    const { rewrites } = read(text);
    expect(rewrites.length).toBeGreaterThanOrEqual(2);
    expect(rewrites.length).toBeLessThanOrEqual(3);
    expect(new Set(rewrites.map(r => r.kind)).size).toBe(rewrites.length);
    for (const rewrite of rewrites) {
      expect(rewrite.verdict).toBe('outcome');
      expect(read(rewrite.text).verdict, rewrite.text).toBe('outcome');
      for (const number of rewrite.text.match(/\d+/g) ?? []) expect(text).toContain(number);
      expect(rewrite.text).toMatch(/\[[^\]]+\]/);
      expect(rewrite.text).not.toMatch(/\b(\p{L}+) \1\b|[{}]|\bthe the\b|\ba a\b| {2}/u);
      expect(rewrite.text).toMatch(/^[\p{Lu}[]/u);
    }
  });

  it('keeps the writer’s own nouns', () => {
    expect(read('Launch the volunteer portal').rewrites.some(r => r.text.includes('the volunteer portal'))).toBe(true);
    expect(read('Publish 12 recipes for beginners').rewrites.some(r => r.text.includes('recipes'))).toBe(true);
  });

  it('names the metric that the work is about', () => {
    const rewrites = read('Build a dashboard for net revenue retention').rewrites;
    expect(rewrites.some(r => r.metric === 'nrr' && /^Raise net revenue retention from /.test(r.text))).toBe(true);
  });

  it('is silent about outcomes and guardrails', () => {
    expect(read('Reduce churn to 2 %').rewrites).toEqual([]);
    expect(read('Maintain 99.9 % uptime').rewrites).toEqual([]);
  });
});
