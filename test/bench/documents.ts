import { readFileSync } from 'node:fs';

/** Words on a page of a memo. */
const WORDS_PER_PAGE = 500;
const SAMPLES = new URL('../../assets/samples/', import.meta.url);

/**
 * A PR/FAQ of so many pages made from the samples: a release, then questions and key results until it is long enough. Names
 * of numbers and days differ from repetition to repetition and from seed to seed, so that nobody profits from having read
 * the same sentence before. The same pages and seed give the same text.
 */
export function documentOf(pages: number, seed: number): string {
  const random = randomNumbers(seed * 1000 + pages);
  const [release, more] = material();
  const out: string[] = [];
  let words = 0;
  for (const block of endless(release, more)) {
    if (words >= pages * WORDS_PER_PAGE) break;
    const varied = variantOf(block, random);
    out.push(varied);
    words += varied.split(/\s+/).length;
  }
  return `${out.join('\n\n')}\n`;
}

/** The weak sample as it stands; and what may follow it any number of times, from all samples. */
function material(): [release: string[], more: string[]] {
  const [weak = [], ...others] = ['weak-prfaq.md', 'strong-prfaq.md', 'okr-list.md'].map(blocksOf);
  return [weak, [...others.flat(), ...weak].filter(block => !block.startsWith('# '))];
}

const blocksOf = (file: string): string[] =>
  readFileSync(new URL(file, SAMPLES), 'utf8')
    .trim()
    .split(/\n{2,}/);

function* endless(first: readonly string[], more: readonly string[]): Generator<string> {
  yield* first;
  for (;;) yield* more;
}

/** Other digits for the digits, other days for the days. */
function variantOf(block: string, random: () => number): string {
  return block
    .replace(/\d/g, digit => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))))
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, () => DAYS[Math.floor(random() * 7)] ?? 'Monday');
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
