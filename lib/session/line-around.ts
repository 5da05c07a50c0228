import type { Span } from '@/lib/draft/types';

/** The line or the table cell that a stretch of a text stands in. */
export function lineAround(text: string, start: number, end: number): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\t', start - 1)) + 1;
  const to = text.slice(end).search(/[\n\t]/);
  return { start: start === 0 ? 0 : from, end: to < 0 ? text.length : end + to };
}
