import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Passage } from '@/lib/draft/types';
import type { ApplyResult, Caret, DocumentId, Edit, Host, Mark, Snapshot } from '../host';
import { Inserter, type InserterPage } from './inserter';
import { bareId } from './page-address';
import { type Ask, askNotion } from './page-api';
import type { PageElements } from './page-dom';
import { PageMarks } from './page-marks';
import type { Located } from './reading';
import { Revealer } from './revealer';
import { Turns } from './turns';
import { TypingWatch } from './typing-watch';
import { Workspace } from './workspace';
import { Writer } from './writer';

/** In milliseconds: how long it may take to reach the end of a long page, where no address is to change for it. */
const FAR = 5_000;

export interface NotionHostOptions {
  /** Told of the elements that show the page now, for whatever stands beside them; null while none do. */
  shown(elements: PageElements | null): void;
  readonly signal: AbortSignal;
  readonly ask?: Ask;
}

/** Notion as a host: it reads what Notion sends and what the page shows, and writes only as a typist does. */
export class NotionHost implements Host {
  readonly kind = 'notion';
  readonly keepsBelow = false;
  readonly #changed = new Set<(what: 'text' | 'document' | 'access') => void>();
  readonly #moved = new Set<() => void>();
  readonly #workspace: Workspace;
  readonly #marks: PageMarks;
  readonly #revealer: Revealer;
  readonly #turns = new Turns();
  readonly #writer: Writer;
  readonly #inserter: Inserter;

  constructor(private readonly options: NotionHostOptions) {
    const { signal, shown, ask = askNotion } = options;
    const page = {
      mounted: () => this.#workspace.page?.mounted ?? null,
      model: () => this.#workspace.page?.model ?? null,
      locate: (passage: Passage) => this.#locate(passage),
      canWrite: () => this.#workspace.page?.access === 'write',
      bring: (located: Located) => this.#bring(located),
      signal,
    };
    this.#marks = new PageMarks(page, signal);
    this.#revealer = new Revealer(page);
    const typing = new TypingWatch(signal);
    this.#writer = new Writer(page, this.#turns, typing);
    this.#inserter = new Inserter(this.#insertedPage(signal), this.#turns, typing);
    this.#workspace = new Workspace({
      ask,
      changed: what => this.#tell(what),
      remade: () => this.#remade(),
      shown,
      signal,
    });
    signal.addEventListener('abort', () => {
      this.#changed.clear();
      this.#moved.clear();
    });
  }

  identify(): DocumentId | null {
    const { page } = this.#workspace;
    return page && { id: `notion:${bareId(page.id)}`, title: page.title || titleOfTab() };
  }

  async read(): Promise<Snapshot> {
    this.#workspace.flush();
    const { page } = this.#workspace;
    if (!page) throw new Error('No page is open here.');
    return page.snapshot();
  }

  watch(changed: (what: 'text' | 'document' | 'access') => void): void {
    this.#changed.add(changed);
  }

  insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    return this.#inserter.insertAtEnd(blocks);
  }

  onMoved(moved: () => void): void {
    this.#moved.add(moved);
  }

  refresh(): void {
    this.#workspace.page?.refresh();
  }

  async reveal(passage: Passage): Promise<boolean> {
    const located = this.#locate(passage);
    const wasThere = located !== null && this.#marks.rangeAt(located) !== null;
    if (!located || !(await this.#bring(located))) return false;
    const again = this.#locate(passage);
    const range = again && this.#marks.rangeAt(again);
    if (!range) return false;
    this.#revealer.show(range, !wasThere);
    this.#marks.wash(range);
    return true;
  }

  apply(edit: Edit): Promise<ApplyResult> {
    if (edit.after === undefined) return this.#writer.apply(edit);
    // Other words and a new line would be two steps of undo.
    return edit.text === edit.expected ? this.#inserter.insertBehind(edit, edit.after) : Promise.resolve('refused');
  }

  undo(): Promise<ApplyResult> {
    return this.#turns.undo();
  }

  caret(): Caret | null {
    const { page } = this.#workspace;
    const selection = document.getSelection();
    const { focusNode, focusOffset } = selection ?? { focusNode: null, focusOffset: 0 };
    const found = focusNode && page?.mounted?.leaves.at(focusNode);
    return found ? (page?.read().caretAt(found.key, found.text.offsetAt(focusNode, focusOffset)) ?? null) : null;
  }

  onCaret(moved: (caret: Caret | null) => void): void {
    let wasInside = false;
    let isAsked = false;
    const check = (): void => {
      isAsked = false;
      const content = this.#workspace.page?.mounted?.elements.content;
      // A writer who is at the panel has not moved it: the editor did, or a change that we made.
      if (!document.hasFocus()) return;
      const isInside = content?.contains(document.getSelection()?.focusNode ?? null) ?? false;
      if ((isInside || wasInside) && !this.options.signal.aborted) moved(this.caret());
      wasInside = isInside;
    };
    // Every keystroke moves the caret: once all is drawn is soon enough.
    const ask = (): void => {
      if (isAsked) return;
      isAsked = true;
      requestIdleCallback(check, { timeout: 200 });
    };
    document.addEventListener('selectionchange', ask, { signal: this.options.signal });
  }

  mark(marks: readonly Mark[]): void {
    this.#marks.draw(marks);
  }

  rectsOf(passage: Passage): readonly DOMRect[] {
    return this.#marks.rectsOf(passage);
  }

  markAt(x: number, y: number): string | null {
    return this.#marks.idAt(x, y);
  }

  #insertedPage(signal: AbortSignal): InserterPage {
    return {
      mounted: () => {
        this.#workspace.flush();
        return this.#workspace.page?.mounted ?? null;
      },
      model: () => this.#workspace.page?.model ?? null,
      canWrite: () => this.#workspace.page?.access === 'write',
      locate: passage => this.#locate(passage),
      isEndKnown: () => this.#workspace.page?.isEndKnown ?? false,
      bring: block => this.#revealer.bring(block, { byAddress: false, within: FAR }),
      signal,
    };
  }

  #tell(what: 'text' | 'document' | 'access'): void {
    for (const changed of this.#changed) changed(what);
  }

  #remade(): void {
    this.#marks.redraw();
    for (const moved of this.#moved) moved();
  }

  #locate(passage: Passage): Located | null {
    this.#workspace.flush();
    return this.#workspace.page?.read().locate(passage) ?? null;
  }

  /** Brings the block of a passage into the document, where it is not. */
  #bring({ placed }: Located): Promise<boolean> {
    const [part] = placed.parts;
    return this.#revealer.bring(part?.leaf.split('/')[0] ?? placed.block.key);
  }
}

/** The tab's title without the number of notices before it. */
const titleOfTab = (): string => document.title.replace(/^\(\d+\+?\)\s*/, '');
