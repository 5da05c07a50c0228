import type { Page } from 'puppeteer-core';
import { amended } from '../../../lib/messages/amendment.ts';
import type { PageState, PanelToPage } from '../../../lib/messages/protocol.ts';
import { type BrowserKind, BUILDS } from '../../../scripts/build.ts';
import { openExtensionPage } from '../../../scripts/practice-page.ts';
import { notionUrl } from '../../simulators/addresses.ts';
import { openSimulated, type SimulatedBrowser } from '../../simulators/browsers/open.ts';
import type { FixtureDocument } from '../../simulators/fixtures/document.ts';
import { type FixtureId, fixture } from '../../simulators/fixtures/index.ts';
import type { NotionPage } from '../../simulators/notion/notion-page.ts';
import { type NotionSite, notionSite } from '../../simulators/notion/notion-site.ts';
import type { Control } from '../../simulators/notion/page/control.ts';
import type { NotionSwitches } from '../../simulators/notion/switches.ts';
import { startSimulators } from '../../simulators/server/start.ts';
import type { Simulators } from '../../simulators/site.ts';
import { until } from './until.ts';

type Called = { [K in keyof Control]: Control[K] extends (...args: never[]) => unknown ? K : never }[keyof Control];

/** A panel's line to the page, as it is kept in a page of the extension. */
interface LinePage {
  readonly chrome: {
    readonly tabs: {
      query(all: object): Promise<{ readonly id: number }[]>;
      getCurrent(): Promise<{ readonly id: number }>;
      connect(tab: number, options: { name: string }): LinePort;
    };
  };
  /** Put there before: the function of that name. */
  amended(state: unknown, amendment: unknown): unknown;
  line: { state: unknown; send(name: string, args: readonly unknown[]): Promise<unknown> };
}

interface LinePort {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(heard: (message: LineMessage) => void): void };
}

type LineMessage =
  | { readonly kind: 'fact'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown };

/** Words drawn by a highlight, and the lines they stand in, in the window. */
export interface Highlighted {
  readonly look: string;
  readonly words: string;
}

/** In milliseconds. A long page in a browser that shares its machine with others takes its time. */
const PATIENCE = 40_000;

/** A writer at Notion with Backcast: a browser, the simulated editor, and a line such as the panel has. */
export class NotionDesk {
  #page: Page | null = null;
  #document = '';
  #isConnected = false;

  private constructor(
    readonly site: NotionSite,
    readonly simulators: Simulators,
    readonly simulated: SimulatedBrowser,
    private readonly line: Page,
  ) {}

  static async open(kind: BrowserKind): Promise<NotionDesk> {
    const site = notionSite();
    const simulators = await startSimulators([site]);
    try {
      const extensionPath = process.env.BACKCAST_BUILD ?? BUILDS[kind];
      const simulated = await openSimulated(kind, { simulators, extensionPath });
      const line = await simulated.browser.newPage({ type: 'window' });
      await openExtensionPage(line, `${simulated.origin}/sidepanel.html`);
      return new NotionDesk(site, simulators, simulated, line);
    } catch (fault) {
      await simulators.close();
      throw fault;
    }
  }

  /** Opens a document as it came, with these switches, in place of the one before. */
  async visit(document: FixtureId | FixtureDocument, switches: Partial<NotionSwitches> = {}): Promise<void> {
    const made = typeof document === 'string' ? fixture(document) : document;
    this.site.add(made);
    this.#document = made.id;
    this.stored.set(switches);
    const before = this.#page;
    this.#page = await this.simulated.browser.newPage();
    this.#isConnected = false;
    await before?.close();
    await this.page.goto(notionUrl(made.id));
    await this.page.bringToFront();
    await until('the blocks', () => this.page.$('.notion-page-content [data-block-id]'), PATIENCE);
  }

  /** Adds a document that can be gone to. */
  add(document: FixtureId): NotionPage {
    this.site.add(fixture(document));
    return this.site.page(document);
  }

