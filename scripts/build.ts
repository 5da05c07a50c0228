// Builds Backcast for both browsers into .output; with --quiet only if something changed since the last time.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isStarted, nodeOutcome, ROOT, secondsInWords } from './commands.ts';
import { fingerprintOf } from './setup/fingerprint.mjs';

/** Where each production build stands. */
export const BUILDS = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
} as const;

export type BrowserKind = keyof typeof BUILDS;

const TARGETS: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };
const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'assets',
  'scripts/rule-editions.ts',
  'scripts/rule-source.ts',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = join(ROOT, '.cache', 'build.txt');

export interface BuildResult {
  readonly ok: boolean;
  /** What the failing builds printed; empty when all is well. */
  readonly output: string;
  readonly seconds: number;
}

/** Builds for both browsers. `ifNeeded`: does nothing when no source changed since the last good build. */
export async function buildBoth({ ifNeeded = false } = {}): Promise<BuildResult> {
  const before = fingerprint();
  if (ifNeeded && isBuilt(before)) return { ok: true, output: '', seconds: 0 };
  const kinds = Object.keys(BUILDS) as BrowserKind[];
  const outcomes = await Promise.all(
    kinds.map(kind =>
      nodeOutcome(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', TARGETS[kind], '--mv3'], { limit: 300 }),
    ),
  );
  const failed = outcomes.filter(outcome => outcome.status !== 0);
  if (failed.length === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, before);
  }
  return {
    ok: failed.length === 0,
    output: failed.map(outcome => outcome.output).join('\n'),
    seconds: Math.max(...outcomes.map(outcome => outcome.seconds)),
  };
}

const fingerprint = (): string => fingerprintOf(INPUTS.map(path => join(ROOT, path)));

const isBuilt = (now: string): boolean =>
  Object.values(BUILDS).every(folder => existsSync(join(folder, 'manifest.json'))) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === now;

if (isStarted(import.meta.url)) {
  const { ok, output, seconds } = await buildBoth({ ifNeeded: process.argv.includes('--quiet') });
  if (!ok) console.error(output);
  else if (seconds > 0) console.log(`Built in ${secondsInWords(seconds)}: ${Object.values(BUILDS).join(', ')}`);
  process.exitCode = ok ? 0 : 1;
}
