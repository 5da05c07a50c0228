import { fillGaps } from './gaps';
import { dropOverlaps, dropStrays } from './outliers';
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
  readonly length: number;
  readonly before: Step | null;
}

/** A way to place the runs so far: how well it does, and where its last run ended. */
interface Path {
  readonly end: number;
  readonly score: number;
  /** What the runs left out since then could have brought: going on as if they were not there is worth so much less. */
  readonly debt: number;
  readonly last: Step | null;
}

/** So many ways are kept open, so many places of a repeated run are tried, and so many ways for each of them. */
const MOST_PATHS = 48;
const MOST_PLACES = 64;
const MOST_TRIED = 8;

/** What a run that does not follow the one before has to make up for by its length. */
const JUMP = 1.5;
const PARTING = { none: 6, space: 0.1, line: 0 } as const;
const BACKWARDS = 0.3;
const FAR = 0.2;

/** A head row goes on from cell to cell in the text, and is painted with a column under each of them. */
const DEBT = 4;

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
  fillGaps(runs, text.chars, placements);
  return placements;
}

function bestPath(runs: readonly string[], text: VisibleText, near: number): Step | null {
  const places = placesIn(text.chars);
  let paths: Path[] = [{ end: -1, score: 0, debt: 0, last: null }];
  for (const [run, label] of runs.entries()) {
    if (label === '') continue;
    const from = paths[0]?.last ? paths[0].end : near;
    paths = pathsOver(paths, { run, label, from }, text, () => places(label, from));
  }
  return paths[0]?.last ?? null;
}

/** The ways on over one more run: behind the last one, anywhere else, or leaving it out. */
function pathsOver(
  paths: readonly Path[],
  { run, label, from }: { readonly run: number; readonly label: string; readonly from: number },
  text: VisibleText,
  places: () => readonly number[],
): Path[] {
  const [best] = paths as [Path];
  const next = new Map<number, Path>();
  const keep = (path: Path): void => {
    const rival = next.get(path.end);
    if (!rival || path.score - path.debt > rival.score - rival.debt) next.set(path.end, path);
  };
  const offer = (before: Path, at: number, gain: number): void => {
    const last = { run, at, length: label.length, before: before.last };
    keep({ end: at + label.length, score: before.score + gain, debt: 0, last });
  };
  for (const path of paths) {
    if (path.end < 0 || !text.chars.startsWith(label, path.end)) continue;
    offer(path, path.end, Math.max(label.length - JUMP - BACKWARDS, 2 * label.length - DEBT * path.debt));
  }
  let most = next.size > 0 ? label.length : 0;
  if (!next.has(best.end + label.length)) {
    for (const at of places()) {
      const gain = label.length - jumpCost(text, at, label.length, from);
      most = Math.max(most, gain);
      const before = gain > 0 && paths.find((path, i) => i < MOST_TRIED && !isTaken(path, at, label.length));
      if (before) offer(before, at, gain);
    }
  }
  for (const path of paths) keep({ ...path, debt: path.debt + most });
  return [...next.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PATHS);
}

/** Whether some run of a path stands in the place already: a title that is a header too, a line at a seam. */
function isTaken({ last }: Path, at: number, length: number): boolean {
  for (let step = last; step; step = step.before) {
    if (at < step.at + step.length && step.at < at + length) return true;
  }
  return false;
}

function jumpCost(text: VisibleText, at: number, length: number, from: number): number {
  const starts = PARTING[text.parting(at)];
  const ends = PARTING[text.parting(at + length)];
  // Down a column the next cell stands further on, also when it says the same.
  const back = at < from ? BACKWARDS : 0;
  return JUMP + starts + ends + back + (FAR * Math.abs(at - from)) / (Math.abs(at - from) + 2_000);
}

/** The places where a label stands, those nearest to a place if there are too many; each label is looked for once. */
function placesIn(chars: string): (label: string, near: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (label, near) => {
    const all = known.get(label) ?? occurrences(chars, label);
    known.set(label, all);
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
