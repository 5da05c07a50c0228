import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '@/lib/lifecycle/plan';
import type { PageState } from '@/lib/messages/protocol';
import { COPIED_TIME } from '@/lib/panel/deeds';
import { createPanelModel } from '@/lib/panel/panel-model';
import { TOAST_TIME } from '@/lib/panel/toast-model';
import { planFile } from '@/lib/storage/plans';
import { fakeOutside } from './fake-outside';
import { finding, keyResult, page, partsWith, review, stage } from './states';

const FINDINGS = [
  finding('head', 'headline', 'for ‹everyone›', { rule: 'customer-too-broad' }),
  finding('hype', 'summary', 'a ‹seamless› service', { replacements: ['', 'plain'], others: 1 }),
  finding('lack', 'problem', 'there is ‹no tool›', { rule: 'problem-is-absence-of-our-product' }),
  finding('ask', 'internal_faq', null, { asks: 40, rule: 'no-stop-condition' }),
];
const REVIEW = review({
  kind: 'mixed',
  findings: FINDINGS,
  keyResults: [
    keyResult('k1', 'outcome', 'calls fall from 22 to 8', { stage: stage('success', 'success') }),
    keyResult('k2', 'output', 'Launch it', {
      rewrites: [
        { text: 'Calls fall to [target]', verdict: 'outcome', metric: null, kind: 'behaviour' },
        { text: 'We know how many call', verdict: 'outcome', metric: null, kind: 'measure-first' },
      ],
    }),
  ],
});

let ended: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function panel(state: Partial<PageState> = {}) {
  const outside = fakeOutside({ link: 'here', state: page({ review: REVIEW, ...state }) });
  const model = createPanelModel(outside, ended.signal);
  outside.log.length = 0;
  return { outside, model };
}

describe('scenes', () => {
  const scene = (state: Partial<PageState>) => panel(state).model.scene.value.name;

  test.each([
    ['review', {}],
    ['loading', { status: 'reading', review: null, readAt: null }],
    ['review', { status: 'reading' }],
    ['cannot-read', { status: 'cannot-read', review: null }],
    ['failed', { status: 'failed' }],
    ['paused', { status: 'paused' }],
    ['empty', { review: review({ words: 0, kind: 'other' }) }],
    ['empty', { review: review({ words: 3, kind: 'other' }), document: { id: 'd', title: 'Books at stops' } }],
    ['other', { review: review({ words: 4, kind: 'other' }), document: { id: 'd', title: 'Books at stops' } }],
    ['other', { review: review({ kind: 'other' }) }],
    ['review', { review: review({ kind: 'other', keyResults: [keyResult('k', 'outcome', 'x')] }) }],
    ['review', { review: review({ kind: 'key-results' }) }],
  ] as const)('%s', (name, state) => expect(scene(state)).toBe(name));

  test('without a page', () => {
    expect(createPanelModel(fakeOutside({ link: 'none' }), ended.signal).scene.value.name).toBe('first-run');
    expect(createPanelModel(fakeOutside({ link: 'looking' }), ended.signal).scene.value.name).toBe('loading');
    const silent = createPanelModel(fakeOutside({ link: 'silent', reason: 'It was open before.' }), ended.signal);
    expect(silent.scene.value).toMatchObject({ name: 'cannot-read', reason: 'It was open before.' });
  });
});

describe('views', () => {
  test('a list of key results opens with them, a PR/FAQ with the draft', () => {
    expect(panel().model.view.value).toBe('draft');
    expect(panel({ review: review({ kind: 'key-results' }) }).model.view.value).toBe('key-results');
  });

  test('another document begins anew; the same one keeps its view', () => {
    const { model, outside } = panel();
    model.openView('lifecycle');
    outside.change({});
    expect(model.view.value).toBe('lifecycle');
    outside.change({ document: { id: 'second', title: 'Second' } });
    expect(model.view.value).toBe('draft');
  });

  test('what the caret chose comes into hand and into sight, in its own view, without the focus', () => {
    const { model, outside } = panel();
    outside.change({ chosen: 'k2' });
    expect(model.view.value).toBe('key-results');
    expect(model.keyResults.inHand.id.value).toBe('k2');
    expect(model.focus.wanted.value).toEqual({ target: 'key-result:k2', focus: false });
    outside.change({ chosen: 'head' });
    expect(model.view.value).toBe('draft');
    expect(model.draft.inHand.id.value).toBe('head');
  });

  test('the caret does not take the writer out of the settings or the ring', () => {
    const { model, outside } = panel();
    model.openView('lifecycle');
    outside.change({ chosen: 'k2' });
    expect(model.view.value).toBe('lifecycle');
  });
});

