import { describe, expect, it } from 'vitest';
import { glossaryTerms, taggedTerms } from '@/lib/engine';

describe('a glossary entry', () => {
  const glossary = ['SWAU #success', 'QXR', 'weekly searchers  #Customer-Loyalty', 'C#', 'issue #12 list'];

  it('may carry a tag that is no part of its word', () =>
    expect(glossaryTerms({ glossary })).toEqual(['SWAU', 'QXR', 'weekly searchers', 'C#', 'issue #12 list']));

  it('gives word and tag', () =>
    expect(taggedTerms({ glossary })).toEqual([
      { term: 'SWAU', tag: 'success' },
      { term: 'weekly searchers', tag: 'customer-loyalty' },
    ]));

  it('stays the same list where none carries one', () => {
    const plain = ['QXR'];
    expect(glossaryTerms({ glossary: plain })).toBe(plain);
  });
});
