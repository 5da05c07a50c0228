import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../../scripts/build.ts';
import { openSimulated, type SimulatedBrowser } from '../browsers/open';
import { paragraph, tab } from '../fixtures/blocks';
import type { FixtureBlock } from '../fixtures/document';
import { startSimulators } from '../server/start';
import type { Simulators } from '../site';
import { NotionDriver } from './driver';
import type { NotionPage } from './notion-page';
import { type NotionSite, notionSite } from './notion-site';
import type { NotionSwitches } from './switches';

/** An extension that is built for a test. */
interface TestExtension {
  readonly folder: string;
  remove(): void;
}

/**
 * A browser with the simulated Notion, for the tests of the simulator itself, or of an extension's script in it. One page of
 * the browser is used again.
 */
export class NotionTest {
  readonly site: NotionSite = notionSite();
  simulators!: Simulators;
  #opened!: SimulatedBrowser;
  #count = 0;

  constructor(
    readonly kind: BrowserKind,
    build?: () => Promise<TestExtension>,
  ) {
    let extension: TestExtension | undefined;
    beforeAll(async () => {
      extension = await build?.();
      this.simulators = await startSimulators([this.site]);
      const with_ = extension ? { extensionPath: extension.folder } : {};
      this.#opened = await openSimulated(kind, { simulators: this.simulators, ...with_ });
    });
    afterAll(async () => {
      await this.#opened?.close();
      await this.simulators?.close();
      extension?.remove();
    });
  }

  get page(): Page {
    return this.#opened.page;
  }

  get driver(): NotionDriver {
    return new NotionDriver(this.page, this.site);
  }

  newTab(): Promise<Page> {
    return this.#opened.browser.newPage();
  }

  /** A page with these blocks, or texts, that has not been there before. */
  newPage(blocks: readonly (FixtureBlock | string)[], switches: Partial<NotionSwitches> = {}): NotionPage {
    const id = `test-${this.#count++}`;
    const all = blocks.map(block => (typeof block === 'string' ? paragraph(block) : block));
    this.site.add({ id, title: `Test ${this.#count}`, tabs: [tab('One', ...all)] });
    const page = this.site.page(id);
    page.set(switches);
    return page;
  }

  /** Opens the page in the browser and waits until it stands. */
  async open({ path }: NotionPage, host = 'app.notion.com', behind = ''): Promise<void> {
    await this.page.goto(`https://${host}${path}${behind}`);
    await this.driver.ready();
  }

  /** A new page with these blocks, open in the browser. */
  async opened(
    blocks: readonly (FixtureBlock | string)[],
    switches: Partial<NotionSwitches> = {},
  ): Promise<NotionPage> {
    const page = this.newPage(blocks, switches);
    await this.open(page);
    return page;
  }

  async leaf(id: string): Promise<ElementHandle<HTMLElement>> {
    const leaf = await this.page.$(`[data-block-id="${id}"] [data-content-editable-leaf]`);
    if (!leaf) throw new Error(`Block ${id} is not in the document.`);
    return leaf as ElementHandle<HTMLElement>;
  }

  /** Puts the caret into a block's text as a person does, at an offset of its first text node, and lets it settle. */
  async caret(id: string, offset: number, end = offset): Promise<void> {
    const leaf = await this.leaf(id);
    await leaf.click();
    await this.select(id, offset, end);
    await this.settled();
  }

  /** Moves the selection as a script does. */
  async select(id: string, start: number, end: number): Promise<void> {
    await (await this.leaf(id)).evaluate(
      (leaf, from, to) => {
        const text = leaf.firstChild ?? leaf;
        getSelection()?.setBaseAndExtent(text, from, text, to);
      },
      start,
      end,
    );
  }

  /** As long as the selection takes to count as settled. */
  settled = (): Promise<void> => pause(130);

  /** The texts of the page's blocks as the editor has them, without the page's title. */
  async texts(): Promise<string[]> {
    return (await this.driver.ask('texts'))
      .filter(({ property }) => property === 'title')
      .slice(1)
      .map(({ text }) => text);
  }

  /** What stands in the leaf, for a person to see. */
  async shown(id: string): Promise<string> {
    return (await this.leaf(id)).evaluate(leaf => leaf.textContent ?? '');
  }

  /** Copies as a person does who copies this elsewhere; `html` only where it is not empty. */
  async copy(text: string, html = ''): Promise<void> {
    const page = await this.newTab();
    await page.setContent('<p>What is copied</p>');
    await page.evaluate(
      (plain, rich) => {
        document.addEventListener('copy', event => {
          event.preventDefault();
          event.clipboardData?.setData('text/plain', plain);
          if (rich) event.clipboardData?.setData('text/html', rich);
        });
        getSelection()?.selectAllChildren(document.body);
      },
      text,
      html,
    );
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.close();
    await this.page.bringToFront();
  }

  async press(key: 'Control', letter: 'z' | 'y' | 'b' | 'v'): Promise<void> {
    await this.page.keyboard.down(key);
    await this.page.keyboard.press(letter);
    await this.page.keyboard.up(key);
  }
}

export const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time));
