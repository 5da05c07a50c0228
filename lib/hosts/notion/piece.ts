import { blockIdOf } from './page-address';
import type { BlockRecord, RecordMap } from './records';
import { type Mention, NO_WORDS, type Words, wordsOf } from './rich-text';

/** A block of a page as far as a review needs it, whether it was sent by Notion or seen in the page. */
export interface Piece {
  readonly id: string;
  /** Notion's own name of the kind: `sub_header`, `to_do`, `table_row`. */
  readonly type: string;
  readonly words: Words;
  /** The cells of a table row in the order of the columns. */
  readonly cells: readonly Words[];
  /** True for a table whose first row is a head. */
  readonly hasHeaderRow: boolean;
  readonly isChecked: boolean;
  readonly listStart: number | null;
  readonly children: readonly string[];
}

/** A piece from the facts that differ from those of an empty text. */
export const pieceOf = (facts: Partial<Piece> & Pick<Piece, 'id'>): Piece => ({
  type: 'text',
  words: NO_WORDS,
  cells: [],
  hasHeaderRow: false,
  isChecked: false,
  listStart: null,
  children: [],
  ...facts,
});

/** Kinds that are documents of their own: shown as a link, and never gone into. */
const DOCUMENTS = new Set(['page', 'collection_view', 'collection_view_page', 'external_object_instance_page']);

/** Kinds whose title is no prose: an address, a formula, a name of a file. */
const WORDLESS = new Set([
  'bookmark',
  'breadcrumb',
  'button',
  'divider',
  'drive',
  'embed',
  'equation',
  'file',
  'image',
  'pdf',
  'table_of_contents',
  'video',
  'audio',
]);

export const isDocument = (type: string): boolean => DOCUMENTS.has(type);
export const hasWords = (type: string): boolean => !WORDLESS.has(type) && !DOCUMENTS.has(type);

/** The pieces of all blocks that were sent. Synced blocks and aliases get the blocks of what they stand for. */
export function piecesOf(records: RecordMap): Map<string, Piece> {
  const nameOf = namesIn(records);
  const columns = columnsByRow(records);
  const pieces = new Map<string, Piece>();
  for (const record of records.blocks.values()) {
    if (!record) continue;
    const { id, type, hasHeaderRow, isChecked, listStart, cells } = record;
    const order = type === 'table_row' ? (columns.get(id) ?? [...cells.keys()]) : [];
    const words = hasWords(type) || isDocument(type) ? wordsOf(record.title, nameOf) : NO_WORDS;
    pieces.set(id, {
      id,
      type,
      words,
      cells: order.map(column => wordsOf(cells.get(column) ?? [], nameOf)),
      hasHeaderRow,
      isChecked,
      listStart,
      children: childrenOf(record),
    });
  }
  return pieces;
}

/** What to go into from a block: its own blocks, or the one that it stands for. */
export const childrenOf = ({ pointsTo, children }: BlockRecord): readonly string[] =>
  pointsTo ? [pointsTo] : children;

function columnsByRow({ blocks }: RecordMap): Map<string, readonly string[]> {
  const columns = new Map<string, readonly string[]>();
  for (const record of blocks.values()) {
    if (record?.type === 'table') for (const row of record.children) columns.set(row, record.columns);
  }
  return columns;
}

function namesIn({ blocks, people }: RecordMap): (mention: Mention) => string | null {
  return ({ kind, value }) => {
    if (kind === 'given') return value;
    if (kind === 'user') return people.has(value) ? `@${people.get(value)}` : null;
    const page = blocks.get(blockIdOf(value) ?? '');
    return page ? page.title.map(({ text }) => text).join('') : null;
  };
}
