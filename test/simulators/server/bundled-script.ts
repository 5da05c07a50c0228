import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

/**
 * The script that this TypeScript file becomes with all that it imports, to be served to the page as one classic script.
 * `entry` is an absolute path. Bundled once per run of Node. Rejects with the compiler's list of complaints.
 */
export function bundledScript(entry: string): Promise<string> {
  let bundle = bundles.get(entry);
  if (!bundle) {
    bundle = bundleOf(entry);
    bundles.set(entry, bundle);
  }
  return bundle;
}

async function bundleOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // What the two real browsers of the tests read without help.
    target: ['chrome120', 'firefox128'],
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${entry} became no script.`);
  return script.text;
}
