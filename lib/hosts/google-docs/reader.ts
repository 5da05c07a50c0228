import type { Block } from '@/lib/draft/types';
import type { Access, DocumentId, Snapshot } from '../host';
import type { AnnotatedText, DocsBridge } from './bridge';
import { type DocsAddress, docsAddressOf, documentKey } from './docs-address';
import { EditorPage } from './editor-page';
import { LaidText } from './laid-text';
import { PageWatch } from './page-watch';
import { Poll } from './poll';
import type { DocsReading } from './reading';
import { pause, retried } from './rest';
import { lookThrough } from './structure';
import { StructureSource } from './structure-source';
import { readWithoutText } from './without-text';
import { READ_WORDS } from './words';

/** What may have changed; `access` also when the title, or what is known of the structure, has. */
export type Changed = 'text' | 'document' | 'access';

export interface ReaderOptions {
  readonly page: Document;
  readonly bridge: DocsBridge;
  readonly signal: AbortSignal;
}

/** How long a first reading waits for the editor's text, and then for an export, in milliseconds. */
const TEXT_PATIENCE = 5_000;
const EXPORT_PATIENCE = 3_000;
/** Pause between two questions for a text that is not there yet. */
const RETRY = 200;

const now = (): number => performance.now();

/**
 * Reads a Google document: its text from the editor, what its lines are from an export that is laid on it; without the
 * text an export alone, without either what is on screen. Says in words what could not be read.
 */
export class DocsReader {
  /** What the editor last said of its text and selection; null before it has said anything of this document. */
  heard: AnnotatedText | null = null;
  readonly #page: EditorPage;
  readonly #structure: StructureSource;
  readonly #watch: PageWatch;
  readonly #changed = new Set<(what: Changed) => void>();
  readonly #listeners = new Set<(annotated: AnnotatedText) => void>();
  #poll: Poll | null = null;
  #key = '';
  #laid = new LaidText();
  /** The last text that was told of or given out. */
  #told: string | null = null;

  constructor(private readonly options: ReaderOptions) {
    this.#page = new EditorPage(options.page);
    this.#structure = new StructureSource(this.#page, now, options.signal);
    this.#watch = new PageWatch(this.#page, () => options.page.location.href);
    options.signal.addEventListener('abort', () => {
      this.#changed.clear();
      this.#listeners.clear();
    });
  }

  /** The last reading; null before the first one of a document. */
  get current(): DocsReading | null {
    return this.#laid.current;
  }

  /** The document's tab that is open; null on a page of Google Docs that shows none. */
  identify(): DocumentId | null {
    const address = this.#address;
    return address && { id: documentKey(address), title: this.#page.title };
  }

  access(): Access {
    return this.#page.access;
  }

  /** Rejects when nothing can be read, with the reason in words. */
  async read(): Promise<Snapshot> {
    const address = this.#open();
    const isFirst = this.current === null;
    const learning = isFirst ? this.#learn(address) : null;
    const annotated = this.heard ?? (await this.#awaited(isFirst));
    if (annotated && learning) {
      await this.#laid.prepare(annotated);
      await Promise.race([learning, pause(EXPORT_PATIENCE)]);
    }
    if (this.#page.isOfficeFile) throw new Error(READ_WORDS.office);
    if (!annotated) return this.#withoutText(address);
    const { draft, text } = this.#take(annotated);
    this.#told = text;
    return { draft, access: this.access(), completeness: { extent: 'whole', detail: this.#structure.detail } };
  }

  /** Reads the editor's text now, past the poll; null when it is not there. */
  async fresh(): Promise<DocsReading | null> {
    const heard = await this.#hear().catch(() => null);
    return heard && this.#take(heard);
  }

  /** Takes what was just written for what it was written as, until an export says what became of it. */
  async wrote(blocks: readonly Block[]): Promise<void> {
    await this.fresh();
    if (!this.heard || !this.#laid.wrote(blocks)) return;
    this.#take(this.heard);
    this.#tell('access');
  }

  watch(changed: (what: Changed) => void): void {
    this.#changed.add(changed);
    this.#poll ??= new Poll(this.options.page, () => this.#ask(), this.options.signal);
  }

  /** Calls back with every reading of the editor's text and selection, changed or not. */
  listen(listener: (annotated: AnnotatedText) => void): void {
    this.#listeners.add(listener);
  }

  /** Has the editor asked for its text and selection soon. */
  soon(): void {
    this.#poll?.soon();
  }

  get #address(): DocsAddress | null {
    return docsAddressOf(this.options.page.location.href);
  }

  /** The address of what is open; another document or tab than before is begun anew. */
  #open(): DocsAddress {
    const address = this.#address;
    if (!address) throw new Error(READ_WORDS.nothing);
    const key = documentKey(address);
    if (key === this.#key) return address;
    this.#key = key;
    this.#laid = new LaidText();
    this.heard = null;
    return address;
  }

  async #hear(): Promise<AnnotatedText> {
    this.heard = await this.options.bridge.text();
    // Who listens looks the selection up in the reading, which has to be of the same text.
    if (this.current?.isEditors) this.#take(this.heard);
    for (const listener of this.#listeners) listener(this.heard);
    return this.heard;
  }

  /** The editor's text, which comes up some seconds after the page; null when it does not. */
  #awaited(isFirst: boolean): Promise<AnnotatedText | null> {
    const { bridge, signal } = this.options;
    const until = now() + (isFirst ? TEXT_PATIENCE : 0);
    const isOver = (): boolean => now() >= until || signal.aborted || bridge.isAbsent;
    return retried(() => this.#hear(), isOver, RETRY);
  }

  #take(annotated: AnnotatedText): DocsReading {
    return this.#laid.take(annotated, this.#page.title);
  }

  /** Learns the structure anew and lays it on the text. */
  async #learn(address: DocsAddress): Promise<void> {
    const { blocks, isNew } = await this.#structure.learn(address);
    await lookThrough(blocks);
    if (documentKey(address) !== this.#key || this.options.signal.aborted) return;
    this.#laid.lay(blocks);
    const before = this.current;
    if (!before) return;
    if (this.heard ? this.#take(this.heard) !== before : isNew) this.#tell('access');
  }

  async #withoutText(address: DocsAddress): Promise<Snapshot> {
    const exported = await this.#structure.exportOf(address);
    const { isAbsent } = this.options.bridge;
    const { reading, completeness } = readWithoutText(exported, this.options.page, this.#page.title, isAbsent);
    this.#laid.current = reading;
    return { draft: reading.draft, access: this.access(), completeness };
  }

  async #ask(): Promise<{ isThere: boolean; changed: boolean }> {
    const other = this.#watch.look();
    if (other) this.#tell(other);
    const text = await this.#hear().then(
      heard => heard.text,
      () => null,
    );
    // Before the first reading there is nothing that could have changed.
    const changed = text !== null && this.current !== null && text !== this.#told;
    if (changed) {
      this.#told = text;
      this.#tell('text');
    }
    this.#structure.saw(changed);
    const address = this.#address;
    if (address && this.current && this.#structure.isDue) void this.#learn(address);
    return { isThere: text !== null, changed };
  }

  #tell(what: Changed): void {
    for (const changed of this.#changed) changed(what);
  }
}
