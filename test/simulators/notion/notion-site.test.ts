import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paragraph, tab } from '../fixtures/blocks';
import { startSimulators } from '../server/start';
import type { Simulators } from '../site';
import type { NotionPage } from './notion-page';
import { notionSite } from './notion-site';
import { compact, type Operation } from './records';
import { showcase } from './showcase';
import { USUAL } from './switches';
import { plain, textOf } from './title';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  json(): Answer;
}

interface Box {
  readonly role?: string;
  readonly value?: unknown;
}

interface Answer {
  readonly recordMap: {
    readonly block: Readonly<Record<string, Box>>;
    readonly notion_user?: Readonly<Record<string, Box>>;
  };
  readonly cursor?: { readonly stack: unknown[] };
  readonly cursors?: { readonly stack: unknown[] }[] | null;
}

describe('the simulated Notion’s server', () => {
  const site = notionSite();
  let simulators: Simulators;
  let page: NotionPage;

  beforeAll(async () => {
    const lines = Array.from({ length: 250 }, (_, i) => paragraph(`Line ${i}`));
    site.add({ id: 'lines', title: 'Many lines & more', tabs: [tab('One', ...lines)] });
    const show = showcase();
    site.addPage(show.pageId, show.blocks);
    page = site.page('lines');
    simulators = await startSimulators([site]);
  });
  beforeEach(() => {
    page.set(USUAL);
    site.legacyDomain = false;
    site.signedIn = true;
  });
  afterAll(() => simulators.close());

  function send(url: string, body?: object, headers: Record<string, string> = {}): Promise<Reply> {
    const { host, pathname, search } = new URL(url);
    return new Promise((done, fail) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: simulators.port,
          path: pathname + search,
          method: body ? 'POST' : 'GET',
          headers: { host, ...headers },
          rejectUnauthorized: false,
          agent: false,
          timeout: 1500,
        },
        async response => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          const text = Buffer.concat(chunks).toString('utf8');
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: () => JSON.parse(text) as Answer,
          });
        },
      );
      sent.on('timeout', () => sent.destroy(new Error('No answer')));
      sent.on('error', fail);
      sent.end(body && JSON.stringify(body));
    });
  }

  const COOKIE = { cookie: 'other=1; token_v2=simulated' };
  const call = (endpoint: string, body: object, headers: Record<string, string> = COOKIE): Promise<Reply> =>
    send(`https://app.notion.com/api/v3/${endpoint}`, body, headers);
  const chunk = (body: object = {}): Promise<Reply> =>
    call('loadPageChunk', {
      pageId: page.pageId,
      limit: 100,
      chunkNumber: 0,
      cursor: { stack: [] },
      verticalColumns: false,
      ...body,
    });
  const cached = (body: object = {}): Promise<Reply> =>
    call('loadCachedPageChunkV2', {
      page: { id: page.pageId },
      limit: 100,
      chunkNumber: 0,
      cursor: { stack: [] },
      verticalColumns: false,
      ...body,
    });

  describe('addresses', () => {
    test('the old hosts lead to the new one, path and all', async () => {
      for (const host of ['www.notion.so', 'notion.so']) {
        const { status, headers } = await send(`https://${host}${page.path}?v=1`);
        expect([status, headers.location]).toEqual([302, `https://app.notion.com${page.path}?v=1`]);
      }
    });

    test('before the move it is the other way round', async () => {
      site.legacyDomain = true;
      expect((await send(`https://app.notion.com${page.path}`)).headers.location).toBe(
        `https://www.notion.so${page.path}`,
      );
      expect((await send(`https://www.notion.so${page.path}`)).text).toContain('id="notion-app"');
    });

    test('a page is found under all its addresses, and nothing else is', async () => {
      const id = compact(page.pageId);
      for (const path of [
        `/${id}`,
        `/Any-words-${id}`,
        `/team/x-${id}`,
        `/p/${id}`,
        `/p/team/x-${id}`,
        `/${id}?v=2&pm=s#${id}`,
      ]) {
        expect([path, (await send(`https://app.notion.com${path}`)).status]).toEqual([path, 200]);
      }
      expect((await send(`https://app.notion.com/${'0'.repeat(32)}`)).status).toBe(404);
    });

    test('the marketing pages have no editor', async () => {
      for (const host of ['www.notion.com', 'notion.com']) {
        const { status, text } = await send(`https://${host}/product`);
        expect([status, text.includes('notion-app')]).toEqual([200, false]);
      }
    });

    test('without an account there is a page to log in; published pages need none, and others are not there', async () => {
      site.signedIn = false;
      expect((await send(`https://app.notion.com${page.path}`)).text).toContain('Log in');
      const published = await send(`https://acme.notion.site${page.path}`);
      expect([published.status, published.headers['set-cookie']]).toEqual([200, undefined]);
      page.set({ published: false });
      expect((await send(`https://acme.notion.site${page.path}`)).status).toBe(404);
    });

    test('the control’s name is in no document', async () => {
      const { text } = await send(`https://app.notion.com${page.path}`);
      const load = site.load(/src="([^"]+)"/.exec(text)?.[1] ?? '');
      expect(load?.control).toMatch(/^_[0-9a-f]{32}$/);
      expect(text).not.toContain(load?.control);
      expect(text).not.toContain(load?.key);
    });
  });

  describe('page chunks', () => {
    test('come a hundred at a time, with a cursor to the next', async () => {
      const ids = new Set<string>();
      const cursors: number[] = [];
      let stack: unknown[] = [];
      for (let chunkNumber = 0; chunkNumber === 0 || stack.length > 0; chunkNumber++) {
        const answer = (await chunk({ limit: 1000, chunkNumber, cursor: { stack } })).json();
        for (const id of Object.keys(answer.recordMap.block)) ids.add(id);
        stack = answer.cursor?.stack ?? [];
        cursors.push(stack.length);
      }
      expect(cursors).toEqual([1, 1, 0]);
      expect(ids.size).toBe(251);
    });

    test('of the second kind have their cursor in a list, or by switch under another name, or none', async () => {
      expect((await cached()).json().cursors).toHaveLength(1);
      page.set({ cursorForm: 'cursor' });
      expect((await cached()).json()).toMatchObject({ cursor: { stack: [[{ index: 100 }]] } });
      page.set({ cursorForm: 'null', missing: 3 });
      expect((await cached()).json().cursors).toBeNull();
    });

    test('with missing children say that nothing is left', async () => {
      page.set({ missing: 16 });
      const answer = (await cached()).json();
      expect(Object.keys(answer.recordMap.block)).toHaveLength(1 + 84);
      expect(answer.cursors).toEqual([]);
      const { content = [] } = valueIn(answer.recordMap.block[page.pageId]);
      const missing = content.filter(id => !(id in answer.recordMap.block));
      expect(missing).toHaveLength(250 - 84);
      const requests = missing.slice(0, 80).map(id => ({ pointer: { table: 'block', id }, version: -1 }));
      const rest = (await call('syncRecordValuesMain', { requests })).json();
      expect(Object.keys(rest.recordMap.block)).toEqual(missing.slice(0, 80));
    });

    test('wrap records once, twice, or by turns', async () => {
      const depthOf = (box: Box | undefined): number => (box && !('id' in box) ? 1 + depthOf(box.value as Box) : 0);
      const depths = async (): Promise<number[]> => [
        ...new Set(Object.values((await chunk()).json().recordMap.block).map(depthOf)),
      ];
      expect(await depths()).toEqual([1]);
      page.set({ boxes: 'double' });
      expect(await depths()).toEqual([2]);
      page.set({ boxes: 'mixed' });
      expect((await depths()).toSorted()).toEqual([1, 2]);
    });

    test('leave out what is on other pages, and bring what is pointed to', async () => {
      const show = showcase();
      const blocks = (await call('loadPageChunk', { pageId: show.pageId, limit: 100 })).json().recordMap.block;
      const names = ['subpage', 'on subpage', 'elsewhere', 'synced', 'deep', 'deleted', 'row 0'];
      expect(names.filter(name => show.id(name) in blocks)).toEqual([
        'subpage',
        'elsewhere',
        'synced',
        'deep',
        'deleted',
      ]);
      expect(valueIn(blocks[show.id('deleted')]).alive).toBe(false);
    });

    test('say what the reader may do, and give nothing to those who may not read', async () => {
      page.set({ role: 'reader' });
      expect((await chunk()).json().recordMap.block[page.pageId]?.role).toBe('reader');
      page.set({ role: 'none' });
      expect((await chunk()).json().recordMap.block[page.pageId]).toEqual({ role: 'none' });
    });
  });

  test('records are given one by one, in both forms of asking', async () => {
    const { id } = page.find('Line 7');
    const title = (answer: Answer): unknown => valueIn(answer.recordMap.block[id]).properties?.title;
    expect(title((await call('syncRecordValues', { requests: [{ table: 'block', id, version: -1 }] })).json())).toEqual(
      [['Line 7']],
    );
    const { results } = (await call('getRecordValues', { requests: [{ table: 'block', id }] })).json() as unknown as {
      results: Box[];
    };
    expect(valueIn(results[0]).id).toBe(id);
    const many = Array.from({ length: 101 }, () => ({ table: 'block', id, version: -1 }));
    expect((await call('syncRecordValues', { requests: many })).status).toBe(400);
  });

  test('a database gives its rows', async () => {
    const show = showcase();
    const database = show.blocks.find(({ type }) => type === 'collection_view');
    const answer = (
      await call('queryCollection?src=initial_load', { collection: { id: database?.collection_id } })
    ).json();
    expect(Object.keys(answer.recordMap.block)).toHaveLength(40);
  });

  test('nobody reads without the cookie, or in another way than by POST', async () => {
    expect((await call('loadPageChunk', { pageId: page.pageId }, {})).status).toBe(401);
    expect((await send('https://app.notion.com/api/v3/loadPageChunk')).status).toBe(404);
    expect((await call('deleteEverything', {})).status).toBe(404);
  });

  test('saves change the records, and are noted with who sent them', async () => {
    const { id } = page.find('Line 3');
    const operation: Operation = {
      pointer: { table: 'block', id },
      path: ['properties', 'title'],
      command: 'set',
      args: plain('Changed'),
    };
    await call('saveTransactionsFanout', { requestId: 'r', transactions: [{ id: 't', operations: [operation] }] });
    expect(textOf(page.workspace.blocks.get(id)?.properties?.title ?? [])).toBe('Changed');
    expect(site.calls.at(-1)).toMatchObject({
      endpoint: 'saveTransactionsFanout',
      pageId: page.pageId,
      byEditor: false,
    });
  });

  test('readers see a save later where the server lags', async () => {
    page.set({ serverLag: 80 });
    const { id } = page.find('Line 4');
    const operation: Operation = {
      pointer: { table: 'block', id },
      path: ['properties', 'title'],
      command: 'set',
      args: plain('Late'),
    };
    await call('saveTransactions', { transactions: [{ operations: [operation] }] });
    expect(page.texts).not.toContain('Late');
    await expect.poll(() => page.texts).toContain('Late');
  });

  describe('faults', () => {
    test.each([401, 403, 404, 429, 500])('status %i', async status => {
      page.set({ fault: { kind: 'status', status, ...(status === 429 && { retryAfter: 7 }) } });
      const reply = await chunk();
      expect([reply.status, reply.headers['retry-after']]).toEqual([status, status === 429 ? '7' : undefined]);
    });

    test('a page to log in instead of an answer', async () => {
      page.set({ fault: { kind: 'html' } });
      const { status, headers, text } = await chunk();
      expect([status, headers['content-type'], text.startsWith('<!doctype')]).toEqual([
        200,
        'text/html; charset=utf-8',
        true,
      ]);
    });

    test('half an answer, no answer, a broken line', async () => {
      page.set({ fault: { kind: 'truncated' } });
      const half = await chunk();
      expect(() => half.json()).toThrow();
      page.set({ fault: { kind: 'hang' } });
      await expect(chunk()).rejects.toThrow('No answer');
      page.set({ fault: { kind: 'cut' } });
      await expect(chunk()).rejects.toThrow();
    });

    test('hold for the named endpoints, as often as is said, and not for the editor', async () => {
      page.set({ fault: { kind: 'status', endpoints: ['loadCachedPageChunkV2'], times: 2 } });
      expect([
        (await chunk()).status,
        (await cached()).status,
        (await cached()).status,
        (await cached()).status,
      ]).toEqual([200, 500, 500, 200]);
      page.set({ fault: { kind: 'status' } });
      const { text } = await send(`https://app.notion.com${page.path}`);
      const load = site.load(/src="([^"]+)"/.exec(text)?.[1] ?? '');
      const own = { ...COOKIE, 'x-notion-load': load?.id ?? '' };
      expect((await call('loadPageChunk', { pageId: page.pageId }, own)).status).toBe(200);
      expect(site.calls.at(-1)?.byEditor).toBe(true);
    });

    test('answers wait as long as is said', async () => {
      page.set({ latency: 120 });
      const start = performance.now();
      await chunk();
      expect(performance.now() - start).toBeGreaterThan(115);
    });
  });
});

interface Value {
  readonly id?: string;
  readonly alive?: boolean;
  readonly content?: string[];
  readonly properties?: { readonly title?: unknown };
}

const valueIn = (box: Box | undefined): Value => (box?.value ?? {}) as Value;
