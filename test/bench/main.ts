// `npm run bench`: how long a review takes, beside other tools in the same run on the same text, and how large we are.
import { documentOf } from './documents.ts';
import { timeOfLines } from './key-results.ts';
import { medianOf, percentileOf, timesOf } from './measure.ts';
import { scriptSizes } from './sizes.ts';
import { tableOf } from './table.ts';
import { BACKCAST, otherTools, type Tool } from './tools.ts';

const PAGES = [1, 6, 60, 200];
const KEYSTROKES = 240;
/** Milliseconds for one tool on one document; slow tools get fewer turns. */
const BUDGET = 4000;
const TYPED = ' and then one more';

interface Measured {
  readonly full: number;
  readonly keystrokes: readonly number[];
}

const tools = [BACKCAST, ...(await otherTools())];
const measured = new Map<string, Measured[]>();
for (const tool of tools) {
  // Once untimed, so that nobody pays for compilation.
  await tool.review(documentOf(6, 999));
  const rows: Measured[] = [];
  for (const pages of PAGES)
    rows.push({ full: await fullReview(tool, pages), keystrokes: await keystrokes(tool, pages) });
  measured.set(tool.name, rows);
  process.stderr.write(`${tool.name} measured\n`);
}

console.log(`\nFirst full review, median in ms (Backcast is so many times faster)\n`);
console.log(table(({ full }) => full));
console.log(`\nReview after one keystroke in the middle, median in ms (others read the whole text again)\n`);
console.log(table(({ keystrokes }) => medianOf(keystrokes)));
console.log(`\nThe same, 99th percentile in ms\n`);
console.log(table(({ keystrokes }) => percentileOf(keystrokes, 0.99)));
console.log(`\n${keyResultTimes()}`);
console.log(`\n${slopes()}\n\nScripts of the extension, in kB\n`);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
console.log(
  tableOf(
    ['script', 'minified', 'gzipped'],
    scriptSizes().map(({ name, minified, gzipped }) => [name, kilobytes(minified), kilobytes(gzipped)]),
  ),
);

/** Every turn reads a text that nobody has read before. */
async function fullReview(tool: Tool, pages: number): Promise<number> {
  const texts = Array.from({ length: pages > 20 ? 7 : 25 }, (_, seed) => documentOf(pages, seed + 1));
  return medianOf(await timesOf(texts.length, BUDGET, turn => tool.review(texts[turn] ?? '')));
}

/** Types and deletes a few words at the end of the sentence in the middle, a character at a time. */
function keystrokes(tool: Tool, pages: number): Promise<number[]> {
  const text = documentOf(pages, 500);
  const middle = text.indexOf('.', text.length / 2);
  const texts = Array.from({ length: KEYSTROKES }, (_, turn) => {
    const step = turn % (2 * TYPED.length);
    const typed = TYPED.slice(0, step < TYPED.length ? step + 1 : 2 * TYPED.length - 1 - step);
    return text.slice(0, middle) + typed + text.slice(middle);
  });
  const again = tool.reviewAgain(text);
  return timesOf(KEYSTROKES, BUDGET, turn => again(texts[turn] ?? ''));
}

function table(timeOf: (measured: Measured) => number): string {
  const ours = (measured.get(BACKCAST.name) ?? []).map(timeOf);
  const rows = [...measured].map(([name, values]) => {
    const cells = values.map((value, i) => {
      const time = timeOf(value);
      return name === BACKCAST.name ? time.toFixed(2) : `${time.toFixed(2)} (${(time / (ours[i] ?? 1)).toFixed(1)}×)`;
    });
    return [name, ...cells];
  });
  return tableOf(['', ...PAGES.map(pages => (pages === 1 ? '1 page' : `${pages} pages`))], rows);
}

/** What a list of key results costs, one a line, and whether ten times as many cost ten times as much. */
function keyResultTimes(): string {
  const few = timeOfLines(1000, 1);
  const times = [2, 3, 4].map(seed => timeOfLines(10_000, seed));
  const many = medianOf(times);
  return [
    'Key results, one a line, in ms of processor time:',
    `  the first 1,000 in ${few.toFixed(0)}, 10,000 in ${many.toFixed(0)} (${((many / 10_000) * 1000).toFixed(0)} µs each)`,
  ].join('\n');
}

/** How the times grow from 6 to 200 pages, which is 33 times as much text. */
function slopes(): string {
  const rows = measured.get(BACKCAST.name) ?? [];
  const small = rows[PAGES.indexOf(6)];
  const large = rows[PAGES.indexOf(200)];
  if (!small || !large) return '';
  const times = (now: number, before: number) => `${(now / before).toFixed(1)} times`;
  return [
    'From 6 to 200 pages, 33 times the text:',
    `  a full review takes ${times(large.full, small.full)} as long,`,
    `  a keystroke takes ${times(medianOf(large.keystrokes), medianOf(small.keystrokes))} as long (${large.keystrokes.length} keystrokes).`,
  ].join('\n');
}
