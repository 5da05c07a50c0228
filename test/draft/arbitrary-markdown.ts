import fc from 'fast-check';

const word = fc.constantFrom(
  ...[
    'riders',
    'wait',
    'the',
    'shop',
    '31 %',
    '**bold**',
    '*slanted*',
    '`code`',
    '~~struck~~',
    '[link](https://a.example)',
  ],
  ...[
    '[ref]',
    '[ref][]',
    '[text][Ref]',
    '[^1]',
    '&amp;',
    '&nbsp;',
    '&#8364;',
    '\\*',
    '\\[',
    '<b>b</b>',
    '<br>',
    '<!-- c -->',
  ],
  ...[
    'https://b.example/x',
    'ana@shop.example',
    '![picture](p.png)',
    '🚲',
    'مرحبا',
    '\ud83d',
    '\0',
    '“so”',
    'Q:',
    'a_b',
    '|',
    '\t',
  ],
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map(list => list.join(' '));
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '  \n', '\\\n');

/** Texts with a paragraph or two, in lines. */
const prose = fc
  .array(fc.tuple(words, end), { minLength: 1, maxLength: 4 })
  .map(lines => lines.map(([text, mark]) => text + mark).join(''));

const line = (prefix: string): fc.Arbitrary<string> => words.map(text => `${prefix}${text}\n`);

/** One construct of Markdown, with its line end. */
const construct = fc.oneof(
  prose,
  prose,
  fc.integer({ min: 1, max: 6 }).chain(level => line(`${'#'.repeat(level)} `)),
  words.map(text => `${text}\n===\n`),
  words.map(text => `${text}\n---\n`),
  fc
    .array(fc.constantFrom('- ', '  - ', '- [x] ', '    more ', '1. ', '   * ').chain(line), {
      minLength: 1,
      maxLength: 5,
    })
    .map(l => l.join('')),
  fc.array(line('> '), { minLength: 1, maxLength: 3 }).map(l => l.join('')),
  fc.tuple(words, words, words).map(([a, b, c]) => `| ${a} | ${b} |\n|:--|--:|\n| ${c} | x\\|y |\n`),
  words.map(text => `\`\`\`js\n${text}\n\n# not a heading\n\`\`\`\n`),
  words.map(text => `    ${text}\n`),
  words.map(text => `<div>${text}</div>\n`),
  words.map(text => `<!-- ${text}\n\nmore -->\n`),
  fc.constantFrom(
    '***\n',
    '---\n',
    '[ref]: https://c.example\n',
    '[^1]: A note.\n',
    '- a\n\n- b\n',
    '- a\n\n  b\n',
    '<p>one &lt; <b>two</b></p>\n',
  ),
);

/** Markdown documents that use all of it. */
export const markdown = fc
  .array(fc.tuple(construct, fc.constantFrom('', '\n', '\n', '\n\n', '\r\n')), { maxLength: 8 })
  .map(parts => parts.flat().join(''));

/** A place to cut and what to put there, as shares of the source and a text. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 30 }),
  insert: fc.oneof(
    fc.constantFrom('', ' ', '\n', '\n\n', '#', '-', '- ', '`', '```\n', '<!--', '-->', '[ref]: x\n', '|', '\r', 'x'),
    construct,
  ),
});

export interface TextChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export function changed(source: string, { at, remove, insert }: TextChange): string {
  const start = Math.floor(at * source.length);
  return source.slice(0, start) + insert + source.slice(start + remove);
}
