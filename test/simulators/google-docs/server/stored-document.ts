import { randomUUID } from 'node:crypto';
import type { FixtureDocument } from '../../fixtures/document.ts';
import { DocumentModel } from '../model/document-model.ts';
import { paragraphsOf } from '../model/from-fixture.ts';
import type { Operation, Paragraph } from '../model/types.ts';
import { DEFAULT_SETTINGS, type DocsSettings, type SentDocument } from '../page/settings.ts';
import { type DocsFaults, NO_FAULTS } from './faults.ts';

export interface StoredTab {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Revision {
  readonly time: number;
  readonly tabs: readonly StoredTab[];
}

/** How long old revisions are kept, in milliseconds: longer than any export lags behind. */
const KEPT = 60_000;

/** A document on the server: what was saved of it, and how it behaves in tests. */
export class StoredDocument {
  readonly id: string;
  title: string;
  /** Differs for a document that was put in place of one of the same id. */
  readonly copy = randomUUID();
  /** For pages that are loaded from now on. */
  settings: DocsSettings = DEFAULT_SETTINGS;
  /** For requests from now on. */
  faults: DocsFaults = NO_FAULTS;
  readonly #models: { readonly id: string; readonly title: string; readonly model: DocumentModel }[];
  readonly #revisions: Revision[] = [];
  revision = 1;

  constructor({ id, title, tabs }: FixtureDocument) {
    this.id = id;
    this.title = title;
    this.#models = tabs.map((tab, i) => ({
      id: i ? `t.${(i * 104_729 + 1e9).toString(36)}` : 't.0',
      title: tab.title,
      model: new DocumentModel(paragraphsOf(tab)),
    }));
    this.#revisions.push({ time: 0, tabs: this.#now() });
  }

  /** Changes some settings for pages that are loaded from now on. */
  behave(settings: Partial<DocsSettings>): void {
    this.settings = { ...this.settings, ...settings };
  }

  /** Has some things go wrong from now on, or right again. */
  fail(faults: Partial<DocsFaults>): void {
    this.faults = { ...this.faults, ...faults };
  }

  get tabs(): readonly StoredTab[] {
    return this.#revisions.at(-1)?.tabs ?? [];
  }

  /** The whole text of a tab as it was saved last. Throws where there is no such tab. */
  savedText(tab = 't.0'): string {
    const found = this.#models.find(({ id }) => id === tab);
    if (!found) throw new Error(`No tab ‘${tab}’ in ‘${this.id}’.`);
    return found.model.text();
  }

  /** The tabs as an export sees them that lags so many milliseconds behind. */
  tabsBefore(lag: number): readonly StoredTab[] {
    const limit = Date.now() - lag;
    return (this.#revisions.findLast(({ time }) => time <= limit) ?? this.#revisions[0])?.tabs ?? [];
  }

  save(tab: string, operations: readonly Operation[]): void {
    const model = this.#models.find(({ id }) => id === tab)?.model;
    if (!model) return;
    for (const operation of operations) model.apply(operation);
    this.revision++;
    const limit = Date.now() - KEPT;
    while (this.#revisions.length > 1 && (this.#revisions[1]?.time ?? 0) < limit) this.#revisions.shift();
    this.#revisions.push({ time: Date.now(), tabs: this.#now() });
  }

  /** What a page of the editor is told; the viewer is the same editor without the right to edit. */
  sent(control: string, isViewer: boolean): SentDocument {
    const { id, title, revision, copy, faults } = this;
    const settings = isViewer ? { ...this.settings, mode: 'viewing' as const } : this.settings;
    const serviceWorker = faults.serviceWorker ? '/document/serviceworker.js' : null;
    return { id, title, revision, copy, tabs: this.#now(), settings, control, serviceWorker };
  }

  #now(): StoredTab[] {
    return this.#models.map(({ id, title, model }) => ({ id, title, paragraphs: [...model.paragraphs] }));
  }
}
