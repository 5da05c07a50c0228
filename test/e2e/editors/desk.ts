import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, BUILDS } from '../../../scripts/build.ts';
import { ROOT } from '../../../scripts/commands.ts';
import { originOf } from '../../../scripts/launch.ts';
import { newProfile } from '../../../scripts/open-browser.ts';
import type { FixtureDocument } from '../../simulators/fixtures/document.ts';
import {
  type Editors,
  type FixtureId,
  fixture,
  openPanelFor,
  openSimulated,
  type SimulatedBrowser,
  startEditors,
  straysOf,
} from '../../simulators/index.ts';
import type { NotionSwitches } from '../../simulators/notion/switches.ts';
import { firefoxSavingTo, savedFile, savedFolder, saveTo } from '../harness/downloads.ts';
import { patienceOver } from '../harness/journey.ts';
import { Screen } from '../harness/screen.ts';
import { DocsDocument, type DocsWishes } from './docs-document.ts';
import { NotionDocument } from './notion-document.ts';
import type { OpenDocument } from './open-document.ts';

export type EditorName = 'Google Docs' | 'Notion';

/** How a document is to behave, by the editor it is opened in. */
export interface Wishes {
  readonly docs?: DocsWishes;
  readonly notion?: Partial<NotionSwitches>;
}

/** A writer at one of the editors, in one browser, with Backcast. */
export class Desk {
  #visits = 0;
  #open: OpenDocument[] = [];
  #panels: Screen[] = [];

  private constructor(
    readonly kind: BrowserKind,
    readonly editor: EditorName,
    readonly editors: Editors,
    private readonly profile: string,
    public simulated: SimulatedBrowser,
  ) {}

  /** Without Backcast in the browser where `isInstalled` is false. */
  static async open(kind: BrowserKind, editor: EditorName, { isInstalled = true } = {}): Promise<Desk> {
    const editors = await startEditors({ documents: [] });
    const profile = newProfile();
    try {
      const extension = isInstalled ? { extensionPath: buildFor(kind) } : {};
      const simulated = await opened(kind, editors, profile, extension);
      return new Desk(kind, editor, editors, profile, simulated);
    } catch (fault) {
      await editors.close();
      throw fault;
    }
  }

  /** Puts Backcast into the browser, or the same anew over itself, as an update does. */
  async install(): Promise<void> {
    const { browser } = this.simulated;
    const id = await browser.installExtension(buildFor(this.kind));
    this.simulated = { ...this.simulated, origin: originOf(this.kind, id) };
  }

  /** Ends the browser and starts it with the same profile; nothing is open any more. */
  async restart(): Promise<void> {
    await this.simulated.close();
    const extension = { extensionPath: buildFor(this.kind) };
    this.simulated = await opened(this.kind, this.editors, this.profile, extension);
    this.#open = [];
    this.#panels = [];
  }

  /** Opens the document of an earlier visit again, as the editor's server has it now. */
  async revisit({ fixture: known }: OpenDocument): Promise<OpenDocument> {
    return this.#opened(known, {}, false);
  }

  /** Opens a document in a tab of its own. It has an address of its own, so nothing is known of it yet. */
  async visit(document: FixtureId | FixtureDocument, wishes: Wishes = {}): Promise<OpenDocument> {
    const made = typeof document === 'string' ? fixture(document) : document;
    return this.#opened({ ...made, id: `${made.id}-${++this.#visits}` }, wishes, true);
  }

  async #opened(document: FixtureDocument, wishes: Wishes, isNew: boolean): Promise<OpenDocument> {
    const isDocs = this.editor === 'Google Docs';
    if (isNew) (isDocs ? this.editors.docs : this.editors.notion).add(document);
    const page = await this.simulated.browser.newPage();
    const opened = isDocs
      ? await DocsDocument.open(this.editors, page, document, wishes.docs ?? {})
      : await NotionDocument.open(this.editors, page, document, wishes.notion ?? {});
    this.#open.push(opened);
    return opened;
  }

  /** Chromium's own side panel, which follows the tab in front; in Firefox a window of its own, bound to the tab. */
  async panel({ page }: Pick<OpenDocument, 'page'>): Promise<Screen> {
    await page.bringToFront();
    const panel = new Screen(await openPanelFor(this.simulated, page));
    this.#panels.push(panel);
    return panel;
  }

  /** The file with this ending that was saved from one of the pages. */
  saved(ending: string): Promise<Buffer> {
    return savedFile(savedFolder(this.profile), ending);
  }

  /** What Backcast did where it has no business, in words: in the editor's content, or on the net. */
  async trespasses(): Promise<string[]> {
    const inside = await Promise.all(this.#open.map(async document => document.foreign().catch(() => [])));
    const { notion } = this.editors;
    const asked = this.editors.requests.filter(({ url }) => OURS_IN_DOCS.test(URL.parse(url)?.pathname ?? ''));
    const writes = notion.calls.filter(({ byEditor, endpoint }) => !byEditor && !READING.has(endpoint));
    return [
      ...inside.flat(),
      ...straysOf(this.editors),
      ...writes.map(({ endpoint }) => endpoint),
      ...asked.filter(({ method }) => method !== 'GET').map(({ url }) => url),
    ];
  }

  /** Saves what everything opened looks like, and gives what the panels say, for whoever reads the failure. */
  async photograph(name: string): Promise<string> {
    const folder = join(ROOT, 'test-results');
    mkdirSync(folder, { recursive: true });
    const pages = [...this.#open, ...this.#panels].map(({ page }) => page);
    for (const [i, page] of pages.entries()) {
      const path = `${join(folder, `${this.editor} ${this.kind} ${name} ${i}`).replaceAll(/[ ’‘]/g, '-')}.png` as const;
      // A page behind others is not painted; its picture would never come.
      await page.bringToFront().catch(() => {});
      await Promise.race([page.screenshot({ path }).catch(() => {}), patienceOver(5_000)]);
    }
    const texts = this.#panels.map(({ page }) => page.evaluate(() => document.body.textContent).catch(() => ''));
    return (await Promise.all(texts)).map(text => text.slice(0, 1_000)).join('\n');
  }

  /** Closes all that was opened; the browser stays, with what it has learned. */
  async clear(): Promise<void> {
    // The side panel is no tab, belongs to the window, and stays. Of a story that failed a tab may lie over everything else.
    const { browser, page: first } = this.simulated;
    for (const page of await browser.pages()) if (page !== first) await page.close().catch(() => {});
    this.#open = [];
    this.#panels = [];
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.editors.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A browser that saves into its profile without asking. */
async function opened(
  kind: BrowserKind,
  simulators: Editors,
  profile: string,
  extension: { readonly extensionPath?: string },
): Promise<SimulatedBrowser> {
  const folder = savedFolder(profile);
  const firefoxPreferences = firefoxSavingTo(folder);
  const simulated = await openSimulated(kind, { simulators, profile, firefoxPreferences, ...extension });
  await saveTo(folder, kind, simulated.browser);
  return simulated;
}

/** The production build, or another one that the environment names, such as `BACKCAST_CHROMIUM`. */
const buildFor = (kind: BrowserKind): string => process.env[`BACKCAST_${kind.toUpperCase()}`] ?? BUILDS[kind];

const OURS_IN_DOCS = /\/(export|mobilebasic)$/;
const READING = new Set(['loadCachedPageChunkV2', 'loadPageChunk', 'syncRecordValuesMain']);
