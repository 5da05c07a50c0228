import type { Page } from 'puppeteer-core';
import { type BrowserKind, BUILDS } from '../../../scripts/build.ts';
import { openExtensionPage } from '../../../scripts/practice-page.ts';
import type { Control } from '../../simulators/google-docs/page/control.ts';
import type { DocsSettings } from '../../simulators/google-docs/page/settings.ts';
import {
  docsUrl,
  type Editors,
  type FixtureId,
  openSimulated,
  type SimulatedBrowser,
  startEditors,
} from '../../simulators/index.ts';
import type { Area, MarkArea } from '../editors/open-document.ts';
import { marksIn } from './drawn-marks.ts';
import { Screen } from './screen.ts';
import { until } from './until.ts';

export type { Area, MarkArea };

type Called = { [K in keyof Control]: Control[K] extends (...args: never[]) => unknown ? K : never }[keyof Control];

/** A writer at Google Docs with Backcast: a browser, the simulated editor, and the panel beside it. */
export class DocsDesk {
  #control = '';

  private constructor(
    readonly kind: BrowserKind,
    readonly editors: Editors,
    readonly simulated: SimulatedBrowser,
    readonly page: Page,
  ) {}

  static async open(kind: BrowserKind, document: FixtureId, settings: Partial<DocsSettings> = {}): Promise<DocsDesk> {
    const editors = await startEditors({ documents: [document] });
    try {
      const stored = editors.docs.document(document);
      stored.settings = { ...stored.settings, ...settings };
      const simulated = await openSimulated(kind, {
        simulators: editors,
        extensionPath: BUILDS[kind],
      });
      const page = await simulated.browser.newPage();
      await page.goto(docsUrl(document));
      const desk = new DocsDesk(kind, editors, simulated, page);
      const nonce = await page.evaluate(() => globalThis.document.querySelector<HTMLElement>('script[nonce]')?.nonce);
      desk.#control = editors.docs.controlName(nonce ?? '');
      await until('the editor', () => page.evaluate(name => name in window, desk.#control));
      return desk;
    } catch (fault) {
      await editors.close();
      throw fault;
    }
  }

  /** Does or asks something at the simulated editor, past everything that a user could. */
  do<K extends Called>(name: K, ...args: Parameters<Control[K]>): Promise<ReturnType<Control[K]>> {
    type Callable = Record<string, (...args: unknown[]) => unknown>;
    const call = (control: string, method: string, values: unknown[]): unknown =>
      (window as unknown as Record<string, Callable>)[control]?.[method]?.(...values);
    return this.page.evaluate(call, this.#control, name as string, args) as Promise<ReturnType<Control[K]>>;
  }

  /** The offset of words in the editor's text. */
  async offsetOf(words: string): Promise<number> {
    const at = (await this.do('text')).indexOf(words);
    if (at < 0) throw new Error(`‘${words}’ does not stand in the document.`);
    return at;
  }

  /** Where words are on the screen, line by line, by the editor's own reckoning. */
  async areasOf(words: string): Promise<readonly Area[]> {
    const start = await this.offsetOf(words);
    return this.do('rectsOf', start, start + words.length);
  }

  /** Whether the card of a key result is open at these words, below or above. It is closed to the page, but it is there. */
  hasCard({ x, y, height }: Area): Promise<boolean> {
    const isOurs = (left: number, tops: number[]): boolean =>
      tops.some(top => document.elementFromPoint(left, top)?.className === 'backcast-layer');
    return this.page.evaluate(isOurs, x + 40, [y + height + 16, y - 16]);
  }

  /** The panel, in a window of its own and bound to the document's tab. */
  async panel(): Promise<Screen> {
    const { browser, origin } = this.simulated;
    const page = await browser.newPage({ type: 'window' });
    await openExtensionPage(page, `${origin}/sidepanel.html`);
    const tab = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(all: object): Promise<{ id: number; index: number; windowId: number }[]> } };
      };
      const own = await (chrome.tabs as unknown as { getCurrent(): Promise<{ windowId: number }> }).getCurrent();
      return (await chrome.tabs.query({})).filter(({ windowId }) => windowId !== own.windowId).at(-1)?.id;
    });
    await openExtensionPage(page, `${origin}/sidepanel.html?tab=${tab}`);
    return new Screen(page);
  }

  /** The marks that are drawn, as only Chromium lets itself be asked: the layer is closed to the page. */
  async marks(): Promise<readonly MarkArea[]> {
    const session = await this.page.createCDPSession();
    try {
      return await marksIn(session);
    } finally {
      await session.detach();
    }
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.editors.close();
  }
}
