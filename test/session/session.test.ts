import '../storage/fake-storage';

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '@/lib/messages/protocol';
import { PageStateSchema } from '@/lib/messages/state-schema';
import { commandsOf, shortcutsOf } from '@/lib/session/commands';
import { Session } from '@/lib/session/session';
import { storedPreferences } from '@/lib/storage/preferences';
import { storedLens } from '@/lib/storage/reviews';
import { FakeHost } from './fake-host';

const OKRS = `## Objective: mechanics finish a repair without stopping

- Launch the rider status page by 30 June
- Saturday status calls per workshop fall from 22 to 8 by 30 June
`;
const WEAK = readFileSync('assets/samples/weak-prfaq.md', 'utf8');
const LAUNCH = 'Launch the rider status page by 30 June';

/** A session on a text, as a page has it. */
function started(text = OKRS) {
  const host = new FakeHost(text);
  const ended = new AbortController();
  const told: PageState[] = [];
  const furniture = { redraw: vi.fn(), textChanged: vi.fn(), caretMoved: vi.fn(), clear: vi.fn() };
  let ids = 0;
  const session = new Session({
    host,
    furniture,
    isHeard: () => true,
    tell: state => told.push(state),
    now: () => 1_000,
    newId: () => `id-${++ids}`,
    signal: ended.signal,
  });
  const keyResult = (words: string) =>
    session.state().review?.keyResults.find(({ excerpt }) => excerpt.text.includes(words));
  return { host, ended, told, furniture, session, keyResult, commands: commandsOf(session) };
}

const moment = (ms = 50): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session', () => {
  it('reads, reviews and tells, in a shape that a panel believes', async () => {
    const { told, session } = started();
    expect(session.state().status).toBe('reading');
    await moment();
    const state = told.at(-1);
    expect(state).toMatchObject({ status: 'read', readAt: 1_000, document: { title: 'Your own text' } });
    expect(state?.review?.keyResults.map(({ verdict }) => verdict)).toEqual(['output', 'outcome']);
    expect(v.safeParse(PageStateSchema, JSON.parse(JSON.stringify(state))).success).toBe(true);
  });

  it('reviews what is typed without being asked', async () => {
    const { host, keyResult } = started('# Notes\n');
    await moment();
    host.type(OKRS);
    await moment();
    expect(keyResult('Launch')?.verdict).toBe('output');
  });

  it('marks at once when it opens, and a second after the last keystroke from then on', async () => {
    const { host } = started();
    await moment();
    expect(host.marks.length).toBeGreaterThan(0);
    const before = host.marks;
    host.type(`${OKRS}- Launch the partner portal by May\n`);
    await moment(500);
    expect(host.marks).toBe(before);
    await moment(1_000);
    expect(host.marks.length).toBeGreaterThan(before.length);
  });

  it('says in words why a page cannot be read, and that a review has failed', async () => {
    const { host, session } = started();
    host.fails = new Error('The page is still loading.');
    await moment();
    expect(session.state()).toMatchObject({ status: 'cannot-read', reason: 'The page is still loading.' });
    host.fails = null;
    await commandsOf(session).reviewAgain();
    await moment();
    expect(session.state()).toMatchObject({ status: 'read', reason: '' });
    host.fails = new Error('secret words');
    host.change('access');
    await moment();
    expect(session.state().status).toBe('failed');
    expect(session.state().reason).not.toContain('secret');
  });

  it('begins anew with another document', async () => {
    const { host, session, keyResult } = started();
    await moment();
    host.document = { id: 'practice:okr', title: 'Key results' };
    host.type('- Nothing of note\n');
    host.change('document');
    expect(session.state().review).toBeNull();
    await moment();
    expect(session.state().document.title).toBe('Key results');
    expect(keyResult('Launch')).toBeUndefined();
  });

  it('keeps the documents of others clean until the writer asks for marks, and hides them when asked', async () => {
    const { host, session, commands } = started();
    host.access = 'view';
    await moment();
    expect([session.state().marked, host.marks]).toEqual([false, []]);
    expect(session.state().review?.keyResults.length).toBe(2);
    await commands.showMarks(true);
    await moment();
    expect(session.state().marked).toBe(true);
    expect(host.marks.length).toBeGreaterThan(0);
    await commands.showMarks(false);
    await moment();
    expect([session.state().marked, host.marks]).toEqual([false, []]);
  });

  it('marks the five of the reader that the panel shows, as soon as another is chosen', async () => {
    const { host, session } = started(WEAK);
    await moment();
    const marked = (): string[] =>
      host.marks.filter(({ look }) => look === 'suggestion' || look === 'question').map(({ id }) => id);
    const everyones = marked();
    await storedLens(session.state().document.id).change(() => 'legal');
    await moment();
    expect(marked().length).toBeGreaterThan(0);
    expect(marked()).not.toEqual(everyones);
    await storedLens(session.state().document.id).change(() => null);
    await moment();
    expect(marked()).toEqual(everyones);
  });

  it('puts everything away when it is paused, and takes it up again', async () => {
    const { host, commands, session, furniture } = started();
    await moment();
    furniture.clear.mockClear();
    await commands.pause(true);
    await moment();
    expect(session.state().status).toBe('paused');
    expect(host.marks).toEqual([]);
    expect(furniture.clear).toHaveBeenCalled();
    await commands.pause(false);
    await moment();
    expect(session.state().status).toBe('read');
    expect(host.marks.length).toBeGreaterThan(0);
  });

  it('removes every trace when it ends, and does nothing any more', async () => {
    const { host, ended, told, furniture } = started();
    await moment();
    ended.abort();
    const before = told.length;
    host.type('Something else');
    await moment(5_000);
    expect(host.marks).toEqual([]);
    expect(furniture.clear).toHaveBeenCalled();
    expect(told).toHaveLength(before);
  });
});

