import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { review } from '@/lib/review';
import { draftOf } from '@/lib/rules/helpers/sample-drafts';

const asked = (customer: string): string[] =>
  review(draftFromMarkdown(draftOf('bakery')), { ...DEFAULT_SETTINGS, customer })
    .findings.filter(({ rule }) => rule === 'customer-not-named')
    .map(({ message }) => message);

describe('the writer’s own customer', () => {
  it('is looked for at the start of the release', () => {
    expect(asked('night-shift nurses')).toEqual(['‘Night-shift nurses’: could the opening name them, in these words?']);
  });

  it('is found in singular or plural, by any word that tells them from others', () => {
    expect(asked('a baker with one shop')).toEqual([]);
    expect(asked('people in villages')).toEqual([]);
  });
});
