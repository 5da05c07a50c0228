import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Passage, Span } from '@/lib/draft/types';
import type { ApplyResult, Caret, DocumentId, Edit, Host, Mark, Snapshot } from '../host';
import { connectBridge, type DocsBridge } from './bridge';
import { DocsReader } from './reader';
import type { DocsReading } from './reading';
import { DocsView } from './view/docs-view';
import { writtenBlocks } from './view/insertion';
import { reveal } from './view/reveal';
import { listenInTextFrame } from './view/text-frame';
import { Writer } from './view/writer';

export interface GoogleDocsHostOptions {
  readonly page: Document;
  readonly signal: AbortSignal;
}

/** Google Docs as a host: read through the bridge and the export, marked over its canvas, written by pasting. */
export class GoogleDocsHost implements Host {
  readonly kind = 'google-docs';
  readonly #bridge: DocsBridge;
  readonly #reader: DocsReader;
  readonly #view: DocsView;
  readonly #writer: Writer;
  /** The reading that the marks are placed by. */
  #shown: DocsReading | null = null;

  constructor(private readonly options: GoogleDocsHostOptions) {
    const { page, signal } = options;
    this.#bridge = connectBridge(signal);
    this.#reader = new DocsReader({ page, bridge: this.#bridge, signal });
    this.#view = new DocsView({ page, placeOf: passage => this.#placeOf(passage), signal });
    this.#writer = new Writer({
      bridge: this.#bridge,
      read: () => this.#reader.fresh(),
      access: () => this.#reader.access(),
    });
  }

  /** Where the shapes beside the text go: it scrolls with the pages. */
  get margin(): HTMLElement {
    return this.#view.column;
  }

  /** Where the card goes: in front of all that the editor shows. */
  get front(): HTMLElement {
    return this.#view.front;
  }

  identify(): DocumentId | null {
    return this.#reader.identify();
  }

  async read(): Promise<Snapshot> {
    const snapshot = await this.#reader.read();
    this.#show();
    return snapshot;
  }

  watch(changed: (what: 'text' | 'document' | 'access') => void): void {
    this.#reader.watch(changed);
  }

  async reveal(passage: Passage): Promise<boolean> {
    await this.#reader.fresh();
    this.#show();
    const { page } = this.options;
    return reveal(passage, { page, bridge: this.#bridge, view: this.#view, reading: () => this.#shown });
  }

  async apply(edit: Edit): Promise<ApplyResult> {
    return this.#told(await this.#writer.apply(edit));
  }

  async insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    const result = await this.#writer.insertBlocks(blocks);
    if (result !== 'refused') await this.#reader.wrote(writtenBlocks(blocks));
    return this.#told(result);
  }

  async undo(): Promise<ApplyResult> {
    return this.#told(await this.#writer.undo());
  }

  caret(): Caret | null {
    const only = this.#reader.heard?.selection;
    const [place] = only?.length === 1 ? only : [];
    return place && place.start === place.end ? (this.#reader.current?.caretAt(place.start) ?? null) : null;
  }

  onCaret(moved: (caret: Caret | null) => void): void {
    let last: Caret | null = null;
    this.#reader.listen(() => {
      const caret = this.caret();
      if (caret?.block === last?.block && caret?.offset === last?.offset) return;
      last = caret;
      moved(caret);
    });
  }

  /** Calls back each time that the editor was asked for its text. */
  onAsked(asked: () => void): void {
    this.#reader.listen(asked);
  }

  onKey(pressed: (event: KeyboardEvent) => void): void {
    const { page, signal } = this.options;
    this.#reader.listen(listenInTextFrame(page, pressed, signal));
  }

  async hear(): Promise<void> {
    await this.#reader.fresh();
  }

  onMoved(moved: () => void): void {
    this.#view.onMoved(moved);
  }

  mark(marks: readonly Mark[]): void {
    this.#view.draw(marks);
  }

  rectsOf(passage: Passage): readonly DOMRect[] {
    return this.#view.rectsOf(passage);
  }

  markAt(x: number, y: number): string | null {
    return this.#view.markAt(x, y);
  }

  #placeOf(passage: Passage): Span | null {
    return this.#shown?.locate(passage) ?? null;
  }

  /** What is on the screen is found in the last reading from now on. */
  #show(): void {
    this.#shown = this.#reader.current;
    if (this.#shown?.isEditors) this.#view.textRead(this.#shown.text);
  }

  /** An edit of ours is a change like any other: it is reviewed without waiting for the poll. */
  #told(result: ApplyResult): ApplyResult {
    this.#reader.soon();
    return result;
  }
}
