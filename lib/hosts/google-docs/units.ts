import { commonEnd, commonStart } from '@/lib/draft/common-text';
import { ROW, stretchSigns, TABLE, TABLE_END } from './controls';

/**
 * Stretches of the editor's text that can be read one by one: a paragraph with its line feed, or a row of a table.
 * Together they are the whole text.
 */
export interface Stretch {
  readonly raw: string;
  /** Whether it stands in a table, and whether a table begins with it. */
  readonly isRow: boolean;
  readonly opensTable: boolean;
}

/** How the stretches of a text came from those of the text before: so many stay at both ends, `fresh` is between. */
export interface Recut {
  readonly head: number;
  readonly tail: number;
  readonly fresh: readonly Stretch[];
}

/**
 * Cuts an edited text into stretches, anew only where it differs from the text before. Linear in the text for the
 * comparison, which compares whole strings, and in the changed stretches for the rest.
 */
export function recut(before: string, old: readonly Stretch[], after: string): Recut {
  const same = commonStart(before, after);
  const sameEnd = Math.min(commonEnd(before, after), Math.min(before.length, after.length) - same);
  let head = 0;
  let from = 0;
  // Where a row ends shows in the unit behind it.
  for (let next = old[0]; next && from + next.raw.length < same; next = old[++head]) from += next.raw.length;
  let tail = 0;
  let tailStart = after.length;
  for (let next = old.at(-1); next && tail < old.length - head; next = old.at(-1 - tail)) {
    if (after.length - (tailStart - next.raw.length) > sameEnd || tailStart - next.raw.length < from) break;
    tailStart -= next.raw.length;
    tail++;
  }
  const fresh: Stretch[] = [];
  let at = from;
  for (const stretch of stretchesOf(after, from, isInTable(old, head))) {
    // An edit may have opened a table, or closed one: then what follows is cut in another way.
    while (tail > 0 && tailStart < at) tailStart += (old.at(-tail--) as Stretch).raw.length;
    if (tail > 0 && tailStart === at && stretch.isRow === (old.at(-tail) as Stretch).isRow) break;
    fresh.push(stretch);
    at += stretch.raw.length;
  }
  return { head, tail: at === after.length ? 0 : tail, fresh };
}

/** Whether what follows the first `head` stretches stands in a table. */
function isInTable(stretches: readonly Stretch[], head: number): boolean {
  const last = stretches[head - 1];
  return last?.isRow === true && !last.raw.endsWith(TABLE_END);
}

function* stretchesOf(text: string, from: number, inTable: boolean): Generator<Stretch, void, void> {
  const marks = stretchSigns();
  let start = from;
  let depth = inTable ? 1 : 0;
  const cut = (end: number, isRow: boolean): Stretch => {
    const raw = text.slice(start, end);
    start = end;
    return { raw, isRow, opensTable: isRow && raw.startsWith(TABLE) };
  };
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const { 0: sign, index } = mark;
    if (depth === 0) {
      if (sign === TABLE) {
        if (index > start) yield cut(index, false);
        depth = 1;
      } else yield cut(index + 1, false);
    } else if (sign === TABLE) depth++;
    else if (sign === TABLE_END && --depth === 0) yield cut(index + 1, true);
    else if (sign === ROW && depth === 1 && hasRow(text, start, index)) yield cut(index, true);
  }
  if (text.length > start) yield cut(text.length, depth > 0);
}

/** Whether there is more between two places than the opening of a table. */
const hasRow = (text: string, start: number, end: number): boolean =>
  end > start && !(end === start + 1 && text.startsWith(TABLE, start));
