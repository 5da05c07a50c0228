import fc from 'fast-check';

const words = fc.constantFrom(
  ...[
    'riders',
    'wait',
    'for the shop',
    '31 %',
    '🚲',
    'مرحبا',
    '\ud83d',
    '…',
    'naïve',
    '1.',
    '- item',
    '* so',
    '# head',
  ],
  ...[
    '\u00a0',
    '\u200b',
    'zero\u200bwidth',
    '\u00ad',
    '\u0001',
    '\ue907',
    'by \ue908 on \ue909',
    '\t',
    '  ',
    '\u202f',
    '\ufeff',
    '',
  ],
);
const line = fc.array(words, { maxLength: 6 }).map(list => list.join(' '));
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map(lines => `${lines.join('\u000b')}\n`);
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map(list => `\u001c${list.join('')}`);
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map(cells => `\u0012${cells.join('')}`);
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map(rows => `\u0010${rows.join('')}\u0011`);
/** What no editor should give, and an unknown one might: signs without their partners. */
const stray = fc.constantFrom('\u0010', '\u0011', '\u0012', '\u001c', '\u0003', '\u0010\u0012\n', '\u0012a\u001cb\n');
const nested = table.map(inner => `\u0010\u0012\u001cbefore\n${inner}after\n\u001cnext\n\u0011`);
const piece = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: stray },
);

/** Texts as Google Docs describes them, with and without what an extension cannot rely on. */
export const annotated = fc.array(piece, { maxLength: 8 }).map(pieces => `\u0003${pieces.join('')}\u0003\n`);

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: fc.oneof(line, piece) });

/** A text and what becomes of it, edit by edit, anywhere in it. */
export const editedTexts = fc.tuple(annotated, fc.array(edit, { minLength: 1, maxLength: 6 })).map(([text, edits]) => {
  const texts = [text];
  for (const { at, cut, put } of edits) {
    const before = texts.at(-1) as string;
    const from = Math.floor(at * before.length);
    texts.push(before.slice(0, from) + put + before.slice(from + cut));
  }
  return texts;
});
