import type { Seen } from './seen-text';
import { editedShape, neighbourShape, PLAIN, rowShape, type Shape } from './shape';

/** A line or row whose shape is known. */
export interface Shaped {
  readonly seen: Seen;
  readonly shape: Shape;
}

/** The lines of one stretch, in order. */
export interface Lines {
  readonly seen: readonly Seen[];
  readonly opensTable: boolean;
}

/**
 * The shapes of edited stretches, until an export says what they are: those of the lines they were, and for new lines what
 * the editor makes of them beside `before` and `after`, the lines right beside the edit (null for an empty paragraph).
 */
export function inheritedShapes(
  old: readonly Shaped[],
  fresh: readonly Lines[],
  before: Shape | null,
  after: Shape | null,
): Shape[][] {
  const lines = fresh.flatMap(({ seen }) => seen);
  const from = predecessors(old, lines);
  let index = 0;
  let last = before;
  return fresh.map(({ seen, opensTable }, unit) => {
    const isLast = unit === fresh.length - 1;
    const shapes = seen.map((line, nth) => {
      const previous = from[index++];
      if (line.cells.length > 0) return previous?.shape.kind === 'row' ? previous.shape : rowShape(opensTable);
      if (previous && previous.shape.kind !== 'row') return editedShape(previous.shape, previous.seen.text, line.text);
      // A soft break begins a line of the same paragraph.
      if (nth > 0) return { ...PLAIN, depth: last?.depth ?? 0 };
      return neighbourShape(last?.kind === 'row' ? null : last, isLast ? after : null);
    });
    last = shapes[0] ?? null;
    return shapes;
  });
}

/** For each line the one that it was: equal ones from both ends and wherever they moved, then the nth rest the nth. */
function predecessors(old: readonly Shaped[], lines: readonly Seen[]): (Shaped | undefined)[] {
  const from = new Array<Shaped | undefined>(lines.length);
  const free = new Set(old);
  const pair = (index: number, shaped: Shaped | undefined): void => {
    if (!shaped) return;
    from[index] = shaped;
    free.delete(shaped);
  };
  const most = Math.min(old.length, lines.length);
  let head = 0;
  for (; head < most && old[head]?.seen.text === lines[head]?.text; head++) pair(head, old[head]);
  for (let tail = 1; tail <= most - head && old.at(-tail)?.seen.text === lines.at(-tail)?.text; tail++) {
    pair(lines.length - tail, old.at(-tail));
  }
  const moved = new Map([...free].map(shaped => [shaped.seen.text, shaped]));
  lines.forEach((line, i) => {
    const shaped = from[i] ? undefined : moved.get(line.text);
    if (shaped && free.has(shaped)) pair(i, shaped);
  });
  const rest = [...free];
  let next = 0;
  lines.forEach((_, i) => {
    if (!from[i]) pair(i, rest[next++]);
  });
  return from;
}
