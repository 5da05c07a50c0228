import type { Span } from '@/lib/draft/types';

/** So much of a long text around what the screen shows is compared with it, in UTF-16 units: some ten pages. */
const WINDOW = 30_000;

/** Whether what the screen shows next will be in this stretch as well. */
export function isAround({ start, end }: Span, near: number, length: number): boolean {
  const room = WINDOW / 5;
  return (start === 0 || near - start >= room) && (end === length || end - near >= room);
}

/** The stretch of a text of this length that is compared with a screen that shows this offset. */
export function spanAround(near: number, length: number): Span {
  if (length <= WINDOW) return { start: 0, end: length };
  const start = Math.max(0, Math.min(near - WINDOW / 2, length - WINDOW));
  return { start, end: Math.min(length, start + WINDOW) };
}
