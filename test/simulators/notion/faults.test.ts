import { expect, test } from 'vitest';
import { COOKIE, ServerTest } from './test-server';

const notion = new ServerTest();

test.each([401, 403, 404, 429, 500])('status %i', async status => {
  notion.page.set({ fault: { kind: 'status', status, ...(status === 429 && { retryAfter: 7 }) } });
  const reply = await notion.chunk();
  expect([reply.status, reply.headers['retry-after']]).toEqual([status, status === 429 ? '7' : undefined]);
});

test('a page to log in instead of an answer', async () => {
  notion.page.set({ fault: { kind: 'html' } });
  const { status, headers, text } = await notion.chunk();
  expect([status, headers['content-type'], text.startsWith('<!doctype')]).toEqual([
    200,
    'text/html; charset=utf-8',
    true,
  ]);
});

test('half an answer, no answer, a broken line', async () => {
  notion.page.set({ fault: { kind: 'truncated' } });
  const half = await notion.chunk();
  expect(() => half.json()).toThrow();
  notion.page.set({ fault: { kind: 'hang' } });
  await expect(notion.chunk()).rejects.toThrow('No answer');
  notion.page.set({ fault: { kind: 'cut' } });
  await expect(notion.chunk()).rejects.toThrow();
});

test('hold for the named endpoints, as often as is said, and not for the editor', async () => {
  notion.page.set({ fault: { kind: 'status', endpoints: ['loadCachedPageChunkV2'], times: 2 } });
  expect([
    (await notion.chunk()).status,
    (await notion.cached()).status,
    (await notion.cached()).status,
    (await notion.cached()).status,
  ]).toEqual([200, 500, 500, 200]);
  notion.page.set({ fault: { kind: 'status' } });
  const { text } = await notion.send(`https://app.notion.com${notion.page.path}`);
  const load = notion.site.load(/src="([^"]+)"/.exec(text)?.[1] ?? '');
  const own = { ...COOKIE, 'x-notion-load': load?.id ?? '' };
  expect((await notion.call('loadPageChunk', { pageId: notion.page.pageId }, own)).status).toBe(200);
  expect(notion.site.calls.at(-1)?.byEditor).toBe(true);
});

test('answers wait as long as is said', async () => {
  notion.page.set({ latency: 120 });
  const start = performance.now();
  await notion.chunk();
  expect(performance.now() - start).toBeGreaterThan(115);
});
