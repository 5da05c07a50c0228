import { describe, expect, test } from 'vitest';
import { heading, numbered, toggle } from '../fixtures/blocks';
import { fixture } from '../fixtures/index';
import { compact } from './records';
import { NotionTest } from './test-page';

const LINES = Array.from({ length: 200 }, (_, i) => `Line ${i}`);

describe.each(['chromium', 'firefox'] as const)('pages of the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  const isMounted = async (id: string): Promise<boolean> => (await notion.page.$(`[data-block-id="${id}"]`)) !== null;
  const scroll = (top: number): Promise<void> =>
    notion.page.$eval('.notion-scroller.vertical', (found, to) => void found.scrollTo(0, to), top);

  test('blocks come into the document when they come near, and stay', async () => {
    const page = await notion.opened(LINES);
    const [first, last] = [page.find('Line 0').id, page.find('Line 199').id];
    await expect.poll(() => isMounted(first)).toBe(true);
    expect(await isMounted(last)).toBe(false);
    const before = await notion.page.$eval('.notion-scroller.vertical', found => found.scrollHeight);
    expect(before).toBeGreaterThan(200 * 25);
    await scroll(before);
    await expect.poll(() => isMounted(last)).toBe(true);
    expect(await isMounted(first)).toBe(true);
  });

  test('with the switch they leave again, apart from the one with the caret', async () => {
    const page = await notion.opened(LINES, { unmounting: true });
    const [first, second, last] = [page.find('Line 0').id, page.find('Line 1').id, page.find('Line 199').id];
    await notion.caret(first, 0);
    await scroll(100_000);
    await expect.poll(() => isMounted(last)).toBe(true);
    await expect.poll(() => isMounted(second)).toBe(false);
    expect(await isMounted(first)).toBe(true);
    await scroll(0);
    await expect.poll(() => isMounted(second)).toBe(true);
  });

  test('the address leads to a block that is not in the document yet', async () => {
    const page = await notion.opened(LINES);
    const { id } = page.find('Line 150');
    await notion.page.evaluate(hash => location.assign(hash), `#${compact(id)}`);
    const isInView = (): Promise<boolean> =>
      notion.page.evaluate(block => {
        const box = document.querySelector(`[data-block-id="${block}"]`)?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < innerHeight;
      }, id);
    await expect.poll(isInView).toBe(true);
  });

  test('a link leads to another page: the frame stays, scroller and content are others, the name comes later', async () => {
    const other = notion.newPage(['Over there'], { locked: true, unread: 2 });
    const here = await notion.opened(['Here']);
    await expect.poll(() => notion.page.title()).toBe(here.title);
    await notion.page.evaluate(() => {
      const marked = (name: string): Element | null => document.querySelector(name);
      for (const name of ['.notion-frame', '.notion-scroller.vertical', '.notion-page-content'])
        Object.assign(marked(name) ?? {}, { marked: true });
    });
    const title = await notion.page.title();
    await notion.driver.ask('navigate', other.path);
    expect(await notion.page.evaluate(() => location.pathname)).toBe(other.path);
    expect(await notion.page.$eval('.notion-page-content', found => found.textContent)).toBe('Here');
    const nameThen = await notion.page.evaluate(async () => {
      while (document.querySelector('.notion-page-content')?.textContent !== 'Over there')
        await new Promise(requestAnimationFrame);
      return document.title;
    });
    expect(nameThen).toBe(title);
    const kept = ['.notion-frame', '.notion-scroller.vertical', '.notion-page-content'].map(name =>
      notion.page.$eval(name, found => (found as Element & { marked?: boolean }).marked === true),
    );
    expect(await Promise.all(kept)).toEqual([true, false, false]);
    await expect.poll(() => notion.page.title()).toBe(`(2) ${other.title}`);
    expect(
      await notion.page.$eval('[data-content-editable-root]', found => found.getAttribute('contenteditable')),
    ).toBe('false');
    await notion.page.goBack();
    await notion.page.waitForFunction(() => document.querySelector('.notion-page-content')?.textContent === 'Here');
  });

  test.each([
    ['s', '.notion-cursor-listener > .notion-peek-renderer.layout-side-peek[role=region][aria-label="Side Peek"]'],
    ['c', '.notion-overlay-container > .notion-peek-renderer[role=region]'],
  ])('a page opens over the page with pm=%s, and can be typed into', async (mode, selector) => {
    const below = notion.newPage(['Below']);
    const over = notion.newPage(['Above']);
    await notion.open(below, 'app.notion.com', `?p=${compact(over.pageId)}&pm=${mode}`);
    await notion.page.waitForSelector(
      `${selector} [data-content-editable-root="true"] .notion-page-content [data-block-id]`,
    );
    const { id } = over.find('Above');
    await notion.caret(id, 5);
    await notion.page.keyboard.type(' all');
    expect(await notion.shown(id)).toBe('Above all');
    await expect.poll(() => over.texts).toEqual(['Above all']);
    expect(below.texts).toEqual(['Below']);
    await notion.page.click('.notion-peek-close');
    await notion.page.waitForFunction(() => !document.querySelector('.notion-peek-renderer'));
    expect(await notion.page.evaluate(() => location.search)).toBe('');
  });

  test('blocks that colleagues add and delete come and go, and numbers follow', async () => {
    const page = await notion.opened([numbered('One'), numbered('Three'), heading(2, 'End')]);
    const added = page.addRemotely('numbered_list', 'Two', page.find('One').id);
    const shown = (): Promise<string[]> =>
      notion.page.$$eval('.notion-numbered_list-block', all =>
        all.map(
          found =>
            getComputedStyle(found.querySelector('.pseudoBefore') ?? found, '::before').content + found.textContent,
        ),
      );
    await expect.poll(shown).toEqual(['"1."One', '"2."Two', '"3."Three']);
    page.removeRemotely(added);
    await expect.poll(shown).toEqual(['"1."One', '"2."Three']);
  });

  test('two windows of one page show each other’s typing', async () => {
    const page = await notion.opened(['Shared'], { saveDelay: 20 });
    const { id } = page.find('Shared');
    const other = await notion.newTab();
    await other.goto(`https://app.notion.com${page.path}`);
    await other.waitForSelector(`[data-block-id="${id}"]`);
    await notion.page.bringToFront();
    await notion.caret(id, 6);
    await notion.page.keyboard.type(' text');
    await expect.poll(() => other.$eval(`[data-block-id="${id}"]`, found => found.textContent)).toBe('Shared text');
    const leaf = await other.waitForSelector(`[data-block-id="${id}"] [data-content-editable-leaf]`);
    await other.bringToFront();
    await leaf?.evaluate(found => {
      const text = found.firstChild as Text;
      document.querySelector<HTMLElement>('[data-content-editable-root]')?.focus();
      getSelection()?.setBaseAndExtent(text, 0, text, 0);
    });
    await other.keyboard.type('Our ');
    await expect.poll(() => notion.shown(id)).toBe('Our Shared text');
    await other.close();
    await notion.page.bringToFront();
    for (let i = 0; i < 5; i++) await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['Our Shared']);
  });

  test('a published page is read without an account and cannot be typed into', async () => {
    const page = notion.newPage([toggle('Questions'), 'Words']);
    await notion.page.deleteCookie(...(await notion.page.cookies(`https://app.notion.com`)));
    await notion.open(page, 'acme.notion.site');
    const editable = await notion.page.$$eval('[contenteditable]', all => [
      ...new Set(all.map(found => found.getAttribute('contenteditable'))),
    ]);
    expect(editable).toEqual(['false']);
    expect(await notion.page.evaluate(() => document.cookie)).toBe('');
  });

  test('200 pages stand at once and can be typed into without a lag', async () => {
    notion.site.add(fixture('two-hundred-pages'));
    const page = notion.site.page('two-hundred-pages');
    const start = performance.now();
    await notion.page.goto(`https://app.notion.com${page.path}`);
    await notion.page.waitForSelector('.notion-page-content [data-block-id]');
    const first = performance.now() - start;
    await notion.driver.ready();
    const id = await notion.page.$eval(
      '.notion-page-content > .notion-text-block',
      found => found.getAttribute('data-block-id') ?? '',
    );
    await notion.caret(id, 0);
    await notion.page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times });
      // From the key to the last of what the editor does with its input.
      let pressed = 0;
      const press = (): void => {
        pressed = performance.now();
      };
      addEventListener('keydown', press, { capture: true });
      addEventListener('input', () => queueMicrotask(() => times.push(performance.now() - pressed)));
    });
    await notion.page.keyboard.type('Typed into a long page. ');
    const times = await notion.page.evaluate(() => (window as unknown as { times: number[] }).times);
    const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.POSITIVE_INFINITY;
    console.log(
      `${kind}: first blocks after ${Math.round(first)} ms, a key takes ${median.toFixed(1)} ms (median of ${times.length})`,
    );
    expect(times).toHaveLength(24);
    expect(median).toBeLessThan(16);
    expect(await notion.page.$$eval('[data-block-id]', all => all.length)).toBeLessThan(200);
  });
});
