import type { Page } from 'puppeteer-core';
import type { FixtureDocument } from '../../simulators/fixtures/document.ts';
import type { Control } from '../../simulators/google-docs/page/control.ts';
import type { DocsSettings } from '../../simulators/google-docs/page/settings.ts';
import type { DocsFaults } from '../../simulators/google-docs/server/faults.ts';
import { docsUrl, type Editors } from '../../simulators/index.ts';
import { marksIn } from '../harness/drawn-marks.ts';
import { until } from '../harness/until.ts';
import type { Area, MarkArea, Mode, OpenDocument } from './open-document.ts';

type Called = { [K in keyof Control]: Control[K] extends (...args: never[]) => unknown ? K : never }[keyof Control];

/** How long a line that was cut is in nobody's text, in milliseconds: long enough to be seen gone. */
export const CARRIED = 1_500;

export interface DocsWishes {
  readonly settings?: Partial<DocsSettings>;
  readonly faults?: Partial<DocsFaults>;
}

/** A document in the simulated Google Docs. */
export class DocsDocument implements OpenDocument {
  #control = '';

  private constructor(
    private readonly editors: Editors,
    readonly page: Page,
    readonly fixture: FixtureDocument,
  ) {}

  static async open(editors: Editors, page: Page, fixture: FixtureDocument, wishes: DocsWishes): Promise<DocsDocument> {
    const stored = editors.docs.document(fixture.id);
    stored.behave(wishes.settings ?? {});
    stored.fail(wishes.faults ?? {});
    const document = new DocsDocument(editors, page, fixture);
    await page.goto(docsUrl(fixture.id));
    await document.stands();
    return document;
  }

  async stands(): Promise<void> {
    await until('the editor', async () => {
      const nonce = await this.page.evaluate(() => document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '');
      this.#control = this.editors.docs.controlName(nonce);
      return this.page.evaluate(name => name in window, this.#control);
    });
  }

  /** Does or asks something at the simulated editor, past everything that a user could. */
  do<K extends Called>(name: K, ...args: Parameters<Control[K]>): Promise<ReturnType<Control[K]>> {
    type Callable = Record<string, (...args: unknown[]) => unknown>;
    const call = (control: string, method: string, values: unknown[]): unknown =>
      (window as unknown as Record<string, Callable>)[control]?.[method]?.(...values);
    return this.page.evaluate(call, this.#control, name as string, args) as Promise<ReturnType<Control[K]>>;
  }

  text(): Promise<string> {
    return this.do('text');
  }

  async outline(): Promise<readonly string[]> {
    const [styles, text] = [await this.do('styles'), await this.text()];
    const lines = text.slice(1, -3).split('\n');
    return styles.map(({ kind, level, list }, i) => {
      const what = kind === 'heading' ? `heading ${level}` : kind === 'item' ? list : 'paragraph';
      return `${what}: ${lines[i]}`;
    });
  }

  async placeCaret(behind: string): Promise<void> {
    await this.page.bringToFront();
    await this.do('select', (await this.#offsetOf(behind)) + behind.length);
  }

  async caret(): Promise<string> {
    const { anchor, focus } = await this.do('selection');
    return `${anchor}–${focus}`;
  }

  async areasOf(words: string): Promise<readonly Area[]> {
    const start = await this.#offsetOf(words);
    return this.do('rectsOf', start, start + words.length);
  }

  /** As only Chromium lets itself be asked: the layer is closed to the page. */
  async marks(): Promise<readonly MarkArea[]> {
    const session = await this.page.createCDPSession();
    try {
      return await marksIn(session);
    } finally {
      await session.detach();
    }
  }

  undoSteps(): Promise<number> {
    return this.do('undoSteps');
  }

  async setMode(mode: Mode): Promise<void> {
    await this.do('setMode', mode);
  }

  async lock(): Promise<boolean> {
    await this.do('lock', 1, (await this.text()).length);
    return true;
  }

  async setOffline(isOffline: boolean): Promise<boolean> {
    await this.do('setOffline', isOffline);
    return true;
  }

  async rename(title: string): Promise<void> {
    await this.do('setTitle', title);
  }

  async moveLine(line: string, behind: string): Promise<void> {
    const from = await this.#offsetOf(line);
    await this.do('remoteEdit', from, from + line.length + 1, '');
    await new Promise(done => setTimeout(done, CARRIED));
    const to = (await this.#offsetOf(behind)) + behind.length;
    await this.do('remoteEdit', to, to, `\n${line}`);
  }

  foreign(): Promise<readonly string[]> {
    return this.do('foreign');
  }

  async #offsetOf(words: string): Promise<number> {
    const at = (await this.text()).indexOf(words);
    if (at < 0) throw new Error(`‘${words}’ does not stand in the document.`);
    return at;
  }
}
