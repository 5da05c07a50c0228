import { readied } from './ready';

const lowers = new WeakMap<RegExp, RegExp | null>();

/**
 * The pattern for text in lower case that finds what a case-insensitive one finds in the text as written; null when there
 * is none, because the pattern tells cases apart or its captures are wanted. Made once for a pattern. Engines fold every
 * letter of a class one by one when they first use a pattern of the other kind, and ask for all letters of the world for
 * each `\p{L}`, which takes them milliseconds: here letters are looked up by their blocks.
 */
export function lowerPattern(pattern: RegExp): RegExp | null {
  let lower = lowers.get(pattern);
  if (lower === undefined) {
    lower = isForLowerCase(pattern) ? new RegExp(byBlocks(pattern.source), pattern.flags.replace('i', '')) : null;
    lowers.set(pattern, lower);
  }
  return lower;
}

/** Small letters and those of scripts without cases, by the blocks in which there is little else. */
const LETTERS =
  'a-zªµºß-ö\\xf8-\\u02d1\\u0370-\\u0481\\u048a-\\u0588\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u0710-\\u07b1\\u0900-\\u1fff\\u2c00-\\u2dff\\u3005\\u3006\\u3041-\\u30ff\\u3105-\\u31bf\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua500-\\uabff\\uac00-\\ud7a3\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff41-\\uff5a\\uff66-\\uffdc\\u{20000}-\\u{3ffff}';

/** The source with letters by their blocks. */
function byBlocks(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\.|[[\]]/gs, token => {
    if (token === '[' || token === ']') inClass = token === '[';
    if (token !== '\\p{L}') return token;
    return inClass ? LETTERS : `[${LETTERS}]`;
  });
}

/** Escapes that mean the same for text in lower case; `\x41` does not. */
const ESCAPE = /\\(?:p\{(?:L|N|M)\}|[bBdDsSwW]|u20[\da-f]{2}|[^A-Za-z0-9])/g;
const CAPTURE = /\((?!\?)|\(\?<[^=!]/;

function isForLowerCase({ source, ignoreCase }: RegExp): boolean {
  if (!ignoreCase) return false;
  const rest = source.replace(ESCAPE, '');
  return !/[\p{Lu}\p{Lt}\\]/u.test(rest.replace(/\\[nrt]/g, '')) && !CAPTURE.test(rest);
}

/** The text in lower case, every offset as it was: where a letter would grow (`İ`), only the plain ones are changed. */
export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

/**
 * What a case-insensitive pattern says of texts in any case, quick to use for the first time. The pattern may not tell
 * cases apart (no capital, no `\p{Lu}`), nor capture: its first use throws a `TypeError` then.
 */
export function anyCase(pattern: RegExp): { test(text: string): boolean } {
  let lower: RegExp | null = null;
  return {
    test(text) {
      if (!lower) {
        const made = lowerPattern(pattern);
        if (!made) throw new TypeError(`This pattern needs its case or its captures: ${pattern}`);
        lower = readied(made);
      }
      return lower.test(lowerText(text));
    },
  };
}
