import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Block } from '@/lib/draft/types';
import { blocksOfExport } from '@/lib/hosts/google-docs/export-blocks';
import { worked } from '../../engine/growth';
import { FIXTURE_IDS, fixture } from '../../simulators/fixtures';
import { markdownOf } from '../../simulators/google-docs/exports/markdown';
import { paragraphsOf } from '../../simulators/google-docs/model/from-fixture';

const shown = ({ kind, level, depth, marker, text, cells, header, styles }: Block): unknown => ({
  ...{ kind, level, depth, marker, header },
  text: kind === 'row' ? cells.map(({ start, end }) => text.slice(start, end).trim()) : text,
  styles: styles.map(({ kind, start, end }) => `${kind} ${start}–${end}`).sort(),
});

/** The export as a reader of all Markdown has to have it: lists indented as it counts them, code that ends with its line. */
const strict = (markdown: string): string =>
  markdown.replace(/^ +(?=[*\-\d])/gm, spaces => spaces.repeat(2)).replace(/(`[^`\n]*) {2}\n([^`\n]*`)/g, '$1`  \n`$2');

const read = (markdown: string): string[] =>
  blocksOfExport(markdown).map(({ kind, level, depth, marker, text }) => `${kind} ${level} ${depth} ${marker}|${text}`);

describe('the blocks of an export', () => {
  it.each(FIXTURE_IDS)('are those that a reader of all Markdown finds: %s', id => {
    const markdown = markdownOf(fixture(id).tabs.map(paragraphsOf));
    expect(blocksOfExport(markdown).map(shown)).toEqual(draftFromMarkdown(strict(markdown)).blocks.map(shown));
  });

  it.each<[string, string, string[]]>([
    ['escapes', '1\\. A \\- B\\! C \\\\ \\# \\[x\\]', ['paragraph 0 0 |1. A - B! C \\ # [x]']],
    [
      'images by reference',
      'Before ![][image1] after ![a \\] b][image2]\n\n[image1]: <data:image/png;base64,AAAA>',
      ['paragraph 0 0 |Before  after'],
    ],
    ['footnotes', 'So it is[^1].\n\n[^1]:  A note', ['paragraph 0 0 |So it is.', 'paragraph 0 0 |A note']],
    [
      'links and addresses',
      '[Ana *P*](https://a.example/x_(y)) <https://b.example> [not one]',
      ['paragraph 0 0 |Ana P https://b.example [not one]'],
    ],
    ['names of headings', '## **The plan** {#the-plan}', ['heading 2 0 |The plan']],
    ['soft breaks within emphasis', '**one  \ntwo** three', ['paragraph 0 0 |one', 'paragraph 0 0 |two three']],
    ['signs that stand for themselves', '2 * 3 ~~ 4 & 5 < 6 ` 7', ['paragraph 0 0 |2 * 3 ~~ 4 & 5 < 6 ` 7']],
    ['entities and tags', 'a&nbsp;b &amp; &#8364;&#x41; x<sup>2</sup>', ['paragraph 0 0 |a\u00a0b & €A x2']],
    [
      'lists of both kinds',
      '1. a\n   * b\n     * c\n2. d\n\nText\n\n* [ ] e\n  * [X] f',
      [
        'item 0 0 1.|a',
        'item 0 1 *|b',
        'item 0 2 *|c',
        'item 0 0 2.|d',
        'paragraph 0 0 |Text',
        'item 0 0 [ ]|e',
        'item 0 1 [x]|f',
      ],
    ],
    ['empty items', '* a\n* \n* b', ['item 0 0 *|a', 'item 0 0 *|b']],
    ['rules and code', '---\n\n```\n# no heading\n```', ['rule 0 0 |', 'code 0 0 |# no heading']],
    ['tables with bars in them', '| a \\| b | c |\n| :---- | ----: |\n| d |  |', ['row 0 0 |a | b\tc', 'row 0 0 |d\t']],
  ])('have %s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
  });

  it('take time in proportion to a hostile export', () => {
    const signs = ['[', '![', '](', '`', '*', '**a', '<', '&', '| ', '\\', '~~', '[^', '``` '];
    for (const sign of signs) {
      const text = sign.repeat(100_000 / sign.length);
      expect(
        worked(() => blocksOfExport(text)),
        sign,
      ).toBeLessThan(5_000);
    }
  });

  it('never fail, whatever they are read from', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '~~',
        '`',
        '[',
        ']',
        '(',
        ')',
        '![',
        '|',
        '\n',
        '\n\n',
        '# ',
        '* ',
        '1. ',
        '  ',
        '\\',
        '&amp;',
        '<',
        '>',
        '---',
        '```',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        for (const { text, styles, cells } of blocksOfExport(pieces.join(''))) {
          for (const { start, end } of [...styles, ...cells])
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
