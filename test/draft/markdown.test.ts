import { describe, expect, it } from 'vitest';
import { sourceSpanOf } from '@/lib/draft/draft';
import { draftFromLines } from '@/lib/draft/lines';
import { draftFromMarkdown, draftFromPlain } from '@/lib/draft/markdown';
import type { Block, Draft } from '@/lib/draft/types';

/** A block in short: its kind with level or depth and marker, then its text. */
function short({ kind, level, depth, marker, header, text }: Block): string {
  const number = kind === 'heading' ? level : kind === 'item' ? depth : header ? ' head' : '';
  return `${kind}${number}${marker && ` ${marker}`}: ${text}`;
}

const read = (source: string): string[] => draftFromMarkdown(source).blocks.map(short);

/** What stands in the source where these words of the draft stand. */
function sourceOf(source: string, words: string, draft: Draft = draftFromMarkdown(source)): string {
  const index = draft.blocks.findIndex(block => block.text.includes(words));
  const start = draft.blocks[index]?.text.indexOf(words) ?? -1;
  const span = sourceSpanOf(draft, index, { start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe('blocks of Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'headings of both kinds',
      '# One #\nTwo\n===\nThree\n---\n####### no',
      ['heading1: One', 'heading1: Two', 'heading2: Three', 'paragraph: ####### no'],
    ],
    [
      'nested and loose lists',
      '- a\n  - b\n\n    - c\n\n- d\n  more',
      ['item0 -: a', 'item1 -: b', 'item2 -: c', 'item0 -: d', 'paragraph: more'],
    ],
    [
      'numbered and task lists',
      '3. a\n4) b\n- [ ] c\n- [X] d',
      ['item0 3.: a', 'item0 4): b', 'item0 [ ]: c', 'item0 [x]: d'],
    ],
    ['tables', '| a | b |\n|--|:-:|\n| x \\| y | `p\\|q` |\n| | |', ['row head: a\tb', 'row: x | y\tp|q']],
    [
      'quotes',
      '> a\n> b that goes on for more than fifty characters, so that it is\n> wrapped\n\n> - c',
      ['quote: a', 'quote: b that goes on for more than fifty characters, so that it is wrapped', 'item0 -: c'],
    ],
    ['code', '```js x\nlet a;\n\n# b\n```\n\n    c\n\ntext', ['code: let a;\n\n# b', 'code: c', 'paragraph: text']],
    ['rules', 'a\n\n***\n\nb', ['paragraph: a', 'rule: ', 'paragraph: b']],
    ['front matter', '---\ntitle: x\nlist:\n  - y\n---\n# A', ['heading1: A']],
    ['a rule that is no front matter', '---\n\na\n\n---', ['rule: ', 'paragraph: a', 'rule: ']],
    ['a byte-order mark', '\ufeff# A\n\nb', ['heading1: A', 'paragraph: b']],
    ['every line end', '# A\r\n\r\nb\r\rc\n\nd', ['heading1: A', 'paragraph: b', 'paragraph: c', 'paragraph: d']],
    ['comments', 'a <!-- x --> b\n\n<!-- one\n\ntwo --> \n\nc', ['paragraph: a  b', 'paragraph: c']],
    ['a comment that is never closed', 'a\n\n<!-- b\n\n# c', ['paragraph: a']],
    [
      'HTML',
      '<h2>A &amp; B</h2>\n<p>one\n<b>two</b></p><ul><li>x<li>y</ul><script>z</script>',
      ['heading2: A & B', 'paragraph: one two', 'item0 -: x', 'item0 -: y'],
    ],
    ['breaks in a line', 'a  \nb\\\nc<br>d', ['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d']],
    ['lines broken on purpose', 'Q: Why?\nA: Because.', ['paragraph: Q: Why?', 'paragraph: A: Because.']],
    [
      'wrapped lines',
      'A line that is so long that its writer or editor has wrapped\nit here.',
      ['paragraph: A line that is so long that its writer or editor has wrapped it here.'],
    ],
    ['a title between waves', '~~~Ferry~~~\n\nIt sails.', ['paragraph: Ferry', 'paragraph: It sails.']],
    [
      'a label after a whole sentence',
      'Forty people ring the desk of the surgery before nine every day.\nThe solution: The desk rings back.',
      [
        'paragraph: Forty people ring the desk of the surgery before nine every day.',
        'paragraph: The solution: The desk rings back.',
      ],
    ],
    [
      'a name with a colon in a wrapped sentence',
      'It was after the long winter of that year that the head nurse and\nDr Keller: both of them: said no.',
      [
        'paragraph: It was after the long winter of that year that the head nurse and Dr Keller: both of them: said no.',
      ],
    ],
    [
      'a line too long to have been wrapped',
      `${'The desk rings back. '.repeat(9).trim()}\nThe next paragraph follows without a line between.`,
      [
        `paragraph: ${'The desk rings back. '.repeat(9).trim()}`,
        'paragraph: The next paragraph follows without a line between.',
      ],
    ],
    [
      'a label under a long line',
      'A line that is so long that its writer or editor has wrapped\n**Problem.** It waits.',
      ['paragraph: A line that is so long that its writer or editor has wrapped', 'paragraph: Problem. It waits.'],
    ],
    [
      'images, bare links, struck text',
      '![x](y) https://a.example and ~~b~~ <c@d.example>',
      ['paragraph: https://a.example and b c@d.example'],
    ],
    [
      'links and notes defined in another chunk',
      '[a][R] and [b] and c[^1]\n\n# H\n\n[r]: x\n\n[^1]: note',
      ['paragraph: a and [b] and c', 'heading1: H', 'paragraph: note'],
    ],
    ['entities and escapes', '&euro;5 &#x2019; \\*a\\* &nosuch;', ['paragraph: €5 ’ *a* &nosuch;']],
    [
      'right-to-left, emoji, halves of characters',
      '- مرحبا 🚲\n- \ud83d x',
      ['item0 -: مرحبا 🚲', 'item0 -: \ud83d x'],
    ],
    ['NULs', 'a\0b', ['paragraph: a\ufffdb']],
    ['nothing', '\n \n', []],
  ])('%s', (_, source, blocks) => {
    expect(read(source)).toEqual(blocks);
  });

  it('keeps emphasis that carries meaning', () => {
    const [block] = draftFromMarkdown('**Problem.** They *wait* for `parts` and ~~hope~~ [here](x).').blocks;
    const marked = block?.styles.map(({ kind, start, end }) => [kind, block.text.slice(start, end)]);
    expect(marked).toEqual([
      ['bold', 'Problem.'],
      ['italic', 'wait'],
      ['code', 'parts'],
      ['strike', 'hope'],
      ['link', 'here'],
    ]);
  });

  it('gives the cells of a row, empty ones too', () => {
    const [, row] = draftFromMarkdown('| a | b | c |\n|-|-|-|\n| x | | **z** |').blocks;
    expect(row?.cells.map(({ start, end }) => row.text.slice(start, end))).toEqual(['x', '', 'z']);
  });
});