describe('the page is told what is in hand', () => {
  test('on load what the lede names, then what is taken, then what is in hand in the other view', () => {
    const outside = fakeOutside({ link: 'here', state: page({ review: REVIEW }) });
    const model = createPanelModel(outside, ended.signal);
    model.draft.take('head');
    model.openView('key-results');
    model.openView('lifecycle');
    outside.change({});
    expect(outside.log).toEqual([
      'send takeInHand lack',
      'send takeInHand head',
      'send takeInHand k2',
      'send takeInHand null',
    ]);
  });

  test('again after the page was gone', () => {
    const { outside } = panel();
    const { state } = outside.beside.value as { state: PageState };
    outside.beside.value = { link: 'looking' };
    outside.beside.value = { link: 'here', state };
    expect(outside.log).toEqual(['send takeInHand lack']);
  });
});

describe('apply', () => {
  test('writes the chosen wording, says so, and hands on', async () => {
    const { model, outside } = panel();
    model.draft.take('hype');
    model.draft.choose('hype', 1);
    await model.draft.apply('hype');
    expect(outside.log).toContainEqual(expect.stringMatching(/^send applyText hype 1 false /));
    expect(model.toast.toast.value).toMatchObject({ text: 'Applied.', urgent: false, action: { label: 'Undo' } });
    expect(model.draft.inHand.id.value).toBe('lack');
    expect(model.focus.wanted.value).toEqual({ target: 'finding:lack', focus: true });
  });

  test('the way back is the page’s own undo', async () => {
    const { model, outside } = panel();
    await model.draft.apply('hype');
    expect(model.toast.undo()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(outside.log).toContain('send undoApply');
  });

  test.each([
    ['refused', 'Not changed: the sentence is different now.', 'Copy instead'],
    ['uncertain', 'Could not confirm the change. Please look.', 'Show'],
  ] as const)('%s is said aloud and the finding stays in hand', async (result, text, label) => {
    const { model, outside } = panel();
    outside.answers.applyText = { ok: true, value: result };
    model.draft.take('hype');
    await model.draft.apply('hype');
    expect(model.toast.toast.value).toMatchObject({ text, urgent: true, action: { label } });
    expect(model.draft.inHand.id.value).toBe('hype');
    expect(model.toast.undo()).toBe(false);
  });

  test('a page that does not answer is said aloud too', async () => {
    const { model, outside } = panel();
    outside.answers.applyText = { ok: false, error: 'The page did not answer in time.' };
    await model.draft.apply('hype');
    expect(model.toast.toast.value).toMatchObject({ text: 'The page did not answer in time.', urgent: true });
  });

  test('where nothing can be written it copies', async () => {
    const { model, outside } = panel({ access: 'comment' });
    model.draft.choose('hype', 1);
    await model.draft.apply('hype');
    expect(outside.log).toContain('copy plain');
    expect(outside.log.join()).not.toContain('applyText');
  });

  test('a finding without a wording does nothing', async () => {
    const { model, outside } = panel();
    await model.draft.apply('lack');
    model.draft.copy('lack');
    expect(outside.log.filter(line => !line.includes('takeInHand'))).toEqual([]);
  });

  test('a rewrite keeps the work as an initiative unless told not to', async () => {
    const { model, outside } = panel();
    await model.keyResults.apply('k2');
    model.keyResults.toggleInitiative('k2');
    model.keyResults.choose('k2', 1);
    await model.keyResults.apply('k2');
    expect(outside.log.filter(line => line.includes('applyText'))).toEqual([
      'send applyText k2 0 true Calls fall to [target]',
      'send applyText k2 1 false We know how many call',
    ]);
  });
});

describe('dismiss', () => {
  test('goes with its scope, hands on, and comes back with one undo', async () => {
    const { model, outside } = panel();
    model.draft.take('head');
    await model.draft.dismiss('head', 'this');
    expect(outside.log).toContain('send dismiss head this');
    expect(model.draft.findings.value.map(f => f.id)).not.toContain('head');
    expect(model.focus.wanted.value?.target).toBe('finding:hype');
    expect(model.toast.toast.value?.text).toBe('Dismissed this one.');
    model.toast.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(outside.log).toContain('send restore dismissed head');
  });

  test('the toast says how wide it was', async () => {
    const { model } = panel();
    await model.draft.dismiss('hype', 'rule-everywhere');
    expect(model.toast.toast.value?.text).toMatch(/^Dismissed everywhere: ‘.+’\.$/);
  });

  test('the only one that stood open gives the focus to a folded one, and opens it', async () => {
    const again = finding('again', 'solution', 'a ‹seamless› desk');
    const { model } = panel({
      review: review({ findings: [finding('hype', 'summary', 'a ‹seamless› service'), again] }),
    });
    expect(model.draft.grouped.value.folded).toBe(1);
    await model.draft.dismiss('hype', 'this');
    expect(model.focus.wanted.value?.target).toBe('finding:again');
    expect(model.draft.inHand.id.value).toBe('again');
  });

  test('the last one gives the focus to the lede', async () => {
    const { model } = panel({ review: review({ findings: FINDINGS.slice(0, 1) }) });
    await model.draft.dismiss('head', 'this');
    expect(model.focus.wanted.value?.target).toBe('lede');
    expect(model.draft.lede.value?.before).toBe('Nothing to add. Ready for readers.');
  });

  test('a key result leaves the list, the tally and the lede', async () => {
    const { model } = panel();
    await model.keyResults.dismiss('k2');
    expect(model.keyResults.keyResults.value.map(k => k.id)).toEqual(['k1']);
    expect(model.keyResults.lede.value?.before).toBe('It says what changes for people.');
    expect(model.keyResults.dismissedCount.value).toBe(1);
  });
});

describe('stages', () => {
  test('a stage is the writer’s at once, and one undo brings back what was there', async () => {
    const { model, outside } = panel();
    await model.keyResults.setStage('k2', 'engagement');
    expect(model.toast.toast.value?.text).toBe('Stage: Engagement.');
    expect(model.lifecycle.ring.value.map(item => item.keyResults.length)).toEqual([0, 1, 0, 1, 0]);
    model.toast.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(outside.log).toContain('send setStage k2 null');
    await model.keyResults.setStage('k1', 'loyalty');
    model.toast.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(outside.log).toContain('send setStage k1 success');
  });

  test('gaps are counted in words once there is enough to speak of them', () => {
    const keyResults = ['success', 'success', 'loyalty', 'loyalty', 'awareness'] as const;
    const { model } = panel({
      review: review({
        keyResults: keyResults.map((s, i) => keyResult(`k${i}`, 'outcome', 'x', { stage: stage(s, s) })),
      }),
    });
    expect(model.lifecycle.middle.value).toEqual(['Two gaps', 'in five stages']);
  });

  test('the ring says what each stage holds', () => {
    const { model } = panel();
    expect(model.lifecycle.middle.value).toEqual(['One of five', 'stages covered']);
    expect(model.lifecycle.ring.value.map(item => item.holds)).toEqual(['gap', 'gap', 'gap', '1 outcome of 2', 'gap']);
  });
});

describe('showing and copying', () => {
  test('a passage that is gone is remembered as lost until it is found', async () => {
    const { model, outside } = panel();
    outside.answers.reveal = { ok: true, value: false };
    model.draft.show('lack');
    await vi.advanceTimersByTimeAsync(0);
    expect([...model.deeds.lost.value]).toEqual(['lack']);
    outside.answers.reveal = { ok: true, value: true };
    model.draft.show('lack');
    await vi.advanceTimersByTimeAsync(0);
    expect(model.deeds.lost.value.size).toBe(0);
  });

  test('a passage that was lost may be found in the text as it stands after the next change', async () => {
    const { model, outside } = panel();
    outside.answers.reveal = { ok: true, value: false };
    model.draft.show('lack');
    await vi.advanceTimersByTimeAsync(0);
    outside.change({});
    expect(model.deeds.lost.value.size).toBe(0);
  });

  test('what is missing has nothing to show', async () => {
    const { model, outside } = panel();
    model.draft.show('ask');
    expect(outside.log).toEqual(['send takeInHand ask']);
  });

  test('“Copied.” stands for two seconds', async () => {
    const { model } = panel();
    await model.deeds.copy('key', 'words');
    expect(model.deeds.copied.value).toBe('key');
    await vi.advanceTimersByTimeAsync(COPIED_TIME);
    expect(model.deeds.copied.value).toBeNull();
  });
});

describe('the toast', () => {
  test('stays eight seconds, longer while it is read', async () => {
    const { model } = panel();
    model.toast.show('One');
    model.toast.hold();
    await vi.advanceTimersByTimeAsync(TOAST_TIME * 2);
    expect(model.toast.toast.value?.text).toBe('One');
    model.toast.release();
    await vi.advanceTimersByTimeAsync(TOAST_TIME);
    expect(model.toast.toast.value).toBeNull();
  });

  test('the newest wins and has its own eight seconds', async () => {
    const { model } = panel();
    model.toast.show('One');
    await vi.advanceTimersByTimeAsync(TOAST_TIME - 1);
    model.toast.show('Two');
    await vi.advanceTimersByTimeAsync(TOAST_TIME - 1);
    expect(model.toast.toast.value?.text).toBe('Two');
  });
});

describe('the map of the parts', () => {
  test('leads to the first finding of a part, or to its line', () => {
    const { model } = panel();
    model.draft.toFirstOf('summary');
    expect(model.draft.inHand.id.value).toBe('hype');
    model.draft.toFirstOf('how_it_works');
    expect(model.focus.wanted.value?.target).toBe('part:how_it_works');
  });

  test('leads to a question that waits behind the others', () => {
    const asks = Array.from({ length: 6 }, (_, i) =>
      finding(`a${i}`, 'internal_faq', null, { asks: 50 - i, rule: `ask-${i}` }),
    );
    const late = finding('late', 'call_to_action', null, { asks: 1, rule: 'late' });
    const { model } = panel({
      review: review({ findings: [...asks, late], parts: partsWith({ call_to_action: 'missing' }) }),
    });
    expect(model.draft.grouped.value.folded).toBe(2);
    model.draft.toFirstOf('call_to_action');
    expect(model.draft.inHand.id.value).toBe('late');
  });
});

describe('settings', () => {
  test('of this document go to the page, of everywhere to the preferences', async () => {
    const { model, outside } = panel();
    model.settings.setKind('prfaq');
    model.settings.setCustomer('  night nurses ');
    model.settings.addTerms('SLA, Bellhook; sla', 'document');
    model.settings.switchRule('hype-adjective', false);
    model.settings.setTheme('dark');
    await vi.advanceTimersByTimeAsync(0);
    expect(outside.log).toEqual([
      'send changeSettings {"kind":"prfaq"}',
      'send changeSettings {"customer":"night nurses"}',
      'send changeSettings {"glossary":["SLA","Bellhook"]}',
      'preferences {"rulesOff":["hype-adjective"]}',
      'preferences {"theme":"dark"}',
    ]);
    const off = model.settings.rules.value.flatMap(group => group.rules).filter(rule => !rule.on);
    expect(off.map(rule => rule.facts.id)).toEqual(['hype-adjective']);
    model.settings.switchRule('hype-adjective', true);
    expect(outside.log.at(-1)).toBe('preferences {"rulesOff":[]}');
  });

  test('a switched-off rule that this version does not know stays switched off', () => {
    const { model, outside } = panel();
    outside.preferences.value = { ...outside.preferences.value, rulesOff: ['from-the-future'] };
    model.settings.switchRule('weasel-word', false);
    expect(outside.log.at(-1)).toBe('preferences {"rulesOff":["from-the-future","weasel-word"]}');
  });

  test('what was dismissed is listed with its rule and scope, and comes back', async () => {
    const { model, outside } = panel();
    await model.draft.dismiss('hype', 'rule-here');
    expect(model.settings.dismissed.value).toMatchObject([
      { scope: 'in this document', entry: { id: 'dismissed hype' } },
    ]);
    model.settings.restore('dismissed hype');
    expect(outside.log.at(-1)).toBe('send restore dismissed hype');
  });

  test('clearing says that nothing is kept', async () => {
    const { model } = panel();
    await model.settings.clearKept();
    expect(model.toast.toast.value?.text).toBe('Cleared. Nothing is kept now.');
  });
});

test('a notice that was waved away does not come back with the next state', () => {
  const { model, outside } = panel({ notices: ['One setting was put aside.'] });
  model.waveAway('One setting was put aside.');
  outside.change({});
  expect(model.notices.value).toEqual([]);
});

test('the details for a report hold no word of the draft', async () => {
  const { model, outside } = panel({ status: 'failed', reason: 'A rule ran too long.' });
  model.copyDetails();
  expect(outside.log.at(-1)).toContain('A rule ran too long.');
  for (const { excerpt } of FINDINGS) if (excerpt) expect(outside.log.at(-1)).not.toContain(excerpt.text);
});

test('nothing goes on after the end', async () => {
  const { model, outside } = panel();
  ended.abort();
  outside.log.length = 0;
  outside.change({ chosen: 'k2' });
  expect(outside.log).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect(model.toast.toast.value).toBeNull();
});

describe('teams', () => {
  test('are asked for only what somebody began to note', async () => {
    const { model, outside } = panel();
    expect([model.teams.missing.value, model.teams.proposed.value]).toEqual(['', '']);
    const first = model.keyResults.keyResults.value[0];
    if (first) await model.teams.note(first, { owner: 'Support' });
    expect(outside.log.at(-1)).toContain('setOwnership');
    expect(model.teams.teams.value.find(({ name }) => name === 'Support')?.owns).toBe(1);
    expect(model.teams.missing.value).toBe(
      'Not heard of here: Product, Marketing, Sales, Customer success and Engineering.',
    );
    const now = model.keyResults.keyResults.value[0];
    if (now) await model.teams.note(now, { proposedBy: 'lead' });
    expect(model.teams.proposed.value).toBe('Proposed: 1 by a lead and 1 not said.');
  });

  test('lead to the first key result without an owner', async () => {
    const { model } = panel();
    const first = model.keyResults.keyResults.value[0];
    if (first) await model.teams.note(first, { owner: 'Support' });
    model.teams.addOwner();
    expect(model.view.value).toBe('key-results');
    expect(model.focus.wanted.value?.target).toBe('owner:k2');
  });
});

describe('plans of other teams', () => {
  const boats: Plan = {
    title: 'Boats',
    items: [{ objective: '', text: 'They hear of us', verdict: 'outcome', stage: 'awareness', owner: '' }],
  };

  test('are laid over this one, kept beside the document, and taken away again', async () => {
    const { model, outside } = panel();
    expect(model.plans.together.value).toBeNull();
    outside.files = [planFile(boats), 'no plan'];
    await model.plans.add();
    expect(model.plans.together.value?.merged.total).toMatchObject({ success: 2, awareness: 1 });
    expect(outside.kept.get('bellhook')).toEqual([boats]);
    expect(model.toast.toast.value?.text).toContain('holds no plan');
    await model.plans.remove('Boats');
    expect(model.plans.together.value).toBeNull();
    expect(model.toast.undo()).toBe(true);
    await vi.waitFor(() => expect(model.plans.others.value).toEqual([boats]));
  });

  test('come back with their document and stay out of another', async () => {
    const { model, outside } = panel();
    outside.kept.set('other', [boats]);
    outside.change({ document: { id: 'other', title: 'Other' } });
    await vi.waitFor(() => expect(model.plans.others.value).toEqual([boats]));
    outside.change({ document: { id: 'third', title: 'Third' } });
    expect(model.plans.others.value).toEqual([]);
  });

  test('get this one as a file, a table or Markdown', async () => {
    const { model, outside } = panel();
    await model.plans.saveFile();
    await model.plans.saveMarkdown();
    await model.plans.saveCsv();
    model.plans.copyMarkdown();
    expect(outside.log.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      expect.stringMatching(/^save .*\.plan\.json$/),
      expect.stringMatching(/^save .*\.md$/),
      expect.stringMatching(/^save .*\.csv$/),
      'copy #',
    ]);
  });
});

