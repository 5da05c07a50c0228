import { existsSync } from 'node:fs';
import { installedBrowser } from './browsers.ts';
import type { BrowserKind } from './build.ts';
import { outcomeOf } from './commands.ts';

/** Debian's packages. */
const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAMES: Record<BrowserKind, string> = { chromium: 'Chrome or Chromium', firefox: 'Firefox' };

/**
 * A sentence for each browser that the tests need and that is not there. On Debian, run by the administrator, missing ones
 * are installed first.
 */
export async function missingBrowsers(): Promise<string[]> {
  const missing = absent();
  if (missing.length === 0) return [];
  const complaint = mayInstall() ? await install(missing.map(kind => PACKAGES[kind])) : '';
  return absent().map(kind =>
    [`${NAMES[kind]} is not installed on this machine; the end-to-end tests need it.`, complaint].join('\n').trim(),
  );
}

const absent = (): BrowserKind[] => (['chromium', 'firefox'] as const).filter(kind => !installedBrowser(kind));

const mayInstall = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** What the package manager said when it failed; empty when all went well. */
async function install(packages: readonly string[]): Promise<string> {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, output } = await outcomeOf('apt-get', args, { environment, limit: 600 });
    if (status !== 0) return output;
  }
  return '';
}
