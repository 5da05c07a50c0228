import { watchLocation } from './location-watch';
import { NotionPage } from './notion-page';
import { type PageAddress, pageAddressOf } from './page-address';
import type { Ask } from './page-api';
import { type PageElements, pageElementsOf } from './page-dom';

/** In milliseconds. What was sent longer ago may be old: it is asked for again when the reader comes back to it. */
const OLD = 120_000;

export interface WorkspaceOptions {
  readonly ask: Ask;
  changed(what: 'text' | 'document' | 'access'): void;
  /** Elements of the page have come, gone or been made anew. */
  remade(): void;
  /** These elements show the page from now on; null while none do. */
  shown(elements: PageElements | null): void;
  readonly signal: AbortSignal;
}

/** Notion's application in this tab: which page is open, in which elements, and what happens to them. */
export class Workspace {
  page: NotionPage | null = null;
  #address: PageAddress | null = null;
  #pageEnd = new AbortController();
  /** The content of the page before: it stays until that of the new one has come. */
  #left: HTMLElement | null = null;
  readonly #observer: MutationObserver;
  readonly #location: { look(): void };

  constructor(private readonly options: WorkspaceOptions) {
    const { signal } = options;
    this.#location = watchLocation(() => this.#addressChanged(), signal);
    this.#observer = new MutationObserver(records => this.#take(records));
    this.#observer.observe(document.body, {
      attributeFilter: ['aria-checked', 'contenteditable'],
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener('visibilitychange', () => this.#cameBack(), { signal });
    // A box that is ticked changes nothing else.
    document.addEventListener('change', ({ target }) => this.#ticked(target as Node), { capture: true, signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#pageEnd.abort();
    });
    this.#open();
  }

  /** Reads what has changed in the document without waiting to be told. */
  flush(): void {
    this.#take(this.#observer.takeRecords());
  }

  #open(): void {
    this.#pageEnd.abort();
    this.#pageEnd = new AbortController();
    this.#address = pageAddressOf(location.href);
    const { ask, changed } = this.options;
    this.page = this.#address && this.#newPage(this.#address.page, ask, changed);
    this.#find();
  }

  #newPage(id: string, ask: Ask, changed: WorkspaceOptions['changed']): NotionPage {
    return new NotionPage({
      id,
      ask,
      // Nobody typed: marks need not wait for a pause.
      changed: () => changed('access'),
      signal: this.#pageEnd.signal,
    });
  }

  #addressChanged(): void {
    const next = pageAddressOf(location.href);
    const before = this.#address;
    if (next?.page === before?.page && next?.isPeek === before?.isPeek) return;
    this.#left = this.page?.mounted?.elements.content ?? null;
    const isSamePage = next !== null && next.page === before?.page;
    if (isSamePage) {
      // A peek was opened as a whole page: the same words in other elements.
      this.#address = next;
      this.#show(null);
      this.#find();
      return;
    }
    this.#open();
    this.options.changed('document');
  }

  /** Looks for the elements of the page where none are known, or those known have gone. */
  #find(): void {
    const { page } = this;
    if (!page || !this.#address) return this.#show(null);
    const known = page.mounted?.elements;
    if (known?.content.isConnected && (known.title?.isConnected ?? true)) return;
    const found = pageElementsOf(document, this.#address);
    const isOwn = found && (found.page === null ? found.content !== this.#left : found.page === page.id);
    if (!found || !isOwn) {
      if (known) this.#show(null);
      return;
    }
    this.#left = null;
    this.#show(found);
  }

  #show(elements: PageElements | null): void {
    if (!elements && !this.page?.mounted) return this.options.shown(null);
    const isNews = this.page?.show(elements) ?? false;
    this.options.shown(elements);
    this.options.remade();
    if (isNews) this.options.changed('access');
    else this.page?.accessMayHaveChanged();
  }

  #take(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#location.look();
    this.#find();
    const mounted = this.page?.mounted;
    if (!mounted) return;
    if (records.some(({ attributeName }) => attributeName === 'contenteditable')) this.page?.accessMayHaveChanged();
    const { content, title } = mounted.elements;
    const own = records.filter(({ target }) => content.contains(target) || title?.contains(target));
    if (own.length === 0) return;
    const { isNews, isRemade } = mounted.take(own);
    if (isRemade) this.options.remade();
    if (isNews) this.options.changed('text');
  }

  #ticked(box: Node): void {
    if (this.page?.mounted?.readAround(box)) this.options.changed('text');
  }

  #cameBack(): void {
    if (document.visibilityState === 'visible' && this.page && this.page.age > OLD) void this.page.load();
  }
}