describe('places in the source', () => {
  it.each<[string, string, string]>([
    ['a **bold _word_ here** and on', 'bold word here', 'bold _word_ here'],
    ['x &amp; y &amp;', 'y &', 'y &amp;'],
    ['x &amp; y', '&', '&amp;'],
    ['\\*not\\* this', '*not* this', '*not\\* this'],
    ['- [ ] a task to do', 'task', 'task'],
    ['> quoted words that go on for quite a while, to be wrapped\n> at the end', 'wrapped at', 'wrapped\n> at'],
    ['a long line of words that go on and on until they are\r\n   wrapped', 'are wrapped', 'are\r\n   wrapped'],
    ['| a | b |\n|-|-|\n| x \\| y | z |', 'x | y\tz', 'x \\| y | z'],
    [
      'see [the *shelf*](https://a.example/very/long) now',
      'the shelf now',
      'the *shelf*](https://a.example/very/long) now',
    ],
    ['\ufeff---\nt: 1\n---\n\nwords here', 'words', 'words'],
    ['<p>a &lt; <b>bold</b> claim</p>', '< bold claim', '&lt; <b>bold</b> claim'],
    ['use `a  b` well', 'a b', 'a  b'],
  ])('%j: %j', (source, words, expected) => {
    expect(sourceOf(source, words)).toBe(expected);
  });

  it('refuses a block that is not there', () => {
    expect(() => sourceSpanOf(draftFromMarkdown('a'), 1, { start: 0, end: 1 })).toThrow(RangeError);
  });
});

describe('plain text', () => {
  it('takes every line for a block, and knows the marks people type', () => {
    const source = '\ufeff# Title\r\n\r\n  1) one\n\t• two\r- [x] three\n<b>four</b> & **five**';
    const draft = draftFromPlain(source);
    expect(draft.blocks.map(short)).toEqual([
      'heading1: Title',
      'item1 1): one',
      'item2 •: two',
      'item0 [x]: three',
      'paragraph: <b>four</b> & **five**',
    ]);
    draft.blocks.forEach((block, i) => {
      expect(source.slice(draft.starts[i], (draft.starts[i] ?? 0) + block.text.length)).toBe(block.text);
    });
  });

  it('loses no line in a list of lines, whatever it says', () => {
    const source = '\ufeffKR1: **Cut** x &amp; y\n\n---\n<!-- c -->\n- [ ] a<br>b\n[r]: x\n#\n    code\n| a | b |\n';
    const draft = draftFromLines(source);
    expect(draft.blocks.map(block => block.text)).toEqual([
      'KR1: Cut x & y',
      '---',
      '<!-- c -->',
      'a<br>b',
      '[r]: x',
      '#',
      'code',
      '| a | b |',
    ]);
    expect(sourceOf(source, 'Cut x & y', draft)).toBe('Cut** x &amp; y');
  });
});
