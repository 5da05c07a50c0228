import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installedBrowser } from '../../../scripts/browsers.ts';
import { type BrowserKind, BUILDS } from '../../../scripts/build.ts';
import { ROOT } from '../../../scripts/commands.ts';
import { type BrowserWithBackcast, FIREFOX_ID, launchWithBackcast } from '../../../scripts/launch.ts';
import { newProfile } from '../../../scripts/open-browser.ts';
import { openExtensionPage, openPanel, openPractice, type StartDraft } from '../../../scripts/practice-page.ts';
import { firefoxSavingTo, savedFile, savedFolder, saveTo } from './downloads.ts';
import {
  chromiumProxyArgs,
  firefoxProxyPreferences,
  type RecordingProxy,
  startRecordingProxy,
} from './recording-proxy.ts';
import { Screen } from './screen.ts';

/** A user at a browser with Backcast, from its first start on; the profile stays the same over restarts. */
export class Journey {
  #backcast: BrowserWithBackcast | null = null;
  #firstPage: Page | null = null;
  #screens: Screen[] = [];

  private constructor(
    readonly kind: BrowserKind,
    readonly proxy: RecordingProxy,
    readonly profile: string,
  ) {}

  static async begin(kind: BrowserKind): Promise<Journey> {
    const journey = new Journey(kind, await startRecordingProxy(), newProfile());
    await journey.launch();
    return journey;
  }

  get backcast(): BrowserWithBackcast {
    if (!this.#backcast) throw new Error('The browser is not running.');
    return this.#backcast;
  }

  /** All that was opened since the last start. */
  get screens(): readonly Screen[] {
    return this.#screens;
  }

  async launch(): Promise<void> {
    const installed = installedBrowser(this.kind);
    if (!installed) throw new Error(`${this.kind} is not installed; these tests need it.`);
    this.#backcast = await launchWithBackcast(installed, {
      headless: true,
      profile: this.profile,
      chromiumArgs: [...chromiumProxyArgs(this.proxy.port), '--window-size=1400,900', '--disable-gpu'],
      firefoxPreferences: {
        ...firefoxProxyPreferences(this.proxy.port),
        ...firefoxSavingTo(savedFolder(this.profile)),
      },
    });
    await saveTo(savedFolder(this.profile), this.kind, this.#backcast.browser);
    this.#firstPage = this.#backcast.page;
    this.#screens = [];
  }

  /**
   * As at the first start, without starting: nothing is open, nothing kept, and Backcast has been put in anew. For Firefox,
   * whose start costs more than most stories.
   */
  async renew(): Promise<void> {
    const { browser, origin } = this.backcast;
    const pages = await browser.pages();
    this.#firstPage = await browser.newPage();
    for (const page of pages) await page.close();
    const own = await browser.newPage();
    await openExtensionPage(own, `${origin}/sidepanel.html`);
    await own.evaluate(forgetAll);
    // Its pages go with it.
    await browser.uninstallExtension(FIREFOX_ID);
    await browser.installExtension(BUILDS.firefox);
    rmSync(savedFolder(this.profile), { recursive: true, force: true });
    await saveTo(savedFolder(this.profile), this.kind, browser);
    this.proxy.forget();
    this.#screens = [];
  }

  /** Ends the browser as its user would, so that everything is written to the profile. */
  async close(): Promise<void> {
    await this.#backcast?.browser.close();
    this.#backcast = null;
  }

  async restart(): Promise<void> {
    await this.close();
    await this.launch();
  }

  /** The practice page: in the given tab, the first one that is still unused, or a new one. */
  async practice(draft: StartDraft | null = null, page?: Page): Promise<Screen> {
    const tab = page ?? this.#firstPage ?? (await this.backcast.browser.newPage());
    this.#firstPage = null;
    await openPractice(this.backcast, tab, draft);
    return this.#opened(tab);
  }

  /**
   * The panel beside a practice page: Chromium's own side panel; in Firefox, whose sidebar no driver can see into, the same
   * page in a window of its own, bound to that tab.
   */
  async panel(practice: Screen): Promise<Screen> {
    if (this.kind === 'chromium') {
      const panel = await openPanel(this.backcast, practice.page);
      if (!panel) throw new Error('The side panel did not open.');
      return this.#opened(panel);
    }
    return this.panelPage(practice);
  }

  /** The panel as a page of its own, bound to a practice page's tab. */
  async panelPage(practice: Screen): Promise<Screen> {
    const tab = await tabIdOf(practice.page);
    const page = await this.backcast.browser.newPage({ type: 'window' });
    await openExtensionPage(page, `${this.backcast.origin}/sidepanel.html?tab=${tab}`);
    return this.#opened(page);
  }

  /** The file with this ending that was saved from one of the pages. */
  saved(ending: string): Promise<Buffer> {
    return savedFile(savedFolder(this.profile), ending);
  }

  #opened(page: Page): Screen {
    const screen = new Screen(page);
    this.#screens.push(screen);
    return screen;
  }

  /** Saves what everything opened looks like, for whoever reads the failure. */
  async photograph(name: string): Promise<void> {
    const folder = join(ROOT, 'test-results');
    mkdirSync(folder, { recursive: true });
    for (const [i, { page }] of this.#screens.entries()) {
      const path = `${join(folder, `${this.kind} ${name} ${i}`).replaceAll(' ', '-')}.png` as const;
      // A page behind others is not painted; its picture would never come.
      await page.bringToFront().catch(() => {});
      await Promise.race([page.screenshot({ path }).catch(() => {}), patienceOver(5000)]);
    }
  }

  async end(): Promise<void> {
    await this.close();
    await this.proxy.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const patienceOver = (milliseconds: number): Promise<void> =>
  new Promise(done => {
    setTimeout(done, milliseconds).unref();
  });

/** Runs in a page of the extension. */
async function forgetAll(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
  await chrome.storage.local.clear();
  localStorage.clear();
}

/** The browser's number of the tab that an extension page stands in. */
function tabIdOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } };
    return (await chrome.tabs.getCurrent()).id;
  });
}
