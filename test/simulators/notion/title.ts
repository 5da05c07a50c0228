/** A mark on text, in Notion's own form: `['b']`, `['a', url]`, `['si', id, 'insert']`. */
export type TitleMark = readonly [kind: string, ...rest: readonly unknown[]];
export type TitlePiece = readonly [text: string, marks?: readonly TitleMark[]];
/** The text of a block as Notion keeps it: pieces one after the other. A mention is one character, `‣` or `⁍`. */
export type Title = readonly TitlePiece[];

/** What was put in place of what, at an offset in UTF-16 code units of the title before. */
export interface TitleChange {
  readonly start: number;
  readonly removed: Title;
  readonly inserted: Title;
}

export const plain = (text: string): Title => (text ? [[text]] : []);

export const textOf = (title: Title): string => title.map(([text]) => text).join('');

export const lengthOf = (title: Title): number => title.reduce((sum, [text]) => sum + text.length, 0);

const keyOf = (marks: readonly TitleMark[] = []): string => (marks.length ? JSON.stringify(marks) : '');

/** The titles one after the other, neighbours of equal marks as one piece, without empty pieces. */
export function joined(...titles: readonly Title[]): Title {
  const pieces: TitlePiece[] = [];
  for (const [text, marks] of titles.flat()) {
    const last = pieces.at(-1);
    if (!text) continue;
    if (last && keyOf(last[1]) === keyOf(marks)) pieces[pieces.length - 1] = pieceOf(last[0] + text, marks);
    else pieces.push(pieceOf(text, marks));
  }
  return pieces;
}

const pieceOf = (text: string, marks: readonly TitleMark[] | undefined): TitlePiece =>
  marks?.length ? [text, marks] : [text];

export const isSame = (a: Title, b: Title): boolean => JSON.stringify(joined(a)) === JSON.stringify(joined(b));

/** The part between two offsets, with its marks. */
export function sliced(title: Title, start: number, end = Number.POSITIVE_INFINITY): Title {
  const pieces: TitlePiece[] = [];
  let at = 0;
  for (const [text, marks] of title) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part) pieces.push(pieceOf(part, marks));
    at += text.length;
  }
  return pieces;
}

/** The title after the change; null where something else stands than what the change takes away. */
export function changed(title: Title, { start, removed, inserted }: TitleChange): Title | null {
  const end = start + lengthOf(removed);
  if (start > lengthOf(title) || !isSame(sliced(title, start, end), removed)) return null;
  return joined(sliced(title, 0, start), inserted, sliced(title, end));
}

/** The smallest change that makes the one title the other; null when they are the same. */
export function changeBetween(before: Title, after: Title): TitleChange | null {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (start + tail === old.length && start + tail === now.length) return null;
  return {
    start,
    removed: sliced(before, start, old.length - tail),
    inserted: sliced(after, start, now.length - tail),
  };
}

function unitsOf(title: Title): string[] {
  const units: string[] = [];
  for (const [text, marks] of title) {
    const key = keyOf(marks);
    for (let i = 0; i < text.length; i++) units.push(text[i] + key);
  }
  return units;
}

export const inverseOf = ({ start, removed, inserted }: TitleChange): TitleChange => ({
  start,
  removed: inserted,
  inserted: removed,
});

/**
 * The change as it reads once `other`, made to the same title, has been made first; null where they touch the same text.
 * Two changes at one and the same place stand in the order `other`, `change`.
 */
export function movedBy(change: TitleChange, other: TitleChange): TitleChange | null {
  const otherEnd = other.start + lengthOf(other.removed);
  if (otherEnd <= change.start) {
    return { ...change, start: change.start + lengthOf(other.inserted) - lengthOf(other.removed) };
  }
  return change.start + lengthOf(change.removed) <= other.start ? change : null;
}

/** Where a caret at `offset` stands after a change. One inside what was taken away goes to the end of what was put in. */
export function offsetAfter(offset: number, { start, removed, inserted }: TitleChange): number {
  if (offset <= start) return offset;
  const end = start + lengthOf(removed);
  return offset >= end ? offset + lengthOf(inserted) - lengthOf(removed) : start + lengthOf(inserted);
}

/** The text between two offsets with a mark put on or taken off, as a person does with Ctrl+B. */
export function toggled(title: Title, start: number, end: number, mark: TitleMark): Title {
  const part = sliced(title, start, end);
  const has = (marks: readonly TitleMark[] = []): boolean => marks.some(([kind]) => kind === mark[0]);
  const isOn = part.every(([, marks]) => has(marks));
  const without = (marks: readonly TitleMark[] = []): readonly TitleMark[] =>
    marks.filter(([kind]) => kind !== mark[0]);
  const now = part.map(([text, marks]): TitlePiece => [text, isOn ? without(marks) : [...without(marks), mark]]);
  return joined(sliced(title, 0, start), now, sliced(title, end));
}
