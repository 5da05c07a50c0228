import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  logLevel: 'error',
});
