import type { Plugin } from 'vite';

interface Mend {
  /** The end of the path of the library's file. */
  readonly file: string;
  readonly find: RegExp;
  readonly put: string;
}

/**
 * Places where a library hands text to the browser's HTML parser, or looks to the stores' reviewers as if it did, and what
 * stands there in our builds. Each does the same for all that we use of the library.
 */
export const MENDS: readonly Mend[] = [
  // For `dangerouslySetInnerHTML`, which no component uses.
  { file: '/preact/dist/preact.mjs', find: /(\b\w+)\.innerHTML=(\w+\.__html)/, put: '$1.textContent=$2' },
  {
    file: '/decode-named-character-reference/index.dom.js',
    find: /element\.innerHTML = characterReference\s+const character = element\.textContent/,
    put: "const character = new DOMParser().parseFromString(characterReference, 'text/html').body.textContent",
  },
  // The parser’s own `document`, taken for the page’s.
  {
    file: '/mdast-util-from-markdown/lib/index.js',
    find: /return (compiler\(options\)\(postprocess\()parse\(options\)\.document\(\)\.write\(/,
    put: 'const flow = parse(options).document()\n  return $1flow.write(',
  },
];

/** The library's file without its HTML sinks; null for a file that has none. Throws when the library has changed. */
export function withoutSinks(path: string, code: string): string | null {
  const mend = MENDS.find(({ file }) => path.replaceAll('\\', '/').endsWith(file));
  if (!mend) return null;
  if (!mend.find.test(code)) throw new Error(`${mend.file} is not as it was: see whether it still parses HTML.`);
  return code.replace(mend.find, mend.put);
}

/** Keeps HTML sinks of libraries out of what is shipped. */
export const withoutHtmlSinks = (): Plugin => ({
  name: 'backcast-without-html-sinks',
  apply: 'build',
  transform(code, id) {
    const clean = withoutSinks(id.split('?')[0] ?? id, code);
    return clean === null ? null : { code: clean, map: null };
  },
});
