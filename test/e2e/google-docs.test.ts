import { afterEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/build.ts';
import type { DocsSettings } from '../simulators/google-docs/page/settings.ts';
import { type Area, DocsDesk, type MarkArea } from './harness/docs-desk.ts';
import type { Screen } from './harness/screen.ts';
import { until } from './harness/until.ts';

let desk: DocsDesk | null = null;

afterEach(async () => {
  await desk?.close();
  desk = null;
});

const sitDown = async (...args: Parameters<typeof DocsDesk.open>): Promise<DocsDesk> => {
  desk = await DocsDesk.open(...args);
  return desk;
};

const middle = ({ x, y, width, height }: Area): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });

/** Whether a mark lies along these words, to two pixels. */
const isAlong = (words: Area, mark: MarkArea): boolean =>
  Math.abs(mark.x - words.x) <= 2 &&
  Math.abs(mark.width - words.width) <= 2 &&
  mark.y >= words.y - 2 &&
  mark.y + mark.height <= words.y + words.height + 4;

/** Waits until marks of a look stand along all lines of some words. */
const marked = (at: DocsDesk, words: string, look: string): Promise<true> =>
  until(`‘${words}’ marked as ${look}`, async () => {
    const [areas, marks] = [await at.areasOf(words), await at.marks()];
    return areas.every(area => marks.some(mark => mark.look === look && isAlong(area, mark))) || null;
  });

/** Rests the pointer on words until the card of their key result is open. It is closed to the page, but it is there. */
async function openCard(at: DocsDesk, words: string): Promise<void> {
  await until(`a card at ‘${words}’`, async () => {
    const area = (await at.areasOf(words))[0] as Area;
    const { x, y } = middle(area);
    await at.page.mouse.move(x, y - 40);
    await at.page.mouse.move(x, y);
    return until('it', () => at.hasCard(area), 1_500).catch(() => null);
  });
}

/** A key result that far down a text, and only there. */
function keyResultIn(text: string, share: number): string {
  const all = [...text.matchAll(/^KR\d+: (.{30,70})$/gm)].flatMap(([, words]) => words ?? []);
  const found = all.slice(Math.floor(all.length * share)).find(words => text.split(words).length === 2);
  if (!found) throw new Error('The document has no such key result.');
  return found;
}

const literally = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');

const OUTPUT = 'Launch the new website';

describe.each<BrowserKind>(['chromium', 'firefox'])('Google Docs in %s', kind => {
  test('what is typed is reviewed, and Show goes to a passage on a page that was never painted', async () => {
    const at = await sitDown(kind, 'sixty-pages');
    const panel = await at.panel();
    await panel.reads(/Whole document read/);
    await panel.click('tab', /^Key results/);
    await at.page.bringToFront();
    const [, line = ''] = /^(KR\d+: .*)$/m.exec(await at.do('text')) ?? [];
    await at.do('select', (await at.offsetOf(line)) + line.length);
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type('KR1: Launch a lantern shop');
    await panel.reads(/Launch a lantern shop/);
    const caret = await at.do('selection');
    const far = keyResultIn(await at.do('text'), 0.7);
    await panel.page.bringToFront();
    await panel.click('button', new RegExp(literally(far.slice(0, 40))));
    await at.page.bringToFront();
    await until('the passage on the screen', async () => {
      const [area] = await at.areasOf(far);
      return area && area.y > 0 && area.y < 500;
    });
    await until('the caret in its old place', async () => (await at.do('selection')).focus === caret.focus);
    expect((await at.do('counts')).foreignNodes).toBe(0);
  });

  test('Apply changes just the passage, keeps the caret, and one undo brings all back', async () => {
    const at = await sitDown(kind, 'okr-list');
    const before = await at.do('text');
    const panel = await at.panel();
    await panel.click('tab', /^Key results/);
    await at.page.bringToFront();
    await at.do('select', 30);
    await panel.page.bringToFront();
    await panel.click('button', new RegExp(OUTPUT));
    await panel.click('button', /^Apply/);
    await panel.reads(/Applied\./);
    const after = await at.do('text');
    const [head = '', tail = ''] = before.split(`${OUTPUT} by the end of April`);
    expect(after).not.toBe(before);
    expect(after.startsWith(head)).toBe(true);
    expect(after.endsWith(tail)).toBe(true);
    expect(await at.do('undoSteps')).toBe(1);
    await until('the caret in its old place', async () => (await at.do('selection')).focus === 30);
    await at.page.bringToFront();
    await at.do('select', 30);
    await at.page.keyboard.down('Control');
    await at.page.keyboard.press('z');
    await at.page.keyboard.up('Control');
    await until('the old text', async () => (await at.do('text')) === before);
  });

  test('Escape closes the card and is not heard by the editor', async () => {
    const at = await sitDown(kind, 'okr-list');
    await at.do('select', 30);
    await openCard(at, OUTPUT);
    const { keys } = await at.do('counts');
    const [area] = await at.areasOf(OUTPUT);
    await at.page.keyboard.press('Escape');
    await until('no card', async () => !(await at.hasCard(area as Area)));
    expect((await at.do('counts')).keys).toBe(keys);
  });
});

