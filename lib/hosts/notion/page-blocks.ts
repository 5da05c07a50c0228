import { blockOf, sameBlock } from '@/lib/draft/draft';
import type { Block, Span, Style } from '@/lib/draft/types';
import { hasWords, type Piece } from './piece';
import type { Words } from './rich-text';

/** A stretch of a block's text and the editable leaf it stands in. */
export interface LeafPart {
  /** Key of the leaf: the block's id, for a cell with the number of its column behind a slash. */
  readonly leaf: string;
  /** Offset in the block's text. */
  readonly at: number;
  /** Offset in the leaf's text. */
  readonly from: number;
  readonly length: number;
}

/** A block of the draft with the way back to the leaves that hold its words. */
export interface PlacedBlock {
  readonly block: Block;
  readonly parts: readonly LeafPart[];
}

/** Where a piece stands among the others. */
export interface PiecePlace {
  /** How many lists it is in. */
  readonly lists: number;
  readonly isInQuote: boolean;
  /** Its number where it is an item of a numbered list. */
  readonly number: number;
  /** True for the first row of a table with a head. */
  readonly isHeader: boolean;
  /** True for the title of the page. */
  readonly isTitle: boolean;
}

export const leafOfCell = (row: string, column: number): string => `${row}/${column}`;

const HEADINGS: Readonly<Record<string, number>> = { header: 1, sub_header: 2, sub_sub_header: 3, header_4: 4 };
const ITEMS = new Set(['bulleted_list', 'numbered_list', 'to_do', 'toggle']);

export const isItem = (type: string): boolean => ITEMS.has(type);

/** Makes blocks from pieces; a block that comes out as before is the same object. */
export class BlockMaker {
  #known = new Map<string, { piece: Piece; place: PiecePlace; placed: readonly PlacedBlock[] }>();

  /** The blocks of one piece: one for each of its lines, none where it has no words. */
  blocksOf(piece: Piece, place: PiecePlace): readonly PlacedBlock[] {
    const known = this.#known.get(piece.id);
    if (known && known.piece === piece && samePlace(known.place, place)) return known.placed;
    const placed = placedBlocks(piece, place).map(made => {
      const old = known?.placed.find(({ block }) => block.key === made.block.key);
      return old && sameBlock(old.block, made.block) ? { ...made, block: old.block } : made;
    });
    this.#known.set(piece.id, { piece, place, placed });
    return placed;
  }
}

const samePlace = (a: PiecePlace, b: PiecePlace): boolean =>
  a.lists === b.lists &&
  a.isInQuote === b.isInQuote &&
  a.number === b.number &&
  a.isHeader === b.isHeader &&
  a.isTitle === b.isTitle;

function placedBlocks(piece: Piece, place: PiecePlace): PlacedBlock[] {
  const { id, type, words } = piece;
  if (type === 'divider') return [{ block: blockOf({ key: id, kind: 'rule', text: '' }), parts: [] }];
  if (type === 'table_row') return rowOf(piece, place.isHeader);
  if (!place.isTitle && !hasWords(type)) return [];
  const level = place.isTitle ? 1 : (HEADINGS[type] ?? 0);
  if (level > 0) return linesOf(piece, [spanOf(words)], () => ({ kind: 'heading', level }));
  if (type === 'code') return linesOf(piece, [spanOf(words)], () => ({ kind: 'code' }));
  const isQuote = type === 'quote' || place.isInQuote;
  const rest = { kind: isQuote ? 'quote' : 'paragraph', depth: place.lists } as const;
  if (!isItem(type)) return linesOf(piece, lineSpans(words.text), () => rest);
  const item = { kind: 'item', depth: place.lists, marker: markerOf(piece, place.number) } as const;
  return linesOf(piece, lineSpans(words.text), i => (i === 0 ? item : { ...rest, depth: place.lists + 1 }));
}

function markerOf({ type, isChecked }: Piece, number: number): string {
  if (type === 'to_do') return isChecked ? '[x]' : '[ ]';
  return type === 'numbered_list' ? `${number}.` : '-';
}

/** Blocks of some lines of a piece's words. The first has the piece's id as its key, the others a number behind it. */
function linesOf(
  { id, words }: Piece,
  spans: readonly Span[],
  facts: (index: number) => Partial<Block>,
): PlacedBlock[] {
  return spans
    .map(span => trimmed(words.text, span))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }, i) => {
      const text = words.text.slice(start, end);
      const key = i === 0 ? id : `${id}#${i}`;
      const block = blockOf({ ...facts(i), key, text, styles: stylesIn(words.styles, start, end) });
      return { block, parts: [{ leaf: id, at: 0, from: start, length: end - start }] };
    });
}

function rowOf({ id, cells }: Piece, header: boolean): PlacedBlock[] {
  const parts: LeafPart[] = [];
  const styles: Style[] = [];
  let text = '';
  cells.forEach((words, column) => {
    if (column > 0) text += '\t';
    const { start, end } = trimmed(words.text, spanOf(words));
    const at = text.length;
    // A line feed or tab within a cell would part it.
    text += words.text.slice(start, end).replaceAll(/[\n\t]/g, ' ');
    parts.push({ leaf: leafOfCell(id, column), at, from: start, length: end - start });
    for (const { kind, ...style } of stylesIn(words.styles, start, end))
      styles.push({ kind, start: style.start + at, end: style.end + at });
  });
  if (text.trim() === '') return [];
  const spans = parts.map(({ at, length }) => ({ start: at, end: at + length }));
  return [{ block: blockOf({ key: id, kind: 'row', header, text, styles, cells: spans }), parts }];
}

const spanOf = ({ text }: Words): Span => ({ start: 0, end: text.length });

function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return { start: from, end: Math.max(from, start + line.trimEnd().length) };
}

function stylesIn(styles: readonly Style[], from: number, to: number): Style[] {
  return styles.flatMap(({ kind, start, end }) =>
    start < to && end > from ? [{ kind, start: Math.max(start, from) - from, end: Math.min(end, to) - from }] : [],
  );
}
