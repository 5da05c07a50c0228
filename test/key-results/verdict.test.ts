import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { VERDICT_CASES } from './verdict-cases';

const judge = (text: string) => keyResultOf(blockOf({ key: 'k', text }));

for (const [phenomenon, cases] of Object.entries(VERDICT_CASES)) {
  describe(phenomenon, () => {
    for (const line of cases.trim().split('\n')) {
      const [verdict = '', text = ''] = line.split(' | ').map(part => part.trim());
      it(`${verdict}: ${text}`, () => {
        const result = judge(text);
        expect(result.verdict, result.reason).toBe(verdict);
      });
    }
  });
}

describe('every verdict', () => {
  const all = Object.values(VERDICT_CASES).flatMap(cases =>
    cases
      .trim()
      .split('\n')
      .map(line => line.split(' | ')[1]?.trim() ?? ''),
  );

  it('covers at least 150 cases', () => expect(all.length).toBeGreaterThanOrEqual(150));

  it.each(all)('tells its grounds: %s', text => {
    const { evidence, reason, confidence, passage } = judge(text);
    expect(reason.length).toBeGreaterThan(5);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { span } of evidence) {
      expect(span.start).toBeGreaterThanOrEqual(passage.start);
      expect(span.end).toBeLessThanOrEqual(passage.end);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });
});
