import { describe, expect, test } from 'vitest';
import { NotionTest, pause } from './test-page';

/** Takes text back sooner than usual, so that nobody has to wait for it. */
const SOON = { revertAfter: [100, 200] } as const;
/** As long as it takes until text that is taken back has been. */
const TAKEN_BACK = 260;

describe.each(['chromium', 'firefox'] as const)('the settle time of the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  test('input of a script after the settle time stays, and is one step back', async () => {
    const page = await notion.opened(['Guests wait long'], SOON);
    const { id } = page.find('Guests');
    await notion.caret(id, 0);
    await notion.select(id, 7, 11);
    await notion.settled();
    await notion.page.evaluate(() => void document.execCommand('insertText', false, 'queue'));
    await pause(TAKEN_BACK);
    expect([await notion.shown(id), await notion.texts()]).toEqual(['Guests queue long', ['Guests queue long']]);
    expect(await notion.driver.ask('log', 'unsettled', 'revert')).toEqual([]);
    await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['Guests wait long']);
  });

  test.each([
    ['in the same breath as the selection', 0],
    ['sooner than the settle time', 40],
  ])('input %s is taken back later, without a sign', async (_, time) => {
    const page = await notion.opened(['Guests wait long'], { settleTime: Math.max(100, time * 20) });
    const { id } = page.find('Guests');
    await notion.caret(id, 0);
    const events = await (await notion.leaf(id)).evaluate(async (leaf, after) => {
      const text = leaf.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 7, text, 11);
      if (after > 0) await new Promise(done => setTimeout(done, after));
      document.execCommand('insertText', false, 'queue');
      const shown = [leaf.textContent];
      let events = 0;
      for (const type of ['input', 'beforeinput']) document.addEventListener(type, () => events++);
      await new Promise(done => setTimeout(done, 200));
      shown.push(leaf.textContent);
      await new Promise(done => setTimeout(done, 800));
      return { shown: [...shown, leaf.textContent], events };
    }, time);
    expect(events).toEqual({ shown: ['Guests queue long', 'Guests queue long', 'Guests wait long'], events: 0 });
    expect(await notion.texts()).toEqual(['Guests wait long']);
    expect(await notion.driver.ask('undoDepth')).toBe(0);
    expect((await notion.driver.ask('counts')).revert).toBe(1);
  });

  test.each([
    ['Ctrl+Z that a script presses', true],
    ['the browser’s own undo, where that key does not count', false],
  ])('%s takes the last input back for good', async (_, syntheticKeys) => {
    const page = await notion.opened(['Guests wait long'], { ...SOON, syntheticKeys });
    const { id } = page.find('Guests');
    await notion.caret(id, 7, 11);
    await notion.page.evaluate(() => void document.execCommand('insertText', false, 'queue'));
    await pause(TAKEN_BACK);
    const press = () =>
      notion.page.evaluate(() => {
        const key = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
      });
    await press();
    if (!syntheticKeys) {
      expect(await notion.texts()).toEqual(['Guests queue long']);
      await notion.page.evaluate(() => void document.execCommand('undo'));
    }
    expect(await notion.texts()).toEqual(['Guests wait long']);
    await pause(TAKEN_BACK);
    expect([await notion.shown(id), await notion.texts()]).toEqual(['Guests wait long', ['Guests wait long']]);
  });

  test('what a person types meanwhile survives the taking back', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    await notion.caret(id, 0);
    await (await notion.leaf(id)).evaluate(leaf => {
      const text = leaf.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 6);
      document.execCommand('insertText', false, 'People');
      getSelection()?.setBaseAndExtent(text, 11, text, 11);
    });
    await notion.page.keyboard.type(' long', { delay: 5 });
    expect(await notion.texts()).toEqual(['People wait long']);
    await expect.poll(() => notion.texts(), { timeout: 2000 }).toEqual(['Guests wait long']);
    for (let i = 0; i < 5; i++) await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['Guests wait']);
  });

  test('a person’s keys stay however soon they come, unless the switch says otherwise', async () => {
    const page = await notion.opened(['Guests wait'], SOON);
    const { id } = page.find('Guests');
    await (await notion.leaf(id)).click();
    await notion.page.keyboard.type('!');
    await pause(TAKEN_BACK);
    expect(await notion.texts()).toEqual(['Guests wait!']);
    page.set({ settleKeys: true, settleTime: 5000 });
    await pause(100);
    await (await notion.leaf(id)).click();
    await notion.page.keyboard.type('?');
    await expect.poll(() => notion.texts(), { timeout: 2000 }).toEqual(['Guests wait!']);
  });
});
