import { describe, expect, test } from 'vitest';
import type { LogKind } from './page/log';
import { NotionTest, pause } from './test-page';

/** Two pictures later: whatever is to be undone has been. */
const FRAMES = 60;

describe.each(['chromium', 'firefox'] as const)('the lock of the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  const logged = async (...kinds: LogKind[]): Promise<string[]> =>
    (await notion.driver.ask('log', ...kinds)).map(({ detail }) => detail);

  test('attributes on a leaf and in it are taken off, and told', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    const leaf = await notion.leaf(id);
    await leaf.evaluate(found => {
      found.setAttribute('data-mark', '1');
      found.style.background = 'yellow';
      found.removeAttribute('placeholder');
    });
    await pause(FRAMES);
    const attributes = await leaf.evaluate(found => [
      found.getAttribute('data-mark'),
      found.style.background,
      found.getAttribute('placeholder'),
    ]);
    expect(attributes).toEqual([null, '', ' ']);
    const told = ['data-mark', 'placeholder', 'style'].map(name => `${name} in ${id}`);
    expect((await logged('foreign-attribute')).toSorted()).toEqual(told);
  });

  test('the root is not guarded, and what is done to it is told', async () => {
    await notion.opened(['Guests wait']);
    const root = '[data-content-editable-root]';
    await notion.page.$eval(root, found => found.setAttribute('data-mark', '1'));
    await pause(FRAMES);
    expect(await notion.page.$eval(root, found => found.getAttribute('data-mark'))).toBe('1');
    expect(await logged('foreign-attribute')).toHaveLength(1);
  });

  test('words that are wrapped are unwrapped, with new nodes', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    const isSameNode = await (await notion.leaf(id)).evaluate(async (found, frames) => {
      const before = found.firstChild;
      const range = document.createRange();
      range.setStart(before as Text, 0);
      range.setEnd(before as Text, 6);
      range.surroundContents(document.createElement('mark'));
      await new Promise(done => setTimeout(done, frames));
      return found.firstChild === before;
    }, FRAMES);
    expect(isSameNode).toBe(false);
    expect(await (await notion.leaf(id)).evaluate(found => found.innerHTML)).toBe('Guests wait');
    expect(await logged('foreign-element')).toEqual([`<mark> in ${id}`]);
  });

  test('text that a script writes without input is put back, with input it stays', async () => {
    const page = await notion.opened(['Guests wait'], { revertAfter: [50, 100] });
    const { id } = page.find('Guests');
    const leaf = await notion.leaf(id);
    await leaf.evaluate(found => {
      found.textContent = 'Something else';
    });
    await pause(FRAMES);
    expect([await notion.shown(id), await notion.texts()]).toEqual(['Guests wait', ['Guests wait']]);
    expect(await logged('foreign-text')).toEqual([`${id}: Something else`]);
    await notion.caret(id, 6);
    await leaf.evaluate(found => {
      (found.firstChild as Text).insertData(6, ' always');
      found.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await pause(150);
    expect([await notion.shown(id), await notion.texts()]).toEqual(['Guests always wait', ['Guests always wait']]);
  });

  test('a made-up beforeinput or input changes nothing by itself', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    await notion.caret(id, 6);
    await notion.page.evaluate(() => {
      for (const type of ['beforeinput', 'input']) {
        const init = { inputType: 'insertText', data: 'x', bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new InputEvent(type, init));
      }
    });
    await pause(FRAMES);
    expect(await notion.texts()).toEqual(['Guests wait']);
    expect(await notion.driver.ask('undoDepth')).toBe(0);
  });

  test('nodes that are put between blocks stay, and are told; the editor’s own doings are not', async () => {
    const page = await notion.opened(['Guests wait']);
    await notion.caret(page.find('Guests').id, 6);
    await notion.page.keyboard.type(' a');
    await notion.page.keyboard.press('Enter');
    await notion.page.keyboard.type('/');
    await notion.page.keyboard.press('Escape');
    await notion.press('Control', 'z');
    const kinds: LogKind[] = [
      'foreign-node',
      'foreign-attribute',
      'foreign-element',
      'foreign-text',
      'outside-node',
      'outside-attribute',
    ];
    expect(await logged(...kinds)).toEqual([]);
    await notion.page.evaluate(() => {
      document.querySelector('.notion-page-content')?.append(document.createElement('aside'));
      document.body.append(document.createElement('footer'));
      document.documentElement.setAttribute('data-x', '1');
    });
    await pause(FRAMES);
    expect(await logged(...kinds)).toEqual([
      '<aside> in <div class="notion-page-content">',
      '<footer>',
      'data-x on <html>',
    ]);
    expect(await notion.page.$('aside')).not.toBeNull();
  });

  test.each(['a\nb', ''])('what a script’s command tears is made whole again (%j)', async text => {
    const page = await notion.opened(['Guests wait long', 'Next']);
    await notion.caret(page.find('Guests').id, 7, 11);
    await notion.page.evaluate(words => {
      if (words) document.execCommand('insertText', false, words);
      else document.execCommand('insertParagraph');
    }, text);
    await pause(FRAMES);
    const blocks = await notion.page.$$eval('.notion-page-content > *', all => all.map(each => each.textContent));
    expect(blocks).toEqual(await notion.texts());
    expect(blocks).toHaveLength(2);
    await notion.page.keyboard.type('x');
    expect(await notion.page.$$eval('.notion-page-content > *', all => all.map(each => each.textContent))).toEqual(
      await notion.texts(),
    );
  });

  test('a colleague’s edit comes in with new nodes, keeps the caret, and keeps steps where they belong', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    await notion.caret(id, 11);
    await notion.page.keyboard.type(' long', { delay: 5 });
    const stale = await (await notion.leaf(id)).evaluateHandle(found => found.firstChild as Text);
    page.editRemotely(id, { start: 0, end: 6, text: 'All guests' });
    await expect.poll(() => notion.shown(id)).toBe('All guests wait long');
    expect(await stale.evaluate(node => node.isConnected)).toBe(false);
    await notion.page.keyboard.type('!');
    expect(await notion.texts()).toEqual(['All guests wait long!']);
    await expect.poll(() => page.texts).toEqual(['All guests wait long!']);
    for (let i = 0; i < 6; i++) await notion.press('Control', 'z');
    expect(await notion.texts()).toEqual(['All guests wait']);
  });

  test('the control opens to its key alone, and counts who knocks without', async () => {
    await notion.opened(['Guests wait']);
    expect(await notion.driver.strangers()).toBe(0);
    const { control } = await notion.driver.load();
    const opened = await notion.page.evaluate(
      name => (window as unknown as Record<string, (key: string) => unknown>)[name]?.('guess'),
      control,
    );
    expect(opened).toBeNull();
    expect(await notion.driver.strangers()).toBe(1);
    expect(
      await notion.page.evaluate(
        name => [Object.keys(window).includes(name), document.documentElement.outerHTML.includes(name)],
        control,
      ),
    ).toEqual([false, false]);
  });
});
