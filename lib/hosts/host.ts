import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Draft, Passage } from '@/lib/draft/types';

export type HostKind = 'practice' | 'google-docs' | 'notion';

/** What the writer may do in this document right now. */
export type Access = 'write' | 'suggest' | 'comment' | 'view';

/** How much of the document was read, for people: "Whole document read", "Visible part read". */
export interface Completeness {
  readonly extent: 'whole' | 'visible' | 'none';
  /** What could not be read and why, in a sentence; empty when there is nothing to say. */
  readonly detail: string;
}

export interface DocumentId {
  /** Stable for this document across sessions, renames and tabs. */
  readonly id: string;
  readonly title: string;
}

/** A reading of the editor. Unchanged blocks are the same objects as in the reading before. */
export interface Snapshot {
  readonly draft: Draft;
  readonly access: Access;
  readonly completeness: Completeness;
}

/** A change to one passage. `expected` is what stands there now; the host refuses when it does not. */
export interface Edit {
  readonly passage: Passage;
  readonly expected: string;
  readonly text: string;
  /**
   * A line to put right under the passage's block, one level deeper, in the same undo step. Left out by hosts that say so
   * in `keepsBelow`.
   */
  readonly below?: string;
  /** A line to put after the passage's block, of the same kind as it, in the same undo step. */
  readonly after?: string;
}

export type ApplyResult = 'applied' | 'applied-as-suggestion' | 'refused' | 'uncertain';

/** Where the caret is, as block and offset in its text; null when it is outside the document. */
export interface Caret {
  readonly block: string;
  readonly offset: number;
}

/** A drawn mark: where, and how it looks. */
export interface Mark {
  readonly id: string;
  readonly passage: Passage;
  readonly look:
    | 'fix'
    | 'suggestion'
    | 'question'
    | 'outcome'
    | 'guardrail'
    | 'output'
    | 'activity'
    | 'unclear'
    | 'in-hand'
    /** Where a key result stands: drawn as its shape in the margin, not in the text. */
    | 'key-result';
}

/**
 * An editor, behind the one interface that a session needs. A host reads, watches, reveals and writes; it judges nothing.
 * Everything it starts ends with the signal it was made with.
 */
export interface Host {
  readonly kind: HostKind;
  /** False where a line below an edit would be an undo step of its own, and is left out. */
  readonly keepsBelow?: boolean;
  /** Which document is open; null when this page shows none. */
  identify(): DocumentId | null;
  /** Reads the document. Rejects only when nothing at all can be read, with a reason for people. */
  read(): Promise<Snapshot>;
  /** Calls back when text, title, document or access may have changed. Never more often than the editor changes. */
  watch(changed: (what: 'text' | 'document' | 'access') => void): void;
  /** Scrolls the passage to the upper third and washes it for a moment; caret and selection stay. False: not found. */
  reveal(passage: Passage): Promise<boolean>;
  /** Locates, writes, reads back. One edit is one undo step of the editor. Never throws. */
  apply(edit: Edit): Promise<ApplyResult>;
  /**
   * Puts blocks at the end of the document, or in an empty one in the place of nothing, as the editor's own headings, lists
   * and paragraphs, in one undo step; then reads them back. Refused: the document takes no writing now. Never throws.
   */
  insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult>;
  /** Takes back the last `apply` or `insertBlocks`, if what it wrote still stands as it was written. Never throws. */
  undo(): Promise<ApplyResult>;
  caret(): Caret | null;
  onCaret(moved: (caret: Caret | null) => void): void;
  /** Draws exactly these marks, without a node or attribute in the editor's own content. */
  mark(marks: readonly Mark[]): void;
  /** Rectangles of a passage in the viewport, to place a card at; empty when it is not on screen. */
  rectsOf(passage: Passage): readonly DOMRect[];
  /** The passage id (of a mark) under a point in the viewport, for hovering. */
  markAt(x: number, y: number): string | null;
  /** Has the next reading start from nothing that is known, where a host keeps what it was sent. */
  refresh?(): void;
  /** Learns where the caret is now, where a host asks for it only now and then. Never rejects. */
  hear?(): Promise<void>;
  /** Calls back when marks may have come, gone or moved by themselves; only where the page's own size does not say so. */
  onMoved?(moved: () => void): void;
  /** Calls back with keys that the page's document does not hear, before the editor does: an editor in a frame of its own. */
  onKey?(pressed: (event: KeyboardEvent) => void): void;
}
