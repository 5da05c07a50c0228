import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';

const judge = (text: string) => keyResultOf(blockOf({ key: 'k', text }));

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one letter': size => 'a'.repeat(size),
  brackets: size => '['.repeat(size),
  spaces: size => `Raise${' '.repeat(size)}churn`,
  digits: size => '7'.repeat(size),
  'grouped digits': size => '1,234,'.repeat(size / 6),
  quotes: size => '"'.repeat(size),
  dashes: size => 'a-'.repeat(size / 2),
  'owners without end': size => 'A b: '.repeat(size / 5),
  'key-result marks': size => 'KR1: '.repeat(size / 5),
  'joined words': size => 'churn and '.repeat(size / 10),
  'many numbers': size => 'from 5 to 7 % '.repeat(size / 14),
  'many clauses': size => 'so that users grow by 5 % '.repeat(size / 26),
  'many periods': size => 'by Q3 2027 '.repeat(size / 11),
  brackets2: size => '(a) [b] '.repeat(size / 8),
  emoji: size => '✅🎉'.repeat(size / 3),
  'lone surrogates': size => '\ud800'.repeat(size),
  'right to left': size => 'رفع الإيرادات '.repeat(size / 14),
  tildes: size => '~'.repeat(size),
  percent: size => '%'.repeat(size),
  nulls: size => '\u0000'.repeat(size),
};

function milliseconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const block = blockOf({ key: `k${i}`, text });
    const start = performance.now();
    keyResultOf(block);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('a hostile key result', () => {
  it.each(Object.entries(HOSTILE))('%s is read in linear time', (_name, make) => {
    const small = milliseconds(make(2 ** 13));
    const large = milliseconds(make(2 ** 16));
    expect(large).toBeLessThan(Math.max(200, small * 8 * 3));
  });

  it.each(['', ' ', '.', '%', 'KR', 'KR1:', '[', '5', '—', '=>', 'Launch', 'the', '- [ ]', '#loyalty', 'Objective:'])(
    '%j is judged',
    text => {
      const result = judge(text);
      expect(result.passage.end).toBeLessThanOrEqual(text.length);
      expect(['outcome', 'guardrail', 'output', 'activity', 'unclear']).toContain(result.verdict);
    },
  );
});
