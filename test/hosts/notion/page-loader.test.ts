import { describe, expect, it } from 'vitest';
import { ApiFault, type Ask, type FaultKind } from '@/lib/hosts/notion/page-api';
import { loadedPage } from '@/lib/hosts/notion/page-loader';
import { block, idOf, page, type SentBlock, sent } from './some-pages';

const { signal } = new AbortController();

interface Asked {
  readonly endpoint: string;
  readonly ids: readonly string[];
}

/** Notion with these blocks: the first answer holds `first` of them, and asking by id gives the others. */
function notion(
  blocks: readonly SentBlock[],
  first: number,
  faults: Readonly<Record<string, FaultKind>> = {},
): { ask: Ask; asked: Asked[] } {
  const asked: Asked[] = [];
  const byId = new Map(blocks.map(sentBlock => [sentBlock.id, sentBlock]));
  const ask: Ask = async (endpoint, body) => {
    const { requests = [], chunkNumber = 0 } = body as {
      requests?: { id?: string; pointer?: { id: string } }[];
      chunkNumber?: number;
    };
    const ids = requests.map(({ id, pointer }) => id ?? pointer?.id ?? '');
    asked.push({ endpoint, ids });
    const fault = faults[endpoint];
    if (fault) throw new ApiFault(fault);
    if (endpoint === 'syncRecordValuesMain') return sent(...ids.flatMap(id => byId.get(id) ?? []));
    const from = chunkNumber * first;
    const answer = sent(...blocks.slice(from, from + first)) as object;
    return { ...answer, cursor: { stack: from + first < blocks.length ? [[{}]] : [] } };
  };
  return { ask, asked };
}

const many = (count: number): SentBlock[] => [
  page('Long', ...Array.from({ length: count }, (_, i) => i + 2)),
  ...Array.from({ length: count }, (_, i) => block(i + 2, 'text', `Line ${i}`)),
];

describe('a page from Notion', () => {
  it('is asked for once where everything comes', async () => {
    const { ask, asked } = notion(many(3), 10);
    const loaded = await loadedPage(idOf(1), ask, signal);
    expect([loaded.records.blocks.size, loaded.missing, loaded.fault]).toEqual([4, 0, null]);
    expect(asked.map(({ endpoint }) => endpoint)).toEqual(['loadCachedPageChunkV2']);
  });

  it('is completed by what is named in it and did not come, at most 80 at once', async () => {
    const { ask, asked } = notion(many(500), 100);
    const loaded = await loadedPage(idOf(1), ask, signal);
    expect([loaded.records.blocks.size, loaded.missing]).toEqual([501, 0]);
    const sizes = asked.slice(1).map(({ ids }) => ids.length);
    expect(sizes).toEqual([80, 80, 80, 80, 80, 1]);
  });

  it('is asked for blocks with their workspace where that is known', async () => {
    const bodies: unknown[] = [];
    const { ask } = notion([{ ...page('', 2), space_id: 'space' }, block(2, 'text', 'x')], 1);
    const noting: Ask = (endpoint, body, ended) => {
      bodies.push(body);
      return ask(endpoint, body, ended);
    };
    await loadedPage(idOf(1), noting, signal);
    expect(bodies[1]).toEqual({
      requests: [{ pointer: { table: 'block', id: idOf(2), spaceId: 'space' }, version: -1 }],
    });
  });

  it('comes by the older endpoint, page by page, where the newer one fails', async () => {
    const { ask, asked } = notion(many(5), 2, { loadCachedPageChunkV2: 'refused' });
    const loaded = await loadedPage(idOf(1), ask, signal);
    expect([loaded.records.blocks.size, loaded.missing]).toEqual([6, 0]);
    expect(asked.map(({ endpoint }) => endpoint)).toEqual(['loadCachedPageChunkV2', ...Array(3).fill('loadPageChunk')]);
  });

  it('is not asked for again where Notion asks for patience', async () => {
    const { ask, asked } = notion(many(5), 2, { loadCachedPageChunkV2: 'busy' });
    await expect(loadedPage(idOf(1), ask, signal)).rejects.toMatchObject({ kind: 'busy' });
    expect(asked).toHaveLength(1);
  });

  it('says how much did not come and why', async () => {
    const { ask } = notion(many(5), 2, { syncRecordValuesMain: 'unreachable' });
    const loaded = await loadedPage(idOf(1), ask, signal);
    expect([loaded.missing, loaded.fault]).toEqual([4, 'unreachable']);
  });

  it('ends where named blocks are given to nobody', async () => {
    const { ask, asked } = notion(many(2).slice(0, 2), 1);
    const loaded = await loadedPage(idOf(1), ask, signal);
    expect([loaded.missing, loaded.fault]).toEqual([1, 'refused']);
    expect(asked.length).toBeLessThan(5);
  });

  it('does not go into pages within it', async () => {
    const { ask, asked } = notion([page('', 2), block(2, 'page', 'Other', { content: [idOf(3)] })], 5);
    expect((await loadedPage(idOf(1), ask, signal)).missing).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it('is no page where not even its own block comes', async () => {
    const { ask } = notion([block(7, 'text', 'Something else')], 5);
    await expect(loadedPage(idOf(1), ask, signal)).rejects.toMatchObject({ kind: 'refused' });
  });
});
