/** What is left of the classes of letters, capitals, figures and combining marks. */
const LEFT: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', N: '0-9', M: '' };

/**
 * The same pattern for text of ASCII alone. Engines look a letter up in the tables of all scripts for `\p{L}`, which takes
 * them several times as long as `[A-Za-z]`; most words of an English draft are cut without them. Knows `\p{L}`, `\p{Lu}`,
 * `\p{N}` and, inside brackets, `\p{M}`; throws a RangeError on other classes.
 */
export function asciiPattern(pattern: RegExp): RegExp {
  let inBrackets = false;
  const source = pattern.source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (sign, name: string | undefined) => {
    if (sign === '[' || sign === ']') inBrackets = sign === '[';
    if (name === undefined) return sign;
    const left = LEFT[name];
    if (left === undefined || (left === '' && !inBrackets)) throw new RangeError(`\\p{${name}} is not known here.`);
    return inBrackets ? left : `[${left}]`;
  });
  return new RegExp(source, pattern.flags.replace('u', ''));
}

const BEYOND = /[^\0-\x7f]/;

/** Whether a text holds nothing but ASCII. */
export const isAscii = (text: string): boolean => !BEYOND.test(text);
