import type { JSHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../e2e/harness/until.ts';
import { DocsBrowser, plainDocument } from './docs-browser.ts';
import { DocsPage } from './docs-page.ts';
import type { AnnotatedText } from './page/annotated-text.ts';
import type { DocsSettings } from './page/settings.ts';

/** Whether rectangles and the annotated text are there, once they would be. */
async function annotationOf(docs: DocsPage): Promise<{ rects: boolean; text: boolean }> {
  await docs.page.evaluate(() => new Promise(done => setTimeout(done, 150)));
  return docs.page.evaluate(() => ({
    rects: document.querySelector('.kix-canvas-tile-content rect[aria-label]') !== null,
    text: typeof window._docs_annotate_getAnnotatedText === 'function',
  }));
}

/** A fresh annotated text, as soon as there is one. */
async function annotatedText(docs: DocsPage): Promise<JSHandle<AnnotatedText>> {
  await docs.page.waitForFunction(() => typeof window._docs_annotate_getAnnotatedText === 'function');
  const text = await docs.page.evaluateHandle(() => window._docs_annotate_getAnnotatedText?.('tests'));
  return text as JSHandle<AnnotatedText>;
}

const textOf = (text: JSHandle<AnnotatedText>): Promise<string> => text.evaluate(each => each.getText());

const LONG = Array.from({ length: 300 }, (_, i) => `Line ${i + 1} of a long document, as plain as can be.`);
const SOON = { factoryDelay: 20 };

describe.each(['chromium', 'firefox'] as const)('what extensions meet in %s', kind => {
  const browser = new DocsBrowser(kind);

  test('annotations as the flag allows them', async () => {
    const all = { rects: true, text: true };
    const none = { rects: false, text: false };
    const cases: [string | null, Partial<DocsSettings>, typeof all][] = [
      ['tests', {}, all],
      [null, {}, none],
      ['', {}, none],
      ['tests', { allowlist: ['other'] }, none],
      ['other', { allowlist: ['other'] }, all],
      ['tests', { annotation: 'rects' }, { rects: true, text: false }],
      ['tests', { annotation: 'text' }, { rects: false, text: true }],
      ['tests', { factoryDelay: null }, { rects: true, text: false }],
    ];
    const found = await Promise.all(
      cases.map(async ([flag, settings], i) => {
        const document = { ...plainDocument('One two'), id: `plain-${i}` };
        const docs = await browser.open(document, { flag, settings: { ...SOON, ...settings } });
        if (flag === null)
          await docs.page.evaluate(() => Object.assign(window, { _docs_annotate_canvas_by_ext: 'late' }));
        return annotationOf(docs);
      }),
    );
    expect(found).toEqual(cases.map(([, , expected]) => expected));
  });

  test('an annotated text that comes late, whole, with links and without styles', async () => {
    const start = Date.now();
    const docs = await browser.open('structures', { settings: { factoryDelay: 900 } });
    const text = await annotatedText(docs);
    const found = await text.evaluate(each => ({ text: each.getText(), annotations: each.getAnnotations() }));
    expect(Date.now() - start).toBeGreaterThan(900);
    expect(found.text).toBe(await docs.text());
    expect(found.text).toMatch(/^\p{Cc}[\s\S]*\n\p{Cc}\n$/u);
    expect(Object.keys(found.annotations).sort()).toEqual(['horizontalRule', 'link']);
    const [rule] = found.annotations.horizontalRule ?? [];
    if (rule) expect(found.text.slice(rule.start, rule.end)).toBe('\u0001');
    for (const { start: from, end, url } of found.annotations.link ?? []) {
      expect([found.text.slice(from, end).length > 0, url]).toEqual([true, expect.stringMatching(/^https?:/)]);
    }
  });

  test('texts that follow later changes, or do not', async () => {
    const ask = async (factory: DocsSettings['factory']): Promise<string[]> => {
      const docs = await browser.open({ ...plainDocument('One'), id: factory }, { settings: { ...SOON, factory } });
      const first = await annotatedText(docs);
      await docs.call('remoteEdit', 4, 4, ' two');
      const texts = [await textOf(first), await textOf(await annotatedText(docs))];
      return texts.map(text => text.slice(1, -3));
    };
    // One after the other: a page behind another tab is not drawn, and hardly runs.
    expect([await ask('fresh'), await ask('live'), await ask('stale')]).toEqual([
      ['One', 'One two'],
      ['One two', 'One two'],
      ['One', 'One'],
    ]);
  });

  test('a selection that can be set in the text only, glides into sight and takes the focus away', async () => {
    const docs = await browser.open(plainDocument(...LONG), { settings: SOON });
    await docs.caretAfter('Line 1');
    const at = await docs.offsetOf('Line 250 of');
    await docs.call('resetCounts');
    const text = await annotatedText(docs);
    await text.evaluate((each, start) => {
      each.setSelection(start + 8, start);
      each.setSelection(3, 1e9);
      each.setSelection(0, 4);
    }, at);
    const selection = await (await annotatedText(docs)).evaluate(each => each.getSelection());
    expect(selection).toEqual([{ start: at, end: at + 8 }]);
    expect(await docs.call('selection')).toEqual({ anchor: at + 8, focus: at });
    expect(await docs.call('hasFocus')).toBe(false);
    await until('the end of the gliding', async () => (await docs.call('counts')).scrollWrites >= 8);
    await new Promise(done => setTimeout(done, 60));
    const { scrollWrites, foreignScrolls, setSelections } = await docs.call('counts');
    expect([scrollWrites === 8 || scrollWrites === 9, foreignScrolls, setSelections]).toEqual([true, 0, 3]);
    const [rect] = await docs.call('rectsOf', at, at + 8);
    expect(rect?.y).toBeGreaterThan(100);
    expect(rect?.y).toBeLessThan(700);
    await docs.page.waitForSelector('rect[aria-label^="Line 250 of"]');
  });

  test('a gliding that a setter on the element holds back', async () => {
    const docs = await browser.open(plainDocument(...LONG), { settings: SOON });
    await docs.page.evaluate(() => {
      const scroller = document.querySelector('.kix-appview-editor');
      if (scroller) Object.defineProperty(scroller, 'scrollTop', { configurable: true, get: () => 0, set: () => {} });
    });
    await (await annotatedText(docs)).evaluate(each => each.setSelection(9000, 9000));
    await new Promise(done => setTimeout(done, 350));
    const top = await docs.page.evaluate(() => {
      const scroller = document.querySelector('.kix-appview-editor');
      if (scroller) Reflect.deleteProperty(scroller, 'scrollTop');
      return scroller?.scrollTop;
    });
    expect(top).toBe(0);
  });

  test('a selection that is ignored', async () => {
    const docs = await browser.open(plainDocument('One two'), { settings: { ...SOON, ignoresSetSelection: true } });
    await (await annotatedText(docs)).evaluate(each => each.setSelection(2, 4));
    expect(await docs.call('selection')).toEqual({ anchor: 1, focus: 1 });
  });

  test('counts of what others did', async () => {
    const docs = await browser.open(plainDocument(...LONG), { settings: SOON });
    await docs.page.waitForSelector('.docs-texteventtarget-iframe');
    await docs.page.evaluate(() => new Promise(done => setTimeout(done, 300)));
    await docs.call('resetCounts');
    await docs.page.evaluate(() => {
      const scroller = document.querySelector('.kix-appview-editor');
      scroller?.append(document.createElement('div'));
      document.querySelector('.kix-page')?.append(document.createElement('p'));
      document.querySelector('rect[aria-label]')?.setAttribute('data-foreign', '');
      document.querySelector<HTMLElement>('.kix-rotatingtilemanager')?.style.setProperty('z-index', '1');
      document.querySelector('.kix-canvas-tile-selection')?.classList.add('theirs');
      const inner = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentDocument;
      inner?.body.append(inner.createElement('span'));
      if (scroller) scroller.scrollTop = 500;
    });
    const counts = await until('the scrolling', async () => {
      const now = await docs.call('counts');
      return now.foreignScrolls > 0 ? now : null;
    });
    const theirs = ['data-foreign@', 'style@kix-rotatingtilemanager', 'class@kix-canvas-tile-selection theirs'];
    expect(counts).toMatchObject({ foreignLayers: 1, foreignNodes: 2, foreignAttributes: theirs });
    expect(await docs.call('foreign')).toHaveLength(2);
    await docs.call('resetCounts');
    await docs.page.mouse.move(700, 400);
    await docs.page.mouse.wheel({ deltaY: 300 });
    await until('the wheel', () => docs.page.$eval('.kix-appview-editor', element => element.scrollTop > 600));
    await docs.caretAfter('Line 1');
    await docs.page.keyboard.type('x');
    await docs.call('setZoom', 1.5);
    await docs.call('setCommentsOpen', true);
    const quiet = { foreignScrolls: 0, foreignNodes: 0, foreignLayers: 0, foreignAttributes: [] };
    expect(await docs.call('counts')).toMatchObject(quiet);
  });

  test('no scrolling by others where the text only became shorter', async () => {
    const docs = await browser.open(plainDocument(...LONG));
    await docs.call('scrollTo', 1e6);
    const top = () => docs.page.$eval('.kix-appview-editor', element => element.scrollTop);
    const before = await top();
    await docs.page.evaluate(() => new Promise(done => setTimeout(done, 650)));
    await docs.call('remoteEdit', 5000, (await docs.text()).length - 3, '');
    await until('the shorter text', async () => (await top()) < before);
    expect((await docs.call('counts')).foreignScrolls).toBe(0);
  });

  test('nobody who looks at the control unseen', async () => {
    const docs = await browser.open(plainDocument('One'));
    expect(await docs.snooped()).toBe(0);
    const nonce = await docs.page.evaluate(() => document.querySelector('script')?.nonce ?? '');
    await docs.page.evaluate(
      name => void (window as unknown as Record<string, unknown>)[name],
      browser.site.controlName(nonce),
    );
    expect(await docs.snooped()).toBe(1);
    const names = await docs.page.evaluate(() => Object.keys(window));
    expect(names).not.toContain(browser.site.controlName(nonce));
  });
});

describe.each(['chromium', 'firefox'] as const)('the page in %s', kind => {
  const browser = new DocsBrowser(kind);

  test('names its tab in the address after a while, and opens tabs without a load', async () => {
    const docs = await browser.open('two-tabs');
    const { page } = docs;
    const history = await page.evaluate(() => window.history.length);
    await until('the tab in the address', async () => page.url().endsWith('?tab=t.0'));
    expect(await page.evaluate(() => window.history.length)).toBe(history);
    const first = await docs.text();
    await page.$$eval('.chapter-item', items => (items[1] as HTMLElement).click());
    const second = browser.site.document('two-tabs').tabs[1];
    await until('the other tab', async () => page.url().endsWith(`?tab=${second?.id}`));
    expect(await docs.text()).not.toBe(first);
    expect(await docs.text()).toContain(second?.paragraphs[0]?.text);
    const selected = '.chapter-item-label-and-buttons-container-selected .chapter-label-content';
    expect(await page.$eval(selected, label => label.textContent)).toBe(second?.title);
    await page.goBack();
    await until('the first tab', async () => (await docs.text()) === first);
    const direct = await browser.open('two-tabs', { tab: second?.id ?? '' });
    expect(await direct.text()).toContain(second?.paragraphs[0]?.text);
  });

  test('goes to the heading in the address', async () => {
    const docs = await browser.open('sixty-pages');
    const paragraphs = browser.site.document('sixty-pages').tabs[0]?.paragraphs ?? [];
    const heading = paragraphs.findLast(({ style }) => style.headingId);
    await docs.page.evaluate(id => {
      location.hash = `#heading=${id}`;
    }, heading?.style.headingId ?? '');
    await until('the heading', async () => {
      const { focus } = await docs.call('selection');
      const [rect] = await docs.call('rectsOf', focus, focus + 3);
      return rect && rect.y > 80 && rect.y < 800 && (await docs.text()).slice(focus).startsWith(heading?.text ?? '?');
    });
  });

  test('shows title, mode and rights in the language of its user', async () => {
    const docs = await browser.open(plainDocument('Eins'), { settings: { locale: 'de', mode: 'suggesting' } });
    const { page } = docs;
    expect(await page.title()).toBe('Plain – Google Docs');
    await docs.call('setTitle', 'Neu');
    expect([
      await page.title(),
      await page.$eval('.docs-title-input', input => (input as HTMLInputElement).value),
    ]).toEqual(['Neu – Google Docs', 'Neu']);
    const switcher = '#docs-toolbar-mode-switcher';
    await page.waitForSelector(`${switcher}.suggest-mode[aria-label="Vorschlagsmodus"]`);
    for (const [mode, selector] of [
      ['editing', `${switcher}.edit-mode:not(.suggest-mode)`],
      ['viewing', `.docs-titlebar-badge:not(#docs-star)`],
      ['commenting', `${switcher}:not(.edit-mode):not(.suggest-mode)`],
      ['request-access', '.titlebar-request-access-button'],
      ['office', '#office-editing-file-extension'],
    ] as const) {
      await docs.call('setMode', mode);
      expect(await page.$(selector), mode).not.toBeNull();
    }
    expect(await page.$('.titlebar-request-access-button')).toBeNull();
    expect(await page.$eval('#office-editing-file-extension', element => element.textContent)).toContain('docx');
    const japanese = await browser.open(plainDocument('一'), { settings: { locale: 'ja' } });
    await until('the label of the frame', () =>
      japanese.page.$eval('iframe', frame => frame.title === 'ドキュメントのコンテンツ'),
    );
  });

  test('finds, counts and leaves the match selected', async () => {
    const docs = await browser.open('structures');
    await docs.caretAfter('Nadia');
    await docs.page.keyboard.down('Control');
    await docs.page.keyboard.press('KeyH');
    await docs.page.keyboard.up('Control');
    const input = '.appsDocsUiWizFindandreplacedialogInputsContainer input';
    await docs.page.waitForSelector(input);
    await docs.page.$eval(input, element => {
      (element as HTMLInputElement).value = 'the';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const count = (await docs.text()).toLowerCase().split('the').length - 1;
    const shown = await docs.page.$eval(
      '.appsDocsUiWizFindandreplacedialogFindInputCounter',
      element => element.textContent,
    );
    expect(shown).toBe(`1 of ${count}`);
    await docs.page.$eval('.appsDocsUiWizFindandreplacedialogCloseButtonContainer button', button =>
      (button as HTMLElement).click(),
    );
    expect(await docs.page.$(input)).toBeNull();
    const { anchor, focus } = await docs.call('selection');
    expect((await docs.text()).slice(anchor, focus).toLowerCase()).toBe('the');
    expect(await docs.call('hasFocus')).toBe(true);
  });

  test('lets its own scripts fetch an export with cookies for its own host only', async () => {
    const docs = await browser.open('okr-list');
    const result = await docs.page.evaluate(async () => {
      const address = '/document/d/okr-list/export?format=md';
      const own = await fetch(address, { credentials: 'same-origin' }).then(answer => answer.text());
      const all = await fetch(address, { credentials: 'include' })
        .then(answer => answer.text())
        .catch(fault => String(fault));
      return { own, all };
    });
    expect(result.own).toMatch(/^# /);
    expect(result.all).toMatch(/TypeError/);
  });

  test('runs no text as a script', async () => {
    const docs = await browser.open(plainDocument('One'));
    const result = await docs.page.evaluate(() => {
      const script = document.createElement('script');
      const tries = [
        () => Object.assign(script, { textContent: 'window.ran = true' }),
        () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      ];
      const refused = tries.map(run => {
        try {
          run();
          return '';
        } catch (fault) {
          return (fault as Error).name;
        }
      });
      document.body.append(script);
      return { refused, ran: 'ran' in window };
    });
    expect(result).toEqual({ refused: ['TypeError', 'TypeError'], ran: false });
  });

  test('saves again once it is online', async () => {
    const docs = await browser.open(plainDocument('One'));
    await docs.call('setOffline', true);
    await docs.call('remoteEdit', 4, 4, ' two');
    await new Promise(done => setTimeout(done, 500));
    expect(browser.site.document('plain').tabs[0]?.paragraphs[0]?.text).toBe('One');
    await docs.call('setOffline', false);
    await until(
      'the saved text',
      async () => browser.site.document('plain').tabs[0]?.paragraphs[0]?.text === 'One two',
    );
  });

  test('follows what is written in another window', async () => {
    const docs = await browser.open(plainDocument('One', 'two'));
    const other = await DocsPage.open(browser.site, await browser.newPage(), 'plain');
    await other.caretAfter('two');
    await docs.caretAfter('One');
    await docs.page.keyboard.type(' and');
    await other.reads('One and\ntwo');
    await other.page.bringToFront();
    await other.page.keyboard.type('!');
    await docs.reads('One and\ntwo!');
    const saved = '\u0003One and\ntwo!\n\u0003\n';
    await until('both on the server', async () => browser.site.document('plain').savedText() === saved);
    expect(await docs.call('undoSteps')).toBe(1);
  });

  test('can have a service worker that lets no export through', async () => {
    const docs = await browser.open('okr-list', { faults: { serviceWorker: true } });
    const result = await docs.page.evaluate(() => fetch('/document/d/okr-list/export?format=md').then(String, String));
    expect(result).toMatch(/TypeError/);
    expect(await docs.text()).toContain('\n');
  });
});
