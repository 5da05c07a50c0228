import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSpanOf } from '@/lib/draft/draft';
import { draftFromMarkdown, type MarkdownDraft } from '@/lib/draft/markdown';
import { readChunk } from '@/lib/draft/markdown-blocks';
import type { Block, Draft } from '@/lib/draft/types';
import { changed, edit, markdown } from './arbitrary-markdown';

const RUNS = { seed: 2024, numRuns: 800 };

const withoutKey = ({ key: _, ...facts }: Block): Omit<Block, 'key'> => facts;
const facts = ({ blocks, starts }: Draft): object => ({ blocks: blocks.map(withoutKey), starts });

/** A run of a block's text with the source it claims to stand at. */
function mappedRuns(source: string, draft: Draft): { text: string; source: string; exact: boolean }[] {
  return draft.blocks.flatMap((block, i) => {
    const start = draft.starts[i] ?? 0;
    const runs = block.runs.length > 0 ? block.runs : [{ text: 0, source: 0 }];
    return runs.map((run, n) => {
      const text = block.text.slice(run.text, runs[n + 1]?.text);
      const length = 'length' in run && run.length !== undefined ? run.length : text.length;
      const at = start + run.source;
      return { text, source: source.slice(at, at + length), exact: length === text.length };
    });
  });
}

/** Line ends are read as spaces and NULs as the replacement character. */
const read = (source: string): string => source.replace(/[\r\n]/g, ' ').replaceAll('\0', '\ufffd');

describe('a draft from any Markdown', { timeout: 60_000 }, () => {
  it('says of every run of text where it stands in the source', () => {
    fc.assert(
      fc.property(markdown, source => {
        const draft = draftFromMarkdown(source);
        for (const run of mappedRuns(source, draft)) {
          if (run.exact) expect(read(run.source)).toBe(read(run.text));
          else expect(run.source === '' ? '\t\n' : '&< \r\n\\').toContain(run.source === '' ? run.text : run.source[0]);
        }
      }),
      RUNS,
    );
  });

  it('keeps blocks in order, apart, and inside the source', () => {
    fc.assert(
      fc.property(markdown, source => {
        const draft = draftFromMarkdown(source);
        let last = 0;
        draft.blocks.forEach((block, i) => {
          const { start, end } = sourceSpanOf(draft, i, { start: 0, end: block.text.length });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(block.kind === 'rule' || block.text.trim() !== '').toBe(true);
          last = end;
        });
      }),
      RUNS,
    );
  });

  it('reads chunk by chunk what one parse of the whole reads', () => {
    fc.assert(
      fc.property(markdown, source => {
        fc.pre(!source.startsWith('---'));
        const whole = readChunk(source).pieces;
        const draft = draftFromMarkdown(source);
        expect(draft.blocks.map(withoutKey)).toEqual(whole.map(piece => withoutKey(piece.block)));
        expect(draft.starts).toEqual(whole.map(piece => piece.start));
      }),
      RUNS,
    );
  });

  it('is the same after edits as from scratch, and never gives a key twice', () => {
    fc.assert(
      fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let source = first;
        let draft: MarkdownDraft = draftFromMarkdown(source);
        for (const change of edits) {
          source = changed(source, change);
          const before = draft;
          draft = draftFromMarkdown(source, before);
          expect(facts(draft)).toEqual(facts(draftFromMarkdown(source)));
          expect(new Set(draft.blocks.map(block => block.key)).size).toBe(draft.blocks.length);
          expect(new Set(draft.blocks).size).toBe(draft.blocks.length);
        }
      }),
      { ...RUNS, numRuns: 500 },
    );
  });

  it('keeps the objects of blocks that an edit elsewhere leaves alone', () => {
    fc.assert(
      fc.property(
        markdown,
        markdown,
        fc.string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 5 }),
        (a, b, typed) => {
          const at = (text: string): string => `${a}\n\n# A\n\nwords ${text} here\n\n# B\n\n${b}`;
          fc.pre(!/```|<!--|[[&]/.test(a + b));
          const before = draftFromMarkdown(at(''));
          const after = draftFromMarkdown(at(typed), before);
          const changedBlocks = after.blocks.filter(block => !before.blocks.includes(block));
          expect(changedBlocks.length).toBeLessThanOrEqual(1);
          for (const block of changedBlocks) expect(before.blocks.map(({ key }) => key)).toContain(block.key);
        },
      ),
      { ...RUNS, numRuns: 500 },
    );
  });
});
