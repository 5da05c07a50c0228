import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Passage } from '@/lib/draft/types';
import { Highlights } from '@/lib/marks/highlights';
import type { ApplyResult, Caret, DocumentId, Edit, Host, Mark, Snapshot } from '../host';
import { whenIdle } from '../when-idle';
import { EditorText } from './editor-text';
import { Reading } from './reading';
import { Writer } from './writer';

/** How long a shown passage stays washed, in milliseconds. */
const WASH_TIME = 2_000;

export interface PracticeHostOptions {
  /** The editable element; its white space has to be kept (`pre-wrap`). */
  readonly editor: HTMLElement;
  /** Which text is open. Asked again after `documentChanged`. */
  identify(): DocumentId;
  readonly signal: AbortSignal;
}

/** The plain editor of the practice page as a host. Its text is Markdown. */
export class PracticeHost implements Host {
  readonly kind = 'practice';
  readonly #text: EditorText;
  readonly #writer: Writer;
  readonly #highlights: Highlights;
  readonly #changed = new Set<(what: 'text' | 'document' | 'access') => void>();
  #reading: Reading | null = null;
  #washed: (() => void) | null = null;

  constructor(private readonly options: PracticeHostOptions) {
    const { editor, signal } = options;
    this.#text = new EditorText(editor, () => this.#tell('text'), signal);
    this.#writer = new Writer(this.#text, () => this.#read());
    this.#highlights = new Highlights(CSS.highlights, signal);
    signal.addEventListener('abort', () => this.#changed.clear());
  }

  identify(): DocumentId {
    return this.options.identify();
  }

  /** To be called when another text has been put into the editor. */
  documentChanged(): void {
    this.#reading = null;
    this.#tell('document');
  }

  async read(): Promise<Snapshot> {
    if (!this.#reading) await this.#readFirst();
    return { draft: this.#read().draft, access: 'write', completeness: { extent: 'whole', detail: '' } };
  }

  watch(changed: (what: 'text' | 'document' | 'access') => void): void {
    this.#changed.add(changed);
  }

  async reveal(passage: Passage): Promise<boolean> {
    const range = this.#rangeOf(passage);
    if (!range) return false;
    const { top, bottom } = range.getBoundingClientRect();
    const { innerHeight } = window;
    if (top < 0 || bottom > innerHeight) window.scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    this.#washed?.();
    const undo = this.#highlights.wash(range);
    // The wash says "here", and then gets out of the way of reading.
    const done = setTimeout(undo, WASH_TIME);
    this.#washed = () => {
      clearTimeout(done);
      undo();
    };
    return true;
  }

  apply(edit: Edit): Promise<ApplyResult> {
    return this.#writer.apply(edit);
  }

  insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    return this.#writer.insertBlocks(blocks);
  }

  undo(): Promise<ApplyResult> {
    return this.#writer.undo();
  }

  caret(): Caret | null {
    const selection = this.options.editor.ownerDocument.getSelection();
    if (!selection?.focusNode || !this.options.editor.contains(selection.focusNode)) return null;
    const offset = this.#text.offsetAt(selection.focusNode, selection.focusOffset);
    return offset === null ? null : this.#read().caretAt(offset);
  }

  onCaret(moved: (caret: Caret | null) => void): void {
    const { editor, signal } = this.options;
    let wasInside = false;
    let isAsked = false;
    const check = (): void => {
      isAsked = false;
      // A writer who is at the panel has not moved it: a change that we made did.
      if (!editor.ownerDocument.hasFocus()) return;
      const isInside = editor.contains(editor.ownerDocument.getSelection()?.focusNode ?? null);
      if ((isInside || wasInside) && !signal.aborted) moved(this.caret());
      wasInside = isInside;
    };
    // Every keystroke moves the caret, and where it is now costs a reading: once all is drawn is soon enough.
    const ask = (): void => {
      if (isAsked) return;
      isAsked = true;
      requestIdleCallback(check, { timeout: 200 });
    };
    editor.ownerDocument.addEventListener('selectionchange', ask, { signal });
  }

  mark(marks: readonly Mark[]): void {
    this.#highlights.draw(marks, mark => this.#rangeOf(mark.passage));
  }

  rectsOf(passage: Passage): readonly DOMRect[] {
    const range = this.#highlights.rangeOf(passage) ?? this.#rangeOf(passage);
    return [...(range?.getClientRects() ?? [])].filter(rect => rect.width > 0);
  }

  markAt(x: number, y: number): string | null {
    const point = pointFrom(this.options.editor.ownerDocument, x, y);
    return point && this.options.editor.contains(point.node) ? this.#highlights.idAt(point.node, point.offset) : null;
  }

  #tell(what: 'text' | 'document' | 'access'): void {
    for (const changed of this.#changed) changed(what);
  }

  #read(): Reading {
    const source = this.#text.read();
    const { title } = this.options.identify();
    if (this.#reading?.source !== source) this.#reading = Reading.of(source, this.#reading, title);
    return this.#reading;
  }

  /** Reads a text that has just been opened, in slices. What is typed meanwhile is read after it, as any edit is. */
  async #readFirst(): Promise<void> {
    const { id, title } = this.options.identify();
    const { result } = await whenIdle(Reading.steps(this.#text.read(), null, title));
    if (this.options.identify().id === id) this.#reading ??= result;
  }

  #rangeOf(passage: Passage): Range | null {
    const place = this.#read().locate(passage);
    return place && this.#text.rangeOf(place.start, place.end);
  }
}

function pointFrom(page: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Chromium before 128 has only the older name.
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
