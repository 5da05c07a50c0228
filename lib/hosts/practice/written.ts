import type { Edit } from '../host';
import type { Reading } from './reading';

/** What to write where: `[start, end)` of the source becomes `text`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The replacement an edit means in a reading; null when what it expects does not stand there. */
export function replacementOf(reading: Reading, { passage, expected, text, below }: Edit): Replacement | null {
  if (passage.block.text.slice(passage.start, passage.end) !== expected) return null;
  const place = reading.locate(passage);
  if (!place) return null;
  if (below === undefined) return { start: place.start, end: place.end, text };
  const block = reading.draft.blocks[place.index];
  const blockStart = reading.draft.starts[place.index];
  if (!block || blockStart === undefined || block.kind === 'row') return { start: place.start, end: place.end, text };
  const end = Math.max(place.end, blockStart + block.sourceLength);
  const rest = reading.source.slice(place.end, end).replace(/\n+$/, '');
  const line = `${indentUnder(reading.source, place.start)}- ${below}`;
  return { start: place.start, end: place.end + rest.length, text: `${text}${rest}\n${line}` };
}

/** As deep as the text of the list item that a place is in; nothing where it is in no list. */
function indentUnder(source: string, at: number): string {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0];
  return marker ? marker.replace(/[^\t]/g, ' ') : '';
}
