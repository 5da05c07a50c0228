import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, layerOf, ROOT, sourcesIn } from './imports';

const PURE = [
  'draft',
  'anchor',
  'engine',
  'prfaq',
  'lifecycle',
  'key-results',
  'rules',
  'review',
  'listening',
  'review-pack',
];
const leftOf = (layer: string): string[] => PURE.slice(0, PURE.indexOf(layer));

/** What each layer may import of ours (docs/architecture.md); of the second list only types. */
const LAYERS: Readonly<Record<string, readonly [runs: readonly string[], types: readonly string[]]>> = {
  draft: [[], []],
  anchor: [['draft'], []],
  engine: [['draft'], []],
  prfaq: [['draft', 'engine'], []],
  lifecycle: [leftOf('lifecycle'), []],
  'key-results': [leftOf('key-results'), []],
  rules: [leftOf('rules'), []],
  review: [leftOf('review'), []],
  listening: [[], ['prfaq']],
  'review-pack': [['lifecycle'], []],
  cli: [PURE, []],
  hosts: [['draft', 'anchor', 'marks'], []],
  marks: [
    ['assets', 'draft'],
    ['hosts', 'key-results', 'lifecycle'],
  ],
  platform: [[], []],
  messages: [
    ['engine', 'prfaq', 'lifecycle', 'platform'],
    [...PURE, 'hosts'],
  ],
  storage: [
    ['engine', 'lifecycle', 'listening', 'platform', 'messages'],
    [...PURE, 'hosts'],
  ],
  session: [[...PURE, 'hosts', 'marks', 'messages', 'storage'], []],
  panel: [
    ['engine', 'prfaq', 'lifecycle', 'rules', 'listening', 'review-pack', 'messages', 'storage'],
    [...PURE, 'hosts'],
  ],
  background: [['lifecycle', 'messages', 'platform'], []],
  practice: [['hosts', 'platform', 'session', 'storage'], []],
  sidepanel: [
    ['messages', 'panel', 'platform', 'storage'],
    [...PURE, 'hosts'],
  ],
  components: [
    ['panel', 'lifecycle', 'listening'],
    [...PURE, 'hosts', 'messages'],
  ],
};

/** Packages that open a door to the outside, and the layers that may hold the handle. */
const DOORS: readonly (readonly [pattern: RegExp, name: string, layers: readonly string[]])[] = [
  [/^webextension-polyfill$/, 'the browser’s extension API', ['platform']],
  [/^(?:wxt|#imports)(?:\/|$)/, 'the extension’s framework', ['storage', 'entrypoints']],
  [/^preact(?:\/|$)/, 'the rendering library', ['components', 'entrypoints']],
  [/^@preact\/signals/, 'signals', ['panel', 'sidepanel', 'components', 'entrypoints']],
  [/^node:/, 'Node', ['cli']],
];

/** What is wrong with an import, in a sentence, or null. */
function complaintAbout({ from, to, isType }: Import): string | null {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (!layer) return null;
  if (!target) {
    const door = DOORS.find(([pattern]) => pattern.test(to));
    const allowed = !door || door[2].includes(layer);
    return allowed ? null : `${from} uses ${door[1]}, which only ${door[2].join(' and ')} may.`;
  }
  if (target === layer) return null;
  if (target === 'entrypoints') return `${from} imports ${to}: nothing imports an entrypoint.`;
  const rule = LAYERS[layer];
  if (layer === 'entrypoints' || !rule) return layer === 'entrypoints' ? null : `${from} is in no layer that is known.`;
  const [runs, types] = rule;
  if (runs.includes(target) || (isType && types.includes(target))) return null;
  const only = types.includes(target) ? ' except for its types' : '';
  return `${from} imports ${to}: ${layer} may not import ${target}${only}.`;
}

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);

describe('the layers', () => {
  it('import only what stands to their left', () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(SOURCES.flatMap(file => importsOf(file)).flatMap(found => complaintAbout(found) ?? [])).toEqual([]);
  });

  it('keep entrypoints to wiring, under 25 lines each', () => {
    const long = SOURCES.filter(file => file.startsWith('entrypoints/')).filter(
      file => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 25,
    );
    expect(long).toEqual([]);
  });

  it('have markup only in components and entrypoints', () => {
    expect(SOURCES.filter(file => file.endsWith('.tsx') && file.startsWith('lib/'))).toEqual([]);
  });

  it('know no time and no chance where they are pure', () => {
    const pure = SOURCES.filter(file => PURE.includes(layerOf(file) ?? ''));
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|crypto\.|globalThis)/;
    expect(pure.filter(file => impure.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it.each<[string, string, string | null]>([
    ['lib/draft/a.ts', "import { b } from '@/lib/engine';", 'draft may not import engine'],
    ['lib/engine/a.ts', "import {\n  b,\n  type C,\n} from '../rules/c';", 'engine may not import rules'],
    ['lib/rules/faq/a.ts', "import type { Review } from '@/lib/review';", 'rules may not import review'],
    ['lib/marks/a.ts', "import { host } from '@/lib/hosts/host';", 'may not import hosts except for its types'],
    ['lib/marks/a.ts', "import type { Host } from '@/lib/hosts/host';", null],
    ['lib/session/a.ts', "import browser from 'webextension-polyfill';", 'which only platform may'],
    ['components/A.tsx', "export { send } from '../lib/messages/port';", 'components may not import messages'],
    ['lib/panel/a.ts', "const x = import('@/entrypoints/sidepanel/main');", 'nothing imports an entrypoint'],
    ['lib/review.ts', "import '@/lib/rules';", null],
  ])('are guarded: %s with %j', (from, source, complaint) => {
    const complaints = importsOf(from, source).map(complaintAbout);
    expect(complaints).toEqual([complaint === null ? null : expect.stringContaining(complaint)]);
  });
});
