import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './build.ts';

export interface InstalledBrowser {
  readonly name: string;
  readonly kind: BrowserKind;
  readonly path: string;
}

interface KnownBrowser {
  readonly name: string;
  readonly kind: BrowserKind;
  readonly linux: readonly string[];
  /** Inside /Applications or the same folder of the user. */
  readonly mac: string;
  /** Inside one of the program folders; null where the browser is not made for Windows. */
  readonly windows: string | null;
}

/** In the order in which they are taken. */
const KNOWN: readonly KnownBrowser[] = [
  {
    name: 'Chrome',
    kind: 'chromium',
    linux: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    kind: 'chromium',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Edge',
    kind: 'chromium',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Brave',
    kind: 'chromium',
    linux: ['brave-browser-stable', 'brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    linux: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/** The browsers of this machine that Backcast runs in. `CHROME_PATH` and `FIREFOX_PATH` go before what is found. */
export function installedBrowsers(): InstalledBrowser[] {
  const found = KNOWN.flatMap(({ name, kind, ...places }) => {
    const path = candidates(places).find(isProgram);
    return path ? [{ name, kind, path }] : [];
  });
  return [...chosenByHand(), ...found];
}

/** The first installed browser of a kind. */
export const installedBrowser = (kind: BrowserKind): InstalledBrowser | undefined =>
  installedBrowsers().find(browser => browser.kind === kind);

function chosenByHand(): InstalledBrowser[] {
  const { CHROME_PATH, FIREFOX_PATH } = process.env;
  const chosen: InstalledBrowser[] = [];
  if (CHROME_PATH) chosen.push({ name: 'Chrome', kind: 'chromium', path: CHROME_PATH });
  if (FIREFOX_PATH) chosen.push({ name: 'Firefox', kind: 'firefox', path: FIREFOX_PATH });
  return chosen;
}

function candidates({ linux, mac, windows }: Pick<KnownBrowser, 'linux' | 'mac' | 'windows'>): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].map(folder => join(folder, mac));
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData];
    return windows ? folders.flatMap(folder => (folder ? [join(folder, windows)] : [])) : [];
  }
  const path = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return linux.flatMap(name => [...path, '/snap/bin'].map(folder => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
