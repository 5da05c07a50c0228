import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import type { Block } from '@/lib/draft/types';
import { DocsText } from '@/lib/hosts/google-docs/docs-text';
import { blocksOfExport } from '@/lib/hosts/google-docs/export-blocks';
import { DocsReading } from '@/lib/hosts/google-docs/reading';

const annotated = (...paragraphs: string[]): string => `\u0003${paragraphs.map(text => `${text}\n`).join('')}\u0003\n`;

const BEFORE = ['The plan', 'Riders wait.', 'one', 'two', '', 'The end'];
const EXPORT = '# The plan\n\n**Riders** wait.\n\n1. one\n2. two\n\n## The end\n';

function learnt(): DocsText {
  const docs = new DocsText();
  docs.update(annotated(...BEFORE));
  docs.learn(blocksOfExport(EXPORT));
  return docs;
}

const line = ({ kind, level, marker, text }: Block): string =>
  kind === 'heading' ? `${'#'.repeat(level)} ${text}` : [marker, text].filter(Boolean).join(' ');

function edited(...paragraphs: string[]): string[] {
  const docs = learnt();
  docs.update(annotated(...paragraphs));
  return docs.draft('').blocks.map(line);
}

describe('between two exports', () => {
  it('an edited line stays what it is', () => {
    expect(edited('The plans', 'Riders wait.', 'one more', 'two', '', 'The end')).toEqual([
      ...['# The plans', 'Riders wait.', '1. one more', '2. two', '## The end'],
    ]);
  });

  it('a list goes on with a new line, and ends with an empty one', () => {
    expect(edited('The plan', 'Riders wait.', 'one', 'two', 'three', '', 'The end')[4]).toBe('3. three');
    expect(edited('The plan', 'Riders wait.', 'one', 'two', '', 'Text', 'The end')[4]).toBe('Text');
    expect(edited('The plan', 'Riders wait.', 'one', 'between', 'two', '', 'The end')[3]).toBe('2. between');
  });

  it('text follows a heading', () => {
    expect(edited('The plan', 'New', 'Riders wait.', 'one', 'two', '', 'The end').slice(0, 3)).toEqual([
      ...['# The plan', 'New', 'Riders wait.'],
    ]);
  });

  it('a line that moved stays what it is', () => {
    expect(edited('The end', 'The plan', 'Riders wait.', 'one', 'two')).toEqual([
      ...['## The end', '# The plan', 'Riders wait.', '1. one', '2. two'],
    ]);
  });

  it('a soft break makes a line of the same paragraph', () => {
    expect(edited('The plan', 'Riders wait.', 'one', 'two\u000bmore', '', 'The end').slice(3, 5)).toEqual([
      '2. two',
      'more',
    ]);
  });

  it('styles stay with their words', () => {
    const docs = learnt();
    docs.update(annotated('The plan', 'Most Riders wait.', ...BEFORE.slice(2)));
    const [, block] = docs.draft('').blocks;
    expect(block?.styles.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Riders']);
  });

  it('what was typed as a list is one', () => {
    const lines = ['- typed', '• so', '2) too', '## As well', '– Ana, a rider', '2027 was good'];
    const typed = new DocsText();
    typed.update(annotated(...lines));
    const blocks = typed.draft('').blocks;
    expect(blocks.map(line)).toEqual(lines);
    expect(blocks.map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'heading', 'paragraph', 'paragraph']);
  });

  it('a typed mark and white space are no part of the block', () => {
    const docs = new DocsText();
    docs.update(annotated('  -  typed  '));
    const { blocks, starts } = docs.draft('');
    expect(blocks[0]).toMatchObject({ kind: 'item', marker: '-', text: 'typed' });
    expect(docs.text.slice(starts[0], (starts[0] ?? 0) + (blocks[0]?.sourceLength ?? 0))).toBe('typed');
  });

  it('a rule is a block, and goes with its paragraph', () => {
    const docs = new DocsText();
    const text = annotated('Above', '\u0001', 'Below');
    const at = text.indexOf('\u0001');
    docs.update(text, [{ start: at, end: at + 1 }]);
    expect(docs.draft('').blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'rule', 'paragraph']);
    docs.update(annotated('Above', 'Below'), []);
    expect(docs.draft('').blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('an export that is older than the text', () => {
  it('says what it can, and leaves the rest as it is', () => {
    const docs = learnt();
    docs.update(annotated('The plan', 'Riders wait for an hour.', 'one', 'two', 'three', '', 'The end', 'Typed since'));
    const before = docs.draft('').blocks;
    expect(docs.learn(blocksOfExport(EXPORT))).toBe(false);
    expect(docs.draft('').blocks.every((block, i) => block === before[i])).toBe(true);
  });

  it('changes the blocks that are something else now, and no others', () => {
    const docs = learnt();
    const before = docs.draft('').blocks;
    expect(docs.learn(blocksOfExport(EXPORT.replace('## The end', 'The end')))).toBe(true);
    const now = docs.draft('').blocks;
    expect(now.map((block, i) => block === before[i])).toEqual([true, true, true, true, false]);
    expect(now.at(-1)).toMatchObject({ kind: 'paragraph', key: before.at(-1)?.key });
  });

  it('gives chips their words, and they keep them', () => {
    const docs = new DocsText();
    docs.update(annotated('Owner: \ue907 until \ue908.', 'Text'));
    expect(docs.draft('').blocks[0]?.text).toBe('Owner: … until ….');
    docs.learn(blocksOfExport('Owner: [Ana Lopes](mailto:a@b.example) until 31 May.\n\nText\n'));
    expect(docs.draft('').blocks[0]?.text).toBe('Owner: Ana Lopes until 31 May.');
    docs.update(annotated('Owners: \ue907 until \ue908.', 'Text'));
    expect(docs.draft('').blocks[0]?.text).toBe('Owners: Ana Lopes until 31 May.');
  });
});

describe('a reading', () => {
  const reading = (text: string): DocsReading => {
    const docs = new DocsText();
    docs.update(text);
    return new DocsReading(text, docs.draft(''), true);
  };

  it('finds passages again, also of blocks that have changed', () => {
    const before = reading(annotated('Riders wait.', 'Shops call.'));
    const [, block] = before.draft.blocks;
    const passage = { block: block as Block, start: 0, end: 5 };
    const later = reading(annotated('Riders wait.', 'All Shops call.'));
    expect(before.locate(passage)).toMatchObject({ start: 14, end: 19, raw: 'Shops', index: 1 });
    expect(later.locate(passage)).toMatchObject({ start: 18, end: 23, raw: 'Shops' });
    expect(
      reading(annotated('Shops', 'Shops too')).locate({ ...passage, block: blockOf({ key: 'gone', text: 'Shops' }) }),
    ).toBeNull();
    expect(reading(annotated('None')).locate(passage)).toBeNull();
  });

  it('knows what a caret stands in', () => {
    const text = annotated('Ri\u200bders', '', '  Shops ');
    const read = reading(text);
    const caretAt = (at: number) => read.caretAt(at);
    const [riders, shops] = read.draft.blocks.map(({ key }) => key);
    expect(caretAt(1)).toEqual({ block: riders, offset: 0 });
    expect(caretAt(4)).toEqual({ block: riders, offset: 2 });
    expect(caretAt(text.indexOf('ders') + 4)).toEqual({ block: riders, offset: 6 });
    expect(caretAt(text.indexOf('ders') + 5)).toBeNull();
    expect(caretAt(text.indexOf('  Shops'))).toEqual({ block: shops, offset: 0 });
    expect(caretAt(text.indexOf('hops'))).toEqual({ block: shops, offset: 1 });
    expect(caretAt(text.indexOf('hops') + 5)).toEqual({ block: shops, offset: 5 });
  });
});
