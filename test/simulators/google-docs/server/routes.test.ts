import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixture } from '../../fixtures/index.ts';
import { startSimulators } from '../../server/start.ts';
import type { Simulators } from '../../site.ts';
import { type GoogleDocsSite, googleDocsSite } from '../google-docs-site.ts';
import type { SentDocument } from '../page/settings.ts';
import type { Save, SaveBatch } from '../page/sync.ts';
import { NO_FAULTS } from './faults.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const site: GoogleDocsSite = googleDocsSite();
let simulators: Simulators;

beforeAll(async () => {
  simulators = await startSimulators([site]);
});
afterAll(() => simulators.close());
beforeEach(() => {
  for (const id of ['two-tabs', 'okr-list'] as const) site.add(fixture(id));
});

/** Asks the server for an address as a browser would. Rejects when the connection breaks off. */
function ask(address: string, method = 'GET', body = '', signal?: AbortSignal): Promise<Answer> {
  const url = new URL(address, 'https://docs.google.com/document/d/');
  return new Promise((done, fail) => {
    const options = {
      host: '127.0.0.1',
      port: simulators.port,
      servername: url.hostname,
      path: url.pathname + url.search,
      headers: { host: url.host },
      rejectUnauthorized: false,
      agent: false,
      method,
      ...(signal ? { signal } : {}),
    };
    const asked = request(options, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

async function exported(address: string): Promise<Answer> {
  const { status, headers } = await ask(address);
  expect(status).toBe(307);
  return ask(headers.location ?? '');
}

const batch = (saves: readonly Save[]): string =>
  JSON.stringify({ copy: site.document('okr-list').copy, saves } satisfies SaveBatch);

describe('the page of the editor', () => {
  test('may run only scripts of its own, and no text as a script', async () => {
    const { status, headers, body } = await ask('okr-list/edit');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect([...body.matchAll(/<script nonce="([\w-]+)"/g)].map(found => found[1])).toEqual([nonce, nonce]);
    expect(body).toMatch(/<script nonce="[\w-]+" src="[^"]+" defer>/);
    expect(body).toContain("<noscript>JavaScript isn't enabled");
  });

  test.each([
    ['array', /DOCS_modelChunk = \[\{"ty":"is","ibi":1,"s":"Commuter Rail/],
    ['object', /DOCS_modelChunk = \{"chunk":\[\{"ty":"is".*\],"revision":1\};/],
  ] as const)('carries the text as an %s', async (form, expected) => {
    site.document('okr-list').fail({ modelChunk: form });
    const [first] = site.document('okr-list').tabs[0]?.paragraphs ?? [];
    const { body } = await ask('okr-list/edit');
    expect(body.replace(first?.text ?? '', 'Commuter Rail')).toMatch(expected);
  });

  test('is there for the account alone that may see it', async () => {
    site.document('okr-list').fail({ account: 1 });
    for (const address of ['okr-list/edit', 'okr-list/export?format=md', '/document/u/0/d/okr-list/export?format=md']) {
      const { status, headers } = await ask(address);
      expect([status, new URL(headers.location ?? '').host]).toEqual([302, 'accounts.google.com']);
    }
    expect((await ask('/document/u/1/d/okr-list/edit')).status).toBe(200);
    expect((await ask('/document/u/1/d/okr-list/export?format=md')).status).toBe(307);
    expect((await ask('okr-list/export?format=md&authuser=1')).status).toBe(307);
  });

  test('is not there for documents that nobody added', async () => {
    expect((await ask('none/edit')).status).toBe(404);
  });
});

describe('exports', () => {
  test('come from another host that anyone may read, without cookies, as an attachment', async () => {
    const { headers } = await ask('okr-list/export?format=md');
    const target = new URL(headers.location ?? '');
    expect(target.host).toMatch(/^doc-[\w-]+-docstext\.googleusercontent\.com$/);
    expect(target.pathname).toMatch(/^\/export\/\w+\/\d+\/\d\/\*\/okr-list$/);
    const answer = await ask(target.href);
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(answer.headers['content-disposition']).toMatch(/^attachment/);
    expect(answer.body).toMatch(/^# /);
    expect((await ask(target.href)).status).toBe(403);
  });

  test('have all tabs, or the one that is asked for', async () => {
    const [first, second] = site.document('two-tabs').tabs;
    const firstWords = first?.paragraphs[0]?.text ?? '';
    const secondWords = second?.paragraphs[0]?.text ?? '';
    const all = await exported('two-tabs/export?format=txt');
    expect(all.body).toContain(firstWords);
    expect(all.body).toContain(secondWords);
    const one = await exported(`two-tabs/export?format=txt&tab=${second?.id}`);
    expect(one.body).not.toContain(firstWords);
    expect(one.body).toContain(secondWords);
  });

  test('hold what was saved, and lag behind by as much as is said', async () => {
    const operation = { at: 1, remove: 0, insert: [{ runs: [{ text: 'Fresh ', format: {} }], style: null }] };
    await ask('okr-list/save', 'POST', batch([{ tab: 't.0', operations: [operation] }]));
    expect((await exported('okr-list/export?format=txt')).body).toContain('Fresh ');
    site.document('okr-list').fail({ staleness: 5000 });
    expect((await exported('okr-list/export?format=txt')).body).not.toContain('Fresh ');
  });

  test.each([
    ['forbidden', 403, {}],
    ['missing', 404, {}],
    ['too-many', 429, { 'retry-after': '2' }],
    ['login-redirect', 302, {}],
    ['login-page', 200, { 'content-type': 'text/html; charset=utf-8' }],
  ] as const)('can be %s', async (fault, status, headers) => {
    site.document('okr-list').fail({ export: fault, mobileBasic: fault });
    for (const page of ['export?format=md', 'mobilebasic']) {
      const answer = await ask(`okr-list/${page}`);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject(headers);
      if (status === 302) expect(answer.headers.location).toMatch(/^https:\/\/accounts\.google\.com\/ServiceLogin\?/);
      if (status === 200) expect(answer.body).toMatch(/^<!doctype html>/);
    }
    site.document('okr-list').faults = NO_FAULTS;
    expect((await ask('okr-list/export?format=md')).status).toBe(307);
  });

  test('can hang', async () => {
    site.document('okr-list').fail({ export: 'hang' });
    await expect(ask('okr-list/export?format=md', 'GET', '', AbortSignal.timeout(300))).rejects.toThrow();
  });

  test('can break off in the middle', async () => {
    site.document('okr-list').fail({ export: 'truncated' });
    await expect(exported('okr-list/export?format=md')).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });
});

test('the basic page has the content without a script', async () => {
  const { body } = await ask('okr-list/mobilebasic');
  expect(body).toContain('<div class="doc-content"><');
  expect(body).not.toContain('<script');
});

test('a viewer may only look', async () => {
  const modes = await Promise.all(
    ['edit', 'preview'].map(async page => {
      const { body } = await ask(`okr-list/bind?load=x&page=${page}`);
      return (JSON.parse(body) as SentDocument).settings.mode;
    }),
  );
  expect(modes).toEqual(['editing', 'viewing']);
});

test('comments are told behind a prefix', async () => {
  site.document('okr-list').behave({ comments: [{ quote: 'x', text: 'Who says?' }] });
  const { body } = await ask('okr-list/docos/p/sync', 'POST', 'p=[[]]');
  expect(body).toMatch(/^\)\]\}'\n\[.*Who says\?/);
});

test('answers come late where they are to', async () => {
  site.document('okr-list').fail({ latency: 120 });
  const start = performance.now();
  await ask('okr-list/edit');
  expect(performance.now() - start).toBeGreaterThan(110);
});

test('changes are not taken while saving fails', async () => {
  site.document('okr-list').fail({ save: true });
  expect((await ask('okr-list/save', 'POST', batch([]))).status).toBe(500);
});

test('changes to a document that was replaced are not taken', async () => {
  const old = batch([]);
  site.add(fixture('okr-list'));
  expect((await ask('okr-list/save', 'POST', old)).status).toBe(409);
  expect((await ask('okr-list/save', 'POST', batch([]))).status).toBe(200);
});

test('the name of a control differs from load to load and from server to server', () => {
  expect(site.controlName('a')).not.toBe(site.controlName('b'));
  expect(site.controlName('a')).not.toBe(googleDocsSite().controlName('a'));
});
