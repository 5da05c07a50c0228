import { describe, expect, test } from 'vitest';
import type { Ask } from '@/lib/hosts/notion/page-api';
import { loadedPage } from '@/lib/hosts/notion/page-loader';
import { MOST_BLOCKS } from '@/lib/hosts/notion/page-model';
import { block, idOf, page, type SentBlock, sent } from '../hosts/notion/some-pages';

const { signal } = new AbortController();

/** Notion's interface, whose every answer is this one; counts how often it was asked. */
function always(answer: () => unknown): { ask: Ask; asked: () => number } {
  let count = 0;
  return {
    ask: async () => {
      count++;
      return answer();
    },
    asked: () => count,
  };
}

describe('answers of a hostile Notion', () => {
  test('that name ever new blocks are not followed without end', async () => {
    let next = 2;
    const { ask, asked } = always(() => {
      const own = next++;
      return sent(page('Endless', 2), block(own, 'text', 'more', { content: [idOf(next)] }));
    });
    await loadedPage(idOf(1), ask, signal);
    expect(asked()).toBeLessThan(200);
  });

  test('that name more blocks than a document has are asked for up to a limit', async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => i + 2);
    let batches = 0;
    const ask: Ask = async (endpoint, body) => {
      if (endpoint !== 'syncRecordValuesMain') return sent(page('Huge', ...names));
      batches++;
      const { requests } = body as { requests: { id?: string; pointer?: { id: string } }[] };
      return sent(
        ...requests.map(({ id, pointer }): SentBlock => ({ ...block(2, 'text', 'x'), id: id ?? pointer?.id ?? '' })),
      );
    };
    const { records } = await loadedPage(idOf(1), ask, signal);
    expect(records.blocks.size).toBeLessThanOrEqual(MOST_BLOCKS * 1.1);
    expect(batches).toBeLessThanOrEqual((MOST_BLOCKS * 1.1) / 80);
  }, 30_000);

  test('in which blocks stand in themselves are read once', async () => {
    const { ask } = always(() =>
      sent(
        page('Round', 2),
        block(2, 'toggle', 'a', { content: [idOf(3)] }),
        block(3, 'toggle', 'b', { content: [idOf(2), idOf(3), idOf(1)] }),
      ),
    );
    const { records, missing } = await loadedPage(idOf(1), ask, signal);
    expect([records.blocks.size, missing]).toEqual([3, 0]);
  });

  test('with keys that would change every object change none', async () => {
    const json = `{"recordMap":{"block":{"__proto__":{"value":{"id":"${idOf(9)}","polluted":true}},"constructor":{"value":{"prototype":{"polluted":true}}},"${idOf(1)}":{"role":"editor","value":{"id":"${idOf(1)}","type":"page","alive":true,"__proto__":{"polluted":true},"properties":{"title":[["P"]]}}}}}}`;
    const { ask } = always(() => JSON.parse(json));
    const { records } = await loadedPage(idOf(1), ask, signal);
    for (const id of records.blocks.keys()) expect([idOf(1), idOf(9)]).toContain(id);
    expect(records.blocks.get(idOf(1))).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    null,
    7,
    'page',
    [],
    {},
    { recordMap: [] },
    { recordMap: { block: 'all' } },
    { cursor: { stack: [[{}]] } },
  ])('of another shape, such as %j, are no page', async answer => {
    const { ask, asked } = always(() => answer);
    await expect(loadedPage(idOf(1), ask, signal)).rejects.toThrow();
    expect(asked()).toBeLessThan(200);
  });
});
