import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, Told } from './process.mjs';

/** Makes sure that `folder/node_modules` holds what its lock file says. Does nothing, in a few milliseconds, if it does. */
export function ensureDependencies(folder, forWhat = '') {
  if (isInstalled(folder)) return;
  process.stderr.write(`backcast: installing packages${forWhat} … this is done once.\n`);
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, 'the packages could not be installed');
  if (!isInstalled(folder))
    throw new Told('backcast: npm ended well, but node_modules is not what package-lock.json says.');
}

/**
 * npm keeps a list of what stands in node_modules; it is compared with the lock file, so that a pull, an `npm install`
 * by hand and an interrupted installation are all told apart rightly.
 */
export function isInstalled(folder) {
  const listed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const found = packagesOf(listed);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const here = found[path];
    return here ? here.version === entry.version && here.integrity === entry.integrity : mayBeAbsent(entry);
  });
}

/** Packages for other systems, and peers that nobody asked for, are in the lock file but not on the disk. */
const mayBeAbsent = ({ optional, devOptional, peer }) => Boolean(optional || devOptional || peer);

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    throw new Told(
      `backcast: ${file} could not be read. Delete it if it stands in node_modules, restore it otherwise.`,
    );
  }
}
