import { beforeAll, describe, expect, test } from 'vitest';
import { columns, paragraph, table } from '../fixtures/blocks';
import { showcase } from './showcase';
import { NotionTest } from './test-page';

const SHOW = showcase();

describe('the blocks of the simulated Notion', () => {
  const notion = new NotionTest('chromium');

  beforeAll(async () => {
    await notion.open(notion.site.addPage(SHOW.pageId, SHOW.blocks));
    await notion.driver.ask('mountAll');
  });

  const block = (name: string): string => `[data-block-id="${SHOW.id(name)}"]`;
  const html = (selector: string): Promise<string> => notion.page.$eval(selector, found => found.outerHTML);
  const text = (selector: string): Promise<string> => notion.page.$eval(selector, found => found.textContent ?? '');
  const count = (selector: string): Promise<number> => notion.page.$$eval(selector, all => all.length);

  test('the page stands in the app’s skeleton', async () => {
    for (const selector of [
      'body.notion-body > #notion-app > .notion-app-inner > .notion-cursor-listener > .notion-sidebar-container',
      '.notion-cursor-listener > main.notion-frame > .notion-topbar > .notion-topbar-share-menu',
      'main.notion-frame > .notion-scroller.vertical > .layout > [data-content-editable-root="true"][contenteditable="true"]',
      '[data-content-editable-root] > .notion-page-block > h1[data-content-editable-leaf="true"][placeholder="New page"]',
      '[data-content-editable-root] > .notion-page-view-discussion',
      '[data-content-editable-root] > .notion-page-content > .notion-selectable.notion-text-block[data-block-id]',
      '.notion-app-inner > .notion-presence-container',
      '.notion-app-inner > .notion-overlay-container.notion-default-overlay-container',
    ])
      expect([selector, (await count(selector)) > 0]).toEqual([selector, true]);
  });

  test('a leaf carries what Notion’s carry', async () => {
    const attributes = await notion.page.$eval(`${block('last')} [data-content-editable-leaf]`, found =>
      Object.fromEntries([...found.attributes].map(({ name, value }) => [name, value])),
    );
    expect(attributes).toMatchObject({
      'data-content-editable-leaf': 'true',
      contenteditable: 'true',
      role: 'textbox',
      tabindex: '0',
      spellcheck: 'true',
      placeholder: ' ',
      'aria-label': 'Start typing to edit text',
      style: expect.stringContaining('white-space:pre-wrap;word-break:break-word'),
    });
  });

  test('headings are leaves of their own tags', async () => {
    const tags = await Promise.all(
      ['h1', 'h2', 'h3', 'h4'].map(name =>
        notion.page.$eval(`${block(name)} [data-content-editable-leaf]`, found => [
          found.localName,
          found.getAttribute('placeholder'),
        ]),
      ),
    );
    expect(tags).toEqual([
      ['h2', 'Heading 1'],
      ['h3', 'Heading 2'],
      ['h4', 'Heading 3'],
      ['h4', 'Heading 4'],
    ]);
  });

  test('marks and mentions are tokens, plain words are not', async () => {
    const leaf = `${block('marked')} [data-content-editable-leaf]`;
    expect(await text(leaf)).toBe(
      'Plain, bold, both, a link, code, discussed, @Robin Writer, @May 3, 2027, A page elsewhere, a^2 + b^2, oldnew.',
    );
    expect(await notion.page.$eval(leaf, found => found.firstChild?.nodeType)).toBe(3);
    for (const selector of [
      'span.notion-enable-hover[data-token-index="1"][style*="font-weight:600"]',
      'span.notion-enable-hover[style*="font-style:italic"]',
      'a.notion-link-token.notion-focusable-token[href="https://www.example.com/page"]',
      'span[class*="discussion-level-1 discussion-id-"]',
      '.notion-user-mention-token[contenteditable="false"]',
      '.notion-date-mention-token[contenteditable="false"]',
      'a.notion-page-mention-token.notion-text-mention-token[contenteditable="false"] .notion-page-mention-token__title',
      '.notion-text-equation-token[contenteditable="false"]',
    ])
      expect([selector, await count(`${leaf} ${selector}`)]).toEqual([selector, 1]);
  });

  test('bullets and numbers are drawn, not written', async () => {
    const markers = await Promise.all(
      ['from five', 'six', 'one'].map(name =>
        notion.page.$eval(
          `${block(name)} .pseudoSelection[contenteditable="false"][data-content-editable-void="true"] > .pseudoBefore`,
          found => [found.textContent, getComputedStyle(found, '::before').content],
        ),
      ),
    );
    expect(markers).toEqual([
      ['', '"5."'],
      ['', '"6."'],
      ['', '"1."'],
    ]);
  });

  test('a closed toggle’s children are not in the document, an open one’s are', async () => {
    expect(await count(block('in toggle'))).toBe(0);
    expect(await html(`${block('toggle')} [role=button]`)).toContain('aria-expanded="false"');
    await notion.page.click(`${block('toggle')} [role=button]`);
    expect(await html(`${block('toggle')} [role=button]`)).toContain('aria-expanded="true"');
    expect([await count(block('in toggle')), await count(block('deep'))]).toEqual([1, 0]);
    await notion.page.click(`${block('toggle')} [role=button]`);
    expect(await count(block('in toggle'))).toBe(0);
    expect(await count(`${block('toggle heading')} h2[data-content-editable-leaf]`)).toBe(1);
    expect(await count(block('in heading'))).toBe(0);
  });

  test('callout, quote, code, divider and pictures have their forms', async () => {
    expect(await count(`${block('callout')} [role=note] > .notion-record-icon`)).toBe(1);
    expect(await text(`${block('callout')} [role=note]`)).toBe('🚇Mind the gapMore in the box');
    expect(await text(`${block('code')} [data-content-editable-leaf]`)).toBe('let x = 1;\nlet y = 2;');
    expect(await count(`${block('divider')} [role=separator]`)).toBe(1);
    expect(await text(`${block('image')} [data-content-editable-leaf]`)).toBe('What the queue looks like');
    for (const name of [
      'divider',
      'equation',
      'bookmark',
      'embed',
      'file',
      'pdf',
      'video',
      'audio',
      'button',
      'breadcrumb',
      'contents',
      'subpage',
      'alias',
      'database',
    ])
      expect([name, await count(`${block(name)} [data-content-editable-leaf]`)]).toEqual([name, 0]);
  });

  test('pages on the page are links, and their blocks are elsewhere', async () => {
    expect(await count(`${block('subpage')}.notion-page-block a[role=link]`)).toBe(1);
    expect(await text(block('alias'))).toContain('A page elsewhere');
    expect(await count(block('on subpage'))).toBe(0);
  });

  test('a synced block stands in two places, and typing in one shows in the other', async () => {
    const leaves = `${block('synced')} [data-content-editable-leaf]`;
    expect(await count(leaves)).toBe(2);
    await notion.caret(SHOW.id('synced'), 8);
    await notion.page.keyboard.type(' everywhere');
    expect(await notion.page.$$eval(leaves, all => all.map(each => each.textContent))).toEqual(
      Array(2).fill('The same everywhere in both places'),
    );
  });

  test('a database shows its first rows, and is not typed into', async () => {
    expect(
      await count(`${block('database')}.notion-collection_view-block .notion-collection-item[data-block-id]`),
    ).toBe(25);
  });

  test('what was deleted is not shown, and right-to-left text says so', async () => {
    expect(await count(block('deleted'))).toBe(0);
    expect(await notion.page.$eval(block('rtl'), found => getComputedStyle(found).direction)).toBe('rtl');
  });

  test('tables have a leaf in each cell, bound to its row; columns stand in their list', async () => {
    const page = await notion.opened([
      table(['Metric', 'Target'], ['Waits', '2']),
      columns([paragraph('left')], [paragraph('right')]),
    ]);
    expect(
      await notion.page.$$eval('.notion-table-block table td [data-content-editable-leaf]', all =>
        all.map(each => each.textContent),
      ),
    ).toEqual(['Metric', 'Target', 'Waits', '2']);
    await notion.page.$$eval('.notion-table-block td [data-content-editable-leaf]', all =>
      (all[3] as HTMLElement).click(),
    );
    const cell = await notion.page.$$('.notion-table-block td [data-content-editable-leaf]');
    await cell[3]?.click();
    await notion.page.keyboard.type('0');
    const row = page.blocks.findLast(({ type }) => type === 'table_row');
    expect((await notion.driver.ask('texts')).filter(({ id }) => id === row?.id).map(each => each.text)).toEqual([
      'Waits',
      '20',
    ]);
    expect(
      await notion.page.$$eval('.notion-column_list-block > .notion-column-block', all =>
        all.map(each => each.textContent),
      ),
    ).toEqual(['left', 'right']);
  });

  test('dark, small, wide, right to left and in another language', async () => {
    await notion.opened(['Guests wait'], {
      dark: true,
      smallText: true,
      fullWidth: true,
      direction: 'rtl',
      language: 'de',
    });
    expect(
      await notion.page.evaluate(() => [
        document.body.classList.contains('dark'),
        document.documentElement.dir,
        document.documentElement.lang,
      ]),
    ).toEqual([true, 'rtl', 'de']);
    expect(await notion.page.$eval('.notion-page-content', found => getComputedStyle(found).fontSize)).toBe('14px');
    expect(await notion.page.$eval('h1', found => found.getAttribute('placeholder'))).toBe('Neue Seite');
    expect(
      await notion.page.$eval('[data-content-editable-root]', found => found.getBoundingClientRect().width),
    ).toBeGreaterThan(1000);
  });
});
