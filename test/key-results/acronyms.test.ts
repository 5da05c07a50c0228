import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { unknownAcronyms } from '@/lib/key-results/acronyms';
import { review } from '@/lib/review';

const SOURCE =
  '# OKRs\n\n## Objective: Wards are calm\n\n- KR1: Raise BEDO from 3 to 5\n- KR2: 40 % of QXR visits end in a BEDO\n- KR3: NPS of 40 by Q3\n- KR4: Answer RFQs within 2 days in the ZZYA region\n';

const asked = (glossary: readonly string[]) => {
  const settings = { ...DEFAULT_SETTINGS, glossary };
  const { keyResults } = review(draftFromMarkdown(SOURCE), settings);
  return { keyResults, found: unknownAcronyms(keyResults, settings) };
};

describe('unknown initials', () => {
  it('are those that neither a reader nor the catalogue nor the glossary knows', () => {
    expect(
      asked([])
        .found.map(({ acronym }) => acronym)
        .sort(),
    ).toEqual(['BEDO', 'QXR', 'RFQ', 'ZZYA']);
    expect(
      asked(['bedo', 'RFQ'])
        .found.map(({ acronym }) => acronym)
        .sort(),
    ).toEqual(['QXR', 'ZZYA']);
  });

  it('come first where a stage hangs on them, with their place and number', () => {
    const first = asked([]).found[0];
    expect(first).toMatchObject({ acronym: 'BEDO', count: 2, decides: true });
    expect(first?.passage.block.text.slice(first.passage.start, first.passage.end)).toBe('BEDO');
  });

  it('tell their stage once the glossary says it', () => {
    const stage = (glossary: readonly string[]) => asked(glossary).keyResults[0]?.stage.suggested;
    expect(stage([])).toBeNull();
    expect(stage(['BEDO'])).toBeNull();
    expect(stage(['BEDO #loyalty'])).toBe('loyalty');
    expect(stage(['BEDO #customer-success'])).toBe('success');
    expect(asked(['BEDO #loyalty']).found.map(({ acronym }) => acronym)).not.toContain('BEDO');
    expect(asked(['BEDO #loyalty']).keyResults[0]?.stage.evidence.length).toBeGreaterThan(0);
  });
});
