import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    // The shared stories of both editors take six minutes: `npm run test:editors` runs them.
    exclude: process.env.EDITOR_STORIES
      ? ['test/e2e/{chromium,firefox,google-docs,notion}.test.ts']
      : ['test/e2e/editors-*.test.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    // One worker per browser; more would only make each slower.
    maxWorkers: 2,
    testTimeout: 100_000,
    hookTimeout: 60_000,
  },
});
