import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserKind } from '../../../scripts/build.ts';
import type { DocsPlace } from '../addresses.ts';
import { openSimulated, type SimulatedBrowser } from '../browsers/open.ts';
import type { FixtureDocument } from '../fixtures/document.ts';
import { type FixtureId, fixture } from '../fixtures/index.ts';
import { startSimulators } from '../server/start.ts';
import type { Simulators } from '../site.ts';
import { DocsPage } from './docs-page.ts';
import { type GoogleDocsSite, googleDocsSite } from './google-docs-site.ts';
import type { DocsSettings } from './page/settings.ts';
import type { DocsFaults } from './server/faults.ts';

export interface Wishes extends DocsPlace {
  /** The value of the annotation flag, set before the page's first script; none for null. */
  readonly flag?: string | null;
  readonly settings?: Partial<DocsSettings>;
  readonly faults?: Partial<DocsFaults>;
}

/** A browser for all tests of a suite, and fresh documents for each of them. */
export class DocsBrowser {
  readonly site: GoogleDocsSite = googleDocsSite();
  #simulators: Simulators | null = null;
  #opened: SimulatedBrowser | null = null;
  #pages: Page[] = [];

  /** To be called inside `describe`. */
  constructor(kind: BrowserKind) {
    beforeAll(async () => {
      this.#simulators = await startSimulators([this.site]);
      this.#opened = await openSimulated(kind, { simulators: this.#simulators });
    });
    afterEach(async () => {
      for (const page of this.#pages.splice(0)) await page.close();
    });
    afterAll(async () => {
      await this.#opened?.close();
      await this.#simulators?.close();
    });
  }

  get requests(): Simulators['requests'] {
    return this.#simulators?.requests ?? [];
  }

  /** A tab without a document; closed after the test. */
  async newPage(flag: string | null = 'tests'): Promise<Page> {
    if (!this.#opened) throw new Error('The browser is not open yet.');
    const page = await this.#opened.browser.newPage();
    this.#pages.push(page);
    if (flag !== null) {
      await page.evaluateOnNewDocument(value => {
        window._docs_annotate_canvas_by_ext = value;
      }, flag);
    }
    return page;
  }

  /** Opens a fixture, as it was before anybody changed it. */
  async open(wanted: FixtureId | FixtureDocument, wishes: Wishes = {}): Promise<DocsPage> {
    const { flag = 'tests', settings = {}, faults = {}, ...place } = wishes;
    const document = typeof wanted === 'string' ? fixture(wanted) : wanted;
    this.site.add(document);
    this.site.document(document.id).behave(settings);
    this.site.document(document.id).fail(faults);
    return DocsPage.open(this.site, await this.newPage(flag), document.id, place);
  }
}

/** A document of plain paragraphs, for tests that say themselves what stands in it. */
export const plainDocument = (...lines: string[]): FixtureDocument => ({
  id: 'plain',
  title: 'Plain',
  tabs: [{ title: 'Tab', blocks: lines.map(text => ({ kind: 'paragraph', runs: text ? [{ text }] : [] })) }],
});
