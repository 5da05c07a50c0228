import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/build.ts';
import { until } from './until.ts';

/** Where a browser with this profile puts the files that its user saves. It goes with the profile. */
export const savedFolder = (profile: string): string => join(profile, 'saved');

/** What has Firefox save into a folder without asking. */
export const firefoxSavingTo = (folder: string): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

/** Has the browser save into a folder without asking; Firefox is told when it starts. */
export async function saveTo(folder: string, kind: BrowserKind, browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (kind === 'firefox') return;
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

const UNFINISHED = /\.(?:part|crdownload)$/;

/** The one file with this ending that was saved, as soon as all of it is there; it is taken out of the folder. */
export function savedFile(folder: string, ending: string): Promise<Buffer> {
  return until(`a file that ends in ${ending}`, async () => {
    const names = readdirSync(folder);
    const name = names.find(one => one.endsWith(ending));
    if (!name || names.some(one => UNFINISHED.test(one))) return null;
    const content = readFileSync(join(folder, name));
    if (content.length === 0) return null;
    // Stories share a browser: the next one must not take this file for its own.
    rmSync(join(folder, name));
    return content;
  });
}
