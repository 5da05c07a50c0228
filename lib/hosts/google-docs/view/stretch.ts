import type { Span } from '@/lib/draft/types';

/** So much of a long text around what the screen shows is compared with it, in UTF-16 units: some ten pages. */
const LEAST = 30_000;

/** And so many times what is painted, where that is more. */
const TIMES = 3;

const sizeFor = (painted: number): number => Math.max(LEAST, TIMES * painted);

/** Whether a screen with so many characters, the first of them at `near`, lies within this stretch of a text. */
export function isAround({ start, end }: Span, near: number, length: number, painted: number): boolean {
  const size = sizeFor(painted);
  return (start === 0 || near - start >= size / 5) && (end === length || end - near >= (2 * size) / 5);
}

/** The stretch of a text that is compared with such a screen. */
export function spanAround(near: number, length: number, painted: number): Span {
  const size = sizeFor(painted);
  if (length <= size) return { start: 0, end: length };
  const start = Math.max(0, Math.min(Math.floor(near - size / 2), length - size));
  return { start, end: Math.min(length, start + size) };
}
