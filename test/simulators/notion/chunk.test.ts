import { expect, test } from 'vitest';
import { type Box, ServerTest, show, valueIn } from './test-server';

const notion = new ServerTest();

test('come a hundred at a time, with a cursor to the next', async () => {
  const ids = new Set<string>();
  const cursors: number[] = [];
  let stack: unknown[] = [];
  for (let chunkNumber = 0; chunkNumber === 0 || stack.length > 0; chunkNumber++) {
    const answer = (await notion.chunk({ limit: 1000, chunkNumber, cursor: { stack } })).json();
    for (const id of Object.keys(answer.recordMap.block)) ids.add(id);
    stack = answer.cursor?.stack ?? [];
    cursors.push(stack.length);
  }
  expect(cursors).toEqual([1, 1, 0]);
  expect(ids.size).toBe(251);
});

test('of the second kind have their cursor in a list, or by switch under another name, or none', async () => {
  expect((await notion.cached()).json().cursors).toHaveLength(1);
  notion.page.set({ cursorForm: 'cursor' });
  expect((await notion.cached()).json()).toMatchObject({ cursor: { stack: [[{ index: 100 }]] } });
  notion.page.set({ cursorForm: 'null', missing: 3 });
  expect((await notion.cached()).json().cursors).toBeNull();
});

test('with missing children say that nothing is left', async () => {
  notion.page.set({ missing: 16 });
  const answer = (await notion.cached()).json();
  expect(Object.keys(answer.recordMap.block)).toHaveLength(1 + 84);
  expect(answer.cursors).toEqual([]);
  const { content = [] } = valueIn(answer.recordMap.block[notion.page.pageId]);
  const missing = content.filter(id => !(id in answer.recordMap.block));
  expect(missing).toHaveLength(250 - 84);
  const requests = missing.slice(0, 80).map(id => ({ pointer: { table: 'block', id }, version: -1 }));
  const rest = (await notion.call('syncRecordValuesMain', { requests })).json();
  expect(Object.keys(rest.recordMap.block)).toEqual(missing.slice(0, 80));
});

test('wrap records once, twice, or by turns', async () => {
  const depthOf = (box: Box | undefined): number => (box && !('id' in box) ? 1 + depthOf(box.value as Box) : 0);
  const depths = async (): Promise<number[]> => [
    ...new Set(Object.values((await notion.chunk()).json().recordMap.block).map(depthOf)),
  ];
  expect(await depths()).toEqual([1]);
  notion.page.set({ boxes: 'double' });
  expect(await depths()).toEqual([2]);
  notion.page.set({ boxes: 'mixed' });
  expect((await depths()).toSorted()).toEqual([1, 2]);
});

test('leave out what is on other pages, and bring what is pointed to', async () => {
  const blocks = (await notion.call('loadPageChunk', { pageId: show.pageId, limit: 100 })).json().recordMap.block;
  const names = ['subpage', 'on subpage', 'elsewhere', 'synced', 'deep', 'deleted', 'row 0'];
  expect(names.filter(name => show.id(name) in blocks)).toEqual(['subpage', 'elsewhere', 'synced', 'deep', 'deleted']);
  expect(valueIn(blocks[show.id('deleted')]).alive).toBe(false);
});

test('say what the reader may do, and give nothing to those who may not read', async () => {
  notion.page.set({ role: 'reader' });
  expect((await notion.chunk()).json().recordMap.block[notion.page.pageId]?.role).toBe('reader');
  notion.page.set({ role: 'none' });
  expect((await notion.chunk()).json().recordMap.block[notion.page.pageId]).toEqual({ role: 'none' });
});
