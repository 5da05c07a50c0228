import { describe, expect, test } from 'vitest';
import { until } from '../../e2e/harness/until.ts';
import { DocsBrowser, plainDocument } from './docs-browser.ts';
import type { DocsPage } from './docs-page.ts';

const bodyOf = async (docs: DocsPage): Promise<string> => (await docs.text()).slice(1, -3);

/** Pastes as an extension does: an event of the frame's own kind with data of its own. Whether its default was prevented. */
function paste(
  docs: DocsPage,
  text: string,
  more: { html?: string; selectAfterwards?: number } = {},
): Promise<boolean> {
  return docs.page.evaluate(
    async (plain, { html = '', selectAfterwards }) => {
      const annotated = await window._docs_annotate_getAnnotatedText?.();
      const inner = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentWindow;
      const editable = inner?.document.querySelector('[contenteditable=true]');
      if (!inner || !editable) return false;
      const { DataTransfer: Data, ClipboardEvent: Event } = inner as unknown as typeof globalThis;
      const event = new Event('paste', { clipboardData: new Data(), bubbles: true, cancelable: true });
      // Firefox makes data of its own, so that it is filled afterwards.
      event.clipboardData?.setData('text/plain', plain);
      if (html) {
        event.clipboardData?.setData('text/html', html);
        setTimeout(() => {
          const bold = inner.document.createElement('b');
          bold.textContent = plain;
          editable.replaceChildren(bold);
        }, 0);
      }
      editable.dispatchEvent(event);
      if (selectAfterwards !== undefined) annotated?.setSelection(selectAfterwards, selectAfterwards);
      return event.defaultPrevented;
    },
    text,
    more,
  );
}

/** Presses keys without a person, carrying nothing but their codes. */
function press(docs: DocsPage, keyCode: number, keys: { ctrlKey?: boolean; shiftKey?: boolean } = {}): Promise<void> {
  return docs.page.evaluate(
    (code, held) => {
      const inner = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentWindow;
      const editable = inner?.document.querySelector('[contenteditable=true]');
      const event = new KeyboardEvent('keydown', { ...held, bubbles: true, cancelable: true });
      for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { get: () => code });
      editable?.dispatchEvent(event);
    },
    keyCode,
    keys,
  );
}

