import { Leaves } from './leaves';
import { leafOfCell } from './page-blocks';
import {
  blockAround,
  idOfBlock,
  isClosed,
  isTicked,
  leafAround,
  type PageElements,
  partsOf,
  rowsOf,
  typeOfBlock,
} from './page-dom';
import type { PageModel } from './page-model';
import { takenOut } from './taken-out';

/** What became of a page through some changes of its elements. */
export interface PageChange {
  /** The words or the order of the blocks are others. */
  readonly isNews: boolean;
  /** Elements have come, gone or been made anew: what is drawn at them has to be drawn anew. */
  readonly isRemade: boolean;
}

/** Blocks with less than this between them, in pixels, have no other one between them. */
const TOGETHER = 60;

const NO_ROWS: { readonly rows: readonly string[]; readonly isNew: boolean } = { rows: [], isNew: false };

/** The blocks of a page that are in the document right now, read into the model; only what changes is read again. */
export class MountedPage {
  readonly #blocks = new Map<string, HTMLElement>();
  readonly leaves = new Leaves();

  constructor(
    readonly elements: PageElements,
    private readonly model: PageModel,
  ) {}

  /** Reads everything that is there. True when that says anything new. */
  readAll(): boolean {
    const { title, content } = this.elements;
    this.#blocks.clear();
    const isNew = title ? this.#readTitle(title) : false;
    return this.#readBlocks([content]) || isNew;
  }

  /** Reads what changed. */
  take(records: readonly MutationRecord[]): PageChange {
    const leaves = new Set<HTMLElement>();
    const blocks = new Set<HTMLElement>();
    let isRemade = false;
    for (const { type, target } of records) {
      const leaf = leafAround(target);
      if (leaf) {
        leaves.add(leaf);
        isRemade ||= type === 'childList';
      } else if (this.elements.content.contains(target)) blocks.add(this.#blockAround(target));
    }
    let isNews = false;
    for (const leaf of leaves) isNews = this.#readLeaf(leaf) || isNews;
    if (blocks.size === 0) return { isNews, isRemade };
    const before = new Map([...blocks].map(block => [block, this.#idOf(block)]));
    isNews = this.#readBlocks([...blocks]) || isNews;
    const gone = new Set<string>();
    for (const [id, element] of this.#blocks) if (!this.elements.content.contains(element)) gone.add(id);
    for (const id of gone) this.#blocks.delete(id);
    for (const [block, id] of before) if (block.isConnected) isNews = this.#takeOut(id, block, gone) || isNews;
    return { isNews, isRemade: true };
  }

  /** Reads the block around a node, of which no change can be seen in the document. True when that says anything new. */
  readAround(node: Node): boolean {
    return this.elements.content.contains(node) && this.#readBlocks([this.#blockAround(node)]);
  }

  /** The element of a block; null while it is not in the document. */
  block(id: string): HTMLElement | null {
    const element = this.#blocks.get(id);
    return element?.isConnected ? element : null;
  }

  get isEndInView(): boolean {
    return this.#isInView(this.elements.content.getBoundingClientRect().bottom);
  }

  #idOf = (block: HTMLElement): string =>
    block === this.elements.content ? this.model.root : (idOfBlock(block) ?? this.model.root);

  #blockAround(node: Node): HTMLElement {
    const block = blockAround(node);
    return block && this.elements.content.contains(block) ? block : this.elements.content;
  }

  #readTitle(title: HTMLElement): boolean {
    const words = this.leaves.note(title, this.model.root);
    return this.model.see({ id: this.model.root, type: null, words, cells: null, isChecked: null, children: null });
  }

  #readLeaf(leaf: HTMLElement): boolean {
    this.leaves.forget(leaf);
    if (leaf === this.elements.title) return this.#readTitle(leaf);
    if (!this.elements.content.contains(leaf)) return false;
    return this.#readBlock(this.#blockAround(leaf)).isNew;
  }

  /** Reads blocks, and those in them that have not been read yet. */
  #readBlocks(blocks: readonly HTMLElement[]): boolean {
    const open = [...blocks];
    let isNews = false;
    for (let block = open.pop(); block; block = open.pop()) {
      const { isNew, unread } = this.#readBlock(block);
      isNews ||= isNew;
      open.push(...unread);
    }
    return isNews;
  }

  #readBlock(block: HTMLElement): { isNew: boolean; unread: readonly HTMLElement[] } {
    const { blocks, leaves, box } = partsOf(block);
    const id = this.#idOf(block);
    const isPage = block === this.elements.content;
    const { rows, isNew: areRowsNew } = isPage ? NO_ROWS : this.#readRows(id, leaves);
    const unread = blocks.filter(child => this.#blocks.get(this.#idOf(child)) !== child);
    if (!isPage) this.#blocks.set(id, block);
    const type = isPage ? null : typeOfBlock(block);
    const isRow = type === 'table_row';
    const [leaf] = leaves;
    const isNew = this.model.see({
      id,
      type,
      words: leaf && !isPage && !isRow && rows.length === 0 ? this.leaves.note(leaf, id) : null,
      cells: isRow && leaf ? leaves.map((cell, column) => this.leaves.note(cell, leafOfCell(id, column))) : null,
      isChecked: box && isTicked(box),
      children: rows.length > 0 ? rows : blocks.map(this.#idOf),
    });
    return { isNew: isNew || areRowsNew, unread };
  }

  /** Reads the rows of a table whose rows do not say their ids; gives the ids they have by their order. */
  #readRows(table: string, leaves: readonly HTMLElement[]): typeof NO_ROWS {
    const rows = rowsOf(leaves);
    const known = this.model.piece(table)?.children ?? [];
    let isNew = false;
    const ids = [...rows].map(([row, cells], index) => {
      const id = (known.length === rows.size && known[index]) || `${table}:${index}`;
      this.#blocks.set(id, row);
      const words = cells.map((cell, column) => this.leaves.note(cell, leafOfCell(id, column)));
      const seen = { id, type: 'table_row', words: null, cells: words, isChecked: null, children: null };
      isNew = this.model.see(seen) || isNew;
      return id;
    });
    return { rows: ids, isNew };
  }

  /** Forgets the blocks that were taken out of a block. */
  #takeOut(parent: string, block: HTMLElement, gone: ReadonlySet<string>): boolean {
    if (parent !== this.model.root && isClosed(block)) return false;
    const children = this.model.piece(parent)?.children ?? [];
    const out = takenOut(children, {
      hasLeft: id => gone.has(id) && this.model.parentOf(id) === parent,
      isThere: id => this.#blocks.has(id),
      isInView: (id, edge) => this.#isInView(this.#edgeOf(id, edge)),
      isEmpty: () => this.#isEmpty(block),
      areTogether: (before, after) => this.#edgeOf(after, 'top') - this.#edgeOf(before, 'bottom') < TOGETHER,
    });
    for (const id of out) this.model.remove(id);
    return out.length > 0;
  }

  #isEmpty(block: HTMLElement): boolean {
    const { top, height } = block.getBoundingClientRect();
    return height < TOGETHER && this.#isInView(top);
  }

  #isInView(at: number): boolean {
    const view = this.elements.scroller.getBoundingClientRect();
    return at >= view.top && at <= view.bottom;
  }

  #edgeOf = (id: string, edge: 'top' | 'bottom'): number =>
    this.#blocks.get(id)?.getBoundingClientRect()[edge] ?? Number.NaN;
}
