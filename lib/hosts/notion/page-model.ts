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

/** All that is known of one page: what Notion sent, and on top of it what the page shows. */
export class PageModel {
  #pieces = new Map<string, Piece>();
  readonly #parents = new Map<string, string>();
  readonly #maker = new BlockMaker();
  #reading: Reading | null = null;

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
    this.#set(next);
    return true;
  }

  /** Forgets a block that its writer took out. */
  remove(id: string): void {
    const parent = this.#pieces.get(this.#parents.get(id) ?? '');
    this.#parents.delete(id);
    if (parent) this.#set({ ...parent, children: parent.children.filter(child => child !== id) });
  }

  piece(id: string): Piece | undefined {
    return this.#pieces.get(id);
  }

  parentOf(id: string): string | null {
    return this.#parents.get(id) ?? null;
  }

  /** The page as it stands now; the same object while nothing changes. */
  read(): Reading {
    this.#reading ??= new Reading(this.#placed(), this.#pieces.get(this.root)?.words.text ?? '');
    return this.#reading;
  }

  #set(piece: Piece): void {
    this.#pieces.set(piece.id, piece);
    this.#reading = null;
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
    const met = new Set<string>([this.root]);
    const root = this.#pieces.get(this.root);
    if (!root) return placed;
    placed.push(...this.#maker.blocksOf(root, TITLE));
    const open = [...this.#childrenOf(root, TITLE)].reverse();
    for (let next = open.pop(); next && met.size < MOST_BLOCKS; next = open.pop()) {
      const { piece, place } = next;
      if (met.has(piece.id)) continue;
      met.add(piece.id);
      placed.push(...this.#maker.blocksOf(piece, place));
      open.push(...[...this.#childrenOf(piece, place)].reverse());
    }
    return placed;
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

/**
 * The children of a block from those known and those that the page shows. Where both differ the page is right; children
 * that it does not show, because nobody has scrolled there, stay behind the one they stood behind.
 */
export function mergedChildren(known: readonly string[], shown: readonly string[]): readonly string[] {
  if (sameList(known, shown)) return known;
  const isShown = new Set(shown);
  const isKnown = new Set(known);
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of known) {
    if (isShown.has(id)) last = id;
    else if (behind.has(last)) behind.get(last)?.push(id);
    else behind.set(last, [id]);
  }
  const merged = [...(behind.get(null) ?? [])];
  let waiting: readonly string[] = [];
  for (const id of shown) {
    // What is new comes right behind the one the page shows it behind.
    if (isKnown.has(id)) {
      merged.push(...waiting);
      waiting = behind.get(id) ?? [];
    }
    merged.push(id);
  }
  merged.push(...waiting);
  return sameList(known, merged) ? known : merged;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

const sameTexts = (a: readonly Words[], b: readonly Words[]): boolean =>
  a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);

const samePiece = (a: Piece, b: Piece): boolean =>
  a.type === b.type &&
  a.words === b.words &&
  a.cells === b.cells &&
  a.isChecked === b.isChecked &&
  sameList(a.children, b.children);
