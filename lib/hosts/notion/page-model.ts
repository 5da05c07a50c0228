import { mergedChildren, sameList } from './merged-children';
import { BlockMaker, isItem, type PiecePlace, type PlacedBlock } from './page-blocks';
import { isDocument, type Piece, pieceOf } from './piece';
import { Reading } from './reading';
import type { Words } from './rich-text';

/** What the page shows of a block right now; null stands for what it does not tell. */
export interface Seen {
  readonly id: string;
  readonly type: string | null;
  readonly words: Words | null;
  readonly cells: readonly Words[] | null;
  readonly isChecked: boolean | null;
  /** Ids of the blocks in it that the page shows. */
  readonly children: readonly string[] | null;
}

/** More blocks than any page has that people work in; the rest of a longer one is left out. */
export const MOST_BLOCKS = 20_000;

interface Slot {
  readonly at: number;
  readonly count: number;
  readonly place: PiecePlace;
}

/** All that is known of one page: what Notion sent, and on top of it what the page shows. */
export class PageModel {
  #pieces = new Map<string, Piece>();
  readonly #parents = new Map<string, string>();
  readonly #maker = new BlockMaker();
  #reading: Reading | null = null;
  /** Where in the reading each piece's blocks are. */
  readonly #slots = new Map<string, Slot>();
  /** Pieces with other words than in the reading, while all still stand where they stood. */
  readonly #reworded = new Set<string>();

  constructor(readonly root: string) {}

  /** Takes over what Notion sent, in place of all that was known before. */
  load(pieces: ReadonlyMap<string, Piece>): void {
    this.#pieces = new Map(pieces);
    this.#parents.clear();
    for (const piece of pieces.values()) for (const child of piece.children) this.#parents.set(child, piece.id);
    this.#reading = null;
  }

  /** Takes over what the page shows of a block. True when that says anything new. */
  see({ id, type, words, cells, isChecked, children }: Seen): boolean {
    const known = this.#pieces.get(id) ?? pieceOf({ id });
    const next: Piece = {
      ...known,
      type: type ?? known.type,
      words: words && words.text !== known.words.text ? words : known.words,
      cells: cells && !sameTexts(cells, known.cells) ? cells : known.cells,
      isChecked: isChecked ?? known.isChecked,
      children: children ? mergedChildren(known.children, children) : known.children,
    };
    for (const child of children ?? []) this.#adopt(child, id);
    if (this.#pieces.has(id) && samePiece(known, next)) return false;
    this.#set(next, known);
    return true;
  }

  /** Forgets a block that its writer took out. */
  remove(id: string): void {
    const parent = this.#pieces.get(this.#parents.get(id) ?? '');
    this.#parents.delete(id);
    if (parent) this.#set({ ...parent, children: parent.children.filter(child => child !== id) }, parent);
  }

  piece(id: string): Piece | undefined {
    return this.#pieces.get(id);
  }

  parentOf(id: string): string | null {
    return this.#parents.get(id) ?? null;
  }

  /** The page as it stands now; the same object while nothing changes. */
  read(): Reading {
    this.#reading = (this.#reading && this.#patched(this.#reading)) ?? this.#readingOf(this.#placed());
    this.#reworded.clear();
    return this.#reading;
  }

  #readingOf = (placed: readonly PlacedBlock[]): Reading =>
    new Reading(placed, this.#pieces.get(this.root)?.words.text ?? '');

  /** The reading with the blocks of reworded pieces in place of their old ones; null where their number is another. */
  #patched(reading: Reading): Reading | null {
    if (this.#reworded.size === 0) return reading;
    const placed = [...reading.placed];
    for (const id of this.#reworded) {
      const piece = this.#pieces.get(id);
      const slot = this.#slots.get(id);
      if (!piece || !slot) continue;
      const blocks = this.#maker.blocksOf(piece, slot.place);
      if (blocks.length !== slot.count) return null;
      placed.splice(slot.at, slot.count, ...blocks);
    }
    return this.#readingOf(placed);
  }

  #set(piece: Piece, before: Piece): void {
    this.#pieces.set(piece.id, piece);
    if (piece.children === before.children && piece.type === before.type) this.#reworded.add(piece.id);
    else this.#reading = null;
  }

  #adopt(child: string, parent: string): void {
    const before = this.#parents.get(child);
    if (before === parent) return;
    if (before !== undefined) this.remove(child);
    this.#parents.set(child, parent);
  }

  /** All blocks in reading order. What stands in several places is read at the first. */
  #placed(): PlacedBlock[] {
    const placed: PlacedBlock[] = [];
    this.#slots.clear();
    const met = new Set<string>([this.root]);
    const root = this.#pieces.get(this.root);
    if (!root) return placed;
    this.#place(root, TITLE, placed);
    const open = [...this.#childrenOf(root, TITLE)].reverse();
    for (let next = open.pop(); next && met.size < MOST_BLOCKS; next = open.pop()) {
      const { piece, place } = next;
      if (met.has(piece.id)) continue;
      met.add(piece.id);
      this.#place(piece, place, placed);
      open.push(...[...this.#childrenOf(piece, place)].reverse());
    }
    return placed;
  }

  #place(piece: Piece, place: PiecePlace, placed: PlacedBlock[]): void {
    const blocks = this.#maker.blocksOf(piece, place);
    this.#slots.set(piece.id, { at: placed.length, count: blocks.length, place });
    placed.push(...blocks);
  }

  *#childrenOf(parent: Piece, at: PiecePlace): Generator<{ piece: Piece; place: PiecePlace }> {
    const lists = isItem(parent.type) ? at.lists + 1 : at.lists;
    const isInQuote = at.isInQuote || parent.type === 'quote';
    let number = 0;
    let isFirst = true;
    for (const id of parent.children) {
      const piece = this.#pieces.get(id);
      if (!piece || isDocument(piece.type)) continue;
      number = piece.type !== 'numbered_list' ? 0 : number === 0 ? (piece.listStart ?? 1) : number + 1;
      const isHeader = isFirst && parent.type === 'table' && parent.hasHeaderRow;
      yield { piece, place: { lists, isInQuote, number, isHeader, isTitle: false } };
      isFirst = false;
    }
  }
}

const TITLE: PiecePlace = { lists: 0, isInQuote: false, number: 0, isHeader: false, isTitle: true };

const sameTexts = (a: readonly Words[], b: readonly Words[]): boolean =>
  a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);

const samePiece = (a: Piece, b: Piece): boolean =>
  a.type === b.type &&
  a.words === b.words &&
  a.cells === b.cells &&
  a.isChecked === b.isChecked &&
  sameList(a.children, b.children);