describe('what a writer does', () => {
  it('keeps who looks after a key result with its sentence, through edits and over a restart', async () => {
    const { host, commands, keyResult, ended } = started();
    await moment();
    await commands.setOwnership(keyResult('Launch')?.id ?? '', { owner: 'Support', proposedBy: 'front-line' });
    expect(keyResult('Launch')?.ownership).toEqual({ owner: 'Support', proposedBy: 'front-line' });
    expect(keyResult('Saturday')?.ownership).toEqual({ owner: '', proposedBy: null });
    host.type(host.text.replace('Launch the rider', 'Launch the new rider'));
    await moment(2_000);
    ended.abort();

    const again = started(host.text);
    await moment();
    expect(again.keyResult('Launch')?.ownership.owner).toBe('Support');
    await again.commands.setOwnership(again.keyResult('Launch')?.id ?? '', { owner: '', proposedBy: null });
    expect(again.keyResult('Launch')?.ownership.owner).toBe('');
  });

  it('shows a stage again once a line that was cut out stands elsewhere', async () => {
    const { host, commands, keyResult } = started(`${OKRS}\nWe phone the depot twice a week.\n`);
    await moment();
    await commands.setStage(keyResult('Launch')?.id ?? '', 'loyalty');
    const line = `- ${LAUNCH}\n`;
    host.type(host.text.replace(line, ''));
    await moment(2_000);
    expect(keyResult('Launch')).toBeUndefined();
    host.type(`${host.text}\n## Objective: riders know when their bus comes\n\n${line}`);
    await moment(2_000);
    expect(keyResult('Launch')?.stage).toMatchObject({ set: 'loyalty', from: 'writer' });
    expect(keyResult('Saturday')?.stage.set).toBeNull();
  });

  it('keeps which part the writer says a paragraph is, also while it is edited, until it is taken back', async () => {
    const { host, commands, session, ended } = started(
      `# PR/FAQ: Crumb\n\n## Press release\n\n### Bakers sell the last loaf with Crumb\n\nGhent, 4 May 2027 – Crumb today opened in 40 bakeries.\n\nBread is older than money.\n\nBakers lose 23 loaves every evening and cannot sell them in time.\n\nWith Crumb the baker offers only the loaves that will be left.\n\n## FAQ\n\n**What does it cost?**\n\nNineteen euros.\n\n**What if nobody comes?**\n\nThen you close.\n`,
    );
    await moment(2_000);
    const problem = () => {
      const part = session.opened?.review?.parts.find(({ part }) => part === 'problem');
      return part?.from.block.text;
    };
    expect(problem()).toContain('Bakers lose');
    host.putCaret('older than');
    expect(await commands.sayPartHere('problem')).toBe(true);
    await moment(2_000);
    expect(problem()).toContain('Bread is older');
    host.type(host.text.replace('older than money', 'much older than money'));
    await moment(2_000);
    expect(problem()).toContain('Bread is much older');
    const [kept] = session.state().dismissed;
    expect(kept?.rule).toBe('is-part');
    await commands.restore(kept?.id ?? '');
    await moment(2_000);
    expect(problem()).toContain('Bakers lose');
    ended.abort();
  });

  it('keeps what the writer says of a line: no key result, a key result, a verdict', async () => {
    const { host, commands, keyResult, session, ended } = started(`${OKRS}\nWe phone the depot twice a week.\n`);
    await moment();
    await commands.sayNoKeyResult(keyResult('Launch')?.id ?? '');
    await moment();
    expect(keyResult('Launch')).toBeUndefined();

    host.putCaret('phone the depot');
    expect(await commands.sayKeyResultHere()).toBe(true);
    await moment();
    const added = keyResult('phone the depot');
    expect(added).toBeDefined();
    await commands.sayVerdict(keyResult('Saturday')?.id ?? '', 'guardrail');
    await commands.sayVerdict(added?.id ?? '', 'activity');
    await moment();
    expect(keyResult('phone the depot')).toMatchObject({ verdict: 'activity', reason: 'as you said' });
    await moment();
    expect(keyResult('Saturday')).toMatchObject({ verdict: 'guardrail', reason: 'as you said', question: null });
    expect(
      session
        .state()
        .dismissed.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['is-key-result', 'is-no-key-result', 'verdict', 'verdict']);
    await moment(2_000);
    ended.abort();

    const again = started(host.text.replace('Saturday status', 'Monday and Saturday status'));
    await moment();
    expect([again.keyResult('Launch'), again.keyResult('Saturday')?.verdict]).toEqual([undefined, 'guardrail']);
    expect(again.keyResult('phone the depot')).toBeDefined();
    const none = again.session.state().dismissed.find(({ rule }) => rule === 'is-no-key-result');
    await again.commands.restore(none?.id ?? '');
    await moment();
    expect(again.keyResult('Launch')?.verdict).toBe('output');
  });

  it('misses nothing in stages that the team does not look after', async () => {
    const { commands, session } = started(
      OKRS.replace('- Launch', '- Half of the riders book a second repair by May\n- Launch'),
    );
    await moment();
    await commands.setScope(['success', 'loyalty']);
    await moment();
    expect(session.state().scope).toEqual(['success', 'loyalty']);
    const gaps = session.state().review?.lifecycle.gaps ?? [];
    expect(gaps.every(stage => stage === 'success' || stage === 'loyalty')).toBe(true);
  });

  it('offers last what the writer passed over twice, or reworded after applying it', async () => {
    const { host, commands, keyResult, ended } = started();
    const kinds = (): string[] => keyResult('rider status')?.rewrites.map(({ kind }) => kind) ?? [];
    await moment();
    const [first = '', second = ''] = kinds();
    const id = () => keyResult('rider status')?.id ?? '';
    await commands.dismissRewrite(id(), 0);
    await moment();
    expect(kinds()[0]).toBe(first);
    await commands.dismissRewrite(id(), 0);
    await moment();
    expect([kinds()[0], kinds().at(-1)]).toEqual([second, first]);

    const text = keyResult('rider status')?.rewrites[0]?.text ?? '';
    const before = host.text;
    expect(await commands.applyText(id(), 0, false, 'A rewrite that stood here before')).toBe('refused');
    expect(host.text).toBe(before);
    expect(await commands.applyText(id(), 0, false, text)).toBe('applied');
    await moment(2_000);
    host.type(host.text.replace(/\[[^\]]*\]/g, '12'));
    await moment(2_000);
    host.type(host.text.replace(text.replace(/\[[^\]]*\]/g, '12'), 'Quite another sentence of ours'));
    await moment(2_000);
    host.type(OKRS);
    await moment(2_000);
    expect(kinds().slice(-2)).toEqual([first, second]);
    ended.abort();
  });

  it('puts a line after that of the caret, and refuses where there is none', async () => {
    const { host, commands } = started();
    await moment();
    expect(await commands.insertAtCaret('Riders who come back rise to [target]')).toBe('refused');
    host.putCaret('Saturday status calls');
    expect(await commands.insertAtCaret('Riders who come back rise to [target]')).toBe('applied');
    expect(host.text).toBe(`${OKRS}- Riders who come back rise to [target]\n`);
  });

  it('leaves out a note that the writer has settled for this document', async () => {
    const { commands, keyResult } = started(`${OKRS}- NPS of the workshops rises from 20 to 40 by May\n`);
    const notes = () => keyResult('NPS')?.notes.map(({ id }) => id) ?? [];
    await moment();
    expect(notes()).toContain('stated-not-done');
    await commands.switchNote('stated-not-done', false);
    await moment();
    expect(notes()).not.toContain('stated-not-done');
    await commands.switchNote('stated-not-done', true);
    await moment();
    expect(notes()).toContain('stated-not-done');
  });

  it('writes a stage into the text where the writer likes it there, and changes the one that stands there', async () => {
    await storedPreferences().change(old => ({ ...old, writeTags: true }));
    const { host, commands, keyResult, session } = started();
    await moment();
    const id = () => keyResult('Launch')?.id ?? '';
    await commands.setStage(id(), 'success');
    await moment();
    expect(host.text).toContain(`- ${LAUNCH} #success\n`);
    expect(keyResult('Launch')?.stage).toMatchObject({ set: 'success', from: 'tag' });
    await commands.setStage(id(), 'loyalty');
    await moment();
    expect(host.text).toContain(`- ${LAUNCH} #loyalty\n`);
    await commands.setStage(id(), null);
    await moment();
    expect(host.text).toBe(OKRS);
    expect(session.state().notices).toEqual([]);
  });

  it('keeps a stage beside the text that cannot be changed, and says so', async () => {
    await storedPreferences().change(old => ({ ...old, writeTags: true }));
    const { host, commands, keyResult, session } = started();
    await moment();
    host.apply = async () => 'refused';
    await commands.setStage(keyResult('Launch')?.id ?? '', 'success');
    await moment();
    expect(keyResult('Launch')?.stage).toMatchObject({ set: 'success', from: 'writer' });
    expect(session.state().notices.join()).toContain('could not be written into the text');
  });

  it('shows a passage, and says when it is gone', async () => {
    const { host, commands, keyResult } = started();
    await moment();
    const id = keyResult('Launch')?.id ?? '';
    expect(await commands.reveal(id)).toBe(true);
    expect(host.revealed).toEqual([LAUNCH]);
    host.type(OKRS.replace(LAUNCH, 'Something new'));
    expect(await commands.reveal(id)).toBe(false);
    expect(await commands.reveal('unknown')).toBe(false);
  });

  it('sets a stage that stays through edits, also of its words, and over a restart', async () => {
    const { host, commands, keyResult, ended } = started();
    await moment();
    await commands.setStage(keyResult('Launch')?.id ?? '', 'success');
    expect(keyResult('Launch')?.stage).toMatchObject({ set: 'success', from: 'writer' });
    host.type(
      host.text.replace('Launch the rider', 'Launch the new rider').replace('## Objective', 'Intro.\n\n## Objective'),
    );
    await moment();
    expect(keyResult('Launch')?.stage.set).toBe('success');
    await moment(2_000);
    ended.abort();

    const again = started(host.text.replace('- Launch', '- A line in front\n- Launch'));
    await moment();
    expect(again.keyResult('Launch')?.stage.set).toBe('success');
    expect(again.keyResult('Saturday')?.stage.from).not.toBe('writer');
    await again.commands.setStage(again.keyResult('Launch')?.id ?? '', null);
    expect(again.keyResult('Launch')?.stage.from).not.toBe('writer');
  });

  it('dismisses one, which stays dismissed, and can bring it back', async () => {
    const { host, commands, session, keyResult, ended } = started();
    await moment();
    await commands.dismiss(keyResult('Launch')?.id ?? '', 'this');
    expect(keyResult('Launch')?.dismissed).toBe(true);
    host.type(host.text.replace('by 30 June\n- Sat', 'by the end of June\n- Sat'));
    await moment();
    expect(keyResult('Launch')?.dismissed).toBe(true);
    await moment(2_000);
    ended.abort();

    const again = started(host.text);
    await moment();
    expect(again.keyResult('Launch')?.dismissed).toBe(true);
    const [entry] = again.session.state().dismissed;
    expect(entry).toMatchObject({ rule: 'key-result', scope: 'this' });
    await again.commands.restore(entry?.id ?? '');
    expect(again.keyResult('Launch')?.dismissed).toBe(false);
    expect(session.state().dismissed).toHaveLength(1);
  });

  it('switches a rule off here or everywhere, and on again', async () => {
    const { commands, session } = started(WEAK);
    await moment();
    const finding = () => session.state().review?.findings[0];
    const first = finding();
    if (!first) throw new Error('Nothing was found to dismiss.');
    const rules = () => session.state().review?.findings.map(({ rule }) => rule);
    await commands.dismiss(first.id, 'rule-here');
    await moment();
    expect(rules()).not.toContain(first.rule);
    const second = finding();
    if (!second) throw new Error('Nothing was found to dismiss.');
    await commands.dismiss(second.id, 'rule-everywhere');
    await moment();
    expect(rules()).not.toContain(second.rule);
    expect(session.state().dismissed.map(({ scope }) => scope)).toEqual(['rule-here', 'rule-everywhere']);
    for (const { id } of session.state().dismissed) await commands.restore(id);
    await moment();
    expect(rules()).toEqual(expect.arrayContaining([first.rule, second.rule]));
  });

  it('goes on to the next finding or weak key result and around', async () => {
    const { session, host } = started(WEAK);
    await moment();
    const { findings = [], keyResults = [] } = session.state().review ?? {};
    const weak = keyResults.filter(({ verdict, notes }) => /output|activity|unclear/.test(verdict) || notes.length > 0);
    // The key results of this draft stand at its end, so reading order is findings first.
    const stops = [...findings.filter(({ excerpt }) => excerpt), ...weak];
    expect(weak.length).toBeGreaterThan(0);
    expect(stops.length).toBeGreaterThan(weak.length);
    const shortcuts = shortcutsOf(session, { openForTagging: () => undefined, lastPlace: () => null });
    const visited = stops.map(() => {
      shortcuts.step(1);
      return session.state().chosen;
    });
    expect(visited).toEqual(stops.map(({ id }) => id));
    shortcuts.step(1);
    expect(session.state().chosen).toBe(stops[0]?.id);
    shortcuts.step(-1);
    expect(session.state().chosen).toBe(stops.at(-1)?.id);
    await moment();
    expect(host.revealed.length).toBe(stops.length + 2);
  });

  it('tags the key result under the caret or the right click', async () => {
    const { session, host, keyResult } = started();
    await moment();
    let opened = '';
    let under: string | null = null;
    const shortcuts = shortcutsOf(session, { openForTagging: id => (opened = id), lastPlace: () => under });
    host.putCaret('Saturday');
    shortcuts.tagAtCaret();
    expect(opened).toBe(keyResult('Saturday')?.id);
    shortcuts.tagHere('loyalty');
    expect(keyResult('Saturday')?.stage.set).toBe('loyalty');
    under = keyResult('Launch')?.id ?? null;
    shortcuts.tagHere('internal');
    expect(keyResult('Launch')?.stage.set).toBe('internal');
  });

  it('asks an editor where the caret is before it tags there', async () => {
    const { session, host, keyResult } = started();
    await moment();
    const opened: string[] = [];
    const shortcuts = shortcutsOf(session, { openForTagging: id => opened.push(id), lastPlace: () => null });
    Object.assign(host, { hear: async () => host.putCaret('Saturday') });
    shortcuts.tagAtCaret();
    await moment();
    expect(opened).toEqual([keyResult('Saturday')?.id]);
  });

  it('is told of storage that could not be read, and everything works', async () => {
    await fakeBrowser.storage.local.set({
      preferences: 'garbage',
      'tags/practice:own': { a: 1 },
      'dismissals/practice:own': [7],
      'settings/practice:own': 5,
      'paused/practice:own': 'perhaps',
    });
    const { session, keyResult, commands } = started();
    await moment();
    expect(session.state().notices).toHaveLength(5);
    await commands.setStage(keyResult('Launch')?.id ?? '', 'internal');
    expect(keyResult('Launch')?.stage.set).toBe('internal');
  });
});
