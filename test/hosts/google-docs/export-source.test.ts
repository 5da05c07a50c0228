import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { docsAddressOf } from '@/lib/hosts/google-docs/docs-address';
import { ExportSource } from '@/lib/hosts/google-docs/export-source';

const addressOf = (tab: string) => {
  const address = docsAddressOf(`https://docs.google.com/document/d/1abc/edit?tab=${tab}`);
  if (!address) throw new Error('There is an address.');
  return address;
};
const ADDRESS = addressOf('t.0');
const SECOND = 1_000;

let time: number;
let answers: (url: URL) => Response | Promise<Response>;
let asked: string[];

beforeEach(() => {
  time = 0;
  asked = [];
  answers = () => text('Some text');
  vi.stubGlobal('location', { origin: 'https://docs.google.com' });
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(`${url.pathname.split('/').at(-1)} ${url.searchParams.get('format') ?? ''}`.trim());
    return answers(url);
  });
});
afterEach(() => vi.unstubAllGlobals());

const text = (body: string): Response => new Response(body, { headers: { 'content-type': 'text/x-markdown' } });
const status = (code: number, headers: Record<string, string> = {}) => new Response('', { status: code, headers });
const source = (): ExportSource => new ExportSource(() => time, new AbortController().signal);

/** How long until it may ask again, in seconds. */
function pauseOf(exports: ExportSource): number {
  const from = time;
  for (; !exports.isDue; time += SECOND);
  return (time - from) / SECOND;
}

describe('exports of a document', () => {
  it('are ten seconds apart, and further for long documents', async () => {
    const exports = source();
    expect(exports.isDue).toBe(true);
    await exports.fetch(ADDRESS);
    expect(pauseOf(exports)).toBe(10);
    answers = () => text('word '.repeat(110_000));
    await exports.fetch(ADDRESS);
    expect(pauseOf(exports)).toBe(30);
    answers = () => text('word '.repeat(2_000_000));
    await exports.fetch(ADDRESS);
    expect(pauseOf(exports)).toBe(60);
  });

  it('rest as long as the server asks for, or a minute', async () => {
    const exports = source();
    answers = () => status(429, { 'retry-after': '120' });
    expect(await exports.fetch(ADDRESS)).toBeNull();
    expect(exports.trouble).toBe('busy');
    expect(asked).toEqual(['export md']);
    expect(pauseOf(exports)).toBe(120);
    answers = () => status(429);
    await exports.fetch(ADDRESS);
    expect(pauseOf(exports)).toBe(60);
  });

  it('rest longer and longer while there is none to be had, and start anew when there is', async () => {
    const exports = source();
    answers = () => status(403);
    const pauses: number[] = [];
    for (let i = 0; i < 7; i++) {
      await exports.fetch(ADDRESS);
      pauses.push(pauseOf(exports));
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600, 600]);
    answers = () => text('Some text');
    await exports.fetch(ADDRESS);
    expect(exports.trouble).toBeNull();
    expect(pauseOf(exports)).toBe(10);
  });

  it('fall back to the text that has no structure but its list marks', async () => {
    const exports = source();
    answers = url => (url.searchParams.get('format') === 'txt' ? text('\ufeffA\r\n* b\r\n   * c\r\n') : status(403));
    const read = await exports.fetch(ADDRESS);
    expect(asked).toEqual(['export md', 'mobilebasic', 'export txt']);
    expect(read?.draft.blocks.map(({ kind, depth, text }) => `${kind} ${depth} ${text}`)).toEqual([
      ...['paragraph 0 A', 'item 0 b', 'item 1 c'],
    ]);
  });

  it.each<[string, () => Response, string]>([
    [
      'a page to sign in',
      () => new Response('<!doctype html><p>Sign in', { headers: { 'content-type': 'text/plain' } }),
      'sign-in',
    ],
    ['no right', () => status(401), 'sign-in'],
    ['no document', () => status(404), 'missing'],
    ['a fault of the server', () => status(500), 'unreadable'],
    ['more than can be read', () => new Response('x', { headers: { 'content-length': '50000000' } }), 'unreadable'],
    [
      'no connection',
      () => {
        throw new TypeError('no connection');
      },
      'unreachable',
    ],
  ])('say why there is none: %s', async (_, answer, trouble) => {
    const exports = source();
    answers = answer;
    expect(await exports.fetch(ADDRESS)).toBeNull();
    expect(exports.trouble).toBe(trouble);
    expect(exports.lastOf(ADDRESS)).toBeNull();
  });

  it('keep the blocks that are as they were', async () => {
    const exports = source();
    answers = () => text('# A\n\nb\n\nc\n');
    const before = (await exports.fetch(ADDRESS))?.draft.blocks ?? [];
    answers = () => text('# A\n\nb edited\n\nc\n');
    const after = (await exports.fetch(ADDRESS))?.draft.blocks ?? [];
    expect(after.map((block, i) => block === before[i])).toEqual([true, false, true]);
    expect(after[1]?.key).toBe(before[1]?.key);
  });

  it('are asked for once at a time, and never taken for another tab’s', async () => {
    const exports = source();
    let come: (answer: Response) => void = () => {};
    answers = () =>
      new Promise(resolve => {
        come = resolve;
      });
    const first = exports.fetch(ADDRESS);
    expect(exports.fetch(ADDRESS)).toBe(first);
    expect(exports.isDue).toBe(false);
    const late = come;
    answers = () => text('The second tab');
    const second = await exports.fetch(addressOf('t.b'));
    late(text('The first tab'));
    expect(await first).toBeNull();
    expect(second?.source).toBe('The second tab');
    expect(exports.lastOf(addressOf('t.b'))?.source).toBe('The second tab');
    expect(exports.lastOf(ADDRESS)).toBeNull();
  });
});
