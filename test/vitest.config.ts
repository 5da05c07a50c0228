import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './browsers/longest-first.ts';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One for each processor: left to itself, vitest keeps one processor free.
    maxWorkers: '100%',
    // How long is too long is for a test to say; this is for one that never ends.
    testTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    exclude: ['test/e2e/**', 'test/bench/**', 'test/store/**', '**/*.browser.test.ts'],
  },
});
