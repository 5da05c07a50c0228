import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** One file that says `import`, and what it names. */
export interface Import {
  readonly from: string;
  /** A path from the project's folder, or a package. */
  readonly to: string;
  /** Whether nothing of it is left when the code runs. */
  readonly isType: boolean;
}

/** Paths of the source files in a folder of the project, with slashes. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const FROM = /^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s+'([^']+)'/gm;
const BARE = /(?:^import\s+|\bimport\()'([^']+)'/gm;

/** Everything that a file imports or passes on. */
export function importsOf(from: string, source = readFileSync(join(ROOT, from), 'utf8')): Import[] {
  const named = [...source.matchAll(FROM)].map(([, type, names = '', path = '']) => ({
    from,
    to: resolved(from, path),
    isType: type !== undefined || onlyTypes(names),
  }));
  const bare = [...source.matchAll(BARE)].map(([, path = '']) => ({ from, to: resolved(from, path), isType: false }));
  return [...named, ...bare];
}

function onlyTypes(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  return list?.split(',').every(name => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

function resolved(from: string, path: string): string {
  if (path.startsWith('@/')) return path.slice(2);
  if (path.startsWith('.')) return join(dirname(from), path).split(sep).join('/');
  return path;
}

/** The layer of a path: the folder under lib, `review`, or the folder at the top; null for packages. */
export function layerOf(path: string): string | null {
  const [top = '', second = ''] = path.split('/');
  if (top === 'lib') return second.replace(/\.ts$/, '');
  return ['components', 'entrypoints', 'assets', 'scripts', 'test'].includes(top) ? top : null;
}