describe('marks in Google Docs', () => {
  test('go with the extension, and leave nothing behind', async () => {
    const at = await sitDown('chromium', 'okr-list');
    await marked(at, OUTPUT, 'output');
    const { browser, origin } = at.simulated;
    await browser.uninstallExtension(new URL(origin).host);
    const ours = () => at.page.evaluate(() => document.querySelectorAll('[class*="backcast"]').length);
    await until('no trace', async () => (await ours()) === 0);
    await at.page.keyboard.press('ArrowDown');
    expect(await ours()).toBe(0);
  });

  test('follow to pages that are used again for others', async () => {
    const at = await sitDown('chromium', 'sixty-pages');
    const all = [...(await at.do('text')).matchAll(/^KR\d: (Launch [A-Z]\w+(?: \w+)?) for /gm)].map(
      ([, words]) => words ?? '',
    );
    const [, far = ''] = all.filter((words, i) => all.indexOf(words) === i);
    const start = await at.offsetOf(far);
    for (const share of [0.9, 0.5]) {
      await at.do('scrollTo', share * 60 * 1_068);
      await until('marks there', async () => (await at.marks()).length > 0);
    }
    const [area] = await at.do('rectsOf', start, start + far.length);
    const top = await at.page.evaluate(() => document.querySelector('.kix-appview-editor')?.scrollTop ?? 0);
    await at.do('scrollTo', top + (area?.y ?? 0) - 400);
    await marked(at, far, 'output');
    expect((await at.do('pages')).recycled).toBeGreaterThan(3);
  });

  test('stand under their words at every zoom and beside comments', async () => {
    const at = await sitDown('chromium', 'okr-list', { labels: 'mangled', tileClass: 'both' });
    await marked(at, OUTPUT, 'output');
    for (const zoom of [0.5, 0.75, 1, 1.25, 1.5, 2]) {
      await at.do('setZoom', zoom);
      await marked(at, OUTPUT, 'output');
    }
    await at.do('setZoom', 1);
    await at.do('setCommentsOpen', true);
    await marked(at, OUTPUT, 'output');
    await at.do('setOutline', false);
    await marked(at, OUTPUT, 'output');
  });
});

/** Has the panel apply the first rewrite of the weak key result. */
async function apply(at: DocsDesk): Promise<Screen> {
  const panel = await at.panel();
  await panel.click('tab', /^Key results/);
  await panel.click('button', new RegExp(OUTPUT));
  await panel.click('button', /^Apply/);
  return panel;
}

describe('writing in Google Docs', () => {
  test('while suggesting is told as a suggestion, and Undo takes it back', async () => {
    const at = await sitDown('chromium', 'okr-list', { mode: 'suggesting' });
    const before = await at.do('text');
    const panel = await apply(at);
    await panel.reads(/Applied as a suggestion\./);
    expect(await at.do('text')).not.toBe(before);
    await panel.click('button', 'Undo');
    await until('the old text', async () => (await at.do('text')) === before);
  });

  test('is not offered where the document is only viewed', async () => {
    const at = await sitDown('chromium', 'okr-list', { mode: 'viewing' });
    const panel = await at.panel();
    await panel.click('tab', /^Key results/);
    await panel.click('button', new RegExp(OUTPUT));
    await panel.find('button', /^Copy/);
    expect(await panel.count('button', /^Apply/)).toBe(0);
  });

  test.each<[string, Partial<DocsSettings>, (at: DocsDesk) => Promise<unknown>]>([
    ['without a connection', {}, at => at.do('setOffline', true)],
    ['in a locked passage', {}, async at => at.do('lock', 1, (await at.do('text')).length)],
    ['when the editor does not select', { ignoresSetSelection: true }, async () => {}],
  ])('%s changes nothing and says so in two seconds', async (_, settings, prepare) => {
    const at = await sitDown('chromium', 'okr-list', settings);
    await prepare(at);
    const before = await at.do('text');
    await at.do('select', 30);
    const panel = await apply(at);
    await panel.reads(/Not changed/);
    expect(await at.do('text')).toBe(before);
    expect((await at.do('selection')).focus).toBe(30);
  });

  test('goes where it belongs when the editor carries pastes out late', async () => {
    const at = await sitDown('chromium', 'okr-list', { lateSelection: true, pasteDelay: [200, 300] });
    const before = await at.do('text');
    await at.do('select', 30);
    const panel = await apply(at);
    await panel.reads(/Applied\./);
    const [head = '', tail = ''] = before.split(`${OUTPUT} by the end of April`);
    const after = await at.do('text');
    expect(after.startsWith(head) && after.endsWith(tail)).toBe(true);
  });
});
