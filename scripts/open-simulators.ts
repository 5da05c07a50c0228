import { chromiumArgs, firefoxPreferences } from '../test/simulators/browsers/only-simulators.ts';
import { docsUrl, FIXTURE_IDS, type FixtureId, notionUrl, startEditors } from '../test/simulators/index.ts';
import type { InstalledBrowser } from './browsers.ts';
import type { BrowserWithBackcast } from './launch.ts';
import { openPanelSomehow, openUntilClosed } from './open-browser.ts';
import { openPractice } from './practice-page.ts';

/** The document of the simulated editors that has this name; one of six pages when none is given. Throws on others. */
export function documentNamed(name = 'six-pages'): FixtureId {
  const id = FIXTURE_IDS.find(known => known === name);
  if (!id) throw new Error(`The simulated editors have no document ‘${name}’. There are: ${FIXTURE_IDS.join(', ')}.`);
  return id;
}

/** Opens a fresh browser with Backcast on a document in both simulated editors, and resolves when it was closed. */
export async function openSimulators(installed: InstalledBrowser, shown: FixtureId): Promise<void> {
  const editors = await startEditors();
  const wishes = {
    acceptInsecureCerts: true,
    chromiumArgs: [...chromiumArgs(editors.port), '--window-size=1500,900'],
    firefoxPreferences: firefoxPreferences(editors.port),
  };
  try {
    await openUntilClosed(installed, backcast => showEditors(backcast, installed, shown), wishes);
  } finally {
    await editors.close();
  }
}

async function showEditors(
  backcast: BrowserWithBackcast,
  installed: InstalledBrowser,
  shown: FixtureId,
): Promise<void> {
  const { browser, page } = backcast;
  await openPractice(backcast, page, null);
  await openPanelSomehow(backcast, installed);
  await page.goto(docsUrl(shown));
  const second = await browser.newPage();
  await second.goto(notionUrl(shown));
  await page.bringToFront();
  console.log('Two tabs show the same draft in simulated Google Docs and in simulated Notion, the panel beside them.');
}
