// Writes what the stores ask for into .output: a package per browser and the sources. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import manifest from '../package.json' with { type: 'json' };
import { BUILDS, buildBoth } from './build.ts';
import { isStarted, ROOT } from './commands.ts';

/** The earliest time that the format can hold, in local time as the format has it. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Packages by file name, made from the builds and the sources that stand on the disk. */
function packages(): Map<string, Uint8Array> {
  const name = `backcast-${manifest.version}`;
  return new Map([
    [`${name}-chrome.zip`, zipOf(BUILDS.chromium, filesIn(BUILDS.chromium))],
    [`${name}-firefox.zip`, zipOf(BUILDS.firefox, filesIn(BUILDS.firefox))],
    [`${name}-sources.zip`, zipOf(ROOT, sources())],
  ]);
}

/** A zip of these files whose bytes depend on their names and contents only. */
export function zipOf(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file.split(sep).join('/')] = readFileSync(join(folder, file));
  return zipSync(entries, { level: 9, mtime: FIXED_TIME, os: 0, attrs: 0 });
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return entries.map(entry => relative(folder, join(entry.parentPath, entry.name)));
}

/** What is in version control, as it stands on the disk: enough for a store's reviewer to build the same packages. */
function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter(file => file !== '' && existsSync(join(ROOT, file)));
}

/** Packs the build that stands, builds and packs anew, and tells which packages are not the same, byte for byte. */
export async function zipDifferences(): Promise<string[]> {
  const runs: Map<string, Uint8Array>[] = [];
  for (const ifNeeded of [true, false]) {
    const { ok, output } = await buildBoth({ ifNeeded });
    if (!ok) return [output];
    runs.push(packages());
  }
  const [first = new Map(), second = new Map()] = runs;
  return [...first].flatMap(([name, bytes]) =>
    Buffer.from(bytes).equals(second.get(name) ?? new Uint8Array()) ? [] : [`${name}: two runs gave different bytes`],
  );
}

if (isStarted(import.meta.url)) {
  const { ok, output } = await buildBoth();
  if (!ok) throw new Error(output);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  for (const [name, bytes] of packages()) {
    writeFileSync(join(ROOT, '.output', name), bytes);
    console.log(`.output/${name}  ${(bytes.length / 1024).toFixed(0)} kB`);
  }
}
