import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { paragraph, tab } from '../fixtures/blocks';
import { startSimulators } from '../server/start';
import type { Simulators } from '../site';
import type { NotionPage } from './notion-page';
import { notionSite } from './notion-site';
import { showcase } from './showcase';
import { USUAL } from './switches';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  json(): Answer;
}

export interface Box {
  readonly role?: string;
  readonly value?: unknown;
}

export interface Answer {
  readonly recordMap: {
    readonly block: Readonly<Record<string, Box>>;
    readonly notion_user?: Readonly<Record<string, Box>>;
  };
  readonly cursor?: { readonly stack: unknown[] };
  readonly cursors?: { readonly stack: unknown[] }[] | null;
}

export interface Value {
  readonly id?: string;
  readonly alive?: boolean;
  readonly content?: string[];
  readonly properties?: { readonly title?: unknown };
}

export const valueIn = (box: Box | undefined): Value => (box?.value ?? {}) as Value;

export const COOKIE = { cookie: 'other=1; token_v2=simulated' };
export const show = showcase();

/** The simulated Notion without a browser: a page of 250 lines, and one of every block. */
export class ServerTest {
  readonly site = notionSite();
  simulators!: Simulators;
  page!: NotionPage;

  constructor() {
    const lines = Array.from({ length: 250 }, (_, i) => paragraph(`Line ${i}`));
    beforeAll(async () => {
      this.site.add({ id: 'lines', title: 'Many lines & more', tabs: [tab('One', ...lines)] });
      this.site.addPage(show.pageId, show.blocks);
      this.page = this.site.page('lines');
      this.simulators = await startSimulators([this.site]);
    });
    beforeEach(() => {
      this.page.set(USUAL);
      this.site.legacyDomain = false;
      this.site.signedIn = true;
    });
    afterAll(() => this.simulators.close());
  }

  send(url: string, body?: object, headers: Record<string, string> = {}): Promise<Reply> {
    return send(this.simulators.port, url, body, headers);
  }

  call(endpoint: string, body: object, headers: Record<string, string> = COOKIE): Promise<Reply> {
    return this.send(`https://app.notion.com/api/v3/${endpoint}`, body, headers);
  }

  chunk(body: object = {}): Promise<Reply> {
    return this.call('loadPageChunk', { pageId: this.page.pageId, ...FIRST, ...body });
  }

  cached(body: object = {}): Promise<Reply> {
    return this.call('loadCachedPageChunkV2', { page: { id: this.page.pageId }, ...FIRST, ...body });
  }
}

const FIRST = { limit: 100, chunkNumber: 0, cursor: { stack: [] }, verticalColumns: false };

function send(port: number, url: string, body: object | undefined, headers: Record<string, string>): Promise<Reply> {
  const { host, pathname, search } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
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
