import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelModel } from '@/lib/panel/panel-model';
import { fakeOutside } from './fake-outside';
import { finding, page, review } from './states';

const HYPE = finding('hype', 'summary', 'a ‹seamless› service');
const LACK = finding('lack', 'problem', 'there is ‹no tool›', { rule: 'problem-is-absence-of-our-product' });
const PRICE = finding('price', 'external_faq', null, { rule: 'no-price', asks: 40 });

let ended: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function panel(findings = [HYPE, LACK]) {
  const outside = fakeOutside({ link: 'here', state: page({ review: review({ findings }) }) });
  return { outside, model: createPanelModel(outside, ended.signal) };
}
const read = () => vi.advanceTimersByTimeAsync(0);

describe('since the last review', () => {
  test('nothing is compared before one was saved', () => {
    expect(panel().model.progress.since.value).toBeNull();
  });

  test('tells what was fixed, what is new and what is still open', async () => {
    const { model, outside } = panel();
    await model.progress.save();
    expect(model.progress.words.value).toBe('Two still open.');
    const reworded = finding('other-id', 'problem', 'here, too, there is ‹no tool›', { rule: LACK.rule });
    outside.change({ review: review({ findings: [reworded, PRICE] }) });
    expect(model.progress.words.value).toBe('One fixed, one new, one still open.');
    expect(model.progress.since.value?.fixed.map(({ quote }) => quote)).toEqual(['seamless']);
  });

  test('what was dismissed is put aside, not fixed', async () => {
    const { model } = panel();
    await model.progress.save();
    await model.draft.dismiss('hype', 'rule-here');
    expect(model.progress.words.value).toBe('One put aside, one still open.');
  });

  test('survives another name of the document, and is kept for each document', async () => {
    const { model, outside } = panel();
    await model.progress.save();
    outside.change({ document: { id: 'bellhook', title: 'Bellhook, renamed' } });
    await read();
    expect(model.progress.history.value[0]).toMatchObject({ title: 'Bellhook: PR/FAQ, draft 3' });
    outside.change({ document: { id: 'another', title: 'Another' } });
    await read();
    expect(model.progress.since.value).toBeNull();
    outside.change({ document: { id: 'bellhook', title: 'Bellhook' } });
    await read();
    expect(model.progress.words.value).toBe('Two still open.');
  });

  test('is not compared with a document that is seen in part', async () => {
    const { model, outside } = panel();
    await model.progress.save();
    outside.change({ completeness: { extent: 'visible', detail: '' } });
    expect(model.progress.since.value).toBeNull();
  });

  test('saving can be taken back, and so can forgetting', async () => {
    const { model } = panel();
    await model.progress.save();
    await model.progress.forget(model.progress.history.value[0]?.id ?? '');
    expect(model.progress.history.value).toEqual([]);
    model.toast.undo();
    await read();
    expect(model.progress.history.value).toHaveLength(1);
  });

  test('is gone at once when everything is cleared', async () => {
    const { model } = panel();
    await model.progress.save();
    await model.lens.choose('finance');
    await model.settings.clearKept();
    await read();
    expect(model.progress.since.value).toBeNull();
    expect(model.lens.lens.value).toBeNull();
  });

  test('keeps the latest twelve', async () => {
    const { model, outside } = panel();
    for (let i = 0; i < 15; i++) await model.progress.save();
    expect(outside.reviews.get('bellhook')).toHaveLength(12);
  });
});

describe('reading as one reader', () => {
  test('shows that reader’s remarks only, is kept for the document, and everyone is one step away', async () => {
    const { model, outside } = panel();
    const shown = () => model.draft.grouped.value.groups.flatMap(({ items }) => items.map(({ finding: { id } }) => id));
    await model.lens.choose('finance');
    expect(shown()).toEqual([]);
    expect(model.draft.lede.value?.before).toBe('Nothing here for this reader (finance). Others have remarks.');
    outside.change({ document: { id: 'another', title: 'Another' } });
    await read();
    expect(shown()).toEqual(['hype', 'lack']);
    outside.change({ document: { id: 'bellhook', title: 'Bellhook' } });
    await read();
    expect(model.lens.lens.value).toBe('finance');
    await model.lens.choose(null);
    expect(shown()).toEqual(['hype', 'lack']);
    expect(outside.lenses.get('bellhook')).toBeNull();
  });

  test('takes the first stop of that reader in hand, and says nothing of other parts', () => {
    const { model } = panel([LACK, HYPE, PRICE]);
    expect(model.draft.inHand.id.value).toBe('lack');
    model.draft.readAs('finance');
    expect(model.draft.inHand.id.value).toBe('price');
    expect(model.draft.grouped.value.groups.map(({ label }) => label)).toEqual(['Customer FAQ']);
    model.draft.readAs(null);
    expect(model.draft.inHand.id.value).toBe('lack');
    expect(model.draft.grouped.value.groups).toHaveLength(11);
  });
});

describe('what is chosen in the document', () => {
  test('is shown, also when it is for another reader', async () => {
    const { model, outside } = panel();
    await model.lens.choose('finance');
    outside.change({ chosen: 'lack' });
    await read();
    expect(model.lens.lens.value).toBeNull();
    expect(model.draft.inHand.id.value).toBe('lack');
  });
});

describe('the review pack', () => {
  test('is opened, copied and saved', async () => {
    const { model, outside } = panel();
    await model.pack.open(() => '<svg/>');
    expect(outside.log.at(-1)).toBe('open pack Bellhook: PR/FAQ, draft 3 with a ring');
    await model.pack.copy();
    expect(outside.log.at(-1)).toMatch(/^copy # Bellhook: PR\/FAQ, draft 3\n[\s\S]*> The phone rings all day\./);
    await model.pack.save();
    expect(outside.log.at(-1)).toMatch(/^save review-pack\.md # Bellhook/);
  });
});
