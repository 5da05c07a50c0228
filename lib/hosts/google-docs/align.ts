/** Where the editor's text has a smart chip, an export has its words. */
export const CHIP_SIGN = '\ue907';

/** So far is looked ahead for the line that fits, where two texts differ. */
const AHEAD = 8;
/** So much of the longer of two lines has to be the same for an edited one. */
const ALIKE = 0.5;

/**
 * For each line of the text the index of the export's line that it is, or -1. Lines are what can be seen of them. Lines that occur once find each other
 * first, then their neighbours; between those, edited lines by what they still share, joined and split ones by their
 * parts. An export is some seconds old, so that either text may have what the other has not. Linear, save for sorting.
 */
export function aligned(text: readonly string[], exported: readonly string[]): Int32Array {
  const found = new Int32Array(text.length).fill(-1);
  let done = { text: 0, exported: 0 };
  for (const anchor of [...anchorsOf(text, exported), { text: text.length, exported: exported.length }]) {
    alignBetween(text, exported, done, anchor, found);
    if (anchor.text < text.length) found[anchor.text] = anchor.exported;
    done = { text: anchor.text + 1, exported: anchor.exported + 1 };
  }
  return found;
}

interface Pair {
  readonly text: number;
  readonly exported: number;
}

/** Pairs of lines that occur once in either, as many as stand in the same order in both. */
function anchorsOf(text: readonly string[], exported: readonly string[]): Pair[] {
  const inText = uniqueLines(text);
  const inExport = uniqueLines(exported);
  const pairs: Pair[] = [];
  for (const [line, at] of inText) {
    const there = at < 0 ? -1 : (inExport.get(line) ?? -1);
    if (there >= 0) pairs.push({ text: at, exported: there });
  }
  return longestRising(pairs);
}

/** Index of each line that occurs once, -1 for the others; in order. */
function uniqueLines(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [i, line] of lines.entries()) found.set(line, found.has(line) ? -1 : i);
  return found;
}

/** The longest selection of pairs whose places rise in both texts; `pairs` rise in the first. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const before = new Int32Array(pairs.length);
  const ends: number[] = [];
  pairs.forEach(({ exported }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as Pair).exported < exported) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  });
  const chosen: Pair[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) chosen.push(pairs[i] as Pair);
  return chosen.reverse();
}

function alignBetween(
  text: readonly string[],
  exported: readonly string[],
  from: Pair,
  to: Pair,
  found: Int32Array,
): void {
  const end = { ...to };
  while (end.text > from.text && end.exported > from.exported) {
    if (text[end.text - 1] !== exported[end.exported - 1]) break;
    found[--end.text] = --end.exported;
  }
  let i = from.text;
  let j = from.exported;
  while (i < end.text && j < end.exported) {
    const step = stepAt(text, exported, { text: i, exported: j }, end);
    if (step.isPair) for (let n = 0; n < step.text; n++) found[i + n] = j;
    i += step.text;
    j += step.exported;
  }
}

interface Step extends Pair {
  readonly isPair: boolean;
}

/** How many lines of each text belong together here, or have nothing in the other. */
function stepAt(text: readonly string[], exported: readonly string[], at: Pair, end: Pair): Step {
  const a = text[at.text] as string;
  const b = exported[at.exported] as string;
  if (fits(a, b)) return { text: 1, exported: 1, isPair: true };
  const parts = partsOf(b, text, at.text, end.text);
  if (parts > 1) return { text: parts, exported: 1, isPair: true };
  const whole = partsOf(a, exported, at.exported, end.exported);
  if (whole > 1) return { text: 1, exported: whole, isPair: true };
  for (let n = 1; n <= AHEAD; n++) {
    const later = at.text + n < end.text && fits(text[at.text + n] as string, b);
    if (later) return { text: n, exported: 0, isPair: false };
    const earlier = at.exported + n < end.exported && fits(a, exported[at.exported + n] as string);
    if (earlier) return { text: 0, exported: n, isPair: false };
  }
  if (isAlike(a, b)) return { text: 1, exported: 1, isPair: true };
  const left = end.text - at.text - (end.exported - at.exported);
  if (left === 0) return { text: 1, exported: 1, isPair: false };
  return left > 0 ? { text: 1, exported: 0, isPair: false } : { text: 0, exported: 1, isPair: false };
}

/** How many lines from here on make up a line; 0 when they do not. */
function partsOf(whole: string, lines: readonly string[], from: number, end: number): number {
  let at = 0;
  for (let i = from; i < end && at < whole.length; i++) {
    const line = lines[i] as string;
    if (!whole.startsWith(line, at)) return 0;
    at += line.length;
    if (at === whole.length) return i - from + 1;
  }
  return 0;
}

/** Whether a line is the other one, whatever its chips say. */
const fits = (line: string, exported: string): boolean =>
  line === exported || (line.includes(CHIP_SIGN) && chipWords(line, exported) !== null);

/** What stands in an export at each chip of a line; null when it is not that line. */
export function chipWords(line: string, exported: string): string[] | null {
  const [first = '', ...rest] = line.split(CHIP_SIGN);
  if (!exported.startsWith(first)) return null;
  const words: string[] = [];
  let at = first.length;
  for (const [i, part] of rest.entries()) {
    const isLast = i === rest.length - 1;
    const next = isLast ? exported.length - part.length : exported.indexOf(part, at);
    if (next < at || !exported.startsWith(part, next)) return null;
    words.push(exported.slice(at, next));
    at = next + part.length;
  }
  return at === exported.length ? words : null;
}

function isAlike(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return start + end >= ALIKE * Math.max(a.length, b.length);
}
