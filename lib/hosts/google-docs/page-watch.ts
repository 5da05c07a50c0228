import { docsAddressOf, documentKey } from './docs-address';
import type { EditorPage } from './editor-page';

/** Notices another document, title or access: the page has no event for them that an extension could hear. */
export class PageWatch {
  #document: string | null = null;
  #rest = '';

  constructor(
    private readonly page: EditorPage,
    private readonly href: () => string,
  ) {}

  /** What is another since the last look; null when nothing is, and at the first. */
  look(): 'document' | 'access' | null {
    const address = docsAddressOf(this.href());
    // What a document turns out to be is known only when the page has come up.
    const document = `${address ? documentKey(address) : ''} ${this.page.isOfficeFile}`;
    const rest = `${this.page.access} ${this.page.title}`;
    const isFirst = this.#document === null;
    const isOther = document !== this.#document;
    const hasChanged = rest !== this.#rest;
    this.#document = document;
    this.#rest = rest;
    if (isFirst) return null;
    return isOther ? 'document' : hasChanged ? 'access' : null;
  }
}
