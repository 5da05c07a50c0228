import type { Page } from 'puppeteer-core';
import { openExtensionPage, openPanel, openPractice } from '../../../scripts/practice-page.ts';
import type { SimulatedBrowser } from './open.ts';

/** What of the extension's interface is used inside its own pages. */
interface ExtensionWindow {
  readonly chrome: {
    readonly tabs: {
      getCurrent(): Promise<Tab>;
      query(wanted: { active: boolean }): Promise<Tab[]>;
    };
  };
}

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly lastAccessed: number;
  /** Only of pages that the extension may read. */
  readonly url?: string;
}

/**
 * Opens Backcast's panel for a page of a simulated editor: Chromium's own side panel; in Firefox, whose sidebar no driver can
 * see into, the same page in a window of its own, bound to the page's tab. The page stays in front.
 */
export async function openPanelFor(opened: SimulatedBrowser, page: Page): Promise<Page> {
  const isFirefox = opened.origin.startsWith('moz-');
  const panel = await (isFirefox ? panelInWindow(opened, page) : sidePanel(opened));
  await page.bringToFront();
  return panel;
}

/**
 * The one that is open already, as it follows the tab in front; else a new one, opened from the practice page by a click,
 * because the browser opens it for nothing less.
 */
async function sidePanel(opened: SimulatedBrowser): Promise<Page> {
  const standing = opened.browser.targets().find(target => target.url().startsWith(`${opened.origin}/sidepanel.html`));
  if (standing) return standing.asPage();
  const practice = await opened.browser.newPage();
  await openPractice(opened, practice, null);
  const panel = await openPanel(opened, practice);
  if (!panel) throw new Error('The side panel did not open.');
  await practice.close();
  return panel;
}

async function panelInWindow({ browser, origin }: SimulatedBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const panel = await browser.newPage({ type: 'window' });
  await openExtensionPage(panel, `${origin}/sidepanel.html`);
  const tab = await panel.evaluate(tabLastInFront);
  await openExtensionPage(panel, `${origin}/sidepanel.html?tab=${tab}`);
  return panel;
}

/** Runs in the panel: the number of the tab that was in front before it came. */
async function tabLastInFront(): Promise<number | undefined> {
  const { tabs } = (globalThis as unknown as ExtensionWindow).chrome;
  const [own, active] = await Promise.all([tabs.getCurrent(), tabs.query({ active: true })]);
  const others = active.filter(tab => tab.windowId !== own.windowId && tab.url?.startsWith('https:'));
  return others.sort((a, b) => b.lastAccessed - a.lastAccessed)[0]?.id;
}
