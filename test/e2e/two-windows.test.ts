import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS } from '../../scripts/build.ts';
import { openPanel, openPractice } from '../../scripts/practice-page.ts';
import {
  type Editors,
  fixture,
  openSimulated,
  type SimulatedBrowser,
  startEditors,
  straysOf,
} from '../simulators/index.ts';
import { DocsDocument } from './editors/docs-document.ts';
import { NotionDocument } from './editors/notion-document.ts';
import type { OpenDocument } from './editors/open-document.ts';
import { OUTPUT, PLAN } from './editors/stories/texts.ts';
import { Screen } from './harness/screen.ts';
import { until } from './harness/until.ts';

const FERRY = fixture('okr-table');
const THIRD = { ...PLAN, id: 'third', title: 'Objectives of the mill' };
const LOYALTY = /^Stage: customer loyalty\. Change/i;

/** What both have: the work that a plan of theirs names. */
const IN_FERRY = /Islanders left on the quay/;
const IN_PLAN = new RegExp(OUTPUT);

/** One of two windows, with a document in it and the browser's own side panel beside it. Only Chromium shows that one. */
interface Side {
  readonly document: OpenDocument;
  readonly panel: Screen;
}

let editors: Editors;
let opened: SimulatedBrowser;
let docs: Side;
let notion: Side;

/** Opens the side panel of the window that a page stands in. It stays with the window. */
async function sidePanelAt(page: Page): Promise<Screen> {
  await openPractice(opened, page, null);
  const panel = await openPanel(opened, page);
  if (!panel) throw new Error('The side panel did not open.');
  return new Screen(panel);
}

beforeAll(async () => {
  editors = await startEditors({ documents: [] });
  for (const document of [PLAN, FERRY, THIRD]) for (const site of [editors.docs, editors.notion]) site.add(document);
  opened = await openSimulated('chromium', { simulators: editors, extensionPath: BUILDS.chromium });
  const [left, right] = [opened.page, await opened.browser.newPage({ type: 'window' })];
  const panels = [await sidePanelAt(left), await sidePanelAt(right)] as const;
  docs = { document: await DocsDocument.open(editors, left, PLAN, {}), panel: panels[0] };
  notion = { document: await NotionDocument.open(editors, right, FERRY, {}), panel: panels[1] };
});
afterAll(async () => {
  await opened?.close();
  await editors?.close();
});

/** Nothing of the other window's document is in this one's panel. */
async function showsOnly(panel: Screen, own: RegExp, others: RegExp): Promise<void> {
  await panel.click('tab', /^Key results/);
  await panel.find('button', own);
  expect(await panel.count('button', others)).toBe(0);
}

describe('two windows with a side panel each, one at Google Docs and one at Notion', () => {
  test('each panel shows the document beside it', async () => {
    await docs.panel.find('heading', PLAN.title);
    await notion.panel.find('heading', FERRY.title);
    await showsOnly(docs.panel, IN_PLAN, IN_FERRY);
    await showsOnly(notion.panel, IN_FERRY, IN_PLAN);
  });

  test('what is typed in one is told to its panel alone', async () => {
    await docs.document.placeCaret('up from 22%');
    await docs.document.page.keyboard.press('Enter');
    await docs.document.page.keyboard.type('KR2: Launch a lantern shop');
    await docs.panel.find('button', /Launch a lantern shop/);
    expect(await notion.panel.count('button', /Launch a lantern shop/)).toBe(0);
  });

  test('a rewrite that is applied in one changes its document alone', async () => {
    const before = await notion.document.text();
    const steps = await notion.document.undoSteps();
    await docs.panel.click('button', IN_PLAN);
    await docs.panel.click('button', /^Apply/);
    await docs.panel.reads(/Applied\./);
    expect(await docs.document.text()).not.toContain(`KR2: ${OUTPUT}`);
    expect(await notion.document.text()).toBe(before);
    expect(await notion.document.undoSteps()).toBe(steps);
    expect(await notion.panel.count('button', /^Undo/)).toBe(0);
  });

  test('a stage that is set in one is kept for its key result alone', async () => {
    const before = await docs.document.text();
    await notion.panel.click('button', IN_FERRY);
    await notion.panel.press('5');
    await notion.panel.find('button', LOYALTY);
    expect(await docs.panel.count('button', LOYALTY)).toBe(0);
    expect(await docs.document.text()).toBe(before);
  });

  test('a panel follows the tabs of its own window', async () => {
    await notion.document.page.bringToFront();
    const tab = await tabBeside(notion.document.page);
    const third = await DocsDocument.open(editors, tab, THIRD, {});
    await third.page.bringToFront();
    await notion.panel.find('heading', THIRD.title);
    await docs.panel.find('heading', PLAN.title);
    await notion.document.page.bringToFront();
    await notion.panel.find('heading', FERRY.title);
    await docs.panel.find('heading', PLAN.title);
  });

  test('and Backcast keeps to its place in both', async () => {
    expect([...(await docs.document.foreign()), ...(await notion.document.foreign()), ...straysOf(editors)]).toEqual(
      [],
    );
  });
});

/** A new tab in the window of a page, which is where a link of that page would open one. */
async function tabBeside(page: Page): Promise<Page> {
  const found = page.browser().waitForTarget(target => target.opener() === page.target());
  await page.evaluate(() => void window.open('about:blank'));
  const tab = await (await found).page();
  return until('the new tab', async () => tab);
}
