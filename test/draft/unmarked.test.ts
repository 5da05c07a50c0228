import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChunk } from '@/lib/draft/markdown-blocks';
import { unmarkedPiece } from '@/lib/draft/unmarked';
import { markdown } from './arbitrary-markdown';

const mark = fc.constantFrom(
  '',
  '',
  '# ',
  '###  ',
  '#\t',
  '- ',
  '+   ',
  '-     ',
  '1. ',
  '12) ',
  '1.',
  '  ',
  '> ',
  '-',
  '=',
);
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'The baker',
      'sells: 12',
      '7.',
      '3)',
      '–',
      '- x',
      '-',
      '+',
      '=',
      '---',
      '===',
      '# x',
      '#',
      '> y',
      '(so)',
      '"a"',
      '!',
      '$5',
    ],
    ...[
      'www.a.example',
      'WWW.b.example',
      'http://c.example',
      'HTTPS://d.example',
      'mailto:e',
      'www',
      '://',
      'a:b',
      "it's",
      '^',
      '%',
    ],
    ...[
      '*b*',
      'a_b',
      '`c`',
      '[d]',
      '<e>',
      '&amp;',
      '\\',
      '|',
      '~',
      '@',
      'x@y.example',
      '\0',
      '\ufeff',
      '\u00a0',
      '\f',
      '\u2028',
    ],
    ...['🚲', '\ud83d', 'مرحبا', 'é', '  ', '\t', '    '],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const end = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  ' \n',
  '  \n',
  '\r\n',
  '\r',
  ' \t\n \n',
  '\nmore\n',
  '\n\u00a0\n',
  '\u00a0',
  '\f',
);
const chunk = fc
  .tuple(mark, fc.array(piece, { maxLength: 5 }), end)
  .map(([before, pieces, after]) => before + pieces.join(' ') + after);

describe('a chunk without markup', () => {
  it('is read as the parser of Markdown reads it, or left to it', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: chunk }, markdown), text => {
        const found = unmarkedPiece(text);
        if (!found) return;
        read++;
        expect(readChunk(text)).toEqual({ pieces: [found], defines: [] });
      }),
      { seed: 2024, numRuns: 6000 },
    );
    expect(read).toBeGreaterThan(600);
  });

  it.each(['Plain words: 12 of them.\n', '## A title\n\n', '- an item\n', '3) an item'])(
    'is recognised in %j',
    text => {
      expect(unmarkedPiece(text)).toEqual(readChunk(text).pieces[0]);
    },
  );
});
