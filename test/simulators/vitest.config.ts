import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['simulators', 'hosts', 'soak', 'disturb', 'hostile', 'manifest'].map(
      folder => `test/${folder}/**/*.browser.test.ts`,
    ),
    // One worker per browser; more would only make each slower.
    maxWorkers: 2,
    // Browsers that are started side by side take their time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
