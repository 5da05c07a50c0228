import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageModel } from '@/lib/hosts/notion/page-model';
import { piecesOf } from '@/lib/hosts/notion/piece';
import type { Reading } from '@/lib/hosts/notion/reading';
import { recordsIn } from '@/lib/hosts/notion/records';
import { anyPage, block, idOf, page, type SentBlock, sent } from './some-pages';

const modelOf = (...blocks: readonly SentBlock[]): PageModel => {
  const model = new PageModel(idOf(1));
  model.load(piecesOf(recordsIn(sent(...blocks))));
  return model;
};
const linesOf = (reading: Reading): string[] =>
  reading.draft.blocks.map(({ kind, level, depth, marker, text }) =>
    [kind, level || '', depth || '', marker, JSON.stringify(text)].filter(part => part !== '').join(' '),
  );
const read = (...blocks: readonly SentBlock[]): string[] => linesOf(modelOf(...blocks).read());

/** The text of a leaf, by its key. */
function leafText(model: PageModel, leaf: string): string {
  const [id = '', column] = leaf.split('/');
  const piece = model.piece(id);
  return (column === undefined ? piece?.words.text : piece?.cells[Number(column)]?.text) ?? '';
}

describe('a page of Notion', () => {
  it('is read with its title, headings, lists and all that is in them', () => {
    expect(
      read(
        page('Rides', 2, 3, 4, 7, 8, 9, 10),
        block(2, 'sub_header', 'Problem'),
        block(3, 'text', 'Calls take long.'),
        block(4, 'bulleted_list', 'One', { content: [idOf(5), idOf(6)] }),
        block(5, 'numbered_list', 'First', { format: { list_start_index: 3 } }),
        block(6, 'numbered_list', 'Second'),
        block(7, 'to_do', 'Done', { properties: { title: [['Done']], checked: [['Yes']] } }),
        block(8, 'divider'),
        block(9, 'code', 'a\nb'),
        block(10, 'quote', 'We waited.', { content: [idOf(11)] }),
        block(11, 'text', 'Ana'),
      ),
    ).toEqual([
      'heading 1 "Rides"',
      'heading 2 "Problem"',
      'paragraph "Calls take long."',
      'item - "One"',
      'item 1 3. "First"',
      'item 1 4. "Second"',
      'item [x] "Done"',
      'rule ""',
      'code "a\\nb"',
      'quote "We waited."',
      'quote "Ana"',
    ]);
  });

  it('has a block for each line of a text that its writer broke', () => {
    const model = modelOf(page('', 2), block(2, 'text', 'KR1: more riders\n  KR2: fewer calls\n\n'));
    expect(linesOf(model.read())).toEqual(['paragraph "KR1: more riders"', 'paragraph "KR2: fewer calls"']);
    const [, second] = model.read().draft.blocks;
    const located = second && model.read().locate({ block: second, start: 0, end: 3 });
    expect(located?.spans).toEqual([{ leaf: idOf(2), start: 19, end: 22 }]);
  });

  it('has the rows of a table, in the order of its columns, with the head apart', () => {
    const format = { table_block_column_order: ['b', 'a'], table_block_column_header: true };
    const row = (n: number, a: string, b: string) => block(n, 'table_row', '', { properties: { a: [[a]], b: [[b]] } });
    const { draft } = modelOf(
      page('', 2),
      block(2, 'table', '', { content: [idOf(3), idOf(4)], format }),
      row(3, 'Target', 'Metric'),
      row(4, '30 %', 'Riders\nwho return'),
    ).read();
    expect(draft.blocks.map(({ text, header }) => [text, header])).toEqual([
      ['Metric\tTarget', true],
      ['Riders who return\t30 %', false],
    ]);
    expect(draft.blocks[1]?.cells).toEqual([
      { start: 0, end: 17 },
      { start: 18, end: 22 },
    ]);
  });

  it('leaves out child pages, databases, and what was thrown away', () => {
    expect(
      read(
        page('', 2, 3, 4),
        block(2, 'page', 'Another', { content: [idOf(5)] }),
        block(3, 'collection_view', 'Tasks'),
        block(4, 'text', 'Gone', { alive: false }),
        block(5, 'text', 'Inside the other page'),
      ),
    ).toEqual([]);
  });

  it('shows the original of a synced block, and what stands in two places once', () => {
    const format = { transclusion_reference_pointer: { id: idOf(4), table: 'block' } };
    expect(
      read(
        page('', 2, 3),
        block(2, 'transclusion_reference', '', { format }),
        block(3, 'transclusion_reference', '', { format }),
        block(4, 'transclusion_container', '', { content: [idOf(5)] }),
        block(5, 'text', 'Said once'),
      ),
    ).toEqual(['paragraph "Said once"']);
  });

  it('shows names for what is mentioned, and keeps the sign where nobody knows the name', () => {
    const map = sent(
      page('', 2),
      block(2, 'text', [
        ['By '],
        ['‣', [['u', 'ana']]],
        [' and '],
        ['‣', [['u', 'x']]],
        [' on '],
        ['‣', [['d', { start_date: '2026-03-01' }]]],
      ]),
    ) as { recordMap: Record<string, unknown> };
    map.recordMap.notion_user = { ana: { value: { value: { id: 'ana', name: 'Ana' } } } };
    const model = new PageModel(idOf(1));
    model.load(piecesOf(recordsIn(map)));
    expect(model.read().draft.blocks[0]?.text).toBe('By @Ana and ‣ on @March 1, 2026');
  });

  it('survives blocks nested ten thousand deep', () => {
    const deep = Array.from({ length: 10_000 }, (_, i) =>
      block(i + 2, 'bulleted_list', `x${i}`, { content: [idOf(i + 3)] }),
    );
    expect(read(page('', 2), ...deep)).toHaveLength(10_000);
  });

  it('knows for every span of every block where it stands in its leaves', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (blocks, a, b) => {
        const model = modelOf(...blocks);
        const reading = model.read();
        for (const placed of reading.placed) {
          const { text } = placed.block;
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          const located = reading.locate({ block: placed.block, start, end });
          const words = (located?.spans ?? []).map(span => leafText(model, span.leaf).slice(span.start, span.end));
          const isRow = placed.block.kind === 'row';
          // Cells are parted by tabs; a line feed or tab in one of them is read as a space.
          const asRead = isRow ? words.map(word => word.replaceAll(/[\n\t]/g, ' ')) : words;
          const inBlock = text.slice(start, end);
          expect(asRead.join('')).toBe(isRow ? inBlock.replaceAll('\t', '') : inBlock);
        }
        const keys = reading.draft.blocks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
