import type { Passage } from '@/lib/draft/types';
import type { ApplyResult, Edit } from '../host';
import { Hold } from './hold';
import { type Insertion, insertionOf, outcomeOf } from './insertion';
import type { LeafText } from './leaf-text';
import type { MountedPage } from './mounted-page';
import { BREATH, LATEST, TRIES, UNDO, WATCH } from './pace';
import { patience } from './patience';
import type { LeafSpan, Located } from './reading';
import { keptSelection } from './selection';
import type { Turns } from './turns';
import type { TypingWatch } from './typing-watch';
import { commandUndo, pressUndo, putCaretBack, typeOver } from './typist';

export interface WriterPage {
  mounted(): MountedPage | null;
  locate(passage: Passage): Located | null;
  canWrite(): boolean;
  /** Brings the block into the document, where it is not; false when that is not possible. */
  bring(located: Located): Promise<boolean>;
  readonly signal: AbortSignal;
}

/** A change that was made, for taking it back. */
interface Replaced {
  readonly leaf: string;
  readonly insertion: Insertion;
  /** How many edits had been seen when it was made. */
  readonly edits: number;
}

/** Writes as a typist would, through the editor's own input, so that its undo takes the change back in one step. */
export class Writer {
  constructor(
    private readonly page: WriterPage,
    private readonly turns: Turns,
    private readonly typing: TypingWatch,
  ) {}

  apply(edit: Edit): Promise<ApplyResult> {
    return this.turns.take(() => this.#apply(edit));
  }

  async #apply(edit: Edit): Promise<ApplyResult> {
    // A line feed would make Notion begin a new block.
    if (/[\r\n]/.test(edit.text) || !this.page.canWrite()) return 'refused';
    const located = this.#located(edit);
    if (!located || !(await this.page.bring(located))) return 'refused';
    const latest = performance.now() + LATEST;
    for (let attempt = 0; attempt < TRIES && (await this.typing.pause(latest)); attempt++) {
      const again = this.#located(edit);
      const span = again?.spans[0];
      if (!again || !span || again.spans.length > 1) return 'refused';
      const result = await this.#replace(span, edit.expected, edit.text);
      if (result !== 'disturbed') return result;
      // What disturbs is still going on: a key that is heard now has not been typed yet.
      await patience(BREATH, this.page.signal);
    }
    return 'refused';
  }

  #located(edit: Edit): Located | null {
    const { passage, expected } = edit;
    return passage.block.text.slice(passage.start, passage.end) === expected ? this.page.locate(passage) : null;
  }

  /** Puts a text in place of a span; `disturbed` when the writer's own typing came first. */
  async #replace(span: LeafSpan, expected: string, text: string): Promise<ApplyResult | 'disturbed'> {
    const page = this.page.mounted();
    const leaf = page?.leaves.get(span.leaf);
    if (!page || !leaf || !isWritable(page, leaf)) return 'refused';
    const before = leaf.words.text;
    if (before.slice(span.start, span.end) !== expected || leaf.isWholeThingIn(span.start, span.end)) return 'refused';
    const insertion = insertionOf(before, span.start, span.end, text);
    const kept = keptSelection(page);
    const focused = leaf.leaf.ownerDocument.activeElement;
    const hold = new Hold(page, span, kept, this.page.signal);
    const isSettled = await hold.settled();
    hold.release();
    if (!isSettled) return 'disturbed';
    if (page.leaves.get(span.leaf)?.words.text !== before) return 'disturbed';
    typeOver(leaf.leaf.ownerDocument, text);
    const { edits } = this.typing;
    putCaretBack(page, span.leaf, insertion, kept);
    if (!kept && focused instanceof HTMLElement && focused !== page.elements.root)
      focused.focus({ preventScroll: true });
    return this.#watched({ leaf: span.leaf, insertion, edits });
  }

  /** Waits as long as Notion may take a change back, and says what stands then. */
  async #watched(written: Replaced): Promise<ApplyResult> {
    const { leaf, insertion } = written;
    await patience(WATCH, this.page.signal);
    const now = this.page.mounted()?.leaves.get(leaf)?.words.text;
    if (now === undefined) return 'uncertain';
    const outcome = outcomeOf(insertion, now);
    if (outcome === 'stands') this.turns.last = { takeBack: () => this.#takeBack(written) };
    return outcome === 'stands' ? 'applied' : outcome === 'as-before' ? 'refused' : 'uncertain';
  }

  async #takeBack(written: Replaced): Promise<ApplyResult> {
    const { insertion, edits } = written;
    const page = this.page.mounted();
    const leaf = page?.leaves.get(written.leaf);
    if (!page || !leaf || !this.page.canWrite() || leaf.words.text !== insertion.after) return 'refused';
    // The editor's undo would take back what was typed since.
    if (this.typing.edits !== edits) return this.#writtenBack(written);
    page.elements.root?.focus({ preventScroll: true });
    for (const take of [pressUndo, commandUndo]) {
      take(page);
      const now = await this.#textAfter(written);
      if (now === insertion.after) continue;
      this.turns.last = null;
      return now === insertion.before ? 'applied' : 'uncertain';
    }
    return 'refused';
  }

  /** Writes the old words again, in place of those that were put there. */
  async #writtenBack({ leaf, insertion }: Replaced): Promise<ApplyResult> {
    const { start, end, text, before } = insertion;
    this.turns.last = null;
    const latest = performance.now() + LATEST;
    if (!(await this.typing.pause(latest))) return 'refused';
    const span = { leaf, start, end: start + text.length };
    const result = await this.#replace(span, text, before.slice(start, end));
    this.turns.last = null;
    return result === 'disturbed' ? 'refused' : result;
  }

  /** The leaf's text as soon as it is another one, at the latest after the time an undo takes. */
  async #textAfter({ leaf, insertion }: Replaced): Promise<string | undefined> {
    const text = (): string | undefined => this.page.mounted()?.leaves.get(leaf)?.words.text;
    for (let waited = 0; waited < UNDO && text() === insertion.after; waited += 20)
      await patience(20, this.page.signal);
    return text();
  }
}

export function isWritable(page: MountedPage, { leaf }: LeafText): boolean {
  return (
    leaf.getAttribute('contenteditable') !== 'false' &&
    page.elements.root?.getAttribute('contenteditable') === 'true' &&
    page.elements.root.contains(leaf)
  );
}
