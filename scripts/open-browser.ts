import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledBrowser } from './browsers.ts';
import { ROOT } from './commands.ts';
import { type BrowserWithBackcast, type LaunchWishes, launchWithBackcast } from './launch.ts';
import { openExtensionPage, openPanel, openPractice, type StartDraft } from './practice-page.ts';

/**
 * Opens a fresh browser with Backcast, shows something in it, and resolves when it was closed by the user or by Ctrl+C.
 */
export async function openUntilClosed(
  installed: InstalledBrowser,
  show: (backcast: BrowserWithBackcast) => Promise<void>,
  wishes: Partial<LaunchWishes> = {},
): Promise<void> {
  const profile = newProfile();
  try {
    const backcast = await launchWithBackcast(installed, { headless: false, ...wishes, profile });
    const closed = new Promise<void>(done => backcast.browser.once('disconnected', () => done()));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void backcast.browser.close());
    const opening = show(backcast);
    // Closing the window while it opens is a way to end, not a fault.
    const ended = await Promise.race([closed.then(() => true), opening.then(() => false)]);
    if (ended) return void opening.catch(() => {});
    console.log(`Backcast is open in ${installed.name}. Close the browser, or press Ctrl+C here, to end.`);
    await closed;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The same, on the practice page with the draft, and the panel beside it. */
export const openDraftUntilClosed = (installed: InstalledBrowser, draft: StartDraft): Promise<void> =>
  openUntilClosed(installed, backcast => showDraft(backcast, installed, draft), {
    chromiumArgs: ['--window-size=1320,860'],
  });

/** Not in the system's folder for temporary files: a browser installed as a snap cannot see that one. */
export function newProfile(): string {
  const folder = join(ROOT, '.cache');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'profile-'));
}

async function showDraft(backcast: BrowserWithBackcast, installed: InstalledBrowser, draft: StartDraft): Promise<void> {
  await openPractice(backcast, backcast.page, draft);
  await openPanelSomehow(backcast, installed);
}

/** Opens the panel beside the practice page in the first tab. It stays with the window, whatever that tab shows next. */
export async function openPanelSomehow(backcast: BrowserWithBackcast, { kind }: InstalledBrowser): Promise<void> {
  const { browser, origin, page } = backcast;
  const panel = await openPanel(backcast, page);
  if (panel || kind === 'firefox') return;
  // Some relatives of Chrome have no side panel: the same page works in a tab.
  await openExtensionPage(await browser.newPage(), `${origin}/sidepanel.html`);
  await page.bringToFront();
}
