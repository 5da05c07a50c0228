import { rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { installedBrowser } from '../../../scripts/browsers.ts';
import type { BrowserKind } from '../../../scripts/build.ts';
import { firstPage, launchAlone, launchWithBackcast } from '../../../scripts/launch.ts';
import { newProfile } from '../../../scripts/open-browser.ts';
import type { Simulators } from '../site.ts';
import { chromiumArgs, firefoxPreferences } from './only-simulators.ts';

export interface OpenWishes {
  readonly simulators: Simulators;
  /** The folder of a built extension; left out, the browser has none. */
  readonly extensionPath?: string;
  /** The folder of a profile that outlives the browser; left out, a fresh one that goes with it. */
  readonly profile?: string;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** Further switches of Chromium, such as `--force-device-scale-factor=2`. */
  readonly chromiumArgs?: readonly string[];
  /** Further preferences of Firefox. */
  readonly firefoxPreferences?: Readonly<Record<string, unknown>>;
}

/** A browser for which there is nothing in the world but the simulated editors. */
export interface SimulatedBrowser {
  readonly browser: Browser;
  /** The tab to begin in. */
  readonly page: Page;
  /** What the addresses of the extension's pages begin with, up to the slash; empty without the extension. */
  readonly origin: string;
  /** Ends the browser, and removes its profile if it was fresh. */
  close(): Promise<void>;
}

export const openChromium = (wishes: OpenWishes): Promise<SimulatedBrowser> => openSimulated('chromium', wishes);
export const openFirefox = (wishes: OpenWishes): Promise<SimulatedBrowser> => openSimulated('firefox', wishes);

/** Opens a browser of this kind. Rejects when none is installed or it does not start. */
export async function openSimulated(kind: BrowserKind, wishes: OpenWishes): Promise<SimulatedBrowser> {
  const installed = installedBrowser(kind);
  if (!installed) throw new Error(`${kind} is not installed; these tests need it.`);
  const profile = wishes.profile ?? newProfile();
  const removeProfile = () => {
    if (wishes.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { browser, page, origin } = await launch(installed, wishes, profile);
    const close = async () => {
      await browser.close();
      removeProfile();
    };
    return { browser, page, origin, close };
  } catch (fault) {
    removeProfile();
    throw fault;
  }
}

type Launched = Omit<SimulatedBrowser, 'close'>;

async function launch(
  installed: Parameters<typeof launchAlone>[0],
  { simulators: { port }, extensionPath, headless = true, ...further }: OpenWishes,
  profile: string,
): Promise<Launched> {
  const wishes = {
    headless,
    profile,
    acceptInsecureCerts: true,
    chromiumArgs: [
      ...chromiumArgs(port),
      '--window-size=1400,900',
      ...(headless ? ['--disable-gpu'] : []),
      ...(further.chromiumArgs ?? []),
    ],
    firefoxPreferences: { ...firefoxPreferences(port), ...further.firefoxPreferences },
  };
  if (extensionPath !== undefined) return launchWithBackcast(installed, { ...wishes, extension: extensionPath });
  const browser = await launchAlone(installed, wishes);
  return { browser, page: await firstPage(browser), origin: '' };
}
