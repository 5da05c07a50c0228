import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewBlock } from '@/lib/draft/new-blocks';
import { insertionOf, linesInsertionOf, trimmedBlocks, writtenBlocks } from '@/lib/hosts/google-docs/view/insertion';
import type { Replacement } from '@/lib/hosts/google-docs/view/replacement';

const BLOCKS: readonly NewBlock[] = [
  { kind: 'heading', level: 1, text: 'The queue is gone' },
  { kind: 'paragraph', text: 'Riders wait.' },
  { kind: 'item', isNumbered: false, text: 'a bike' },
  { kind: 'item', isNumbered: true, text: 'a key' },
  { kind: 'item', isNumbered: true, text: 'a lock' },
];
const WORDS = 'The queue is gone\nRiders wait.\na bike\na key\na lock';
const LINES = '# The queue is gone\nRiders wait.\n- a bike\n1. a key\n2. a lock';

const documentOf = (body: string): string => `\u0003${body}\n\u0003\n`;
const made = (text: string, { start, end }: Replacement, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

describe('where blocks go', () => {
  it.each([
    ['an empty document', '', WORDS],
    ['one of empty paragraphs', '\n \n', WORDS],
    ['an empty last paragraph', 'One\n\n', `One\n\n${WORDS}`],
    ['behind words', 'One', `One\n${WORDS}`],
    ['behind a soft break', 'One\u000b', `One\u000b\n${WORDS}`],
    ['behind a table', '\u0010\u0012\u001ca\n\u001cb\n\u0011', `\u0010\u0012\u001ca\n\u001cb\n\u0011${WORDS}`],
    ['behind a table and words', '\u0010\u0012\u001ca\n\u0011One', `\u0010\u0012\u001ca\n\u0011One\n${WORDS}`],
    ['behind a picture', 'One\n\u0001', `One\n\u0001\n${WORDS}`],
  ])('%s', (_, body, expected) => {
    const text = documentOf(body);
    const insertion = insertionOf(text, BLOCKS);
    expect(insertion.raw).toBe(text.slice(insertion.start, insertion.end));
    expect(made(text, insertion, insertion.markup?.forms[0] ?? '')).toBe(documentOf(expected));
    expect(made(text, insertion, insertion.text)).toBe(documentOf(expected.replace(WORDS, LINES)));
    expect(insertion.markup?.length).toBe(text.length);
  });

  it('is the end, also where the editor ends its text in another way', () => {
    for (const tail of ['\n\u0003\n', '\n\u0003', '\n', '']) {
      const text = `\u0003One\n\nTwo${tail}`;
      expect(made(text, insertionOf(text, BLOCKS), '|')).toBe(`\u0003One\n\nTwo|${tail}`);
    }
  });

  it('leaves every word that is there', () => {
    const body = fc.array(fc.constantFrom('a', 'word', '\n', ' ', '\u000b', '\u0001', '\u0011', '🚲'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(body, parts => {
        const text = documentOf(parts.join(''));
        const { start, end, raw } = insertionOf(text, BLOCKS);
        expect(raw.trim()).toBe('');
        expect(end).toBe(text.length - 3);
        expect(start).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the same as lines', () => {
  it.each([
    ['', LINES],
    ['One\n', `One\n${LINES}`],
    ['One two', `One two\n${LINES}`],
  ])('‘%s’', (body, expected) => {
    const text = documentOf(body);
    const insertion = linesInsertionOf(text, BLOCKS) as Replacement;
    expect(insertion.raw).toBe(text.slice(insertion.start, insertion.end));
    expect(insertion.raw.trim()).toBe(insertion.raw);
    expect(made(text, insertion, insertion.text)).toBe(documentOf(expected));
  });

  it('cannot go behind what is no word', () => {
    expect(linesInsertionOf(documentOf('With \ue907'), BLOCKS)).toBeNull();
    expect(linesInsertionOf(documentOf('One\n\u0001'), BLOCKS)).toBeNull();
  });
});

describe('the blocks themselves', () => {
  it('have no white space that the editor would take away, and are not empty', () => {
    expect(
      trimmedBlocks([
        { kind: 'paragraph', text: '  one \u00a0 two\t' },
        { kind: 'heading', level: 2, text: '  ' },
      ]),
    ).toEqual([{ kind: 'paragraph', text: 'one two' }]);
  });

  it('are what an export would say of them', () => {
    expect(writtenBlocks(BLOCKS).map(({ kind, level, marker, text }) => [kind, level, marker, text])).toEqual([
      ['heading', 1, '', 'The queue is gone'],
      ['paragraph', 0, '', 'Riders wait.'],
      ['item', 0, '*', 'a bike'],
      ['item', 0, '1.', 'a key'],
      ['item', 0, '2.', 'a lock'],
    ]);
  });
});
