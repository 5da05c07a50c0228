import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../e2e/harness/until.ts';
import { DocsBrowser, plainDocument } from './docs-browser.ts';
import { DocsPage } from './docs-page.ts';

interface ShownRect {
  readonly label: string;
  readonly font: string;
  readonly transform: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What a canvas measures for the label in that font, at 100 %. */
  readonly measured: number;
}

/** The annotation's rectangles in the order in which they stand in the page. */
const rectsOf = (docs: DocsPage): Promise<ShownRect[]> =>
  docs.page.$$eval('.kix-canvas-tile-content > svg > g[role=paragraph] > rect[aria-label]', rects => {
    const context = document.createElement('canvas').getContext('2d');
    return rects.map(rect => {
      const label = rect.getAttribute('aria-label') ?? '';
      const font = rect.getAttribute('data-font-css') ?? '';
      if (context) context.font = font;
      const { x, y, width, height } = rect.getBoundingClientRect();
      const transform = rect.getAttribute('transform') ?? '';
      return { label, font, transform, x, y, width, height, measured: context?.measureText(label).width ?? 0 };
    });
  });

async function rectOf(docs: DocsPage, label: string): Promise<ShownRect> {
  const found = (await rectsOf(docs)).find(rect => rect.label === label);
  if (!found) throw new Error(`No rectangle ‘${label}’.`);
  return found;
}

/** Waits until the pages have been painted after the last change. */
const painted = (docs: DocsPage): Promise<unknown> =>
  docs.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));

/** How many dark points the canvas has in a rectangle of the window. */
const inkIn = (
  docs: DocsPage,
  { x, y, width, height }: Omit<ShownRect, 'label' | 'font' | 'transform' | 'measured'>,
): Promise<number> =>
  docs.page.evaluate(
    box => {
      const found = [...document.querySelectorAll('canvas')].find(each => {
        const { top, bottom } = each.getBoundingClientRect();
        return each.isConnected && box.y >= top && box.y < bottom;
      });
      const origin = found?.getBoundingClientRect();
      const context = found?.getContext('2d');
      if (!origin || !context) return 0;
      const [left, top] = [(box.x - origin.left) * devicePixelRatio, (box.y - origin.top) * devicePixelRatio];
      const { data } = context.getImageData(left, top, box.width * devicePixelRatio, box.height * devicePixelRatio);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++;
      return dark;
    },
    { x, y, width, height },
  );

const LONG = Array.from({ length: 300 }, (_, i) => `Line ${i + 1} of a long document, as plain as can be.`);

