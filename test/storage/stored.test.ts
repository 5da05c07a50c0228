import './fake-storage';

import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SET_ASIDE, storedItem } from '@/lib/storage/stored';

const local = fakeBrowser.storage.local;
const item = () =>
  storedItem<{ readonly words: readonly string[] }>({
    key: 'glossary',
    name: 'The words',
    schema: v.object({ words: v.array(v.string()) }),
    fallback: { words: [] },
    version: 2,
    migrations: { 2: (old: readonly string[]) => ({ words: old }) },
  });

beforeEach(() => fakeBrowser.reset());

describe('a stored item', () => {
  it('gives the fallback while nothing is kept', async () => {
    expect(await item().read()).toEqual({ value: { words: [] }, notice: null });
  });

  it('keeps what is changed', async () => {
    await item().change(old => ({ words: [...old.words, 'hook'] }));
    expect((await item().read()).value).toEqual({ words: ['hook'] });
  });

  it('brings an older value up to date', async () => {
    await local.set({ glossary: ['tag'], glossary$: { v: 1 } });
    expect(await item().read()).toEqual({ value: { words: ['tag'] }, notice: null });
  });

  it.each([
    ['a text', 'garbage'],
    ['a number', 7],
    ['a value of another shape', { words: 'many' }],
  ])('sets aside %s, says so, and works on', async (_, garbage) => {
    await local.set({ glossary: garbage, glossary$: { v: 2 }, other: 'untouched' });
    const { value, notice } = await item().read();
    expect(value).toEqual({ words: [] });
    expect(notice).toContain('The words');
    const kept = await local.get(null);
    expect(kept[`${SET_ASIDE}glossary`]).toEqual(garbage);
    expect(kept.other).toBe('untouched');
    expect(await item().change(() => ({ words: ['new'] }))).toBe(true);
    expect(await item().read()).toEqual({ value: { words: ['new'] }, notice: null });
  });

  it('survives a migration that throws', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = storedItem<string>({
      key: 'broken',
      name: 'It',
      schema: v.string(),
      fallback: 'fine',
      version: 2,
      migrations: { 2: (old: { deep: { word: string } }) => old.deep.word },
    });
    await local.set({ broken: 5, broken$: { v: 1 } });
    expect((await broken.read()).value).toBe('fine');
    error.mockRestore();
  });

  it('says when it cannot read or save, and does not throw', async () => {
    const stored = item();
    await stored.read();
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('gone'));
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    expect((await stored.read()).notice).toContain('just now');
    expect(await stored.change(old => old)).toBe(false);
    get.mockRestore();
    set.mockRestore();
  });

  it('makes changes one after another', async () => {
    const stored = item();
    await Promise.all(['a', 'b', 'c'].map(word => stored.change(old => ({ words: [...old.words, word] }))));
    expect((await stored.read()).value.words).toEqual(['a', 'b', 'c']);
  });

  it('tells of changes until the signal ends', async () => {
    const ended = new AbortController();
    const seen: unknown[] = [];
    item().watch(value => seen.push(value.words), ended.signal);
    await item().change(() => ({ words: ['one'] }));
    await local.set({ glossary: 'garbage' });
    ended.abort();
    await item().change(() => ({ words: ['two'] }));
    expect(seen).toEqual([['one']]);
  });
});
