import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { PARTS } from '@/lib/engine';
import { review } from '@/lib/review';
import { draftOf } from '@/lib/rules/helpers/sample-drafts';

describe.each(['bakery', 'clinic'] as const)('the %s sample', sample => {
  const reviewed = review(draftFromMarkdown(draftOf(sample)));

  it('is read as a PR/FAQ with all of its parts', () => {
    expect(reviewed.kind).toBe('prfaq');
    expect(new Set(reviewed.parts.map(({ part }) => part))).toEqual(new Set(PARTS));
  });

  it('has a release in which nothing is worth a suggestion', () => {
    const ofRelease = reviewed.findings.filter(({ check }) => !/^[EF]/.test(check ?? ''));
    expect(ofRelease.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});
