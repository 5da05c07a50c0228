import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CheckResult } from './checks.ts';
import { nodeOutcome, ROOT } from './commands.ts';

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** In seconds: for a machine that does much else. */
const LIMIT = 1_800;

/**
 * Runs the tests of a vitest configuration and counts them. A file that could not be loaded and a test that was skipped
 * count as failed: nothing is left out in silence.
 */
export async function suiteResult(config: string): Promise<CheckResult> {
  const file = join(ROOT, '.cache', 'tests', `${basename(dirname(join(ROOT, config)))}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', config];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status, output } = await nodeOutcome([...vitest, ...reporters], {
    environment: { FORCE_COLOR: '0' },
    limit: LIMIT,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const { passed, failed, complaints } = countsOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
  // Something may fail outside every test, such as a promise that nobody awaited.
  const outside = status !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + outside, output: [output, ...complaints].join('\n') };
}

/** Tests that passed and did not, with a line for each that has no line of its own in the output. */
export function countsOf(report: Report): { passed: number; failed: number; complaints: string[] } {
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
  const tests = report.testResults.flatMap(file => file.assertionResults);
  const skipped = tests.filter(test => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length + skipped.length,
    complaints: [
      ...unloaded.map(file => `could not be loaded: ${file.name}`),
      ...skipped.map(test => `was skipped: ${test.fullName}`),
    ],
  };
}
