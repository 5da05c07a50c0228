import { markdownOf, type NewBlock } from '@/lib/draft/new-blocks';
import type { ApplyResult, Edit } from '../host';
import type { EditorText } from './editor-text';
import type { Reading } from './reading';
import { type Replacement, replacementOf } from './written';

/** Writes into the editor as a typist would, so that the editor's own undo takes it back in one step. */
export class Writer {
  #last: { readonly before: string; readonly after: string } | null = null;

  constructor(
    private readonly text: EditorText,
    private readonly read: () => Reading,
  ) {}

  async apply(edit: Edit): Promise<ApplyResult> {
    return this.#written(reading => replacementOf(reading, edit));
  }

  /** The text of the practice page is Markdown, so that is what blocks become. */
  async insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    return this.#written(({ source }) => {
      const start = source.trimEnd().length;
      return { start, end: source.length, text: `${start > 0 ? '\n\n' : ''}${markdownOf(blocks).trimEnd()}` };
    });
  }

  #written(replacementIn: (reading: Reading) => Replacement | null): ApplyResult {
    try {
      const reading = this.read();
      const replacement = replacementIn(reading);
      if (!replacement) return 'refused';
      const before = reading.source;
      const after = before.slice(0, replacement.start) + replacement.text + before.slice(replacement.end);
      this.#write(replacement);
      const now = this.text.read();
      if (now === after) this.#last = { before, after };
      return now === after ? 'applied' : now === before ? 'refused' : 'uncertain';
    } catch {
      return 'uncertain';
    }
  }

  async undo(): Promise<ApplyResult> {
    const last = this.#last;
    if (!last || this.text.read() !== last.after) return 'refused';
    this.#last = null;
    const { root } = this.text;
    root.focus({ preventScroll: true });
    root.ownerDocument.execCommand('undo');
    const now = this.text.read();
    return now === last.before ? 'applied' : now === last.after ? 'refused' : 'uncertain';
  }

  #write({ start, end, text }: Replacement): void {
    const { root } = this.text;
    const page = root.ownerDocument;
    const selection = page.getSelection();
    if (!selection) return;
    const caret = this.#caret(selection);
    root.focus({ preventScroll: true });
    const range = this.text.rangeOf(start, end);
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    page.execCommand('insertText', false, text);
    const moved = movedOffset(caret ?? start + text.length, start, end, text.length);
    const point = this.text.pointAt(moved);
    selection.collapse(point.node, point.offset);
  }

  #caret({ focusNode, focusOffset }: Selection): number | null {
    return focusNode && this.text.root.contains(focusNode) ? this.text.offsetAt(focusNode, focusOffset) : null;
  }
}

/** Where a caret belongs after `[start, end)` has become a text of `length`. */
export function movedOffset(caret: number, start: number, end: number, length: number): number {
  if (caret <= start) return caret;
  return caret >= end ? caret + length - (end - start) : start + length;
}
