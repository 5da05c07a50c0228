import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short name for the state of files and folders: it changes whenever one of them is added, removed or written.
 * Looks at times and sizes only, so it costs milliseconds. What is not there counts as absent.
 */
export function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    const found = statSync(path, { throwIfNoEntry: false });
    hash.update(found ? `${path} ${found.mtimeMs} ${found.size}\n` : `${path} absent\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return entries.map(entry => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
