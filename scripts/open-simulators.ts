import { chromiumArgs, firefoxPreferences } from '../test/simulators/browsers/only-simulators.ts';
import { docsUrl, notionUrl, startEditors } from '../test/simulators/index.ts';
import type { InstalledBrowser } from './browsers.ts';
import type { BrowserWithBackcast } from './launch.ts';
import { openPanelSomehow, openUntilClosed } from './open-browser.ts';
import { openPractice } from './practice-page.ts';

const SHOWN = 'six-pages';

/** Opens a fresh browser with Backcast on both simulated editors, and resolves when it was closed. */
export async function openSimulators(installed: InstalledBrowser): Promise<void> {
  const editors = await startEditors();
  const wishes = {
    acceptInsecureCerts: true,
    chromiumArgs: [...chromiumArgs(editors.port), '--window-size=1500,900'],
    firefoxPreferences: firefoxPreferences(editors.port),
  };
  try {
    await openUntilClosed(installed, backcast => showEditors(backcast, installed), wishes);
  } finally {
    await editors.close();
  }
}

async function showEditors(backcast: BrowserWithBackcast, installed: InstalledBrowser): Promise<void> {
  const { browser, page } = backcast;
  await openPractice(backcast, page, null);
  await openPanelSomehow(backcast, installed);
  await page.goto(docsUrl(SHOWN));
  const second = await browser.newPage();
  await second.goto(notionUrl(SHOWN));
  await page.bringToFront();
  console.log('Two tabs show the same draft in simulated Google Docs and in simulated Notion, the panel beside them.');
}
