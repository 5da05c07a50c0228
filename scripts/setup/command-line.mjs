import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprintOf } from './fingerprint.mjs';
import { ROOT } from './process.mjs';

const CACHE = join(ROOT, '.cache', 'command-line');
const INPUTS = ['lib', 'package-lock.json', 'tsconfig.json'].map(path => join(ROOT, path));

/**
 * Runs the command line in this process. It is bundled once for every state of the sources, so that it starts in the
 * time Node itself needs, with any Node from 20.
 */
export async function runCommandLine(args) {
  const bundle = join(CACHE, `${fingerprintOf([...INPUTS, fileURLToPath(import.meta.url)])}.mjs`);
  if (!existsSync(bundle)) await writeBundle(bundle);
  process.argv = [process.execPath, bundle, ...args];
  // npm runs scripts in the project's folder; files are meant from where the command was typed.
  if (process.env.npm_command && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(bundle).href);
}

async function writeBundle(bundle) {
  const { build } = await import('esbuild');
  mkdirSync(CACHE, { recursive: true });
  removeOldBundles();
  const unfinished = `${bundle}.${process.pid}`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['lib/cli/main.ts'],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { '@': ROOT },
    loader: { '.md': 'text' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
  });
  // In one step: another run may be reading.
  renameSync(unfinished, bundle);
}

/** Keeps those of the last hour: another run may be about to read one. */
function removeOldBundles() {
  const bundles = readdirSync(CACHE).map(name => join(CACHE, name));
  const old = bundles.filter(
    path => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - 3_600_000,
  );
  for (const path of old) rmSync(path, { force: true });
}
