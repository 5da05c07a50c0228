import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import type { PageState } from '@/lib/messages/protocol';
import { createPanelModel } from '@/lib/panel/panel-model';
import { UNANSWERED } from '@/lib/prfaq/first-draft';
import { TEMPLATES } from '@/lib/prfaq/templates';
import { type FakeOutside, fakeOutside } from './fake-outside';
import { page, review } from './states';

const EMPTY = review({ words: 0, kind: 'other' });
const [PRFAQ, , OKR] = TEMPLATES;

let ended: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

async function panel(state: Partial<PageState> = {}, prepare: (outside: FakeOutside) => void = () => {}) {
  const outside = fakeOutside({ link: 'here', state: page({ review: EMPTY, ...state }) });
  prepare(outside);
  const model = createPanelModel(outside, ended.signal);
  await vi.advanceTimersByTimeAsync(0);
  outside.log.length = 0;
  return { outside, model, draft: model.firstDraft, toast: () => model.toast.toast.value };
}
const kindOf = ({ beside }: FakeOutside) => {
  const now = beside.peek();
  return now.link === 'here' ? now.state.settings.kind : null;
};
const sent = (outside: FakeOutside) => outside.log.map(line => line.split(' ').slice(0, 2).join(' '));

test('answers are kept with their document as they are typed, and come back with it', async () => {
  const { outside, draft } = await panel({ document: { id: 'd1', title: 'One' } });
  draft.answer('customer', 'Ana');
  draft.answer('customer', 'Ana, in Utrecht');
  draft.answer('problem', 'She stops 41 times.');
  await vi.advanceTimersByTimeAsync(0);
  const kept = { ...UNANSWERED, customer: 'Ana, in Utrecht', problem: 'She stops 41 times.' };
  expect(outside.answered.get('d1')).toEqual(kept);
  outside.change({ document: { id: 'd2', title: 'Two' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.answers.value).toEqual(UNANSWERED);
  draft.answer('customer', 'Somebody else');
  await vi.advanceTimersByTimeAsync(0);
  expect(outside.answered.get('d1')).toEqual(kept);
  outside.change({ document: { id: 'd1', title: 'One' } });
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.answers.value).toEqual(kept);
});

test('what is typed before the kept answers have been read takes none of them away', async () => {
  const kept = { ...UNANSWERED, customer: 'Ana', problem: 'She stops 41 times.' };
  const outside = fakeOutside({ link: 'here', state: page({ review: EMPTY, document: { id: 'd', title: '' } }) });
  outside.answered.set('d', kept);
  const { firstDraft } = createPanelModel(outside, ended.signal);
  firstDraft.answer('customer', 'Imke');
  await vi.advanceTimersByTimeAsync(0);
  expect(firstDraft.answers.value).toEqual({ ...kept, customer: 'Imke' });
  expect(outside.answered.get('d')).toEqual({ ...kept, customer: 'Imke' });
});

test('all that is kept being cleared, the answers go too', async () => {
  const { model, draft } = await panel();
  draft.answer('benefit', 'Hands stay on the wheel');
  await vi.advanceTimersByTimeAsync(0);
  await model.settings.clearKept();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.answers.value).toEqual(UNANSWERED);
});

test('the draft goes into the document, which is a PR/FAQ from then on; undone, the answers stay', async () => {
  const { outside, draft, toast } = await panel();
  draft.answer('benefit', 'Mechanics finish a repair');
  await draft.put();
  expect(sent(outside).filter(line => line.startsWith('send'))).toEqual(['send changeSettings', 'send insertBlocks']);
  expect(outside.log.at(-1)).toContain('{"kind":"heading","level":1,"text":"Mechanics finish a repair"}');
  expect(toast()).toMatchObject({ text: 'The draft is in the document.', urgent: false, action: { undo: true } });
  toast()?.action?.run();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent(outside)).toContain('send undoApply');
  expect(toast()?.text).toBe('Taken out again.');
  expect(draft.answers.value.benefit).toBe('Mechanics finish a repair');
  expect(kindOf(outside)).toBe('prfaq');
});

test('as a suggestion, it is said to be one', async () => {
  const { draft, toast } = await panel({}, outside => {
    outside.answers.insertBlocks = { ok: true, value: 'applied-as-suggestion' };
  });
  await draft.put();
  expect(toast()?.text).toBe('The draft is in the document as a suggestion.');
});

