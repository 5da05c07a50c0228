const lowers = new WeakMap<RegExp, RegExp | null>();

/**
 * The pattern for text in lower case that finds what a case-insensitive one finds in the text as written; null when there
 * is none, because the pattern tells cases apart or its captures are wanted. Engines fold every letter of a class one by
 * one when they first use a pattern of the other kind, which takes them milliseconds for `\p{L}`. Made once for a pattern.
 */
export function lowerPattern(pattern: RegExp): RegExp | null {
  let lower = lowers.get(pattern);
  if (lower === undefined) {
    lower = isForLowerCase(pattern) ? new RegExp(pattern.source, pattern.flags.replace('i', '')) : null;
    lowers.set(pattern, lower);
  }
  return lower;
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
