import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Draft } from '@/lib/draft/types';
import { DEFAULT_SETTINGS, type PartName, type Reading, type SaidPart } from '@/lib/engine';
import { NO_RULINGS } from '@/lib/key-results/rulings';
import { DraftReader } from '@/lib/prfaq/draft-reader';
import { Reviewer } from '@/lib/review';

const SOURCE = `# PR/FAQ: Crumb

## Press release

### Village bakers sell the last loaf with Crumb

*Bakers with one shop throw away half as much bread.*

Ghent, 4 May 2027 – Crumb today opened in 40 bakeries.

Bread is older than money.

Bakers lose 23 loaves every evening and cannot sell them in time.

With Crumb the baker offers only the loaves that will be left.

## FAQ

**What does it cost?**

Nineteen euros a month.

**What if nobody comes?**

Then you close at six.
`;

const said = (draft: Draft, begins: string, part: PartName): SaidPart => {
  const block = draft.blocks.find(({ text }) => text.startsWith(begins));
  if (!block) throw new Error(`No block begins with ${begins}`);
  return { passage: { block, start: 0, end: block.text.length }, part };
};

const textOf = (reading: Reading, name: PartName): string | undefined => {
  const part = reading.parts.find(({ part }) => part === name);
  return part && reading.pieces[part.from]?.text;
};

describe('what the writer says is a part', () => {
  const draft = draftFromMarkdown(SOURCE);

  it('is it, and what was taken for it is none', () => {
    const reading = new DraftReader().read(draft, DEFAULT_SETTINGS, [said(draft, 'Bread is older', 'problem')]);
    expect(textOf(reading, 'problem')).toBe('Bread is older than money.');
    expect(reading.pieces.filter(({ zone, role }) => zone === 'problem' && role === 'body')).toHaveLength(1);
    expect(textOf(reading, 'solution')).toContain('With Crumb');
  });

  it('holds outside the release as well, and leaves questions alone', () => {
    const reading = new DraftReader().read(draft, DEFAULT_SETTINGS, [said(draft, 'Then you close', 'call_to_action')]);
    expect(textOf(reading, 'call_to_action')).toBe('Then you close at six.');
    const questions = new DraftReader().read(draft, DEFAULT_SETTINGS, [said(draft, 'Bread', 'external_faq')]);
    expect(questions.parts).toEqual(new DraftReader().read(draft, DEFAULT_SETTINGS).parts);
  });

  it('counts from when it is said until it is taken back', () => {
    const reader = new DraftReader();
    const before = reader.read(draft, DEFAULT_SETTINGS);
    const after = reader.read(draft, DEFAULT_SETTINGS, [said(draft, 'Bread is older', 'problem')]);
    expect(textOf(after, 'problem')).not.toBe(textOf(before, 'problem'));
    expect(reader.read(draft, DEFAULT_SETTINGS).parts).toEqual(before.parts);
  });

  it('reaches the review, and is passed over once the paragraph is gone', () => {
    const reviewer = new Reviewer();
    const rulings = { ...NO_RULINGS, parts: [said(draft, 'Bread is older', 'problem')] };
    const problem = reviewer.update(draft, DEFAULT_SETTINGS, rulings).parts.find(({ part }) => part === 'problem');
    expect(problem?.from.block.text).toBe('Bread is older than money.');
    const gone = draftFromMarkdown(SOURCE.replace('Bread is older than money.\n\n', ''));
    expect(reviewer.update(gone, DEFAULT_SETTINGS, rulings).parts).toEqual(new Reviewer().update(gone).parts);
  });
});
