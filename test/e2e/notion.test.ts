import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { KeyResultView, PageState } from '../../lib/messages/protocol.ts';
import type { BrowserKind } from '../../scripts/build.ts';
import type { FixtureDocument } from '../simulators/fixtures/document.ts';
import { NotionDesk } from './harness/notion-desk.ts';
import { until } from './harness/until.ts';

const startingWith = ({ review }: PageState, words: string): KeyResultView => {
  const found = review?.keyResults.find(({ excerpt }) => excerpt.text.startsWith(words));
  if (!found) throw new Error(`No key result begins with ‘${words}’.`);
  return found;
};

/** Key results in a toggle, as teams fold them away. */
const CLOSED: FixtureDocument = {
  id: 'closed',
  title: 'Objectives of the bakery',
  tabs: [
    {
      title: '',
      blocks: [
        { kind: 'heading', level: 1, runs: [{ text: 'Objective 1: Subscribers stay' }] },
        {
          kind: 'toggle',
          runs: [{ text: 'Key results' }],
          children: [
            { kind: 'bulleted', runs: [{ text: 'KR1: 85% of the subscribers of January still have a box in June' }] },
            { kind: 'bulleted', runs: [{ text: 'KR2: Launch a second oven by May' }] },
          ],
        },
      ],
    },
  ],
};

describe.each<BrowserKind>(['chromium', 'firefox'])('Notion in %s', kind => {
  let desk: NotionDesk;
  beforeAll(async () => {
    desk = await NotionDesk.open(kind);
  });
  afterAll(() => desk.close());

  afterEach(async () => {
    const foreign = Object.keys(await desk.do('counts')).filter(what => what.startsWith('foreign-'));
    expect(foreign, 'what Backcast did to the editor’s document').toEqual([]);
    expect(desk.site.calls.filter(({ byEditor, endpoint }) => !byEditor && /^save/.test(endpoint))).toEqual([]);
  });

  const texts = async (): Promise<string[]> => (await desk.do('texts')).map(({ text }) => text);
  const marks = () =>
    until('marks', async () => {
      const all = await desk.highlighted();
      return all.length > 0 ? all : null;
    });

  test('a page is read whole and its key results are marked', async () => {
    await desk.visit('okr-list');
    const state = await desk.read();
    expect([state.host, state.access, state.completeness]).toEqual([
      'notion',
      'write',
      { extent: 'whole', detail: '' },
    ]);
    expect(state.review?.keyResults).toHaveLength(10);
    expect(await marks()).toContainEqual({ look: 'output', words: 'Launch the new website' });
  });

  test('what is typed is reviewed', async () => {
    await desk.visit('okr-list');
    await desk.read();
    await desk.clickAfter('by the end of April');
    await desk.page.keyboard.type(' and send 5 newsletters', { delay: 15 });
    await until('the words', async () => {
      const { review } = await desk.state();
      return review?.keyResults.some(({ excerpt }) => excerpt.text.includes('5 newsletters'));
    });
  });

  test('a rewrite is put in place of a key result in one step, and taken back', async () => {
    await desk.visit('okr-list');
    const keyResult = startingWith(await desk.read(), 'Launch the new website');
    const before = await texts();
    expect(await desk.send('applyText', keyResult.id, 0, false)).toEqual({ ok: true, value: 'applied' });
    const after = await texts();
    const changed = before.flatMap((text, i) => (text === after[i] ? [] : [[text, after[i]]]));
    const [rewrite] = keyResult.rewrites;
    expect(changed).toEqual([[expect.stringContaining('Launch the new website'), `KR3: ${rewrite?.text}`]]);
    expect(await desk.do('undoDepth')).toBe(1);
    expect(await desk.send('undoApply')).toEqual({ ok: true, value: 'applied' });
    expect(await texts()).toEqual(before);
  });

  test('what the writer types while a rewrite is put in place goes where it belongs', async () => {
    await desk.visit('okr-list');
    const keyResult = startingWith(await desk.read(), 'Launch the new website');
    const before = await texts();
    await desk.clickAfter('We bake for 640 households');
    const applied = desk.send('applyText', keyResult.id, 0, false);
    await desk.page.keyboard.type(' or so', { delay: 30 });
    const { value } = await applied;
    const expected = before.map(text => {
      if (text.startsWith('We bake')) return text.replace('640 households', '640 households or so');
      const isTarget = value === 'applied' && text.includes('Launch the new website');
      return isTarget ? `KR3: ${keyResult.rewrites[0]?.text}` : text;
    });
    expect(['applied', 'refused']).toContain(value);
    expect(await texts()).toEqual(expected);
  });

  test('a finding far down is shown, where no block of it was in the document', async () => {
    await desk.visit('sixty-pages', { unmounting: true });
    const { review } = await desk.read();
    const keyResults = review?.keyResults ?? [];
    const far = keyResults[Math.floor(keyResults.length * 0.7)];
    const words = far?.excerpt.text.slice(0, 30) ?? '';
    expect(await desk.page.evaluate(text => document.body.textContent.includes(text), words)).toBe(false);
    expect(await desk.send('reveal', far?.id ?? '')).toEqual({ ok: true, value: true });
    const [shown] = (await desk.highlighted()).filter(({ look }) => look === 'reveal');
    expect(shown?.words.slice(0, 30)).toBe(words);
    expect(await desk.topOf('reveal')).toBeLessThan(400);
  });

  test('key results in a toggle that is closed are read, and shown by opening it', async () => {
    await desk.visit(CLOSED);
    const hidden = startingWith(await desk.read(), 'Launch a second');
    expect(await desk.page.evaluate(() => document.body.textContent)).not.toContain('Launch a second');
    expect(await desk.send('reveal', hidden.id)).toEqual({ ok: true, value: true });
    expect(await desk.page.evaluate(() => document.body.textContent)).toContain('Launch a second');
    expect(await marks()).toContainEqual(expect.objectContaining({ look: 'output' }));
  });

  test('another page is read when its link is followed, and a peek over it', async () => {
    await desk.visit('okr-list');
    const first = await desk.read();
    const other = desk.add('weak-prfaq');
    const readOf = (title: string) =>
      until(`the page ‘${title}’`, async () => {
        const state = await desk.state();
        return state.status === 'read' && state.document.title === title ? state : null;
      });
    await desk.do('navigate', other.path);
    const second = await readOf('Drumroll PR/FAQ');
    expect(second.document.id).not.toBe(first.document.id);
    const text = await desk.page.evaluate(() => document.querySelector('.notion-page-content')?.textContent ?? '');
    for (const { words } of await marks()) expect(text).toContain(words);
    await desk.do('navigate', `${other.path}?p=${desk.stored.pageId.replaceAll('-', '')}&pm=s`);
    expect((await readOf(first.document.title)).document.id).toBe(first.document.id);
  });

  test('a page that is only to be read is not written in, until it may be', async () => {
    await desk.visit('okr-list', { role: 'reader' });
    const state = await desk.read();
    const { id } = startingWith(state, 'Launch the new website');
    expect(state.access).toBe('view');
    expect(await desk.send('applyText', id, 0, false)).toEqual({ ok: true, value: 'refused' });
    desk.stored.set({ role: 'editor' });
    await until('the right to write', async () => (await desk.state()).access === 'write');
  });

  test('what is visible is read, and said to be, where Notion gives nothing', async () => {
    await desk.visit('okr-list', { fault: { kind: 'status', status: 500 } });
    const { completeness, review } = await desk.read();
    expect(completeness).toEqual({ extent: 'visible', detail: 'Notion could not be reached for the rest.' });
    expect(review?.keyResults).toHaveLength(10);
  });
});
