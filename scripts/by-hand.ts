import { X509Certificate } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, firefoxPreferences } from '../test/simulators/browsers/only-simulators.ts';
import type { Simulators } from '../test/simulators/site.ts';
import { installedBrowser } from './browsers.ts';
import { BUILDS } from './build.ts';
import { ROOT } from './commands.ts';

/** What Firefox opens beside what it was asked for when a profile is new. */
const FIREFOX_QUIET = { 'browser.aboutwelcome.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false };

/** The kind of fingerprint that Firefox keeps of a certificate, by its object identifier. */
const SHA_256 = 'OID.2.16.840.1.101.3.4.2.1';

const CACHE = join(ROOT, '.cache');

/** The command that opens a Chromium, with Backcast in it, for which these addresses lead to the server on this port. */
export function chromiumByHand(port: number, addresses: readonly string[]): string {
  const program = installedBrowser('chromium')?.path ?? 'chromium';
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = `--user-data-dir=${join(CACHE, 'by-hand-chromium')}`;
  const switches = [
    profile,
    '--no-first-run',
    ...sandbox,
    ...chromiumArgs(port),
    `--load-extension=${BUILDS.chromium}`,
  ];
  return commandLine([program, ...switches, ...addresses]);
}

/**
 * The same for Firefox, for which a profile is written first: it leads all addresses to the server and takes its certificate
 * for these hosts. Backcast is loaded in about:debugging there.
 */
export function firefoxByHand(
  { port, certificate }: Pick<Simulators, 'port' | 'certificate'>,
  hosts: readonly string[],
  addresses: readonly string[],
): string {
  const program = installedBrowser('firefox')?.path ?? 'firefox';
  const profile = join(CACHE, 'by-hand-firefox');
  const preferences = Object.entries({ ...firefoxPreferences(port), ...FIREFOX_QUIET });
  const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  const { fingerprint256 } = new X509Certificate(certificate);
  const taken = hosts.map(host => `${host}:443:\t${SHA_256}\t${fingerprint256}\t\n`);
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  writeFileSync(join(profile, 'cert_override.txt'), taken.join(''));
  return commandLine([program, '--no-remote', '--profile', profile, ...addresses]);
}

/** The words of a command as they are typed into a shell. */
export const commandLine = (words: readonly string[]): string => words.map(quoted).join(' ');

function quoted(word: string): string {
  if (/^[\w./:=@%+,-]+$/.test(word)) return word;
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
