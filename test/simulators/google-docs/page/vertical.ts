import type { Kix } from './kix.ts';

export interface Target {
  readonly offset: number;
  /** The column to keep to, in pixels at 100 % from the page's left edge. */
  readonly goal: number;
}

/** Where the caret goes that moves this many lines down (or up), keeping to its column. */
export function verticalTarget({ editing, positions, surface }: Kix, lines: number): Target {
  const { focus } = editing.selection;
  const { page, x, top, height } = positions.caretAt(focus);
  const goal = editing.goal ?? x;
  const here = positions.lineEdge(focus, 'start');
  const way = Math.sign(lines);
  // Lines are of different heights, and white space stands between paragraphs.
  for (let reach = 1; reach < 8; reach += 0.5) {
    const y = top + height / 2 + way * height * (Math.abs(lines) - 1 + reach);
    const offset = positions.offsetAt(page, goal, y);
    if (positions.lineEdge(offset, 'start') !== here) return { offset, goal };
  }
  const next = page + way;
  if (next < 0) return { offset: 1, goal };
  if (next >= surface.layout.pages.length) return { offset: editing.model.end, goal };
  return { offset: positions.offsetAt(next, goal, way < 0 ? Number.MAX_SAFE_INTEGER : 0), goal };
}
