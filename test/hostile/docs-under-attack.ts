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
  readonly before: { text: string; kept: string };

  private constructor(
    readonly simulators: Editors,
    readonly simulated: SimulatedBrowser,
    readonly page: Page,
    readonly docs: DocsPage,
    readonly line: Line,
    before: { text: string; kept: string },
  ) {
    this.before = before;
  }

  static async open(): Promise<DocsUnderAttack> {
    const editors = await startEditors({ documents: ['okr-list', 'one-page'] });
    const simulated = await openSimulated('chromium', { simulators: editors, extensionPath: BUILDS.chromium });
    const line = await Line.open(simulated);
    const page = await simulated.browser.newPage();
    await page.goto(docsUrl('okr-list'));
    const docs = await DocsPage.of(editors.docs, page);
    await page.bringToFront();
    await line.connect();
    await line.reviewed(fixture('okr-list').title);
    await docs.call('resetCounts');
    return new DocsUnderAttack(editors, simulated, page, docs, line, {
      text: await docs.text(),
      kept: await line.kept(),
    });
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
