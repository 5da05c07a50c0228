import { describe, expect, test } from 'vitest';
import { NotionTest } from './test-page';

describe.each(['chromium', 'firefox'] as const)('menus of the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  test('the slash menu opens over the page, takes the keys, and makes another kind of block', async () => {
    const page = await notion.opened(['']);
    const id = page.children[0] ?? '';
    await notion.caret(id, 0);
    await notion.page.keyboard.type('/head', { delay: 5 });
    expect(
      await notion.page.$$eval('.notion-overlay-container [role=option]', all => all.map(each => each.textContent)),
    ).toEqual(['Heading 1', 'Heading 2', 'Heading 3']);
    await notion.page.keyboard.press('ArrowDown');
    await notion.page.keyboard.press('Enter');
    expect(await notion.driver.ask('texts')).toContainEqual({ id, type: 'sub_header', property: 'title', text: '' });
    expect(await notion.page.$('.notion-overlay-container [role=option]')).toBeNull();
  });

  test('@ mentions a person, Escape closes the menu and only it', async () => {
    const page = await notion.opened(['Ask ']);
    const { id } = page.find('Ask');
    await notion.caret(id, 4);
    await notion.page.keyboard.type('@');
    await notion.page.keyboard.press('Escape');
    expect(await notion.page.$('.notion-selectable-halo')).toBeNull();
    await notion.page.keyboard.press('Backspace');
    await notion.page.keyboard.type('@Rob', { delay: 5 });
    await notion.page.keyboard.press('Enter');
    expect((await notion.driver.ask('title', id)).map(([text]) => text)).toEqual(['Ask ', '‣']);
    expect(await notion.shown(id)).toBe('Ask @Robin Writer');
  });

  test('Escape selects the whole block', async () => {
    const page = await notion.opened(['Guests wait']);
    const { id } = page.find('Guests');
    await notion.caret(id, 3);
    await notion.page.keyboard.press('Escape');
    expect(await notion.page.$(`[data-block-id="${id}"] .notion-selectable-halo`)).not.toBeNull();
    expect(await notion.page.evaluate(() => getSelection()?.rangeCount)).toBe(0);
    await notion.caret(id, 0);
    expect(await notion.page.$('.notion-selectable-halo')).toBeNull();
  });
});