test('refused, it is copied with its headings and lists, and Copy stands first from then on', async () => {
  const { outside, draft, toast } = await panel({ host: 'notion' }, one => {
    one.answers.insertBlocks = { ok: true, value: 'refused' };
  });
  draft.answer('experience', 'She scans.\nShe sees.');
  expect(draft.canPut.value).toBe(true);
  await draft.put();
  expect(draft.canPut.value).toBe(false);
  expect(kindOf(outside)).toBe(DEFAULT_SETTINGS.kind);
  expect(toast()).toMatchObject({ urgent: true, action: { label: 'Copy instead' } });
  toast()?.action?.run();
  await vi.advanceTimersByTimeAsync(0);
  expect(outside.log.find(line => line.startsWith('copy as HTML'))).toContain(
    '<ol><li>She scans.</li><li>She sees.</li></ol>',
  );
  expect(outside.log.find(line => line.startsWith('copy #') || line.startsWith('copy '))).toContain('1. She scans.');
  expect(toast()?.text).toMatch(/^Copied\. Paste it/);
  expect(kindOf(outside)).toBe('prfaq');
  outside.change({ document: { id: 'another', title: '' } });
  expect(draft.canPut.value).toBe(true);
});

test('refused elsewhere, it may go in the next time, and its words leave with the document', async () => {
  const { outside, draft, toast } = await panel({ host: 'google-docs' }, one => {
    one.answers.insertBlocks = { ok: true, value: 'refused' };
  });
  await draft.put();
  expect(draft.canPut.value).toBe(true);
  expect(toast()?.text).toBe('Not inserted: the document does not take it now.');
  outside.change({ readAt: 2 });
  expect(toast()).not.toBeNull();
  outside.change({ document: { id: 'another', title: '' } });
  expect(toast()).toBeNull();
});

test('nothing is put into a document that the writer turned to meanwhile', async () => {
  const { outside, draft, toast } = await panel();
  const put = draft.put();
  outside.change({ document: { id: 'another', title: '' } });
  await put;
  expect(sent(outside).some(line => line.startsWith('send insertBlocks'))).toBe(false);
  expect(toast()?.text).toBe('Not inserted: another document is beside the panel now.');
});

test('uncertain, the writer is asked to look, and taken there', async () => {
  const { outside, draft, toast } = await panel({}, one => {
    one.answers.insertBlocks = { ok: true, value: 'uncertain' };
  });
  await draft.put();
  expect(toast()).toMatchObject({ urgent: true, action: { label: 'Show' } });
  toast()?.action?.run();
  expect(outside.log.at(-1)).toBe('focusDocument');
});

test('a page that does not answer is told in its own words, and the kind is as it was', async () => {
  const { outside, draft, toast } = await panel({}, one => {
    one.answers.insertBlocks = { ok: false, error: 'The page does not answer.' };
  });
  await draft.put();
  expect(toast()?.text).toBe('The page does not answer.');
  expect(kindOf(outside)).toBe('auto');
  expect(draft.putting.value).toBeNull();
});

test('one thing at a time is put in', async () => {
  const { outside, draft } = await panel();
  await Promise.all([draft.put(), draft.put()]);
  expect(sent(outside).filter(line => line === 'send insertBlocks')).toHaveLength(1);
});

test('where nothing can be written, it is copied from the start, and the document’s kind is left alone', async () => {
  const { outside, draft } = await panel({ access: 'view' });
  expect(draft.canPut.value).toBe(false);
  draft.copyDraft();
  await vi.advanceTimersByTimeAsync(0);
  expect(kindOf(outside)).toBe('auto');
});

test.each([
  ['an empty document', { words: 0, kind: 'other' }, PRFAQ, 'prfaq'],
  ['an empty document', { words: 0, kind: 'other' }, OKR, 'key-results'],
  ['notes', { words: 90, kind: 'other' }, OKR, 'key-results'],
  ['a PR/FAQ', { words: 90, kind: 'prfaq' }, OKR, 'mixed'],
  ['a PR/FAQ', { words: 90, kind: 'prfaq' }, PRFAQ, 'prfaq'],
  ['a PR/FAQ with key results', { words: 90, kind: 'mixed' }, OKR, 'mixed'],
] as const)(
  '%s %o with a template is known for what it is, until the template is undone',
  async (_, given, template, kind) => {
    const { outside, draft, toast } = await panel({ review: review(given) });
    if (template) await draft.putTemplate(template);
    expect(kindOf(outside)).toBe(kind);
    toast()?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(kindOf(outside)).toBe(given.words === 0 ? kind : 'auto');
  },
);

test('in a document that reads as something else the questions can be asked for, for that document', async () => {
  const { outside, draft } = await panel({ review: review({ kind: 'other', words: 12 }) });
  expect(draft.asked.value).toBe(false);
  draft.ask(true);
  expect(draft.asked.value).toBe(true);
  outside.change({ document: { id: 'another', title: '' } });
  expect(draft.asked.value).toBe(false);
});
