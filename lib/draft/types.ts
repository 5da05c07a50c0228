/** Offsets into a text, in UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'rule';

export type StyleKind = 'bold' | 'italic' | 'strike' | 'code' | 'link';

/** Inline emphasis that carries meaning: a bold run-in head, struck text, code, a link. */
export interface Style extends Span {
  readonly kind: StyleKind;
}

/**
 * Where a run of a block's text stands in the source, relative to the block's own start there.
 * Runs are in order and cover the text.
 */
export interface SourceRun {
  /** Offset in `Block.text`. */
  readonly text: number;
  /** Offset in the source, relative to `Draft.starts[i]`. */
  readonly source: number;
  /** Length in the source where it is not that of the text: `&amp;` stands for one character, a tab between cells for none. */
  readonly length?: number;
}

/**
 * One paragraph-like piece of a draft. Immutable: an unchanged block is the same object from one draft to the next,
 * so that whatever was worked out for it can be kept in a `WeakMap`.
 */
export interface Block {
  /** Unique within its draft and stable while the writer edits the block, where the host can tell. */
  readonly key: string;
  readonly kind: BlockKind;
  /** 1–6 for a heading, otherwise 0. */
  readonly level: number;
  /** Nesting of a list item or quote, 0 for the outermost. */
  readonly depth: number;
  /** What stands before a list item: `-`, `3.`, `[ ]`, `[x]`; otherwise empty. */
  readonly marker: string;
  /** The words as a reader sees them, without markup. Cells of a row are separated by one tab. */
  readonly text: string;
  readonly styles: readonly Style[];
  /** The cells of a row, in `text`; otherwise empty. */
  readonly cells: readonly Span[];
  /** True for the head row of a table. */
  readonly header: boolean;
  /** Places of the text in the source; empty means one to one from the block's start. */
  readonly runs: readonly SourceRun[];
  /** Length of the block in the source, markup included. */
  readonly sourceLength: number;
}

export interface Draft {
  readonly blocks: readonly Block[];
  /** `starts[i]` is where block i begins in the source. */
  readonly starts: readonly number[];
  /** What the document is called in its editor, if it says. */
  readonly title: string;
}

/** A passage of a draft: a span within one block. */
export interface Passage extends Span {
  readonly block: Block;
}
