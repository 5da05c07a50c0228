import type { ElementHandle, Page } from 'puppeteer-core';
import { BUILDS } from '../../scripts/build.ts';
import { until } from '../e2e/harness/until.ts';
import { DocsPage } from '../simulators/google-docs/docs-page.ts';
import {
  docsUrl,
  type Editors,
  type FixtureId,
  fixture,
  notionUrl,
  openSimulated,
  type SimulatedBrowser,
  startEditors,
} from '../simulators/index.ts';
import { NotionDriver } from '../simulators/notion/driver.ts';
import { Line } from '../soak/line.ts';

/** What somebody did to an editor, counted by the editor itself. */
export type Counts = Readonly<Record<string, number>>;

/** An editor in Chromium, with Backcast or without. */
export abstract class Desk {
  page!: Page;
  protected line: Line | null = null;

  constructor(
    protected readonly editors: Editors,
    protected readonly simulated: SimulatedBrowser,
  ) {}

  /** Goes to a document; through when it stands and, with Backcast, has been reviewed. */
  async open(id: FixtureId): Promise<void> {
    await this.page.goto(this.address(id));
    await this.stands();
    await this.page.bringToFront();
    if (!this.line) return;
    await this.line.connect();
    await this.line.reviewed(fixture(id).title);
  }

  /** A fresh tab at a small document: from there on the tab keeps its process. */
  async begin(isDescribed: boolean): Promise<void> {
    this.page = await this.simulated.browser.newPage();
    if (isDescribed) await this.page.evaluateOnNewDocument(askForDescriptions);
    await this.page.goto(this.address('one-page'));
    await this.stands();
  }

  async listen(): Promise<void> {
    this.line = await Line.open(this.simulated);
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.editors.close();
  }

  protected abstract address(id: FixtureId): string;
  protected abstract stands(): Promise<void>;
  /** Puts the writer's caret into the middle of a paragraph in sight. */
  abstract putCaret(): Promise<void>;
  abstract counts(): Promise<Counts>;
  /** How often the editor's text was asked for. */
  abstract polls(): Promise<number>;
}

export class QuietDocs extends Desk {
  #docs!: DocsPage;

  protected address(id: FixtureId): string {
    return docsUrl(id);
  }

  protected async stands(): Promise<void> {
    this.#docs = await DocsPage.of(this.editors.docs, this.page);
  }

  async putCaret(): Promise<void> {
    const [, words = ''] = /\n([A-Z][^\n]{200,})\n/.exec(await this.#docs.text()) ?? [];
    await this.#docs.caretAfter(words.slice(0, 40));
  }

  async counts(): Promise<Counts> {
    const { foreignAttributes, longTasks, ...counts } = await this.#docs.call('counts');
    return { ...counts, foreignAttributes: foreignAttributes.length, longTasks: longTasks.length };
  }

  async polls(): Promise<number> {
    return (await this.#docs.call('counts')).factoryCalls;
  }
}

export class QuietNotion extends Desk {
  protected address(id: FixtureId): string {
    return notionUrl(id);
  }

  protected async stands(): Promise<void> {
    await until('the blocks', () => this.page.$('.notion-page-content [data-block-id]'));
    await this.#driver.ready();
  }

  async putCaret(): Promise<void> {
    const leaf = await this.page.evaluateHandle(() => {
      const leaves = [...document.querySelectorAll<HTMLElement>('.notion-text-block [data-content-editable-leaf]')];
      return leaves.find(({ textContent }) => textContent.length > 200);
    });
    await (leaf.asElement() as ElementHandle<HTMLElement> | null)?.click();
    await new Promise(done => setTimeout(done, 300));
  }

  async counts(): Promise<Counts> {
    return { ...(await this.#driver.ask('counts')) };
  }

  async polls(): Promise<number> {
    return 0;
  }

  get #driver(): NotionDriver {
    return new NotionDriver(this.page, this.editors.notion);
  }
}

/** Runs in the page. */
function askForDescriptions(): void {
  (window as { _docs_annotate_canvas_by_ext?: string })._docs_annotate_canvas_by_ext = 'nobody';
}

export const DESKS = { 'google-docs': QuietDocs, notion: QuietNotion } as const;
export type EditorName = keyof typeof DESKS;

/**
 * What the editor runs beside. The text that Google Docs describes for whoever asks is painted by itself: `descriptions`
 * asks, and does nothing else.
 */
export type Beside = 'nothing' | 'descriptions' | 'backcast';

/** Opens Chromium, as the only browser that says what a page's thread does. */
export async function sitDown(editor: EditorName, beside: Beside): Promise<Desk> {
  const editors = await startEditors({ documents: ['one-page', 'sixty-pages', 'two-hundred-pages'] });
  const simulated = await openSimulated('chromium', {
    simulators: editors,
    ...(beside === 'backcast' && { extensionPath: BUILDS.chromium }),
  });
  const desk = new DESKS[editor](editors, simulated);
  if (beside === 'backcast') await desk.listen();
  await desk.begin(beside === 'descriptions');
  return desk;
}
