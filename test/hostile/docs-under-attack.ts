import type { Page } from 'puppeteer-core';
import { BUILDS } from '../../scripts/build.ts';
import { DocsPage } from '../simulators/google-docs/docs-page.ts';
import {
  docsUrl,
  type Editors,
  fixture,
  openSimulated,
  type SimulatedBrowser,
  startEditors,
} from '../simulators/index.ts';
import { Line } from '../soak/line.ts';

/** A document in Google Docs with Backcast, whose page is about to turn hostile. */
export class DocsUnderAttack {
  page!: Page;
  docs!: DocsPage;
  before = { text: '', kept: '' };

  private constructor(
    readonly simulators: Editors,
    readonly simulated: SimulatedBrowser,
    readonly line: Line,
  ) {}

  /** Starts a browser, and opens the document in it. */
  static async open(): Promise<DocsUnderAttack> {
    const editors = await startEditors({ documents: ['okr-list', 'one-page'] });
    const simulated = await openSimulated('chromium', { simulators: editors, extensionPath: BUILDS.chromium });
    const at = new DocsUnderAttack(editors, simulated, await Line.open(simulated));
    await at.begin();
    return at;
  }

  /** Opens the document anew, as it was before anybody changed it, in a tab of its own; the one before is closed. */
  async begin(): Promise<void> {
    const last = this.page as Page | undefined;
    this.simulators.docs.add(fixture('okr-list'));
    this.page = await this.simulated.browser.newPage();
    await last?.close();
    await this.page.goto(docsUrl('okr-list'));
    this.docs = await DocsPage.of(this.simulators.docs, this.page);
    await this.page.bringToFront();
    await this.line.connect();
    await this.line.reviewed(fixture('okr-list').title);
    await this.docs.call('resetCounts');
    this.before = { text: await this.docs.text(), kept: await this.line.kept() };
  }

  /** What of the document or of what Backcast keeps is another than before, and what was done to the editor. */
  async harm(): Promise<object> {
    const { pastes, setSelections, copies } = await this.docs.call('counts');
    return {
      text: (await this.docs.text()) === this.before.text ? 'as before' : await this.docs.text(),
      kept: (await this.line.kept()) === this.before.kept ? 'as before' : await this.line.kept(),
      pastes,
      setSelections,
      copies,
    };
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.simulators.close();
  }
}

export const NO_HARM = { text: 'as before', kept: 'as before', pastes: 0, setSelections: 0, copies: 0 };
