import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import type { InstalledBrowser } from './browsers.ts';
import { type BrowserKind, BUILDS } from './build.ts';

/** Fixed, so that pages of the extension have an address that is known before it is installed. */
const FIREFOX_UUID = '5ba8a5bd-6a0c-4f0e-9a53-3d5f0c7a1d11';
export const FIREFOX_ID = 'backcast@backcast.example';

export interface LaunchWishes {
  readonly headless: boolean;
  /** The folder of the browser profile; what is in it is kept. */
  readonly profile: string;
  /** The folder of the built extension; left out, that of the last build. */
  readonly extension?: string;
  /** Whether certificates that nobody has signed are taken. */
  readonly acceptInsecureCerts?: boolean;
  /** Further switches of Chromium. */
  readonly chromiumArgs?: readonly string[];
  /** Further preferences of Firefox. */
  readonly firefoxPreferences?: Readonly<Record<string, unknown>>;
}

export interface BrowserWithBackcast {
  readonly browser: Browser;
  /** What the addresses of Backcast's pages begin with, up to the slash. */
  readonly origin: string;
  /** The tab to begin in, in front of all others. */
  readonly page: Page;
}

/** Opens a browser with the built extension in it. */
export async function launchWithBackcast(
  installed: InstalledBrowser,
  wishes: LaunchWishes,
): Promise<BrowserWithBackcast> {
  const browser = await launchAlone(installed, wishes);
  const folder = wishes.extension ?? BUILDS[installed.kind];
  const id = await browser.installExtension(folder);
  const origin = originOf(installed.kind, id);
  const greets = installed.kind === 'chromium' && existsSync(join(folder, 'practice.html'));
  const page = greets ? await welcomePage(browser, origin) : await firstPage(browser);
  return { browser, origin, page };
}

/** What the addresses of the pages of an extension of this id begin with, up to the slash. */
export const originOf = (kind: BrowserKind, id: string): string =>
  kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;

/** Opens a browser that extensions can be put into, and has none. */
export const launchAlone = (installed: InstalledBrowser, wishes: LaunchWishes): Promise<Browser> =>
  puppeteer.launch({
    executablePath: installed.path,
    headless: wishes.headless,
    userDataDir: wishes.profile,
    defaultViewport: null,
    handleSIGINT: false,
    acceptInsecureCerts: wishes.acceptInsecureCerts ?? false,
    ...(installed.kind === 'chromium' ? chromiumOptions(wishes) : firefoxOptions(wishes)),
  });

export const firstPage = async (browser: Browser): Promise<Page> =>
  (await browser.pages())[0] ?? (await browser.newPage());

/** Backcast greets with its practice page when it is installed, which here is every time; Firefox does not call this that. */
async function welcomePage(browser: Browser, origin: string): Promise<Page> {
  const isWelcome = (target: Target) => target.url().startsWith(`${origin}/practice.html`);
  const page = await (await browser.waitForTarget(isWelcome)).page();
  if (!page) return firstPage(browser);
  for (const other of await browser.pages()) if (other !== page) await other.close();
  return page;
}

/** Extensions are loaded through the browser's pipe: branded Chrome no longer takes them from its command line. */
function chromiumOptions({ chromiumArgs = [] }: LaunchWishes): LaunchOptions {
  const quiet = ['--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-sync'];
  // The sandbox refuses to start for the administrator of a Linux machine, as in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // A bar across the page that speaks of tests would frighten a writer.
  const ignoreDefaultArgs = ['--enable-automation'];
  return { pipe: true, enableExtensions: true, ignoreDefaultArgs, args: [...quiet, ...sandbox, ...chromiumArgs] };
}

function firefoxOptions({ firefoxPreferences = {} }: LaunchWishes): LaunchOptions {
  return {
    browser: 'firefox',
    // Without it the driver cannot open pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // The extension is installed for one run only; its storage is to outlive that, as after a normal installation.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...firefoxPreferences,
    },
  };
}
