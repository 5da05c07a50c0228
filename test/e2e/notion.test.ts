import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/build.ts';
import type { FixtureId } from '../simulators/fixtures/index.ts';
import type { NotionSwitches } from '../simulators/notion/switches.ts';
import { NotionDesk } from './harness/notion-desk.ts';
import { until } from './harness/until.ts';

type Documents = readonly [FixtureId, ...FixtureId[]];

/** A story at a desk that is cleared afterwards. */
async function at(
  kind: BrowserKind,
  documents: Documents,
  story: (desk: NotionDesk) => Promise<void>,
  switches: Partial<NotionSwitches> = {},
): Promise<void> {
  const desk = await NotionDesk.open(kind, documents, switches);
  try {
    await story(desk);
    const foreign = Object.keys(await desk.do('counts')).filter(kind => kind.startsWith('foreign-'));
    expect(foreign, 'what Backcast did to the editor’s document').toEqual([]);
  } finally {
    await desk.close();
  }
}

describe.each<BrowserKind>(['chromium', 'firefox'])('Notion in %s', kind => {
  test('a page is read whole and its key results are marked', () =>
    at(kind, ['okr-list'], async desk => {
      const state = await desk.read();
      expect(state.host).toBe('notion');
      expect(state.access).toBe('write');
      expect(state.completeness).toEqual({ extent: 'whole', detail: '' });
      expect(state.review?.keyResults).toHaveLength(10);
      const marked = await until('marks', async () => (await desk.highlighted()).length > 0 && desk.highlighted());
      expect(marked).toContainEqual({ look: 'output', words: 'Launch the new website' });
    }));

  test('what is typed is reviewed', () =>
    at(kind, ['okr-list'], async desk => {
      await desk.read();
      await desk.clickAfter('by the end of April');
      await desk.page.keyboard.type(' and send 5 newsletters', { delay: 15 });
      const state = await until('the words', async () => {
        const now = await desk.read();
        return now.review?.keyResults.some(({ excerpt }) => excerpt.text.includes('5 newsletters')) ? now : null;
      });
      expect(state.completeness.extent).toBe('whole');
    }));

  test('a rewrite is put in place of a key result, and taken back', () =>
    at(kind, ['okr-list'], async desk => {
      const { review } = await desk.read();
      const keyResult = review?.keyResults.find(({ excerpt }) => excerpt.text.startsWith('Launch the new website'));
      const before = (await desk.do('texts')).map(({ text }) => text);
      const answer = await desk.send('applyText', keyResult?.id ?? '', 0, false);
      expect(answer).toEqual({ ok: true, value: 'applied' });
      const after = (await desk.do('texts')).map(({ text }) => text);
      const changed = before.flatMap((text, i) => (text === after[i] ? [] : [[text, after[i]]]));
      expect(changed).toEqual([
        [expect.stringContaining('Launch the new website'), `KR3: ${keyResult?.rewrites[0]?.text}`],
      ]);
      expect(await desk.do('undoDepth')).toBe(1);
      expect(await desk.send('undoApply')).toEqual({ ok: true, value: 'applied' });
      expect((await desk.do('texts')).map(({ text }) => text)).toEqual(before);
    }));

  test('a finding far down is shown, where no block of it was in the document', () =>
    at(
      kind,
      ['sixty-pages'],
      async desk => {
        const { review } = await desk.read();
        const keyResults = review?.keyResults ?? [];
        const far = keyResults[Math.floor(keyResults.length * 0.7)];
        const words = far?.excerpt.text.slice(0, 30) ?? '';
        expect(await desk.page.evaluate(text => document.body.textContent.includes(text), words)).toBe(false);
        expect(await desk.send('reveal', far?.id ?? '')).toEqual({ ok: true, value: true });
        const [shown] = (await desk.highlighted()).filter(({ look }) => look === 'reveal');
        expect(shown?.words.slice(0, 30)).toBe(words);
        expect(await desk.topOf('reveal')).toBeLessThan(400);
      },
      { unmounting: true },
    ));

  test('another page is read when its link is followed', () =>
    at(kind, ['okr-list', 'weak-prfaq'], async desk => {
      const first = await desk.read();
      await desk.do('navigate', desk.site.page('weak-prfaq').path);
      const second = await until('the other page', async () => {
        const state = await desk.read();
        return state.document.id === first.document.id ? null : state;
      });
      expect(second.document.title).toBe('Drumroll PR/FAQ');
      expect(second.review?.kind).toMatch(/^prfaq|^mixed/);
      const marked = await until('marks', async () => {
        const all = await desk.highlighted();
        return all.length > 0 ? all : null;
      });
      const text = await desk.page.evaluate(() => document.querySelector('.notion-page-content')?.textContent ?? '');
      for (const { words } of marked) expect(text).toContain(words);
    }));

  test('a page that is only to be read is not written in', () =>
    at(
      kind,
      ['okr-list'],
      async desk => {
        const { access, review } = await desk.read();
        expect(access).toBe('view');
        const id = review?.keyResults.find(({ rewrites }) => rewrites.length > 0)?.id ?? '';
        expect(await desk.send('applyText', id, 0, false)).toEqual({ ok: true, value: 'refused' });
        desk.stored.set({ role: 'editor' });
        await until('the right to write', async () => (await desk.state()).access === 'write');
      },
      { role: 'reader' },
    ));

  test('what is visible is read, and said to be, where Notion gives nothing', () =>
    at(
      kind,
      ['okr-list'],
      async desk => {
        const { completeness, review } = await desk.read();
        expect(completeness).toEqual({ extent: 'visible', detail: 'Notion could not be reached for the rest.' });
        expect(review?.keyResults).toHaveLength(10);
      },
      { fault: { kind: 'status', status: 500 } },
    ));
});
