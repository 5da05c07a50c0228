import type { Page } from 'puppeteer-core';
import { type BrowserKind, BUILDS } from '../../scripts/build.ts';
import type { Random } from '../simulators/fixtures/random.ts';
import { DocsPage } from '../simulators/google-docs/docs-page.ts';
import type { DocsSettings } from '../simulators/google-docs/page/settings.ts';
import type { DocsFaults } from '../simulators/google-docs/server/faults.ts';
import { docsUrl, type Editors, openSimulated, type SimulatedBrowser, startEditors } from '../simulators/index.ts';
import { documentFor } from './documents.ts';
import type { ParagraphEdit, SoakedEditor } from './editor.ts';
import { Line } from './line.ts';

/** How the editor of an episode behaves; most of the time as usual. */
const MOODS: readonly Partial<DocsSettings>[] = [
  {},
  {},
  {},
  { mode: 'suggesting' },
  { lateSelection: true, pasteDelay: [60, 120] },
  { pasteDelay: [150, 300] },
  { factory: 'live' },
  { isPageless: true, labels: 'mangled', isDoubled: true },
  { takesInput: false, frameDelay: 800 },
  { annotation: 'text' },
];

const FAULTS: readonly Partial<DocsFaults>[] = [
  {},
  {},
  { export: 'hang' },
  { export: 'too-many' },
  { latency: 300 },
  { export: 'login-page', mobileBasic: 'forbidden' },
];

/** Google Docs with Backcast, for the damage test. */
export class SoakedDocs implements SoakedEditor {
  readonly tail = 2;
  #page: Page | null = null;
  #docs: DocsPage | null = null;
  #takesTyping = true;
  #notes: string | null = null;
  #strayed: string[] = [];

  private constructor(
    private readonly editors: Editors,
    private readonly simulated: SimulatedBrowser,
    readonly line: Line,
  ) {}

  static async open(kind: BrowserKind): Promise<SoakedDocs> {
    const editors = await startEditors({ documents: [] });
    const simulated = await openSimulated(kind, { simulators: editors, extensionPath: BUILDS[kind] });
    return new SoakedDocs(editors, simulated, await Line.open(simulated));
  }

  async begin(random: Random, seed: number): Promise<void> {
    const made = documentFor(seed);
    this.editors.docs.add(made);
    const stored = this.editors.docs.document(made.id);
    const mood = random.of(MOODS);
    stored.behave(mood);
    stored.fail(random.of(FAULTS));
    this.#takesTyping = true;
    this.#notes = null;
    this.#strayed = [];
    const before = this.#page;
    this.#page = await this.simulated.browser.newPage();
    await before?.close();
    await this.#page.goto(docsUrl(made.id));
    this.#docs = await DocsPage.of(this.editors.docs, this.#page);
    await this.#page.bringToFront();
    await this.line.connect();
    await this.line.reviewed(made.title);
  }

  async texts(): Promise<string[]> {
    return (await this.#open.text()).split('\n');
  }

  async putCaret(paragraph: string, offset: number): Promise<boolean> {
    const at = await this.#offsetOf(paragraph);
    if (at === null) return false;
    await this.#open.call('select', at + offset);
    return this.#open.call('hasFocus');
  }

  async caret(): Promise<{ paragraph: string; offset: number } | null> {
    const [text, { focus }] = await Promise.all([this.#open.text(), this.#open.call('selection')]);
    const start = text.lastIndexOf('\n', focus - 1) + 1;
    return { paragraph: text.slice(start).split('\n')[0] ?? '', offset: focus - start };
  }

  type(text: string, delay: number): Promise<void> {
    return this.#open.page.keyboard.type(text, { delay });
  }

  async pressUndo(): Promise<void> {
    const { keyboard } = this.#open.page;
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
  }

  async editRemotely({ paragraph, start, end, text }: ParagraphEdit): Promise<boolean> {
    return this.#open.call('editParagraph', paragraph, start, end, text);
  }

  async scroll(share: number): Promise<void> {
    const { count } = await this.#open.call('pages');
    await this.#open.call('scrollTo', share * count * 1_068);
  }

  async befall(random: Random): Promise<string> {
    const docs = this.#open;
    const what = random.of([
      'frame',
      'viewing',
      'suggesting',
      'editing',
      'editing',
      'editing',
      'offline',
      'zoom',
      'comments',
      'title',
      'collaborator',
      'unlock',
    ] as const);
    if (what === 'frame') await docs.call('recreateFrame');
    if (what === 'zoom') await docs.call('setZoom', random.of([0.5, 0.75, 1, 1.5, 2]));
    if (what === 'comments') await docs.call('setCommentsOpen', random.next() < 0.5);
    if (what === 'collaborator') await docs.call('showCollaborator', 'Ines', random.next() < 0.5 ? null : 40);
    if (what === 'title') await docs.call('setOutline', random.next() < 0.5);
    if (what === 'unlock') await docs.call('unlock');
    const isMode = what === 'viewing' || what === 'suggesting' || what === 'editing';
    if (isMode) await docs.call('setMode', what);
    if (isMode || what === 'offline') {
      this.#takesTyping = what === 'editing' || what === 'suggesting';
      await docs.call('setOffline', what === 'offline');
    }
    return what;
  }

  /** To the other tab of the document, and to the first again. */
  async goAwayAndBack(pause: number): Promise<void> {
    const stored = await this.#tabIds();
    await this.#open.call('openTab', stored[1] ?? 't.0');
    await new Promise(done => setTimeout(done, pause));
    const notes = await this.#open.text();
    if (notes !== (this.#notes ?? notes)) this.#strayed.push('the other tab was written in');
    this.#notes = notes;
    await this.#open.call('openTab', 't.0');
  }

  takesTyping(): boolean {
    return this.#takesTyping;
  }

  async trespasses(): Promise<string[]> {
    const { foreignAttributes } = await this.#open.call('counts');
    return [...(await this.#open.call('foreign')), ...foreignAttributes, ...this.#strayed];
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.editors.close();
  }

  async #tabIds(): Promise<string[]> {
    const id = /\/d\/([\w-]+)/.exec(this.#open.page.url())?.[1] ?? '';
    return this.editors.docs.document(id).tabs.map(tab => tab.id);
  }

  async #offsetOf(paragraph: string): Promise<number | null> {
    const text = `\n${await this.#open.text()}\n`;
    const at = text.indexOf(`\n${paragraph}\n`);
    return at < 0 ? null : at;
  }

  get #open(): DocsPage {
    if (!this.#docs) throw new Error('Nothing has been opened.');
    return this.#docs;
  }
}
