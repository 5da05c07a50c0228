import { blockOf } from './draft';
import type { Piece } from './plain';

/** The mark of a heading or of an item of an outermost list. */
const MARK = /(?:(#{1,6})[ \t]+|([-+*]|\d{1,9}[.)]) {1,4})?/y;
/** A line that begins no other block and holds nothing that Markdown might read as more than words. */
const WORDS = /(?![-+=>]|\d{1,9}[.)](?:[ \t]|$))[^\s*_~`[\]<>&\\|#@\p{Cc}][^*_~`[\]<>&\\|#@\p{Cc}]*/uy;
const ADDRESS = /:\/\/|www\./i;

/**
 * The block of a chunk that is one line of bare words, perhaps behind the mark of a heading or list item: what a parser of
 * Markdown would say of it, at a hundredth of the cost. Null when the chunk may hold more. Linear.
 */
export function unmarkedPiece(text: string): Piece | null {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  const line = end === text.length ? text : text.slice(0, end);
  MARK.lastIndex = 0;
  const [mark = '', hashes, bullet] = MARK.exec(line) ?? [];
  WORDS.lastIndex = mark.length;
  if (!WORDS.test(line) || WORDS.lastIndex < end || ADDRESS.test(line)) return null;
  const words = line.slice(mark.length).trim();
  if (words === '') return null;
  const start = line.indexOf(words, mark.length);
  const facts = { key: '', text: words };
  if (hashes) return { start, block: blockOf({ ...facts, kind: 'heading', level: hashes.length }) };
  if (bullet) return { start, block: blockOf({ ...facts, kind: 'item', marker: bullet }) };
  return { start, block: blockOf(facts) };
}

/** What Markdown takes for blank at the end of a line, and the ends of lines. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
