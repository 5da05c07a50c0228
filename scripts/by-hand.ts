import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, firefoxPreferences } from '../test/simulators/browsers/only-simulators.ts';
import { installedBrowser } from './browsers.ts';
import { BUILDS } from './build.ts';
import { ROOT } from './commands.ts';

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

/** The same for Firefox, whose settings are written into a profile first; there Backcast is loaded in about:debugging. */
export function firefoxByHand(port: number, addresses: readonly string[]): string {
  const program = installedBrowser('firefox')?.path ?? 'firefox';
  const profile = join(CACHE, 'by-hand-firefox');
  const preferences = Object.entries(firefoxPreferences(port));
  const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  return commandLine([program, '--no-remote', '--profile', profile, ...addresses]);
}

/** The words of a command as they are typed into a shell. */
export const commandLine = (words: readonly string[]): string => words.map(quoted).join(' ');

function quoted(word: string): string {
  if (/^[\w./:=@%+,-]+$/.test(word)) return word;
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
