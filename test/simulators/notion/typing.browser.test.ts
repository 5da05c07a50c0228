import { describe, expect, test } from 'vitest';
import { bullet, heading, toDo } from '../fixtures/blocks';
import { NotionTest, pause } from './test-page';

describe.each(['chromium', 'firefox'] as const)('typing in the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  test('a key changes text and record, and the record reaches the server', async () => {
    const page = await notion.opened(['Guests wait'], { saveDelay: 50 });
    const { id } = page.find('Guests');
    await notion.caret(id, 6);
    await notion.page.keyboard.type(' must', { delay: 5 });
    expect(await notion.shown(id)).toBe('Guests must wait');
    expect(await notion.texts()).toEqual(['Guests must wait']);
    await expect.poll(() => page.texts).toEqual(['Guests must wait']);
    const saves = notion.site.calls.filter(
      ({ endpoint, pageId }) => endpoint === 'saveTransactionsFanout' && pageId === page.pageId,
    );
    expect(saves.every(({ byEditor }) => byEditor)).toBe(true);
  });

  test('keys and focus are the root’s, the selection tells the leaf', async () => {
    const page = await notion.opened(['Guests wait']);
    await notion.caret(page.find('Guests').id, 0);
    const target = await notion.page.evaluate(
      () =>
        new Promise<boolean[]>(done => {
          const root = document.querySelector('[data-content-editable-root="true"]');
          document.addEventListener('input', event => done([event.target === root, document.activeElement === root]), {
            once: true,
          });
          document.execCommand('insertText', false, 'x');
        }),
    );
    expect(target).toEqual([true, true]);
  });

  test('each input is one step back, the last first, and forward again', async () => {
    const page = await notion.opened(['ab']);
    const { id } = page.find('ab');
    await notion.caret(id, 2);
    await notion.page.keyboard.type('cd');
    await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['abc']);
    expect(await notion.shown(id)).toBe('abc');
    await notion.press('Control', 'z');
    await notion.press('Control', 'y');
    expect(await notion.texts()).toEqual(['abc']);
    await notion.page.keyboard.type('X');
    expect(await notion.texts()).toEqual(['abcX']);
  });

  test('Enter splits a block, Backspace at the start joins it again', async () => {
    const page = await notion.opened(['Guests wait', 'Next']);
    await notion.caret(page.find('Guests').id, 6);
    await notion.page.keyboard.press('Enter');
    expect(await notion.texts()).toEqual(['Guests', ' wait', 'Next']);
    await notion.page.keyboard.type('Then');
    expect(await notion.texts()).toEqual(['Guests', 'Then wait', 'Next']);
    for (let i = 0; i < 4; i++) await notion.page.keyboard.press('Backspace');
    await notion.page.keyboard.press('Backspace');
    expect(await notion.texts()).toEqual(['Guests wait', 'Next']);
    await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['Guests', ' wait', 'Next']);
    await expect.poll(() => page.texts).toEqual(['Guests', ' wait', 'Next']);
  });

  test('Enter goes on with a list, and ends it in an empty item', async () => {
    const page = await notion.opened([toDo(true, 'Ask ten guests')]);
    await notion.caret(page.find('Ask').id, 14);
    await notion.page.keyboard.press('Enter');
    const types = async () =>
      (await notion.driver.ask('texts'))
        .filter(({ property }) => property === 'title')
        .slice(1)
        .map(({ type }) => type);
    expect(await types()).toEqual(['to_do', 'to_do']);
    await notion.page.keyboard.press('Enter');
    expect(await types()).toEqual(['to_do', 'text']);
  });

  test('ticking a to-do is a step as well, and a reader cannot', async () => {
    const page = await notion.opened([toDo(false, 'Ask ten guests')], { saveDelay: 20 });
    const { id } = page.find('Ask');
    const box = `[data-block-id="${id}"] input[type=checkbox]`;
    const isTicked = () => notion.page.$eval(box, found => (found as HTMLInputElement).checked);
    await notion.page.click(box);
    expect(await isTicked()).toBe(true);
    await expect.poll(() => page.find('Ask').properties?.checked).toEqual([['Yes']]);
    await notion.press('Control', 'z');
    expect(await isTicked()).toBe(false);
    page.set({ role: 'reader' });
    await expect.poll(() => notion.page.$eval('h1', found => found.getAttribute('contenteditable'))).toBe('false');
    await notion.page.click(box);
    expect(await isTicked()).toBe(false);
  });

  test('Backspace at the start of a heading makes it text, Tab takes an item into the one before', async () => {
    const page = await notion.opened([heading(1, 'Why'), bullet('a'), bullet('b')]);
    await notion.caret(page.find('Why').id, 0);
    await notion.page.keyboard.press('Backspace');
    const second = page.find('b').id;
    await notion.caret(second, 0);
    await notion.page.keyboard.press('Tab');
    await expect.poll(() => page.blocks.map(({ type }) => type)).toEqual(['text', 'bulleted_list', 'bulleted_list']);
    await expect.poll(() => page.workspace.blocks.get(second)?.parent_id).toBe(page.find('a').id);
  });

  test('a selection over blocks is replaced by what is typed, in one step', async () => {
    const page = await notion.opened(['One two', 'Three', 'Four five']);
    const [first, last] = [page.find('One').id, page.find('Four').id];
    await notion.caret(first, 0);
    await notion.page.evaluate(
      (from, to) => {
        const text = (id: string) =>
          document.querySelector(`[data-block-id="${id}"] [data-content-editable-leaf]`)?.firstChild as Text;
        getSelection()?.setBaseAndExtent(text(from), 4, text(to), 5);
      },
      first,
      last,
    );
    await notion.settled();
    await notion.page.keyboard.type('X');
    expect(await notion.texts()).toEqual(['One Xfive']);
    await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['One two', 'Three', 'Four five']);
  });

  test('bold keeps the words and is a token of its own', async () => {
    const page = await notion.opened(['Guests wait long']);
    const { id } = page.find('Guests');
    await notion.caret(id, 7, 11);
    await notion.press('Control', 'b');
    expect(await notion.driver.ask('title', id)).toEqual([['Guests '], ['wait', [['b']]], [' long']]);
    const token = await notion.page.$eval(
      `[data-block-id="${id}"] span.notion-enable-hover[data-token-index]`,
      found => found.textContent,
    );
    expect(token).toBe('wait');
  });

  if (kind === 'chromium')
    test('a word that is being composed is left alone until it is finished', async () => {
      const page = await notion.opened(['Guests wait']);
      const { id } = page.find('Guests');
      await notion.caret(id, 11);
      const input = await notion.page.createCDPSession();
      const compose = (text: string) =>
        input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      await compose('に');
      await compose('に本');
      page.editRemotely(id, { start: 0, end: 0, text: '~' });
      await pause(100);
      await input.send('Input.insertText', { text: '日本' });
      await expect.poll(() => notion.texts()).toEqual(['~Guests wait日本']);
      expect(await notion.shown(id)).toBe('~Guests wait日本');
    });

  test('a pasted list of lines becomes blocks, in one step; a paste that a script makes up is not taken', async () => {
    const page = await notion.opened(['Before after']);
    const { id } = page.find('Before');
    const paste = () =>
      notion.page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', 'one\ntwo\nthree ');
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        // Firefox gives such an event a transfer of its own.
        if (!event.clipboardData?.getData('text/plain')) event.clipboardData?.setData('text/plain', 'one\ntwo\nthree ');
        document.activeElement?.dispatchEvent(event);
      });
    await notion.caret(id, 7);
    await paste();
    expect(await notion.texts()).toEqual(['Before after']);
    page.set({ syntheticPaste: 'taken' });
    await pause(100);
    await paste();
    expect(await notion.texts()).toEqual(['Before one', 'two', 'three after']);
    await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['Before after']);
  });

  test('a locked page, and a reader’s, takes no keys, and takes them again when that changes', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    const editable = () =>
      notion.page.$$eval('[data-content-editable-leaf]', all => all.map(each => each.getAttribute('contenteditable')));
    for (const closed of [{ locked: true }, { locked: false, role: 'reader' as const }]) {
      page.set(closed);
      await expect.poll(editable).toEqual(['false', 'false']);
      await (await notion.leaf(id)).click();
      await notion.page.keyboard.type('x');
      expect(await notion.texts()).toEqual(['Guests wait']);
    }
    page.set({ role: 'read_and_write' });
    await expect.poll(editable).toEqual(['true', 'true']);
    await notion.caret(id, 0);
    await notion.page.keyboard.type('x');
    expect(await notion.texts()).toEqual(['xGuests wait']);
  });
});
