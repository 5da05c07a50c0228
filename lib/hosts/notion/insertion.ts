/** What is to become of the text of one leaf: `[start, end)` gives way to `text`. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The whole text of the leaf before and after. */
  readonly before: string;
  readonly after: string;
}

export function insertionOf(before: string, start: number, end: number, text: string): Insertion {
  return { start, end, text, before, after: before.slice(0, start) + text + before.slice(end) };
}

/**
 * What a leaf that reads `now` says of an insertion made in it: that it stands, with whatever others have changed beside
 * it; that the leaf is as it was; or neither.
 */
export function outcomeOf({ start, text, before, after }: Insertion, now: string): 'stands' | 'as-before' | 'unclear' {
  if (now === after) return 'stands';
  if (now === before) return 'as-before';
  let same = 0;
  while (same < now.length && now[same] === after[same]) same++;
  if (same >= start + text.length) return 'stands';
  let tail = 0;
  while (tail < Math.min(now.length, after.length) && now[now.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  return tail >= after.length - start ? 'stands' : 'unclear';
}

/** Where a caret belongs after an insertion. */
export function movedOffset(caret: number, { start, end, text }: Insertion): number {
  if (caret <= start) return caret;
  return caret >= end ? caret + text.length - (end - start) : start + text.length;
}