describe.each(['chromium', 'firefox'] as const)('writing in %s', kind => {
  const browser = new DocsBrowser(kind);

  test('real typing, Enter, arrows, deletion and undo', async () => {
    const docs = await browser.open(plainDocument('One two', 'three'));
    await docs.caretAfter('One');
    const { keyboard } = docs.page;
    await keyboard.type(' ½ and é');
    expect(await bodyOf(docs)).toBe('One ½ and é two\nthree');
    for (let i = 0; i < 4; i++) await keyboard.press('Backspace');
    await keyboard.press('Enter');
    expect(await bodyOf(docs)).toBe('One ½ a\n two\nthree');
    await keyboard.press('Delete');
    await keyboard.down('Shift');
    await keyboard.press('End');
    await keyboard.up('Shift');
    await keyboard.type('2');
    expect(await bodyOf(docs)).toBe('One ½ a\n2\nthree');
    await keyboard.press('ArrowUp');
    await keyboard.press('Home');
    await keyboard.type('> ');
    expect(await bodyOf(docs)).toBe('> One ½ a\n2\nthree');
    await keyboard.down('Control');
    for (let i = 0; i < 20; i++) await keyboard.press('KeyZ');
    expect(await bodyOf(docs)).toBe('One two\nthree');
    for (let i = 0; i < 20; i++) await keyboard.press('KeyY');
    await keyboard.up('Control');
    expect(await bodyOf(docs)).toBe('> One ½ a\n2\nthree');
    expect((await docs.call('counts')).keys).toBeGreaterThan(50);
  });

  test('words at a time, tabs, and leaving a selection', async () => {
    const docs = await browser.open(plainDocument('One two three'));
    await until('the focus without a click', () => docs.call('hasFocus'));
    const { keyboard } = docs.page;
    await keyboard.down('Control');
    await keyboard.press('ArrowRight');
    await keyboard.press('Delete');
    await keyboard.up('Control');
    expect(await bodyOf(docs)).toBe('One three');
    await docs.call('select', 2, 7);
    await keyboard.press('ArrowRight');
    expect(await docs.call('selection')).toEqual({ anchor: 7, focus: 7 });
    await keyboard.press('Tab');
    expect(await bodyOf(docs)).toBe('One th\tree');
    expect(await docs.call('hasFocus')).toBe(true);
  });

  test('what happened, in order, enough to follow it', async () => {
    const docs = await browser.open(plainDocument('One two'), { settings: { pasteDelay: [5, 5] } });
    const before = await docs.text();
    await docs.caretAfter('One');
    await docs.page.keyboard.type('x');
    await docs.call('remoteEdit', 1, 4, 'Other');
    await paste(docs, 'a\nb');
    await docs.reads('xa\nb');
    await docs.call('setMode', 'viewing');
    await docs.page.keyboard.type('y');
    const events = await docs.call('events');
    const kinds = events.map(({ kind }) => kind);
    expect(kinds).toEqual(['change', 'remote-change', 'paste', 'change', 'mode', 'refused']);
    const follow = (text: string, { at, remove, text: added }: { at: number; remove: number; text: string }): string =>
      text.slice(0, at) + added + text.slice(at + remove);
    expect(events.flatMap(({ changes }) => changes).reduce(follow, before)).toBe(await docs.text());
  });

  test('keys without a person, by their codes alone', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.caretAfter('One');
    await press(docs, 37);
    await press(docs, 37, { shiftKey: true });
    expect(await docs.call('selection')).toEqual({ anchor: 3, focus: 2 });
    await press(docs, 8);
    expect(await bodyOf(docs)).toBe('Oe two');
    await press(docs, 90, { ctrlKey: true });
    expect(await bodyOf(docs)).toBe('One two');
    expect(await docs.call('selection')).toEqual({ anchor: 3, focus: 2 });
    await press(docs, 13);
    expect(await bodyOf(docs)).toBe('O\ne two');
  });

  test('a paste, a moment later, as one step, with the default prevented', async () => {
    const docs = await browser.open(plainDocument('One two three'));
    await docs.caretAfter('One');
    await docs.call('select', 5, 8);
    expect(await paste(docs, '2')).toBe(true);
    await docs.reads('One 2 three');
    expect(await docs.call('undoSteps')).toBe(1);
    await press(docs, 90, { ctrlKey: true });
    expect(await bodyOf(docs)).toBe('One two three');
    expect(await docs.call('selection')).toEqual({ anchor: 5, focus: 8 });
    expect((await docs.call('counts')).pastes).toBe(1);
  });

  test('the time that a paste takes', async () => {
    const docs = await browser.open(plainDocument('One'), { settings: { pasteDelay: [400, 400] } });
    await docs.caretAfter('One');
    await paste(docs, ', two');
    expect(await bodyOf(docs)).toBe('One');
    await docs.reads('One, two');
  });

  test('white space at the ends of a paste', async () => {
    const docs = await browser.open(plainDocument('One two'), { settings: { pasteDelay: [5, 5] } });
    for (const [pasted, expected] of [
      ['  x  ', 'Onex two'],
      ['\u00a0x\u00a0', 'One x  two'],
      ['   ', 'One two'],
      ['a\nb', 'Onea\nb two'],
    ] as const) {
      await docs.caretAfter('One');
      await paste(docs, pasted);
      await new Promise(done => setTimeout(done, 40));
      expect(await bodyOf(docs)).toBe(expected);
      if (expected !== 'One two') await press(docs, 90, { ctrlKey: true });
    }
  });

  test('markup is read from the frame in the next tick', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.caretAfter('One');
    expect(await paste(docs, 'bold', { html: '<b>bold</b>' })).toBe(false);
    await docs.reads('Onebold two');
    const label = await docs.page.$$eval('rect', rects =>
      rects.find(rect => rect.getAttribute('aria-label') === 'bold')?.getAttribute('data-font-css'),
    );
    expect(label).toMatch(/^700 14\.6667px "Arial"$/);
  });

  test.each([
    [false, '1 two'],
    [true, 'One two1'],
  ])('a selection set right after a paste (late: %s)', async (lateSelection, expected) => {
    const settings = { lateSelection, factoryDelay: 0, pasteDelay: [50, 50] } as const;
    const docs = await browser.open(plainDocument('One two'), { settings });
    await docs.caretAfter('One');
    await docs.page.waitForFunction(() => window._docs_annotate_getAnnotatedText !== undefined);
    await docs.call('select', 1, 4);
    await paste(docs, '1', { selectAfterwards: 8 });
    await until('the paste', async () => (await bodyOf(docs)) === expected);
  });

  test('nothing is pasted without the focus', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.caretAfter('One');
    await docs.page.evaluate(() => document.querySelector<HTMLElement>('.docs-title-input')?.focus());
    await paste(docs, 'x');
    await new Promise(done => setTimeout(done, 120));
    expect(await bodyOf(docs)).toBe('One two');
  });

  test('a `beforeinput` event alone changes nothing; text without keys does, unless told not to', async () => {
    for (const takesInput of [true, false]) {
      const docs = await browser.open(plainDocument('One'), { settings: { takesInput } });
      await docs.caretAfter('One');
      await docs.page.evaluate(() => {
        const inner = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentDocument;
        const event = new InputEvent('beforeinput', { inputType: 'insertText', data: '!', bubbles: true });
        inner?.querySelector('div')?.dispatchEvent(event);
        inner?.execCommand('insertText', false, '?');
      });
      expect(await bodyOf(docs)).toBe(takesInput ? 'One?' : 'One');
    }
  });

  test("a copy fills the event's data and the frame", async () => {
    const docs = await browser.open('structures');
    const at = await docs.offsetOf('Nadia Haddad');
    await docs.caretAfter('Nadia');
    await docs.call('select', at, at + 12);
    const copied = await docs.page.evaluate(() => {
      const inner = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentWindow;
      const editable = inner?.document.querySelector('[contenteditable=true]');
      const data = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
      editable?.dispatchEvent(event);
      const filled = event.clipboardData ?? data;
      const types = ['text/plain', 'text/html', 'application/x-vnd.google-docs-document-slice-clip+wrapped'];
      return { data: types.map(type => filled.getData(type)), frame: editable?.textContent };
    });
    expect(copied.frame).toBe('Nadia Haddad');
    const [plain, html, slice] = copied.data;
    expect(plain).toBe('Nadia Haddad');
    expect(html).toContain('<span>Nadia Haddad</span>');
    expect(JSON.parse(JSON.parse(slice ?? '').data).resolved.dsl_spacers).toBe('Nadia Haddad');
  });

  test('suggesting keeps the old text beside the new one', async () => {
    const docs = await browser.open(plainDocument('One two three'), { settings: { mode: 'suggesting' } });
    await docs.caretAfter('One');
    await docs.call('select', 5, 8);
    await paste(docs, '2');
    await docs.reads('One two2 three');
  });

  test('nothing is written while viewing, commenting or waiting for access', async () => {
    const docs = await browser.open(plainDocument('One two'), { settings: { mode: 'viewing', pasteDelay: [5, 5] } });
    await docs.caretAfter('One');
    for (const mode of ['viewing', 'commenting', 'request-access'] as const) {
      await docs.call('setMode', mode);
      await docs.page.keyboard.type('x');
      await paste(docs, 'y');
      await new Promise(done => setTimeout(done, 40));
      expect(await bodyOf(docs)).toBe('One two');
    }
    await docs.call('setMode', 'editing');
    await docs.page.keyboard.type('x');
    expect(await bodyOf(docs)).toBe('Onex two');
  });

  test('nothing is written offline or in a locked range', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.caretAfter('One');
    await docs.call('setOffline', true);
    await docs.page.keyboard.type('x');
    await docs.call('setOffline', false);
    await docs.call('lock', 1, 8);
    await docs.page.keyboard.type('y');
    expect(await bodyOf(docs)).toBe('One two');
    await docs.call('unlock');
    await docs.page.keyboard.type('z');
    expect(await bodyOf(docs)).toBe('Onez two');
  });

  test('a new frame takes the keys, the focus with it', async () => {
    const docs = await browser.open(plainDocument('One two'));
    await docs.caretAfter('One');
    const old = await docs.page.$('.docs-texteventtarget-iframe');
    await docs.call('recreateFrame');
    await until('the focus in the new frame', () => docs.call('hasFocus'));
    expect(await old?.evaluate(frame => frame.isConnected)).toBe(false);
    await docs.page.keyboard.type('x');
    expect(await bodyOf(docs)).toBe('Onex two');
  });

  test('a click sets the caret, a drag and a double click select', async () => {
    const docs = await browser.open('structures');
    const at = await docs.offsetOf('Haddad needs');
    await docs.clickAt(at + 3);
    expect(await docs.call('selection')).toEqual({ anchor: at + 3, focus: at + 3 });
    await until('the focus in the editor', () => docs.call('hasFocus'));
    const [from] = await docs.call('rectsOf', at, at + 1);
    const [to] = await docs.call('rectsOf', at + 12, at + 13);
    if (!from || !to) throw new Error('The words are not on the page.');
    const { mouse } = docs.page;
    await mouse.move(from.x, from.y + 8);
    await mouse.down();
    await mouse.move(to.x, to.y + 8, { steps: 3 });
    await mouse.up();
    expect(await docs.call('selection')).toEqual({ anchor: at, focus: at + 12 });
    await mouse.click(from.x + 5, from.y + 8, { count: 2 });
    expect(await docs.call('selection')).toEqual({ anchor: at, focus: at + 6 });
  });

  test('what was written is saved, and there after a reload', async () => {
    const docs = await browser.open(plainDocument('One'));
    await docs.caretAfter('One');
    await docs.page.keyboard.type(' two');
    await docs.page.waitForSelector('.docs-save-indicator-container .docs-icon-sync.docs-sync-20');
    await docs.page.waitForSelector('.docs-save-indicator-container .docs-icon-cloud');
    const [paragraph] = browser.site.document('plain').tabs[0]?.paragraphs ?? [];
    expect(paragraph?.text).toBe('One two');
    await docs.page.reload();
    await docs.page.waitForSelector('rect[aria-label="One two"]');
  });
});
