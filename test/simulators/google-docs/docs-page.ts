import type { JSHandle, Page } from 'puppeteer-core';
import { until } from '../../e2e/harness/until.ts';
import { type DocsPlace, docsUrl } from '../addresses.ts';
import type { GoogleDocsSite } from './google-docs-site.ts';
import type { Control } from './page/control.ts';

type Calls = {
  [Name in keyof Control as Control[Name] extends (...args: never[]) => unknown ? Name : never]: Control[Name];
};

/** A browser's page with the simulated editor in it, from the side of its user and of its maker. */
export class DocsPage {
  readonly page: Page;
  readonly #control: JSHandle<Control>;

  private constructor(page: Page, control: JSHandle<Control>) {
    this.page = page;
    this.#control = control;
  }

  /** Opens a document and waits until its editor is there; the frame that takes the keys may come later. */
  static async open(site: GoogleDocsSite, page: Page, id: string, place: DocsPlace = {}): Promise<DocsPage> {
    await page.goto(docsUrl(id, place), { waitUntil: 'domcontentloaded' });
    return DocsPage.of(site, page);
  }

  /** Takes hold of the editor in a page that is loaded already, or loading. To be called anew after a reload. */
  static async of(site: GoogleDocsSite, page: Page): Promise<DocsPage> {
    const name = await until('the editor in the page', async () => {
      const nonce = await page.evaluate(() => document.querySelector('script')?.nonce ?? '');
      const wanted = site.controlName(nonce);
      return (await page.evaluate(key => key in window, wanted)) ? wanted : null;
    });
    const control = await page.evaluateHandle(key => (window as unknown as Record<string, Control>)[key], name);
    return new DocsPage(page, control as JSHandle<Control>);
  }

  /** Asks the page's control, or has it do something. */
  call<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    const run = (control: Control, method: string, given: unknown[]) =>
      (control as unknown as Record<string, (...all: unknown[]) => unknown>)[method]?.(...given);
    return this.page.evaluate(run, this.#control as never, name, args as unknown[]) as Promise<ReturnType<Calls[Name]>>;
  }

  /** How often anyone but this object has looked at the page's control. */
  async snooped(): Promise<number> {
    return (await this.page.evaluate(control => control.accesses, this.#control)) - 1;
  }

  text(): Promise<string> {
    return this.call('text');
  }

  /** Offset of the first occurrence of these words in the whole text. Throws where they are not. */
  async offsetOf(words: string): Promise<number> {
    const at = (await this.text()).indexOf(words);
    if (at < 0) throw new Error(`‘${words}’ does not stand in the document.`);
    return at;
  }

  /** Puts the caret right behind these words and the focus into the editor, as soon as that takes keys. */
  async caretAfter(words: string): Promise<void> {
    const at = (await this.offsetOf(words)) + words.length;
    await this.page.bringToFront();
    await until('the focus in the editor', async () => {
      await this.call('select', at);
      return this.call('hasFocus');
    });
  }

  /** Clicks into the document right before the character at this offset, which has to be in sight. */
  async clickAt(offset: number): Promise<void> {
    const [rect] = await this.call('rectsOf', offset, offset + 1);
    if (!rect) throw new Error(`Nothing is shown for offset ${offset}.`);
    await this.page.bringToFront();
    await this.page.mouse.click(rect.x + 0.5, rect.y + rect.height / 2);
  }

  /** Waits until the text holds these words. */
  async reads(words: string): Promise<void> {
    await until(`‘${words}’ in the document`, async () => (await this.text()).includes(words));
  }
}
