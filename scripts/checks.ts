import { buildBoth } from './build.ts';
import { nodeOutcome } from './commands.ts';
import { missingBrowsers } from './missing-browsers.ts';
import { suiteResult } from './suite-result.ts';
import { zipDifferences } from './zip.ts';

export interface CheckResult {
  readonly passed: number;
  readonly failed: number;
  /** What it printed; shown when something failed. */
  readonly output: string;
}

export interface Check {
  readonly name: string;
  /** A suite counts its tests; everything else counts as one. */
  readonly isSuite: boolean;
  run(): Promise<CheckResult>;
}

/** All checks in the order in which they run: what is quick and often wrong comes first. */
export const CHECKS: readonly Check[] = [
  command('Format', ['node_modules/@biomejs/biome/bin/biome', 'format', '.']),
  command('Lint', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--formatter-enabled=false',
    '--error-on-warnings',
    '.',
  ]),
  step('Build for Chromium and Firefox', buildBoth),
  command('Types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  command('Types of the pure layers', ['node_modules/typescript/bin/tsc', '-p', 'lib/tsconfig.pure.json', '--noEmit']),
  command('Generated files are fresh', ['--import', 'tsx', 'scripts/generate.ts', '--check']),
  suite('Unit tests', 'test/vitest.config.ts'),
  step('Store packages are reproducible', async () => {
    const differences = await zipDifferences();
    return { ok: differences.length === 0, output: differences.join('\n') };
  }),
  command('The store’s check of the extension', [
    'test/store/node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--warnings-as-errors',
    '--no-config-discovery',
  ]),
  step('Browsers are installed', async () => {
    const missing = await missingBrowsers();
    return { ok: missing.length === 0, output: missing.join('\n') };
  }),
  command('Every view of the panel: accessibility', ['--import', 'tsx', 'test/gallery/check.ts']),
  suite('Parts, editors and stories in Chromium and Firefox', 'test/browsers/vitest.config.ts'),
];

function step(name: string, run: () => Promise<{ readonly ok: boolean; readonly output: string }>): Check {
  return {
    name,
    isSuite: false,
    run: async () => {
      const { ok, output } = await run();
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
    },
  };
}

function command(name: string, args: readonly string[]): Check {
  return step(name, async () => {
    const { status, output } = await nodeOutcome(args);
    return { ok: status === 0, output };
  });
}

function suite(name: string, config: string): Check {
  return { name, isSuite: true, run: () => suiteResult(config) };
}
