import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FixtureBlock } from '../../fixtures/document.ts';
import { paragraphsOf } from '../model/from-fixture.ts';
import type { Paragraph } from '../model/types.ts';
import { docxOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { plainTextOf } from './plain-text.ts';

const tabOf = (...blocks: FixtureBlock[]): Paragraph[] => paragraphsOf({ title: 'Tab', blocks });

const LIST: FixtureBlock[] = [
  { kind: 'bulleted', runs: [{ text: 'one' }] },
  { kind: 'bulleted', depth: 1, runs: [{ text: 'two' }] },
  { kind: 'numbered', runs: [{ text: 'first' }] },
  { kind: 'numbered', runs: [{ text: 'second' }] },
  { kind: 'to-do', checked: true, runs: [{ text: 'done' }] },
];
const TABLE: FixtureBlock = {
  kind: 'table',
  header: true,
  rows: [
    [[{ text: 'Key result' }], [{ text: 'Target' }]],
    [[{ text: 'a|b' }], []],
  ],
};

describe('Markdown', () => {
  test('has headings, lists, tables and rules', () => {
    const tab = tabOf(
      { kind: 'title', runs: [{ text: 'Name' }] },
      { kind: 'heading', level: 2, runs: [{ text: 'Head' }] },
      ...LIST,
      TABLE,
      { kind: 'rule' },
    );
    expect(markdownOf([tab])).toBe(
      [
        '# Name\n\n## Head',
        '* one\n  * two\n1. first\n2. second\n- [x] done',
        '| **Key result** | **Target** |\n| :---- | :---- |\n| a\\|b |  |',
        '---\n',
      ].join('\n\n'),
    );
  });

  test('has emphasis without the spaces at its ends, links and soft breaks', () => {
    const runs = [
      { text: 'Bold ', bold: true },
      { text: 'both', bold: true, italic: true },
      { text: ' and ' },
      { text: 'here', link: 'https://example.com/' },
      { text: '\nnext ' },
      { text: 'gone', strike: true },
    ];
    expect(markdownOf([tabOf({ kind: 'paragraph', runs })])).toBe(
      '**Bold** ***both*** and [here](https://example.com/)  \nnext ~~gone~~\n',
    );
  });

  test('escapes signs, and numbers that would begin a list', () => {
    const tab = tabOf({ kind: 'paragraph', runs: [{ text: '1. a*b - [c] #d!' }] });
    expect(markdownOf([tab])).toBe('1\\. a\\*b \\- \\[c\\] \\#d\\!\n');
  });

  test('has images as references to data, and footnotes at the end', () => {
    const tab = tabOf(
      { kind: 'image', alt: 'A boat' },
      { kind: 'paragraph', runs: [{ text: 'Fact', footnote: 'In May.' }] },
    );
    const text = markdownOf([tab]);
    expect(text).toMatch(
      /^!\[A boat\]\[image1\]\n\nFact\[\^1\]\n\n\[\^1\]: {2}In May\.\n\n\[image1\]: <data:image\/png;base64,/,
    );
  });

  test('leaves suggested text out, and what is only suggested to go in', () => {
    const runs = [
      { text: 'old', suggestion: 'delete' as const },
      { text: 'new', suggestion: 'insert' as const },
    ];
    expect(markdownOf([tabOf({ kind: 'paragraph', runs })])).toBe('old\n');
  });

  test('has all tabs one after the other', () => {
    const tabs = ['A', 'B'].map(text => tabOf({ kind: 'paragraph', runs: [{ text }] }));
    expect(markdownOf(tabs)).toBe('A\n\nB\n');
  });
});

describe('plain text', () => {
  test('begins with a byte-order mark, ends lines with CRLF and writes list markers into them', () => {
    expect(plainTextOf([tabOf(...LIST)])).toBe('\ufeff* one\r\n   * two\r\n1. first\r\n2. second\r\n[x] done');
  });

  test('puts comments under the text', () => {
    const tab = tabOf({ kind: 'paragraph', runs: [{ text: 'Fact' }] });
    expect(plainTextOf([tab], ['Who says?'])).toBe('\ufeffFact\r\n\r\n[a]Who says?');
  });
});

test('HTML has a page of its own, heading anchors, lists and tables', () => {
  const html = htmlOf('A & B', [tabOf({ kind: 'heading', level: 1, runs: [{ text: '<Head>' }] }, ...LIST, TABLE)]);
  expect(html).toContain('<title>A &#38; B</title>');
  expect(html).toContain('<body class="c9 doc-content"><h1 class="c6" id="h.');
  expect(html).toContain('<span>&#60;Head&#62;</span></h1>');
  expect(html.match(/<(ul|ol) /g)).toEqual(['<ul ', '<ul ', '<ol ', '<ul ']);
  expect(html.match(/<\/(ul|ol)>/g)).toEqual(['</ul>', '</ul>', '</ol>', '</ul>']);
  expect(html.match(/<td /g)).toHaveLength(4);
});

test('Word documents are archives with the text inside', () => {
  const files = unzipSync(
    docxOf([tabOf({ kind: 'heading', level: 2, runs: [{ text: 'Head & foot', bold: true }] }, TABLE)]),
  );
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
  expect(xml).toContain('<w:b/></w:rPr><w:t xml:space="preserve">Head &#38; foot</w:t>');
  expect(xml.match(/<w:tc>/g)).toHaveLength(4);
});
