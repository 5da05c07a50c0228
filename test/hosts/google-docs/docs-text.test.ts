import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, sourceSpanOf } from '@/lib/draft/draft';
import type { Draft } from '@/lib/draft/types';
import { DocsText } from '@/lib/hosts/google-docs/docs-text';
import { CHIP } from '@/lib/hosts/google-docs/seen-text';
import { annotated, editedTexts } from './arbitrary-text';

/** What the editor's text may hold where a reader sees this character. */
const STANDS_FOR: Readonly<Record<string, RegExp>> = { ' ': /^[\s\u00a0\u2007\u202f]$/u, [CHIP]: /^(?:…|\p{Co})$/u };

function misplaced(text: string, draft: Draft): string[] {
  return draft.blocks.flatMap((block, index) =>
    [...block.text].flatMap((sign, at) => {
      const start = [...block.text].slice(0, at).join('').length;
      const span = sourceSpanOf(draft, index, { start, end: start + sign.length });
      const there = text.slice(span.start, span.end);
      const isBorder = sign === '\t' && there === '';
      const fits = there === sign || isBorder || (STANDS_FOR[sign]?.test(there) ?? false);
      return fits ? [] : [`${JSON.stringify(sign)} of ${JSON.stringify(block.text)} is at ${JSON.stringify(there)}`];
    }),
  );
}

const read = (text: string): DocsText => {
  const docs = new DocsText();
  docs.update(text);
  return docs;
};

describe('lines that were just written', () => {
  const heading = (text: string) => blockOf({ key: '', kind: 'heading', level: 2, text });
  const item = (text: string) => blockOf({ key: '', kind: 'item', marker: '*', text });
  const kinds = (docs: DocsText): string[] => docs.draft('').blocks.map(({ kind, level }) => kind + (level || ''));

  it('are what they were written as, the last such ones, and keep their keys', () => {
    const docs = read('\u0003Why\na bike\nWhy\na bike\nWords\n\u0003\n');
    const keys = docs.draft('').blocks.map(({ key }) => key);
    expect(docs.learnWritten([heading('Why'), item('a bike')])).toBe(true);
    expect(kinds(docs)).toEqual(['paragraph', 'paragraph', 'heading2', 'item', 'paragraph']);
    expect(docs.draft('').blocks.map(({ key }) => key)).toEqual(keys);
    expect(docs.learnWritten([heading('Why'), item('a bike')])).toBe(false);
  });

  it('stay that while an export does not have them, and are what it says once it has', () => {
    const docs = read('\u0003One\nWhy\na bike\n\u0003\n');
    docs.learnWritten([heading('Why'), item('a bike')]);
    docs.learn([]);
    docs.learn([blockOf({ key: '', text: 'One' })]);
    expect(kinds(docs)).toEqual(['paragraph', 'heading2', 'item']);
    docs.learn(['One', 'Why', 'a bike'].map(text => blockOf({ key: '', text })));
    expect(kinds(docs)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('are nothing where other words stand', () => {
    const docs = read('\u0003Why not\na bike\n\u0003\n');
    expect(docs.learnWritten([heading('Why'), item('a bike')])).toBe(false);
    expect(docs.learnWritten(Array.from({ length: 5 }, () => item('a bike')))).toBe(false);
    expect(kinds(docs)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('the draft of the editor’s text', () => {
  it('has every character at exactly its place in the text', () => {
    fc.assert(
      fc.property(annotated, text => {
        expect(misplaced(text, read(text).draft(''))).toEqual([]);
      }),
    );
  });

  it('holds all that can be seen, in order, and nothing else', () => {
    const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, '').replace(/\p{Co}/gu, CHIP);
    fc.assert(
      fc.property(annotated, text => {
        const blocks = read(text)
          .draft('')
          .blocks.map(({ marker, level, kind, text }) => (kind === 'heading' ? '#'.repeat(level) : marker) + text);
        expect(seen(blocks.join(''))).toBe(seen(text));
      }),
    );
  });

  it('is after any edits what it is when read at once', () => {
    fc.assert(
      fc.property(editedTexts, texts => {
        const docs = new DocsText();
        for (const text of texts) docs.update(text);
        const last = texts.at(-1) ?? '';
        expect(docs.text).toBe(last);
        const plain = (draft: Draft): unknown =>
          draft.blocks.map(({ text, cells, runs, sourceLength }) => ({ text, cells, runs, sourceLength }));
        expect(misplaced(last, docs.draft(''))).toEqual([]);
        expect(plain(docs.draft(''))).toEqual(plain(read(last).draft('')));
      }),
    );
  });

  it('never gives a key twice', () => {
    fc.assert(
      fc.property(editedTexts, texts => {
        const docs = new DocsText();
        for (const text of texts) {
          docs.update(text);
          const keys = docs.draft('').blocks.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('keeps the blocks of paragraphs that an edit leaves alone', () => {
    const lines = Array.from({ length: 50 }, (_, i) => `Paragraph ${i} stands here.`);
    const docs = read(`\u0003${lines.join('\n')}\n\u0003\n`);
    const before = docs.draft('').blocks;
    docs.update(`\u0003${lines.with(20, 'Paragraph 20 stands here, edited.').join('\n')}\n\u0003\n`);
    const after = docs.draft('').blocks;
    expect(after.map((block, i) => block === before[i])).toEqual(lines.map((_, i) => i !== 20));
    expect(after[20]?.key).toBe(before[20]?.key);
  });
});
