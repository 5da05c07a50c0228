import type { Span } from '@/lib/draft/types';
import type { Edit } from '../host';
import type { Reading } from './reading';

/** What to write where: `[start, end)` of the source becomes `text`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The replacement an edit means in a reading; null when what it expects does not stand there. */
export function replacementOf(reading: Reading, { passage, expected, text, below, after }: Edit): Replacement | null {
  if (passage.block.text.slice(passage.start, passage.end) !== expected) return null;
  const found = reading.locate(passage);
  if (!found) return null;
  const place = { ...found, ...withItsMarkup(reading.source, found) };
  if (below === undefined && after === undefined) return { start: place.start, end: place.end, text };
  const block = reading.draft.blocks[place.index];
  const blockStart = reading.draft.starts[place.index];
  if (!block || blockStart === undefined || block.kind === 'row') return { start: place.start, end: place.end, text };
  const end = Math.max(place.end, blockStart + block.sourceLength);
  const rest = reading.source.slice(place.end, end).replace(/\n+$/, '');
  const line =
    after === undefined
      ? `${indentUnder(reading.source, place.start)}- ${below}`
      : leadOf(reading.source, place.start) + after;
  return { start: place.start, end: place.end + rest.length, text: `${text}${rest}\n${line}` };
}

const OPENING = /[*_~`]{1,3}$/;
const CLOSING = /^[*_~`]{1,3}/;

/** The span with the emphasis marks that stand around it, where their other halves stand in it. */
function withItsMarkup(source: string, { start, end }: Span): Span {
  const inside = source.slice(start, end);
  const opening = OPENING.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const closing = CLOSING.exec(source.slice(end, end + 3))?.[0] ?? '';
  const isOpen = (mark: string): boolean => mark !== '' && inside.split(mark).length % 2 === 0;
  return {
    start: isOpen(opening) ? start - opening.length : start,
    end: isOpen(closing) ? end + closing.length : end,
  };
}

/** What stands before a line like that of a place: the marker of its list, or the empty line before a paragraph. */
function leadOf(source: string, at: number): string {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0] ?? '\n';
}

/** As deep as the text of the list item that a place is in; nothing where it is in no list. */
function indentUnder(source: string, at: number): string {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0];
  return marker ? marker.replace(/[^\t]/g, ' ') : '';
}