describe.each(['chromium', 'firefox'] as const)('the pages in %s', kind => {
  const browser = new DocsBrowser(kind);

  test('have the elements of the real ones', async () => {
    const docs = await browser.open('structures', { settings: { comments: [{ quote: 'Nadia', text: 'Who?' }] } });
    const path = '#docs-editor-container > #docs-editor > .kix-appview-editor-container > .kix-appview-editor';
    const content = `${path} > .kix-rotatingtilemanager > .kix-rotatingtilemanager-content`;
    const page = `${content} > .kix-page-paginated.kix-page.docs-page`;
    await docs.page.waitForSelector('iframe.docs-texteventtarget-iframe');
    await docs.page.waitForSelector('#docs-toolbar-mode-switcher.edit-mode');
    for (const selector of [
      `${page} > div.kix-canvas-tile-content > canvas`,
      `${page} > div.kix-canvas-tile-content > svg > g[role=paragraph] > rect[aria-label][data-font-css][fill=none]`,
      `${page} > div.kix-canvas-tile-selection > svg`,
      `${path} > .kix-cursor > .kix-cursor-caret`,
      'input.docs-title-input',
      '.docs-save-indicator-container',
      '#docs-menubar #docs-file-menu',
      '#docs-titlebar-share-client-button',
      '#docs-star.docs-titlebar-badge',
      '.left-sidebar-container .chapter-item .chapter-label-content',
      '.navigation-item.navigation-item-level-0[data-tooltip="The problem"]',
      '[aria-live]',
      '.docos-anchoreddocoview',
    ]) {
      expect(await docs.page.$(selector), selector).not.toBeNull();
    }
    const style = await docs.page.$eval(page, element => element.getAttribute('style'));
    expect(style).toMatch(
      /position: absolute; top: 5px; left: \d+(\.\d+)?px; width: 816px; height: 1056px; z-index: 1;/,
    );
    const editable = await docs.page.$eval('iframe', frame => {
      const inner = (frame as HTMLIFrameElement).contentDocument?.querySelector('div');
      return ['contenteditable', 'role', 'aria-label'].map(name => inner?.getAttribute(name));
    });
    expect(editable).toEqual(['true', 'textbox', 'Document content']);
  });

  test('show runs as wide as their text, a rectangle per format and line, markers apart', async () => {
    const docs = await browser.open('structures', { settings: { header: 'Confidential', footer: 'Tool library' } });
    const rects = await rectsOf(docs);
    const labels = rects.map(({ label }) => label);
    for (const { label, width, measured } of rects) {
      // A chip has white space of its own around its label.
      if (label.length > 2)
        expect(Math.min(Math.abs(width - measured), Math.abs(width - measured - 12)), label).toBeLessThan(0.5);
    }
    expect(labels).toContain('Confidential');
    expect(labels).toContain('Tool library');
    expect(labels.filter(label => /^[●○■☐☑]$/.test(label)).length).toBeGreaterThan(5);
    expect(labels.join('')).not.toMatch(/\p{Cc}|\p{Co}/u);
    const at = labels.findIndex(label => label.startsWith('Nadia Haddad needs'));
    expect(labels[at]).toMatch(/and $/);
    expect(labels[at + 1]).toBe('waits 35 minutes.');
    expect(await inkIn(docs, await rectOf(docs, 'The problem'))).toBeGreaterThan(100);
    expect((await rectOf(docs, 'The problem')).font).toBe('400 26.6667px "Arial"');
  });

  test('stand where the text is, at every zoom', async () => {
    const docs = await browser.open('structures');
    const at = await docs.offsetOf('Nadia Haddad');
    for (const zoom of [0.5, 0.75, 1, 1.25, 1.5, 2]) {
      await docs.call('setZoom', zoom);
      await painted(docs);
      const found = (await rectsOf(docs)).find(({ label }) => label.startsWith('Nadia Haddad'));
      expect(found?.transform).toMatch(new RegExp(`^matrix\\(${zoom},0,0,${zoom},`));
      const [own] = await docs.call('rectsOf', at, at + (found?.label.length ?? 0));
      expect(found?.x).toBeCloseTo(own?.x ?? 0, 0);
      expect(found?.width).toBeCloseTo(own?.width ?? 0, 0);
      expect(found?.width).toBeCloseTo((found?.measured ?? 0) * zoom, 0);
      expect((found?.y ?? 0) >= (own?.y ?? 0) - 1).toBe(true);
      if (found) expect(await inkIn(docs, found)).toBeGreaterThan(20);
    }
  });

  test('are as sharp as the screen', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 2 });
    await until('the sharper canvas', () =>
      docs.page.$eval('canvas', canvas => canvas.width === 1632 && canvas.height === 2112),
    );
    const rect = await rectOf(docs, 'One two');
    expect(rect.transform).toMatch(/^matrix\(1,0,0,1,/);
    expect(rect.width).toBeCloseTo(rect.measured, 0);
    expect(await inkIn(docs, rect)).toBeGreaterThan(50);
  });

  test('move with the outline and with comments', async () => {
    const docs = await browser.open(plainDocument('One two'));
    const before = (await rectOf(docs, 'One two')).x;
    await docs.call('setOutline', false);
    expect((await rectOf(docs, 'One two')).x).toBeCloseTo(before - 110, 0);
    await docs.call('setCommentsOpen', true);
    expect((await rectOf(docs, 'One two')).x).toBeCloseTo(before - 250, 0);
  });

  test('come from a small pool that is used again while scrolling', async () => {
    const docs = await browser.open(plainDocument(...LONG));
    const { count } = await docs.call('pages');
    expect(count).toBeGreaterThan(5);
    await docs.page.evaluate(() => {
      const [page] = document.querySelectorAll('.kix-page');
      page?.append(Object.assign(document.createElement('i'), { id: 'on-page' }));
      page
        ?.querySelector('.kix-canvas-tile-content')
        ?.append(Object.assign(document.createElement('i'), { id: 'in-tile' }));
    });
    const first = await docs.page.$('.kix-page');
    const rect = await docs.page.$('rect[aria-label^="Line 1 of"]');
    expect(await docs.page.$$eval('.kix-page', pages => pages.length)).toBeLessThanOrEqual(4);
    await docs.caretAfter('Line 1');
    await docs.page.keyboard.type('x');
    await painted(docs);
    expect(await docs.page.$('#in-tile')).toBeNull();
    expect(await docs.page.$('#on-page')).not.toBeNull();
    await docs.page.keyboard.press('Backspace');
    for (let top = 900; top < 6000; top += 900) {
      await docs.call('scrollTo', top);
      await painted(docs);
    }
    expect(await docs.page.$$eval('.kix-page', pages => pages.length)).toBe(4);
    expect(await first?.evaluate(page => page.isConnected && page.getAttribute('style')?.includes('top: 5px'))).toBe(
      false,
    );
    expect(await rect?.evaluate(node => node.getAttribute('aria-label'))).not.toMatch(/^Line 1 of/);
    expect(await docs.page.$('#on-page')).toBeNull();
    const { recycled } = await docs.call('pages');
    expect(recycled).toBeGreaterThan(1);
    const { foreignNodes, foreignScrolls } = await docs.call('counts');
    expect([foreignNodes, foreignScrolls]).toEqual([2, 0]);
    const tiles = await docs.page.$$eval(
      '.kix-page',
      pages => pages.filter(page => page.querySelector('canvas')).length,
    );
    expect(tiles).toBeLessThanOrEqual(4);
  });

  test('without pages: tiles in the content itself, and text at a seam twice', async () => {
    const docs = await browser.open(plainDocument(...LONG), { settings: { isPageless: true } });
    expect(await docs.page.$eval('body', body => body.classList.contains('docs-body-pageless'))).toBe(true);
    expect(await docs.page.$('.kix-rotatingtilemanager-content > .kix-canvas-tile-content')).not.toBeNull();
    expect(await docs.page.$('.kix-page')).toBeNull();
    const rects = await rectsOf(docs);
    const twice = rects.filter(({ label }, i) => rects.findIndex(each => each.label === label) !== i);
    expect(twice.length).toBeGreaterThanOrEqual(1);
    for (const { label, y } of twice) {
      for (const other of rects) if (other.label === label) expect(other.y).toBeCloseTo(y, 0);
    }
    await docs.call('scrollTo', 3000);
    await painted(docs);
    const at = await docs.offsetOf('Line 180 of');
    const [own] = await docs.call('rectsOf', at, at + 5);
    const found = (await rectsOf(docs)).find(({ label }) => label.startsWith('Line 180 of'));
    expect(found?.y).toBeGreaterThan((own?.y ?? 0) - 1);
    expect(found?.x).toBeCloseTo(own?.x ?? 0, 0);
  });

  test('paint tables column by column', async () => {
    const docs = await browser.open('okr-table');
    const labels = (await rectsOf(docs)).map(({ label }) => label);
    const order = ['Key result', 'Introduce the ', 'Owner', 'Knut', 'Baseline', 'Target', 'Score'];
    const places = order.map(label => labels.indexOf(label));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const text = await docs.text();
    expect(text.indexOf('Owner')).toBeLessThan(text.indexOf('Introduce the'));
    const owner = await rectOf(docs, 'Owner');
    const frame = { x: owner.x - 8, y: owner.y, width: 3, height: owner.height };
    expect(await inkIn(docs, frame)).toBeGreaterThan(owner.height - 2);
  });

  test('set right-to-left paragraphs from the right', async () => {
    const docs = await browser.open('scripts');
    const rtl = (await rectsOf(docs)).filter(({ label }) => /^[\u0590-\u06ff]/.test(label));
    expect(rtl.length).toBeGreaterThan(2);
    const right = Math.max(...rtl.map(({ x, width }) => x + width));
    const page = await docs.page.$eval('.kix-page', element => element.getBoundingClientRect().right);
    expect(page - right).toBeCloseTo(96, 0);
    const hebrew = await docs.offsetOf('הקוראים');
    const [first] = await docs.call('rectsOf', hebrew, hebrew + 1);
    const [second] = await docs.call('rectsOf', hebrew + 1, hebrew + 2);
    expect(second?.x).toBeLessThan(first?.x ?? 0);
    await docs.clickAt(hebrew);
    expect((await docs.call('selection')).focus - hebrew).toBeLessThanOrEqual(1);
  });

  test('mangle the white space of labels, and name their tiles differently, where they are told to', async () => {
    const docs = await browser.open(plainDocument('Two  spaces and\u00a0a hard one '), {
      settings: { labels: 'mangled', tileClass: 'both', isDark: true },
    });
    expect((await rectsOf(docs)).map(({ label }) => label)).toEqual(['Two spaces and a hard one']);
    expect(await docs.page.$('canvas.kix-canvas-tile-content')).not.toBeNull();
    const dark = await rectOf(docs, 'Two spaces and a hard one');
    expect(await inkIn(docs, dark)).toBeGreaterThan(dark.width * dark.height * 0.5);
  });

  test('split runs at misspelled words, and double rectangles, where they are told to', async () => {
    const docs = await browser.open(plainDocument('Every custommer wants a drill', 'Next'), {
      settings: { misspelled: ['custommer'], isDoubled: true },
    });
    const rects = await rectsOf(docs);
    const labels = ['Every ', 'Every ', 'custommer', ' wants a drill', 'Next', 'Next'];
    expect(rects.map(({ label }) => label)).toEqual(labels);
    const [first, , second, third] = rects;
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0, 1);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(third?.x ?? 0, 1);
    expect(await docs.page.$('.kix-canvas-tile-content > svg > rect[fill^=rgba]:not([aria-label])')).not.toBeNull();
  });

  test('follow the caret, and show a collaborator with a name', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.caretAfter('One');
    const [next] = await docs.call('rectsOf', 4, 5);
    const caret = await docs.page.$eval('.kix-cursor-caret', element => element.getBoundingClientRect().x);
    expect(caret).toBeCloseTo(next?.x ?? 0, 0);
    await docs.call('showCollaborator', 'Mira', 6);
    const names = await docs.page.$$eval('.kix-cursor-name', found => found.map(name => name.textContent));
    expect(names).toEqual(['', 'Mira']);
    await docs.call('select', 1, 4);
    await painted(docs);
    const [selected] = await docs.page.$$eval('.kix-canvas-tile-selection > svg > rect', rects =>
      rects.map(rect => rect.getBoundingClientRect().width),
    );
    const [own] = await docs.call('rectsOf', 1, 4);
    expect(selected).toBeCloseTo(own?.width ?? 0, 0);
  });

  test.each([false, true])('stay as if set anew, whatever is changed (pageless: %s)', async isPageless => {
    const docs = await browser.open('structures', { settings: { isPageless } });
    const change = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 60 }),
      text: fc.constantFrom('', 'x', 'a\nb', 'word '.repeat(400), '\n\n\n'),
    });
    for (const { at, remove, text } of fc.sample(change, { numRuns: 40, seed: 7 })) {
      const end = (await docs.text()).length - 3;
      const start = 1 + (at % end);
      await docs.call('remoteEdit', start, Math.min(end, start + remove), text);
      expect(await docs.call('layoutFault')).toBe('');
    }
    expect((await docs.call('pages')).count).toBeGreaterThan(3);
  });

  test('look after changes as they do after a reload', async () => {
    const docs = await browser.open('structures');
    const look = (page: Page) =>
      page.$$eval('.kix-page', pages =>
        pages
          .filter(each => each.querySelector('canvas'))
          .map(each => [
            each.getAttribute('style'),
            each.querySelector('svg')?.innerHTML,
            each.querySelector('canvas')?.toDataURL(),
          ]),
      );
    await docs.caretAfter('Nadia');
    await docs.page.keyboard.type(' the first, who is by far the most patient of all of us,');
    await docs.page.keyboard.press('Enter');
    await docs.call('setMode', 'suggesting');
    await docs.page.keyboard.press('Backspace');
    await docs.call('select', 300, 340);
    await docs.page.keyboard.type('gone');
    await docs.call('remoteEdit', 20, 30, 'other\nwords');
    await docs.call('scrollTo', 0);
    await docs.call('select', 1);
    await docs.page.waitForSelector('.docs-save-indicator-container .docs-icon-cloud');
    await painted(docs);
    const before = await look(docs.page);
    expect(before.length).toBeGreaterThan(1);
    await docs.page.reload();
    const again = await DocsPage.of(browser.site, docs.page);
    await painted(again);
    const after = await look(again.page);
    expect(before.map(([top, svg]) => [top, svg])).toEqual(after.map(([top, svg]) => [top, svg]));
    expect(before.map(([, , picture]) => picture)).toEqual(after.map(([, , picture]) => picture));
  });

  test('type fluently in 200 pages', async () => {
    const docs = await browser.open('two-hundred-pages');
    expect((await docs.call('pages')).count).toBeGreaterThan(180);
    const middle = Math.floor((await docs.text()).length / 2);
    await until('the focus', async () => {
      await docs.call('select', middle);
      return docs.call('hasFocus');
    });
    const times = await docs.page.evaluate(async () => {
      const editable = document
        .querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')
        ?.contentDocument?.querySelector('div');
      const spent: number[] = [];
      for (let i = 0; i < 41; i++) {
        const event = new KeyboardEvent('keypress', { key: 'a', charCode: 97, bubbles: true, cancelable: true });
        const start = performance.now();
        editable?.dispatchEvent(event);
        spent.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return spent.sort((a, b) => a - b);
    });
    expect((await docs.text()).slice(middle, middle + 41)).toBe('a'.repeat(41));
    // The fastest of them was the only thing that ran; others were held up by whatever shares the machine.
    expect(times[0]).toBeLessThan(5);
  });
});