  get page(): Page {
    if (!this.#page) throw new Error('Nothing has been opened.');
    return this.#page;
  }

  /** The document as the simulated server has it. */
  get stored(): NotionPage {
    return this.site.page(this.#document);
  }

  /** Does or asks something at the simulated editor, past everything that a user could. */
  async do<K extends Called>(name: K, ...args: Parameters<Control[K]>): Promise<ReturnType<Control[K]>> {
    const script = await this.page.evaluate(() =>
      document.querySelector('script[src*="/_assets/app-"]')?.getAttribute('src'),
    );
    const load = this.site.load(script ?? '');
    if (!load) throw new Error('The editor has not started.');
    const call = (control: string, key: string, method: string, values: unknown[]): unknown => {
      type Callable = Record<string, (...args: unknown[]) => unknown>;
      return (window as unknown as Record<string, (key: string) => Callable>)[control]?.(key)[method]?.(...values);
    };
    return this.page.evaluate(call, load.control, load.key, name as string, args) as Promise<ReturnType<Control[K]>>;
  }

  /** What the page tells its panels. */
  async state(): Promise<PageState> {
    const line = await this.#lineToPage();
    return until('the state', () =>
      line.evaluate(() => (window as unknown as LinePage).line.state as PageState | null),
    );
  }

  /** What the page tells once it has read and reviewed. */
  read(): Promise<PageState> {
    const ask = async () => {
      const state = await this.state();
      return state.status === 'read' && state.review !== null ? state : null;
    };
    return until('a review', ask, PATIENCE);
  }

  /** Sends a panel's command; gives the page's answer. */
  async send<K extends keyof PanelToPage>(
    name: K,
    ...args: Parameters<PanelToPage[K]>
  ): Promise<{ readonly ok: boolean; readonly value?: ReturnType<PanelToPage[K]> }> {
    const line = await this.#lineToPage();
    return line.evaluate(
      (command, values) => (window as unknown as LinePage).line.send(command, values),
      name as string,
      args as unknown[],
    ) as Promise<{ ok: boolean; value?: ReturnType<PanelToPage[K]> }>;
  }

  /** All words that are marked, by how they are marked. */
  highlighted(): Promise<Highlighted[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].map(range => ({ look: name.replace('backcast-', ''), words: (range as Range).toString() })),
      ),
    );
  }

  /** Where in the window the words of a highlight begin, in pixels from its top. */
  topOf(look: string): Promise<number> {
    return this.page.evaluate(name => {
      const [range] = CSS.highlights.get(name) ?? [];
      return (range as Range | undefined)?.getBoundingClientRect().top ?? Number.NaN;
    }, `backcast-${look}`);
  }

  /** Clicks right behind the first occurrence of these words in a leaf, so that the caret stands there. */
  async clickAfter(words: string): Promise<void> {
    const place = await this.page.evaluate(wanted => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0 || !node.parentElement?.closest('[data-content-editable-leaf]')) continue;
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at + wanted.length - 1);
        range.setEnd(node, at + wanted.length);
        const { right, top, height } = range.getBoundingClientRect();
        return { x: right - 0.5, y: top + height / 2 };
      }
      return null;
    }, words);
    if (!place) throw new Error(`‘${words}’ does not stand in the editor.`);
    await this.page.bringToFront();
    await this.page.mouse.click(place.x, place.y);
    // The editor takes back what is typed right after a click.
    await new Promise(done => setTimeout(done, 200));
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.simulators.close();
  }

  async #lineToPage(): Promise<Page> {
    if (!this.#isConnected) {
      await this.line.evaluate(`window.amended = ${amended}`);
      await until('a line', () => this.line.evaluate(openLine), PATIENCE);
    }
    this.#isConnected = true;
    return this.line;
  }
}

/** Runs in a page of the extension: a panel's line to the tab that was opened last before. False while nobody answers there. */
async function openLine(): Promise<boolean> {
  const own = window as unknown as LinePage;
  const { tabs } = own.chrome;
  const { id: ownId } = await tabs.getCurrent();
  const others = (await tabs.query({})).map(({ id }) => id).filter(id => id !== ownId);
  const port = tabs.connect(Math.max(...others), { name: 'backcast-panel/1' });
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  own.line = {
    state: null,
    send(name, args) {
      const id = ++last;
      port.postMessage({ kind: 'command', id, name, args });
      return new Promise(done => {
        waiting.set(id, done);
      });
    },
  };
  port.onMessage.addListener(message => {
    if (message.kind === 'answer') waiting.get(message.id)?.(message.answer);
    else if (message.name === 'stateChanged') own.line.state = message.args[0];
    else if (message.name === 'stateAmended') own.line.state = own.amended(own.line.state, message.args[0]);
  });
  const end = Date.now() + 2_000;
  while (own.line.state === null && Date.now() < end) await new Promise(done => setTimeout(done, 40));
  return own.line.state !== null;
}
