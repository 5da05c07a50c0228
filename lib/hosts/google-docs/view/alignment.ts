import type { VisibleText } from './visible-text';

/** A stretch of a painted run and where its characters stand in the visible text; all three count visible characters. */
export interface Segment {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Where the characters of one painted run stand; none for a list marker, a header, or what was typed only just now. */
export type Placement = readonly Segment[];

interface Step {
  readonly run: number;
  readonly at: number;
  readonly before: Step | null;
}

/** A way to place the runs so far: how well it does, and where its last run ended. */
interface Path {
  readonly end: number;
  readonly score: number;
  readonly last: Step | null;
}

/** So many ways are kept open, and so many places of a repeated run are tried. */
const MOST_PATHS = 48;
const MOST_PLACES = 64;

/** What a run that does not follow the one before has to make up for by its length. */
const JUMP = 1.5;
const MID_TEXT = 6;
const FAR = 1;

/**
 * Finds for every painted run its place in the text, by visible characters in the order of painting with the neighbours
 * as context: a run that goes on where the last one ended counts twice. Labels have other spaces than the text, list
 * markers and headers are runs that are not in it, cells come by columns, and a line just typed is not yet what the text
 * says: what lies between two placed neighbours is then matched from both its ends. `near` is where the screen showed
 * the text last.
 */
export function alignRuns(runs: readonly string[], text: VisibleText, near: number): Placement[] {
  const placed = new Array<number>(runs.length).fill(-1);
  for (let step = bestPath(runs, text, near); step; step = step.before) placed[step.run] = step.at;
  dropOverlaps(runs, placed);
  dropStrays(runs, placed);
  const placements: Placement[] = placed.map((at, run) =>
    at < 0 ? [] : [{ from: 0, at, length: (runs[run] as string).length }],
  );
  fillGaps(runs, placed, text.chars, placements);
  return placements;
}

function bestPath(runs: readonly string[], text: VisibleText, near: number): Step | null {
  const places = placesIn(text.chars);
  let paths: Path[] = [{ end: -1, score: 0, last: null }];
  for (const [run, label] of runs.entries()) {
    if (label === '') continue;
    const [best] = paths as [Path];
    const next = new Map(paths.map(path => [path.end, path]));
    const offer = (before: Path, at: number, gain: number): void => {
      const end = at + label.length;
      const score = before.score + gain;
      if (score > (next.get(end)?.score ?? -1)) next.set(end, { end, score, last: { run, at, before: before.last } });
    };
    for (const path of paths) {
      if (path.end >= 0 && text.chars.startsWith(label, path.end)) offer(path, path.end, 2 * label.length);
    }
    if (best.end < 0 || !text.chars.startsWith(label, best.end)) {
      const from = best.end < 0 ? near : best.end;
      for (const at of places(label, from)) {
        const gain = label.length - jumpCost(text, at, label.length, from);
        if (gain > 0) offer(best, at, gain);
      }
    }
    paths = [...next.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PATHS);
  }
  return paths[0]?.last ?? null;
}

function jumpCost(text: VisibleText, at: number, length: number, from: number): number {
  const starts = text.isParted(at) ? 0 : MID_TEXT;
  const ends = text.isParted(at + length) ? 0 : MID_TEXT;
  return JUMP + starts + ends + (FAR * Math.abs(at - from)) / (Math.abs(at - from) + 2_000);
}

/** The places where a label stands, those nearest to a place if there are too many; each label is looked for once. */
function placesIn(chars: string): (label: string, near: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (label, near) => {
    let all = known.get(label);
    if (!all) known.set(label, (all = occurrences(chars, label)));
    if (all.length <= MOST_PLACES) return all;
    let first = all.findIndex(at => at >= near);
    first = Math.min(Math.max(0, (first < 0 ? all.length : first) - MOST_PLACES / 2), all.length - MOST_PLACES);
    return all.slice(first, first + MOST_PLACES);
  };
}

function occurrences(chars: string, label: string): number[] {
  const found: number[] = [];
  for (let at = chars.indexOf(label); at >= 0; at = chars.indexOf(label, at + 1)) found.push(at);
  return found;
}

/** Of two runs that claim the same characters, the one that hangs together with its neighbours keeps them. */
function dropOverlaps(runs: readonly string[], placed: number[]): void {
  const hold = holdOf(runs, placed);
  const order = placed.flatMap((at, run) => (at < 0 ? [] : [run])).sort((a, b) => at(a) - at(b) || a - b);
  let last = -1;
  for (const run of order) {
    if (last >= 0 && at(run) < at(last) + (runs[last] as string).length) {
      const loser = (hold[run] ?? 0) > (hold[last] ?? 0) ? last : run;
      placed[loser] = -1;
      if (loser === run) continue;
    }
    last = run;
  }
  function at(run: number): number {
    return placed[run] as number;
  }
}

/** How many characters each run hangs together with: those of the unbroken chain of runs that it is in. */
function holdOf(runs: readonly string[], placed: readonly number[]): number[] {
  const hold = new Array<number>(runs.length).fill(0);
  let chain: number[] = [];
  let end = -1;
  const close = (): void => {
    const total = chain.reduce((sum, run) => sum + (runs[run] as string).length, 0);
    for (const run of chain) hold[run] = total;
    chain = [];
  };
  for (const [run, at] of placed.entries()) {
    if (at < 0) continue;
    if (at !== end) close();
    chain.push(run);
    end = at + (runs[run] as string).length;
  }
  close();
  return hold;
}

/** A screen shows one stretch of the text: a header that happens to say what stands pages away is not that passage. */
function dropStrays(runs: readonly string[], placed: number[]): void {
  const seen = placed.flatMap((at, run) => (at < 0 ? [] : [{ at, run, length: (runs[run] as string).length }]));
  seen.sort((a, b) => a.at - b.at);
  const reach = 2 * seen.reduce((sum, { length }) => sum + length, 0) + 2_000;
  let best = { weight: -1, from: 0, to: 0 };
  let weight = 0;
  let first = 0;
  for (const { at, length } of seen) {
    weight += length;
    while (at - (seen[first] as { at: number }).at > reach) weight -= (seen[first++] as { length: number }).length;
    if (weight > best.weight) best = { weight, from: (seen[first] as { at: number }).at, to: at };
  }
  for (const { at, run } of seen) if (at < best.from || at > best.to) placed[run] = -1;
}

/** Places runs between two placed ones by what they have in common with the text between, from the left and the right. */
function fillGaps(runs: readonly string[], placed: readonly number[], chars: string, placements: Placement[]): void {
  let run = 0;
  while (run < runs.length) {
    if ((placed[run] as number) >= 0) {
      run++;
      continue;
    }
    let after = run;
    while (after < runs.length && (placed[after] as number) < 0) after++;
    const start = run > 0 ? (placed[run - 1] as number) + (runs[run - 1] as string).length : null;
    const end = after < runs.length ? (placed[after] as number) : null;
    if (start !== null || end !== null) {
      const total = runs.slice(run, after).reduce((sum, label) => sum + label.length, 0);
      const from = start ?? Math.max(0, (end as number) - 2 * total);
      const to = end ?? Math.min(chars.length, from + 2 * total);
      if (to > from && to - from <= 4 * total + 400) {
        fillGap(runs, run, after, chars.slice(from, to), from, placements, {
          left: start !== null,
          right: end !== null,
        });
      }
    }
    run = after;
  }
}

/** Less than this many characters in common at a run's edge are chance. */
const TELLING = 2;

function fillGap(
  runs: readonly string[],
  first: number,
  after: number,
  gap: string,
  base: number,
  placements: Placement[],
  sides: { readonly left: boolean; readonly right: boolean },
): void {
  let left = 0;
  let cutRun = -1;
  let cut = 0;
  for (let run = first; sides.left && run < after && cutRun < 0; run++) {
    const label = runs[run] as string;
    const common = commonStart(label, gap, left);
    if (common < Math.min(TELLING, label.length)) continue;
    placements[run] = [{ from: 0, at: base + left, length: common }];
    left += common;
    if (common < label.length) [cutRun, cut] = [run, common];
  }
  let right = gap.length;
  for (let run = after - 1; sides.right && run >= first && (cutRun < 0 || run >= cutRun); run--) {
    const label = runs[run] as string;
    if ((placements[run] as Placement).length > 0 && run !== cutRun) break;
    const most = Math.min(label.length - (run === cutRun ? cut : 0), right - left);
    const common = commonEnd(label, gap, right, most);
    if (common < Math.min(TELLING, label.length)) continue;
    right -= common;
    const segment = { from: label.length - common, at: base + right, length: common };
    placements[run] = [...(placements[run] as Placement), segment];
    if (common < label.length) break;
  }
}

function commonStart(label: string, gap: string, from: number): number {
  let count = 0;
  while (count < label.length && from + count < gap.length && label[count] === gap[from + count]) count++;
  return count;
}

function commonEnd(label: string, gap: string, to: number, most: number): number {
  let count = 0;
  while (count < most && label[label.length - 1 - count] === gap[to - 1 - count]) count++;
  return count;
}
