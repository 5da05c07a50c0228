import { expect, test } from 'vitest';
import type { Operation } from './records';
import { type Answer, type Box, ServerTest, show, valueIn } from './test-server';
import { plain, textOf } from './title';

const notion = new ServerTest();

test('records are given one by one, in both forms of asking', async () => {
  const { id } = notion.page.find('Line 7');
  const title = (answer: Answer): unknown => valueIn(answer.recordMap.block[id]).properties?.title;
  expect(
    title((await notion.call('syncRecordValues', { requests: [{ table: 'block', id, version: -1 }] })).json()),
  ).toEqual([['Line 7']]);
  const { results } = (
    await notion.call('getRecordValues', { requests: [{ table: 'block', id }] })
  ).json() as unknown as {
    results: Box[];
  };
  expect(valueIn(results[0]).id).toBe(id);
  const many = Array.from({ length: 101 }, () => ({ table: 'block', id, version: -1 }));
  expect((await notion.call('syncRecordValues', { requests: many })).status).toBe(400);
});

test('a database gives its rows', async () => {
  const database = show.blocks.find(({ type }) => type === 'collection_view');
  const answer = (
    await notion.call('queryCollection?src=initial_load', { collection: { id: database?.collection_id } })
  ).json();
  expect(Object.keys(answer.recordMap.block)).toHaveLength(40);
});

test('nobody reads without the cookie, or in another way than by POST', async () => {
  expect((await notion.call('loadPageChunk', { pageId: notion.page.pageId }, {})).status).toBe(401);
  expect((await notion.send('https://app.notion.com/api/v3/loadPageChunk')).status).toBe(404);
  expect((await notion.call('deleteEverything', {})).status).toBe(404);
});

test('saves change the records, and are noted with who sent them', async () => {
  const { id } = notion.page.find('Line 3');
  const operation: Operation = {
    pointer: { table: 'block', id },
    path: ['properties', 'title'],
    command: 'set',
    args: plain('Changed'),
  };
  await notion.call('saveTransactionsFanout', { requestId: 'r', transactions: [{ id: 't', operations: [operation] }] });
  expect(textOf(notion.page.workspace.blocks.get(id)?.properties?.title ?? [])).toBe('Changed');
  expect(notion.site.calls.at(-1)).toMatchObject({
    endpoint: 'saveTransactionsFanout',
    pageId: notion.page.pageId,
    byEditor: false,
  });
});

test('readers see a save later where the server lags', async () => {
  notion.page.set({ serverLag: 80 });
  const { id } = notion.page.find('Line 4');
  const operation: Operation = {
    pointer: { table: 'block', id },
    path: ['properties', 'title'],
    command: 'set',
    args: plain('Late'),
  };
  await notion.call('saveTransactions', { transactions: [{ operations: [operation] }] });
  expect(notion.page.texts).not.toContain('Late');
  await expect.poll(() => notion.page.texts).toContain('Late');
});

test('nobody saves who may only read, on a page or on a published one', async () => {
  const { id } = notion.page.find('Line 5');
  const operation = {
    pointer: { table: 'block', id },
    path: ['properties', 'title'],
    command: 'set',
    args: plain('No'),
  };
  const body = { transactions: [{ operations: [operation] }] };
  const published = await notion.send('https://acme.notion.site/api/v3/saveTransactionsFanout', body);
  notion.page.set({ role: 'comment_only' });
  const commented = await notion.call('saveTransactionsFanout', body);
  notion.page.set({ role: 'editor', locked: true });
  const locked = await notion.call('saveTransactionsFanout', body);
  expect([published.status, commented.status, locked.status]).toEqual([403, 403, 403]);
  expect(notion.page.texts).not.toContain('No');
});
