import type { Passage } from '@/lib/draft/types';
import type { ApplyResult, Edit } from '../host';
import { type Insertion, insertionOf, outcomeOf } from './insertion';
import type { LeafText } from './leaf-text';
import type { MountedPage } from './mounted-page';
import { patience } from './patience';
import type { LeafSpan, Located } from './reading';
import { isSelected, type KeptSelection, keptSelection, putBack, select } from './selection';
import { TypingWatch } from './typing-watch';
import { commandUndo, letGo, pressUndo, putCaretBack, typeOver } from './typist';

/** In milliseconds. Notion takes back what comes sooner than this after the selection was moved. */
const SETTLE = 150;

/** Notion may take a change back this long after it was made, without saying so. */
const WATCH = 1_000;

/** Between two tries. */
const BREATH = 50;

/** How long the editor's own undo may take. */
const UNDO = 300;

/** The last try begins no later than this: with settling and watching, how it ended is known within two seconds. */
const LATEST = 700;

/** How often it is tried where the writer's own typing, or the editor's drawing anew, comes in between. */
const TRIES = 4;

export interface WriterPage {
  mounted(): MountedPage | null;
  locate(passage: Passage): Located | null;
  canWrite(): boolean;
  /** Brings the block into the document, where it is not; false when that is not possible. */
  bring(located: Located): Promise<boolean>;
  readonly signal: AbortSignal;
}

/** A change that was made, for taking it back. */
interface Written {
  readonly leaf: string;
  readonly insertion: Insertion;
  /** How many edits had been seen when it was made. */
  readonly edits: number;
}

/**
 * Writes as a typist would, through the editor's own input, so that its undo takes the change back in one step. One after
 * the other: Notion takes back what comes too fast.
 */
export class Writer {
  #last: Written | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #typing: TypingWatch;

  constructor(private readonly page: WriterPage) {
    this.#typing = new TypingWatch(page.signal);
  }

  apply(edit: Edit): Promise<ApplyResult> {
    return this.#inTurn(() => this.#apply(edit));
  }

  undo(): Promise<ApplyResult> {
    return this.#inTurn(() => this.#undo());
  }

  #inTurn(run: () => Promise<ApplyResult>): Promise<ApplyResult> {
    const result = this.#queue.then(run).catch((): ApplyResult => 'uncertain');
    this.#queue = result;
    return result;
  }

  async #apply(edit: Edit): Promise<ApplyResult> {
    // A line feed would make Notion begin a new block.
    if (/[\r\n]/.test(edit.text) || !this.page.canWrite()) return 'refused';
    const located = this.#located(edit);
    if (!located || !(await this.page.bring(located))) return 'refused';
    const latest = performance.now() + LATEST;
    for (let attempt = 0; attempt < TRIES && (await this.#typing.pause(latest)); attempt++) {
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
    if (!(await this.#settledAt(page, span, kept))) return 'disturbed';
    if (page.leaves.get(span.leaf)?.words.text !== before) return 'disturbed';
    typeOver(leaf.leaf.ownerDocument, text);
    const { edits } = this.#typing;
    putCaretBack(page, span.leaf, insertion, kept);
    if (!kept && focused instanceof HTMLElement && focused !== page.elements.root)
      focused.focus({ preventScroll: true });
    return this.#watched({ leaf: span.leaf, insertion, edits });
  }

  /** Selects a span and waits until Notion takes that for settled. False when anything else came in between. */
  async #settledAt(page: MountedPage, { leaf, start, end }: LeafSpan, kept: KeptSelection | null): Promise<boolean> {
    const { root } = page.elements;
    const text = page.leaves.get(leaf);
    if (!root || !text) return false;
    const view = root.ownerDocument.defaultView;
    const ended = new AbortController();
    const signal = AbortSignal.any([ended.signal, this.page.signal]);
    let isDisturbed = false;
    // A key that is pressed now belongs where the caret was, and not over the words that are selected for a moment.
    const giveWay = (event: Event): void => {
      isDisturbed = true;
      ended.abort();
      if (!kept || !putBack(page, kept)) letGo(root, event);
    };
    for (const event of ['keydown', 'pointerdown', 'paste', 'compositionstart'])
      view?.addEventListener(event, giveWay, { capture: true, signal });
    root.focus({ preventScroll: true });
    select(text, start, end);
    await patience(SETTLE, signal);
    ended.abort();
    const now = page.leaves.get(leaf);
    return !isDisturbed && !this.page.signal.aborted && now !== null && isSelected(now, start, end);
  }

  /** Waits as long as Notion may take a change back, and says what stands then. */
  async #watched(written: Written): Promise<ApplyResult> {
    const { leaf, insertion } = written;
    await patience(WATCH, this.page.signal);
    const now = this.page.mounted()?.leaves.get(leaf)?.words.text;
    if (now === undefined) return 'uncertain';
    const outcome = outcomeOf(insertion, now);
    if (outcome === 'stands') this.#last = written;
    return outcome === 'stands' ? 'applied' : outcome === 'as-before' ? 'refused' : 'uncertain';
  }

  async #undo(): Promise<ApplyResult> {
    const last = this.#last;
    const page = this.page.mounted();
    const leaf = last && page?.leaves.get(last.leaf);
    if (!last || !page || !leaf || !this.page.canWrite() || leaf.words.text !== last.insertion.after) return 'refused';
    this.#last = null;
    // The editor's undo would take back what was typed since.
    if (this.#typing.edits !== last.edits) return this.#writtenBack(last);
    page.elements.root?.focus({ preventScroll: true });
    for (const take of [pressUndo, commandUndo]) {
      take(page);
      const now = await this.#textAfter(last);
      if (now === last.insertion.before) return 'applied';
      if (now !== last.insertion.after) return 'uncertain';
    }
    this.#last = last;
    return 'refused';
  }

  /** Writes the old words again, in place of those that were put there. */
  async #writtenBack({ leaf, insertion }: Written): Promise<ApplyResult> {
    const { start, end, text, before } = insertion;
    const latest = performance.now() + LATEST;
    if (!(await this.#typing.pause(latest))) return 'refused';
    const span = { leaf, start, end: start + text.length };
    const result = await this.#replace(span, text, before.slice(start, end));
    this.#last = null;
    return result === 'disturbed' ? 'refused' : result;
  }

  /** The leaf's text as soon as it is another one, at the latest after the time an undo takes. */
  async #textAfter({ leaf, insertion }: Written): Promise<string | undefined> {
    const text = (): string | undefined => this.page.mounted()?.leaves.get(leaf)?.words.text;
    for (let waited = 0; waited < UNDO && text() === insertion.after; waited += 20)
      await patience(20, this.page.signal);
    return text();
  }
}

function isWritable(page: MountedPage, { leaf }: LeafText): boolean {
  return (
    leaf.getAttribute('contenteditable') !== 'false' &&
    page.elements.root?.getAttribute('contenteditable') === 'true' &&
    page.elements.root.contains(leaf)
  );
}
