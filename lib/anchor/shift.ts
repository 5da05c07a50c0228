import type { Span } from '@/lib/draft/types';

/** A change of one text: `[start, end)` of what stood there is replaced by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Where a span stands after an edit of its text, or null when the edit destroyed it: when all of it was replaced, or less
 * than half was left by an edit across one of its borders. Typing at a border does not widen the span.
 */
export function shift(span: Span, edit: TextEdit): Span | null {
  const { start, end } = span;
  const grown = edit.text.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + grown, end: end + grown };
  if (edit.start >= end) return { start, end };
  if (edit.start >= start && edit.end <= end) {
    const replaced = edit.end - edit.start === end - start;
    return replaced ? null : { start, end: end + grown };
  }
  const left =
    edit.start > start
      ? { start, end: edit.start }
      : { start: edit.start + edit.text.length, end: Math.max(edit.start + edit.text.length, end + grown) };
  return 2 * (left.end - left.start) >= end - start ? left : null;
}

/** The smallest edit that turns one text into another, or null when they are equal; never between two halves of a character. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
