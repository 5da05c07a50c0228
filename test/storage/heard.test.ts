import './fake-storage';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Heard, NOTHING_HEARD, type Talk } from '@/lib/listening/types';
import { clearKept, exportKept, importKept } from '@/lib/storage/kept-file';
import { joinedHeard, storedHeard } from '@/lib/storage/listening';

const talk = (person: string, number: number, note = ''): Talk => ({
  person,
  number,
  customer: 'Ana',
  day: '2026-05-12',
  note,
});
const objection = (id: string, words: string) => ({ id, words, raisedBy: 'Ilse', entry: null });
const HEARD: Heard = {
  objections: [objection('one', 'Nobody reads texts.')],
  people: ['Ilse', 'Bram'],
  talks: [talk('Ilse', 1, 'I let it ring.')],
};

beforeEach(() => fakeBrowser.reset());

describe('what was heard', () => {
  it('is kept with its document, and forgotten with all else', async () => {
    expect(await storedHeard('d').change(() => HEARD)).toBe(true);
    expect((await storedHeard('d').read()).value).toEqual(HEARD);
    expect((await storedHeard('another').read()).value).toEqual(NOTHING_HEARD);
    await clearKept();
    expect((await storedHeard('d').read()).value).toEqual(NOTHING_HEARD);
  });

  it('goes along in an export, and joins what was heard elsewhere', async () => {
    await storedHeard('d').change(() => HEARD);
    const file = await exportKept();
    fakeBrowser.reset();
    const there = { ...HEARD, people: ['Teun'], objections: [objection('two', 'Why now?')], talks: [talk('Teun', 1)] };
    await storedHeard('d').change(() => there);
    expect(await importKept(file.ok ? file.value : '')).toMatchObject({ ok: true });
    const { value } = await storedHeard('d').read();
    expect(value.objections.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(value.people).toEqual(['Teun', 'Ilse', 'Bram']);
    expect(value.talks.map(({ person }) => person)).toEqual(['Teun', 'Ilse']);
  });

  it('takes the words of the file where both have an objection or a talk', () => {
    const newer = { ...HEARD, objections: [objection('one', 'Nobody.')], talks: [talk('Ilse', 1, 'I never hear it.')] };
    expect(joinedHeard(HEARD, newer)).toEqual({ ...newer, people: HEARD.people });
  });

  it.each([
    ['a day that is none', { ...HEARD, talks: [{ ...talk('Ilse', 1), day: 'last Tuesday' }] }],
    ['a talk without a number', { ...HEARD, talks: [{ ...talk('Ilse', 1), number: 0 }] }],
    ['an objection without words', { ...HEARD, objections: [{ id: 'one' }] }],
    ['a list', [HEARD]],
  ])('is set aside in words when it holds %s, and is not taken from a file', async (_, broken) => {
    await fakeBrowser.storage.local.set({ 'heard/d': broken });
    expect(await storedHeard('d').read()).toMatchObject({
      value: NOTHING_HEARD,
      notice: expect.stringContaining('set aside'),
    });
    const file = JSON.stringify({ backcast: 1, documents: { d: { heard: broken } } });
    expect(await importKept(file)).toMatchObject({ ok: false });
  });

  it('is not written where it could not be read back', async () => {
    await storedHeard('d').change(() => HEARD);
    const broken = { ...HEARD, people: ['x'.repeat(201)] };
    expect(await storedHeard('d').change(() => broken)).toBe(false);
    expect((await storedHeard('d').read()).value).toEqual(HEARD);
  });
});
