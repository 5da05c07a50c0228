import type { Placement } from './alignment';

/** A text between two placed runs, and the runs that were painted there but say something else. */
interface Gap {
  /** The runs `[first, after)`. */
  readonly first: number;
  readonly after: number;
  /** The stretch `[start, end)` of the visible text. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins right behind a placed run, and ends right before one. */
  readonly isHeldLeft: boolean;
  readonly isHeldRight: boolean;
}

/** Places runs between two placed ones by what they have in common with the text between, from the left and the right. */
export function fillGaps(runs: readonly string[], chars: string, placements: Placement[]): void {
  for (const gap of gapsIn(runs, chars, placements)) {
    const [cut, left] = gap.isHeldLeft ? fillFromLeft(runs, chars, gap, placements) : [gap.first, gap.start];
    if (gap.isHeldRight) fillFromRight(runs, chars, { ...gap, first: cut, start: left }, placements);
  }
}

function gapsIn(runs: readonly string[], chars: string, placements: readonly Placement[]): Gap[] {
  const gaps: Gap[] = [];
  for (let first = 0; first < runs.length; first++) {
    if (placements[first]?.length) continue;
    let after = first;
    let length = 0;
    for (; after < runs.length && !placements[after]?.length; after++) length += (runs[after] as string).length;
    const before = placements[first - 1]?.at(-1);
    const behind = placements[after]?.[0];
    const start = before ? before.at + before.length : Math.max(0, (behind?.at ?? 0) - 2 * length);
    const end = behind?.at ?? Math.min(chars.length, start + 2 * length);
    const isNear = end > start && end - start <= 4 * length + 400;
    if (isNear && (before || behind)) {
      gaps.push({ first, after, start, end, isHeldLeft: !!before, isHeldRight: !!behind });
    }
    first = after;
  }
  return gaps;
}

/** Fewer characters in common at a run's edge are chance. */
const TELLING = 2;

/** Gives the run in which run and text part, or the end, and the place in the text where they do. */
function fillFromLeft(
  runs: readonly string[],
  chars: string,
  { first, after, start, end }: Gap,
  placements: Placement[],
): readonly [run: number, at: number] {
  let at = start;
  for (let run = first; run < after; run++) {
    const label = runs[run] as string;
    let common = 0;
    while (common < label.length && at + common < end && label[common] === chars[at + common]) common++;
    // A list marker is not in the text.
    if (common < Math.min(TELLING, label.length)) continue;
    placements[run] = [{ from: 0, at, length: common }];
    at += common;
    if (common < label.length) return [run, at];
  }
  return [first, at];
}

function fillFromRight(
  runs: readonly string[],
  chars: string,
  { first, after, start, end }: Gap,
  placements: Placement[],
): void {
  let to = end;
  for (let run = after - 1; run >= first; run--) {
    const label = runs[run] as string;
    const known = placements[run] ?? [];
    const taken = known[0]?.length ?? 0;
    if (taken === label.length) continue;
    let common = 0;
    const most = Math.min(label.length - taken, to - start);
    while (common < most && label[label.length - 1 - common] === chars[to - 1 - common]) common++;
    if (common < Math.min(TELLING, label.length)) continue;
    to -= common;
    placements[run] = [...known, { from: label.length - common, at: to, length: common }];
    if (taken + common < label.length) return;
  }
}
