import fc from 'fast-check';

/** A block's id from a number. */
export const idOf = (n: number): string => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** A block as Notion's interface gives it out, in its usual box. */
export interface SentBlock {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export const sent = (...blocks: readonly SentBlock[]): unknown => ({
  recordMap: { block: Object.fromEntries(blocks.map(block => [block.id, { role: 'editor', value: block }])) },
});

export const block = (n: number, type: string, text: unknown = '', fields: object = {}): SentBlock => ({
  id: idOf(n),
  type,
  alive: true,
  properties: { title: typeof text === 'string' ? [[text]] : text },
  ...fields,
});

/** The page of these tests: block 1. */
export const page = (title: string, ...content: readonly number[]): SentBlock =>
  block(1, 'page', title, { content: content.map(idOf) });

const TYPES = [
  'text',
  'header',
  'sub_header',
  'bulleted_list',
  'numbered_list',
  'to_do',
  'toggle',
  'quote',
  'callout',
  'code',
  'divider',
  'column_list',
  'column',
  'bookmark',
  'page',
  'something_new',
];

const segment = fc.tuple(
  fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('a\nb', ' x ', '‣', '⁍', '🙂 é', '\n', '\t', 'שלום')),
  fc.array(
    fc.constantFrom(['b'], ['i'], ['s'], ['c'], ['a', 'https://x.example'], ['u', 'ana'], ['e', 'x^2'], ['si', 'q']),
    {
      maxLength: 3,
    },
  ),
);

/** Pages of any form: trees, and ids that lead astray, in circles, or to nothing. */
export const anyPage: fc.Arbitrary<readonly SentBlock[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...TYPES, 'table', 'table_row'),
      title: fc.array(segment, { maxLength: 4 }),
      cells: fc.array(fc.array(segment, { maxLength: 2 }), { maxLength: 3 }),
      content: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 5 }),
      checked: fc.boolean(),
      isDead: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(blocks => blocks.map((facts, i) => sentBlock(i + 1, facts)));

interface Facts {
  readonly type: string;
  readonly title: readonly unknown[];
  readonly cells: readonly (readonly unknown[])[];
  readonly content: readonly number[];
  readonly checked: boolean;
  readonly isDead: boolean;
}

function sentBlock(n: number, { type, title, cells, content, checked, isDead }: Facts): SentBlock {
  const columns = Object.fromEntries(cells.map((cell, i) => [`c${i}`, cell]));
  return {
    id: idOf(n),
    type: n === 1 ? 'page' : type,
    alive: n === 1 || !isDead,
    properties: { title, ...(checked && { checked: [['Yes']] }), ...(type === 'table_row' && columns) },
    content: content.map(idOf),
    format: { table_block_column_order: ['c0', 'c1', 'c2'], table_block_column_header: checked },
  };
}
