import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './process.mjs';

const CACHE = join(ROOT, '.cache', 'command-line');

/**
 * Runs the command line in this process. It is bundled once for every state of the sources, so that it starts in the
 * time Node itself needs, with any Node from 20.
 */
export async function runCommandLine(args) {
  const bundle = join(CACHE, `${fingerprint()}.mjs`);
  if (!existsSync(bundle)) await writeBundle(bundle);
  process.argv = [process.execPath, bundle, ...args];
  // npm runs scripts in the project's folder; files are meant from where the command was typed.
  if (process.env.npm_command && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(bundle).href);
}

/** Changes whenever a source of the command line, its libraries or its configuration may have changed. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json']) hash.update(readFileSync(join(ROOT, file)));
  hash.update(readFileSync(new URL(import.meta.url)));
  const files = readdirSync(join(ROOT, 'lib'), { recursive: true, withFileTypes: true }).filter(file => file.isFile());
  const paths = files.map(file => join(file.parentPath ?? file.path, file.name)).sort();
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function writeBundle(bundle) {
  const { build } = await import('esbuild');
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
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
