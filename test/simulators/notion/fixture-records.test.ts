import { expect, test } from 'vitest';
import { bullet, heading, indented, paragraph, tab, table, title, toggle } from '../fixtures/blocks';
import type { FixtureBlock } from '../fixtures/document';
import { FIXTURE_IDS, fixture } from '../fixtures/index';
import { recordsOf } from './fixture-records';
import { childrenOf, titleIn } from './records';
import { textOf } from './title';
import { Workspace } from './workspace';

const pageOf = (...blocks: FixtureBlock[]) => recordsOf({ id: 'x', title: 'Plan', tabs: [tab('One', ...blocks)] });

/** Kind and text of each block, indented as it nests. */
function outline({ pageId, blocks }: ReturnType<typeof recordsOf>): string[] {
  const lines: string[] = [];
  const visit = (id: string, depth: number): void => {
    const value = blocks.get(id);
    if (value) lines.push(`${'  '.repeat(depth)}${value.type} ${textOf(titleIn(value, 'title'))}`.trimEnd());
    for (const child of value ? childrenOf(value) : []) visit(child, depth + 1);
  };
  visit(pageId, 0);
  return lines;
}

test('the title of the document is the page’s, and not on the page again', () => {
  expect(outline(pageOf(title('Plan'), heading(2, 'Why'), title('Another')))).toEqual([
    'page Plan',
    '  sub_header Why',
    '  header Another',
  ]);
});

test('list items go into one another by their depth', () => {
  const records = pageOf(
    bullet('a'),
    indented(bullet('b')),
    indented(bullet('c'), 2),
    indented(bullet('d')),
    bullet('e'),
  );
  expect(outline(records).slice(1)).toEqual([
    '  bulleted_list a',
    '    bulleted_list b',
    '      bulleted_list c',
    '    bulleted_list d',
    '  bulleted_list e',
  ]);
});

test('an item after a paragraph is not inside it', () => {
  expect(outline(pageOf(paragraph('a'), indented(bullet('b')))).slice(1)).toEqual(['  text a', '  bulleted_list b']);
});

test('a toggle holds what it hides', () => {
  expect(outline(pageOf(toggle('Why?', paragraph('Because.')))).slice(1)).toEqual([
    '  toggle Why?',
    '    text Because.',
  ]);
});

test('a table keeps its cells in rows, under the names of its columns', () => {
  const { blocks } = pageOf(table(['Metric', 'Target'], ['Waits', '2']));
  const value = [...blocks.values()].find(({ type }) => type === 'table');
  const columns = value?.format?.table_block_column_order as string[];
  const rows = childrenOf(value ?? ({} as never)).map(id =>
    columns.map(column => textOf(titleIn(blocks.get(id), column))),
  );
  expect(rows).toEqual([
    ['Metric', 'Target'],
    ['Waits', '2'],
  ]);
});

test('mentions are one character that says whom they mean', () => {
  const records = pageOf(
    paragraph({ text: 'Ann Lee', chip: 'person' }, ' until ', { text: '3 May 2027', chip: 'date' }),
  );
  const text = titleIn(
    [...records.blocks.values()].find(({ type }) => type === 'text'),
    'title',
  );
  const [ann] = records.users.values();
  expect(ann?.name).toBe('Ann Lee');
  expect(text).toEqual([
    ['‣', [['u', ann?.id]]],
    [' until '],
    ['‣', [['d', { type: 'date', start_date: '2027-05-03' }]]],
  ]);
});

test.each(FIXTURE_IDS)('every block of %s has its record, its parent, and an id of its own', id => {
  const { pageId, blocks } = recordsOf(fixture(id));
  const workspace = new Workspace();
  for (const value of blocks.values()) workspace.put(value);
  const onPage = workspace.descendants(pageId);
  for (const value of onPage) {
    expect(value.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(childrenOf(workspace.blocks.get(value.parent_id) ?? ({} as never))).toContain(value.id);
  }
  expect(new Set(onPage.map(value => value.id)).size).toBe(onPage.length);
  const isOnPage = (value: { type: string }): boolean => value.type !== 'page';
  expect(onPage.length).toBe([...blocks.values()].filter(isOnPage).length);
});
