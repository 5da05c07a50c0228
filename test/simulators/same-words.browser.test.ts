import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { docsUrl, notionUrl } from './addresses';
import { openSimulated, type SimulatedBrowser } from './browsers/open';
import { type Editors, startEditors } from './editors';
import type { FixtureBlock, FixtureRun, FixtureTab } from './fixtures/document';
import { FIXTURE_IDS, fixture } from './fixtures/index';

interface AnnotatedWindow {
  _docs_annotate_canvas_by_ext: string;
  _docs_annotate_getAnnotatedText?: () => Promise<{ getText(): string }>;
}

/** A window that is taller than any of these, so that Notion mounts all their blocks at once. */
const WINDOW = { width: 1400, height: 8000 };
const SHORT = FIXTURE_IDS.filter(id => !/^(?:sixty|two-hundred)-pages$/.test(id));

/**
 * Everything a reader sees, without spaces. Notion hides what toggles hold and shows what an image is of; chips and footnotes
 * are shown in other ways by each editor.
 */
function wordsOf(tab: FixtureTab, editor: 'docs' | 'notion'): string {
  const ofRuns = (runs: readonly FixtureRun[]) => runs.map(({ text, chip }) => (chip ? '' : text)).join('');
  const ofBlock = (block: FixtureBlock): string => {
    if (block.kind === 'rule') return '';
    if (block.kind === 'image') return editor === 'notion' ? block.alt : '';
    if (block.kind === 'table') return block.rows.flat().map(ofRuns).join('');
    if (block.kind === 'columns') return block.columns.flat().map(ofBlock).join('');
    return ofRuns(block.runs) + (editor === 'docs' ? (block.children ?? []).map(ofBlock).join('') : '');
  };
  return visible(tab.blocks.map(ofBlock).join(''));
}

/** Without white space, control characters and the private characters that stand for things. */
const visible = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}\p{Co}]/gu, '');

async function textInDocs(page: Page): Promise<string> {
  const answer = await page.waitForFunction(
    async () => {
      const annotated = await (window as unknown as AnnotatedWindow)._docs_annotate_getAnnotatedText?.();
      return annotated?.getText();
    },
    { timeout: 20_000 },
  );
  return (await answer.jsonValue()) ?? '';
}

async function textInNotion(page: Page): Promise<string> {
  await page.waitForSelector('.notion-page-content [data-block-id]', { timeout: 20_000 });
  return page.evaluate(() => {
    const leaves = [...document.querySelectorAll('[data-content-editable-leaf=true]')];
    return leaves
      .map(leaf => {
        const copy = leaf.cloneNode(true) as Element;
        for (const token of copy.querySelectorAll('[class*=mention-token]')) token.remove();
        return copy.textContent;
      })
      .join('\n');
  });
}

describe.each(['chromium', 'firefox'] as const)('both editors in %s', kind => {
  let editors: Editors;
  let opened: SimulatedBrowser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    editors = await startEditors();
    opened = await openSimulated(kind, { simulators: editors });
    page = await opened.browser.newPage();
    await page.setViewport(WINDOW);
    page.on('pageerror', fault => faults.push(String(fault)));
    await page.evaluateOnNewDocument(() => {
      (window as unknown as AnnotatedWindow)._docs_annotate_canvas_by_ext = 'test';
    });
  });
  beforeEach(() => void faults.splice(0));
  afterAll(async () => {
    await opened?.close();
    await editors?.close();
  });

  test.each(FIXTURE_IDS)('Google Docs has every word of %s, in order', async id => {
    await page.goto(docsUrl(id));
    const [tab] = fixture(id).tabs;
    expect(visible(await textInDocs(page))).toBe(tab && wordsOf(tab, 'docs'));
    expect(faults).toEqual([]);
  });

  test.each(SHORT)('Notion shows every word of %s, in order', async id => {
    await page.goto(notionUrl(id));
    const { title, tabs } = fixture(id);
    const words = tabs[0] ? wordsOf(tabs[0], 'notion') : '';
    // The title stands above the page, whether or not the document has a line for it.
    const expected = words === '' ? visible(title) : words;
    await expect.poll(async () => visible(await textInNotion(page)), { timeout: 5000 }).toBe(expected);
    expect(faults).toEqual([]);
  });
});
