/** Something that takes one character of the text and shows something else there. */
export type InlineObject =
  | { readonly kind: 'rule' }
  | { readonly kind: 'image'; readonly alt: string }
  | { readonly kind: 'chip'; readonly of: 'person' | 'date' | 'file'; readonly label: string }
  | { readonly kind: 'footnote'; readonly text: string };

export interface Format {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly superscript?: true;
  readonly mono?: true;
  readonly link?: string;
  readonly suggestion?: 'insert' | 'delete';
  readonly object?: InlineObject;
}

export interface Run {
  readonly text: string;
  readonly format: Format;
}

export interface ParagraphStyle {
  readonly kind: 'normal' | 'title' | 'subtitle' | 'heading' | 'item';
  /** 1–6 for a heading, the nesting from 0 for an item, the indentation of a normal paragraph in steps. */
  readonly level: number;
  readonly list?: 'bulleted' | 'numbered' | 'check';
  readonly checked?: true;
  readonly direction?: 'rtl';
  /** What `#heading=` in the address names. */
  readonly headingId?: string;
}

export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly header: boolean;
}

/** Immutable: an unchanged paragraph is the same object before and after an edit. */
export interface Paragraph {
  /** Control characters before the text: where a table, a row or a cell begins, where a table ended. Nobody can edit them. */
  readonly prefix: string;
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  /** The characters of the runs, without the newline that ends every paragraph. */
  readonly text: string;
  readonly cell: Cell | null;
}

/** Text to put in. Between two pieces stands a paragraph's end; the last one's style goes to what follows it. */
export interface Piece {
  readonly runs: readonly Run[];
  readonly style: ParagraphStyle | null;
}

/** Takes `remove` characters away at `at` (an offset in the whole text) and puts the pieces there. */
export interface Operation {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly Piece[];
  /** The style that the paragraph at `at` has afterwards; left as it is without one. */
  readonly headStyle?: ParagraphStyle;
}

export interface Selection {
  readonly anchor: number;
  readonly focus: number;
}

export const NORMAL: ParagraphStyle = { kind: 'normal', level: 0 };

export const DOCUMENT_START = '\u0003';
export const DOCUMENT_TAIL = '\u0003\n';
export const TABLE_START = '\u0010';
export const TABLE_END = '\u0011';
export const ROW_START = '\u0012';
export const CELL_START = '\u001c';
export const OBJECT = '\u0001';
export const SOFT_BREAK = '\u000b';
export const CHIP = { person: '\ue907', date: '\ue908', file: '\ue909' } as const;
