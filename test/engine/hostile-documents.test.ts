import { describe, expect, it } from 'vitest';
import { draftFromMarkdown, draftFromPlain } from '@/lib/draft/markdown';
import { Reviewer, review } from '@/lib/review';
import { worked } from './growth';

describe('hostile documents are read without a throw', { timeout: 120_000 }, () => {
  it.each<[string, string]>([
    ['a megabyte in one line', 'Bakers waste 23 loaves, “every night”. '.repeat(27_000)],
    ['a megabyte without a space', 'a'.repeat(2 ** 20)],
    ['100,000 lines', '- a line of it\n'.repeat(100_000)],
    ['100,000 headings and questions', '### Why?\nA: no.\n'.repeat(50_000)],
    [
      'a list 10,000 deep',
      Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(Math.min(2 * i, 400))}- a`).join('\n'),
    ],
    ['a list 10,000 deep on one line', `${'- '.repeat(10_000)}a`],
    ['quotes 10,000 deep', `${'> '.repeat(10_000)}a`],
    ['halves of characters', 'x\ud83d\udeb2\ud83d \udeb2y '.repeat(20_000)],
    ['right-to-left', '“مرحبا بالعالم” قال x '.repeat(20_000)],
    ['NULs', '\0 a\0\n'.repeat(20_000)],
    ['lone carriage returns', 'a line\r'.repeat(50_000)],
  ])('%s', (_, text) => {
    const reviewer = new Reviewer();
    const draft = draftFromMarkdown(text);
    const took = worked(() => {
      expect(reviewer.update(draft).faults).toEqual([]);
      if (text.length < 600_000) expect(review(draftFromPlain(text)).faults).toEqual([]);
    });
    expect(draft.blocks.length).toBeGreaterThan(0);
    expect(took).toBeLessThan(30_000);
    expect(draftFromMarkdown(`${text}x`, draft).blocks.length).toBeGreaterThan(0);
  });
});