describe('initials', () => {
  test('are asked for a few at a time, and an answer goes to the glossary', async () => {
    const acronyms = ['SWAU', 'TTFR', 'PQL', 'NVZ'].map(acronym => ({ acronym, count: 1, decides: false }));
    const { model, outside } = panel({ review: { ...REVIEW, acronyms } });
    expect(model.keyResults.acronyms.value.map(({ acronym }) => acronym)).toEqual(['SWAU', 'TTFR', 'PQL']);
    await model.keyResults.explain('SWAU', 'success');
    await model.keyResults.explain('TTFR', null);
    const state = outside.beside.peek();
    expect(state.link === 'here' && state.state.settings.glossary.slice(-2)).toEqual(['SWAU #success', 'TTFR']);
    expect(model.toast.undo()).toBe(true);
  });
});

describe('a metric', () => {
  test('goes after the line of the caret, or else is copied', async () => {
    const { model, outside } = panel();
    const [row] = model.lifecycle.hits.value.rows;
    model.lifecycle.insertMetric(row?.id ?? '');
    await vi.waitFor(() => expect(model.toast.toast.value?.text).toBe('Applied.'));
    outside.answers.insertAtCaret = { ok: true, value: 'refused' };
    model.lifecycle.insertMetric(row?.id ?? '');
    await vi.waitFor(() => expect(model.toast.toast.value?.action?.label).toBe('Copy instead'));
  });
});
