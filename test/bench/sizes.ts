import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../scripts/build.ts';

export interface ScriptSize {
  readonly name: string;
  /** Bytes as built, that is minified. */
  readonly minified: number;
  readonly gzipped: number;
}

/** Every script of the Chromium build, the largest first. */
export function scriptSizes(): ScriptSize[] {
  const entries = readdirSync(BUILDS.chromium, { recursive: true, withFileTypes: true });
  const scripts = entries.filter(entry => entry.isFile() && entry.name.endsWith('.js'));
  const sizes = scripts.map(({ parentPath, name }): ScriptSize => {
    const bytes = readFileSync(join(parentPath, name));
    const path = relative(BUILDS.chromium, join(parentPath, name));
    return { name: path, minified: bytes.length, gzipped: gzipSync(bytes).length };
  });
  return sizes.sort((a, b) => b.minified - a.minified);
}
