import { join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const root = join(import.meta.dirname, '..', '..');

/** Journeys through the whole product. */
export const STORIES = ['test/e2e/**/*.test.ts'];

/** Parts of it, and the simulated editors, as a browser runs them. */
export const BROWSER_TESTS = ['simulators', 'hosts', 'soak', 'disturb', 'hostile', 'manifest'].map(
  folder => `test/${folder}/**/*.browser.test.ts`,
);

/** How tests are run that start browsers of their own; on builds made before if `isBuiltFirst`, else each file sees to it. */
export const testsInBrowsers = (include: readonly string[], { isBuiltFirst = true } = {}): ViteUserConfig =>
  defineConfig({
    root,
    resolve: { alias: { '@': root } },
    test: {
      include: [...include],
      globalSetup: isBuiltFirst ? [join(import.meta.dirname, 'set-up.ts')] : [],
      // Much of a browser's test is waiting, so there is work for two processors; more would only make each slower.
      maxWorkers: 3,
      sequence: { sequencer: LongestFirst },
      // Browsers that are started side by side take their time.
      testTimeout: 100_000,
      hookTimeout: 60_000,
    },
  });
