import { blockOf } from '@/lib/draft/draft';
import type { Block } from '@/lib/draft/types';
import type { Access, Completeness, DocumentId, Snapshot } from '../host';
import type { AnnotatedText, DocsBridge } from './bridge';
import { type DocsAddress, docsAddressOf, documentKey } from './docs-address';
import { DocsText } from './docs-text';
import { EditorPage } from './editor-page';
import { ExportSource } from './export-source';
import { Poll } from './poll';
import { DocsReading } from './reading';
import { draftOfVisible } from './visible-lines';
import { guessedBecause, READ_WORDS } from './words';

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
/** The editor has come to rest when it has neither changed nor saved for so long. */
const SETTLED = 1_500;

/**
 * Reads a Google document: its text from the editor, what its lines are from an export that is laid on it; without the
 * text an export alone, without either what is on screen. Says in words what could not be read.
 */
export class DocsReader {
  /** The last reading; null before the first one of a document. */
  current: DocsReading | null = null;
  /** What the editor last said of its text and selection. */
  heard: AnnotatedText | null = null;
  readonly #page: EditorPage;
  readonly #exports: ExportSource;
  readonly #changed = new Set<(what: Changed) => void>();
  readonly #listeners = new Set<(annotated: AnnotatedText) => void>();
  #poll: Poll | null = null;
  #key = '';
  #watchedKey: string | null = null;
  #watchedPage = '';
  #text = new DocsText();
  /** The last text that was told of or given out. */
  #told: string | null = null;
  /** The last known structure, and whether it is still to be laid on the text. */
  #blocks: readonly Block[] | null = null;
  #isToLay = false;
  #isDirty = false;
  #stirredAt = 0;

  constructor(private readonly options: ReaderOptions) {
    this.#page = new EditorPage(options.page);
    this.#exports = new ExportSource(() => performance.now(), options.signal);
    options.signal.addEventListener('abort', () => {
      this.#changed.clear();
      this.#listeners.clear();
    });
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
    if (this.#page.isOfficeFile) throw new Error(READ_WORDS.office);
    const isFirst = this.current === null;
    const learning = isFirst ? this.#learn(address) : null;
    const annotated = this.heard ?? (await this.#awaited(isFirst));
    if (!annotated) return this.#withoutText(address);
    if (learning) await Promise.race([learning, pause(EXPORT_PATIENCE)]);
    const { draft, text } = this.#take(annotated);
    this.#told = text;
    return { draft, access: this.access(), completeness: { extent: 'whole', detail: this.#detail() } };
  }

  /** Reads the editor's text now, past the poll; null when it is not there. */
  async fresh(): Promise<DocsReading | null> {
    try {
      return this.#take(await this.#hear());
    } catch {
      return null;
    }
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
    this.#text = new DocsText();
    this.current = null;
    this.heard = null;
    this.#blocks = null;
    this.#isToLay = false;
    return address;
  }

  async #hear(): Promise<AnnotatedText> {
    this.heard = await this.options.bridge.text();
    for (const listener of this.#listeners) listener(this.heard);
    return this.heard;
  }

  /** The editor's text, which comes up some seconds after the page; null when it does not. */
  async #awaited(isFirst: boolean): Promise<AnnotatedText | null> {
    const until = performance.now() + (isFirst ? TEXT_PATIENCE : 0);
    for (;;) {
      try {
        return await this.#hear();
      } catch {
        if (performance.now() >= until || this.options.signal.aborted || this.options.bridge.isAbsent) return null;
        await pause(RETRY);
      }
    }
  }

  #take({ text, rules }: AnnotatedText): DocsReading {
    const isNewText = text !== this.#text.text;
    // After a change as large as that, what the lines around were says little.
    if (isNewText && this.#text.update(text, rules) && this.#blocks) this.#isToLay = true;
    const isNewShape = this.#isToLay && this.#blocks !== null && this.#text.learn(this.#blocks);
    this.#isToLay = false;
    const { title } = this.#page;
    const { current } = this;
    if (current?.isEditors && !isNewText && !isNewShape && current.draft.title === title) return current;
    this.current = new DocsReading(text, this.#text.draft(title), true);
    return this.current;
  }

  /** Gets an export and lays it on the text, or what the outline says where there is none. */
  async #learn(address: DocsAddress): Promise<void> {
    this.#isDirty = false;
    const exported = await this.#exports.fetch(address);
    if (documentKey(address) !== this.#key || this.options.signal.aborted) return;
    this.#blocks = exported?.draft.blocks ?? this.#blocks ?? this.#page.outline().map(headingOf);
    this.#isToLay = true;
    const before = this.current;
    if (!before) return;
    if (this.heard ? this.#take(this.heard) !== before : exported) this.#tell('access');
  }

  async #withoutText(address: DocsAddress): Promise<Snapshot> {
    const { title } = this.#page;
    const exported = this.#exports.lastOf(address) ?? (await this.#exports.fetch(address));
    const read = exported ?? draftOfVisible(this.options.page);
    if (read.draft.blocks.length === 0 && !exported) throw new Error(this.#whyNoText());
    this.current = new DocsReading(read.source, { ...read.draft, title }, false);
    const completeness: Completeness = exported
      ? { extent: 'whole', detail: this.#whyNoText() }
      : { extent: 'visible', detail: READ_WORDS.visible };
    return { draft: this.current.draft, access: this.access(), completeness };
  }

  #whyNoText(): string {
    return this.options.bridge.isAbsent ? READ_WORDS.reload : READ_WORDS.behind;
  }

  #detail(): string {
    const { trouble } = this.#exports;
    if (this.#exports.hasRead) return '';
    return trouble ? guessedBecause(trouble) : READ_WORDS.awaited;
  }

  async #ask(): Promise<{ isThere: boolean; changed: boolean }> {
    this.#look();
    let changed = false;
    try {
      const { text } = await this.#hear();
      changed = text !== this.#told;
      this.#told = text;
    } catch {
      this.#settle(false);
      return { isThere: false, changed };
    }
    if (changed) this.#tell('text');
    this.#settle(changed);
    return { isThere: true, changed };
  }

  /** Tells of another document, title or access: the page has no event for them. */
  #look(): void {
    const address = this.#address;
    const key = address ? documentKey(address) : '';
    const seen = [this.#page.title, this.access(), this.#page.isOfficeFile].join('\n');
    const isOther = this.#watchedKey !== null && key !== this.#watchedKey;
    const isSeenAnew = this.#watchedPage !== '' && seen !== this.#watchedPage;
    this.#watchedKey = key;
    this.#watchedPage = seen;
    if (isOther) this.#tell('document');
    else if (isSeenAnew) this.#tell('access');
  }

  /** Asks for a new export once the editor has saved what was changed, be it only how it looks. */
  #settle(changed: boolean): void {
    const now = performance.now();
    const { isSaving } = this.#page;
    if (changed || isSaving) {
      this.#isDirty = true;
      this.#stirredAt = now;
    }
    const address = this.#address;
    const isWanted = this.#isDirty || this.#exports.trouble !== null;
    if (!isWanted || !address || !this.current || now - this.#stirredAt < SETTLED || !this.#exports.isDue) return;
    void this.#learn(address);
  }

  #tell(what: Changed): void {
    for (const changed of this.#changed) changed(what);
  }
}

const headingOf = ({ text, level }: { text: string; level: number }, i: number): Block =>
  blockOf({ key: `o${i}`, kind: 'heading', level, text });

const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));
