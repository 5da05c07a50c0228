import './fake-storage';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedReview } from '@/lib/prfaq/progress';
import { packOf } from '@/lib/review-pack/pack';
import { clearKept, exportKept, importKept } from '@/lib/storage/kept-file';
import { layOutPack, packLaidOut } from '@/lib/storage/review-pack';
import { latest, MOST_REVIEWS, storedLens, storedReviews } from '@/lib/storage/reviews';

const saved = (at: number, title = 'Bellhook'): SavedReview => ({
  id: `r${at}`,
  at,
  title,
  findings: [
    { rule: 'no-price', part: 'external_faq', severity: 'question', quote: '', message: 'What does it cost?' },
  ],
});

beforeEach(() => fakeBrowser.reset());

describe('saved reviews', () => {
  it('go along in an export, with the chosen reader, and join those that are there', async () => {
    await storedReviews('d').change(() => [saved(1), saved(3)]);
    await storedLens('d').change(() => 'finance');
    const file = await exportKept();
    expect(file.ok).toBe(true);
    fakeBrowser.reset();
    await storedReviews('d').change(() => [saved(2), saved(3, 'an older name')]);
    expect(await importKept(file.ok ? file.value : '')).toMatchObject({ ok: true });
    const { value } = await storedReviews('d').read();
    expect(value.map(({ id, title }) => [id, title])).toEqual([
      ['r1', 'Bellhook'],
      ['r2', 'Bellhook'],
      ['r3', 'Bellhook'],
    ]);
    expect((await storedLens('d').read()).value).toBe('finance');
  });

  it('are the latest dozen', () => {
    const many = Array.from({ length: 20 }, (_, i) => saved(20 - i));
    expect(latest(many)).toHaveLength(MOST_REVIEWS);
    expect(latest(many).map(({ at }) => at)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it('are set aside in words when they cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'reviews/d': [{ id: 1 }], 'lens/d': 'astrologer' });
    expect(await storedReviews('d').read()).toMatchObject({ value: [], notice: expect.stringContaining('set aside') });
    expect((await storedLens('d').read()).value).toBeNull();
  });
});

describe('a review pack that is laid out', () => {
  const pack = packOf({
    title: 'Bellhook',
    day: '3 June 2026',
    customer: 'owner-mechanics',
    gist: { headline: 'x', problem: ['The phone rings.'], benefit: [] },
    keyResults: [],
    objections: [],
    since: null,
  });

  it('is found by its page, is not written to disk, and goes with everything else', async () => {
    expect(await layOutPack({ pack, ring: '<svg/>' })).toBe(true);
    expect(await packLaidOut()).toEqual({ pack, ring: '<svg/>' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('phone');
    await clearKept();
    expect(await packLaidOut()).toBeNull();
  });

  it('is shown only when it is one', async () => {
    await fakeBrowser.storage.session.set({ 'review-pack': { pack: { title: '<img>' }, ring: 7 } });
    expect(await packLaidOut()).toBeNull();
  });
});
