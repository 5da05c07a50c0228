import type { Page } from 'puppeteer-core';
import { amended } from '../../lib/messages/amendment.ts';
import type { PageState, PanelToPage } from '../../lib/messages/protocol.ts';
import { openExtensionPage } from '../../scripts/practice-page.ts';
import { until } from '../e2e/harness/until.ts';
import type { SimulatedBrowser } from '../simulators/index.ts';

/** What was answered, and how long the panel waited for it, in milliseconds. */
export interface Told<T> {
  readonly ok: boolean;
  readonly value?: T;
  readonly time: number;
}

/** What of the extension's interface is used inside its own page, and what is kept there. */
interface LineWindow {
  readonly chrome: {
    readonly storage: { readonly local: { get(keys: null): Promise<object> } };
    readonly tabs: {
      query(all: object): Promise<{ readonly id: number }[]>;
      getCurrent(): Promise<{ readonly id: number }>;
      connect(tab: number, options: { name: string }): LinePort;
    };
  };
  /** Put there before: the function of that name. */
  amended(state: unknown, amendment: unknown): unknown;
  line: { state: unknown; send(name: string, args: readonly unknown[]): Promise<unknown> } | undefined;
}

interface LinePort {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(heard: (message: LineMessage) => void): void };
}

type LineMessage =
  | { readonly kind: 'fact'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: object };

const PATIENCE = 20_000;

/** Longer than anything may take: an answer that never comes is told as one that came this late, in milliseconds. */
const LOST = 8_000;

/** The line that a panel has to a page, without the panel: what it is told, and what it can have done. */
export class Line {
  private constructor(private readonly own: Page) {}

  /** Opens a page of the extension in a window of its own. */
  static async open({ browser, origin }: SimulatedBrowser): Promise<Line> {
    const own = await browser.newPage({ type: 'window' });
    await openExtensionPage(own, `${origin}/sidepanel.html`);
    return new Line(own);
  }

  /** Closes the window; the page is told that the panel has gone. */
  close(): Promise<void> {
    return this.own.close();
  }

  /** Connects to the tab that was opened last. To be done anew whenever that tab loads a document. */
  async connect(): Promise<void> {
    await this.own.evaluate(`window.amended = ${amended}`);
    await until('a line to the page', () => this.own.evaluate(openLine, LOST), PATIENCE);
  }

  /** Everything that Backcast keeps in the browser, as one string. */
  kept(): Promise<string> {
    return this.own.evaluate(async () =>
      JSON.stringify(await (window as unknown as LineWindow).chrome.storage.local.get(null)),
    );
  }

  /** What the page told last. */
  state(): Promise<PageState> {
    return this.own.evaluate(() => (window as unknown as LineWindow).line?.state as PageState);
  }

  /** What the page tells once it has read and reviewed a document of this title. */
  reviewed(title: string): Promise<PageState> {
    const ask = async () => {
      const state = await this.state();
      return state.status === 'read' && state.review !== null && state.document.title === title ? state : null;
    };
    return until(`a review of ‘${title}’`, ask, PATIENCE);
  }

  send<K extends keyof PanelToPage>(
    name: K,
    ...args: Parameters<PanelToPage[K]>
  ): Promise<Told<ReturnType<PanelToPage[K]>>> {
    return this.own.evaluate(
      (command, values) => (window as unknown as LineWindow).line?.send(command, values),
      name as string,
      args as unknown[],
    ) as Promise<Told<ReturnType<PanelToPage[K]>>>;
  }
}

/** Runs in a page of the extension. False while nobody answers in the other tab. */
async function openLine(lost: number): Promise<boolean> {
  const own = window as unknown as LineWindow;
  const { tabs } = own.chrome;
  const { id: ownId } = await tabs.getCurrent();
  const others = (await tabs.query({})).map(({ id }) => id).filter(id => id !== ownId);
  const port = tabs.connect(Math.max(...others), { name: 'backcast-panel/1' });
  const waiting = new Map<number, (answer: object) => void>();
  let last = 0;
  const line: LineWindow['line'] = {
    state: null,
    send(name, args) {
      const id = ++last;
      const begun = performance.now();
      port.postMessage({ kind: 'command', id, name, args });
      // No function in here may have a name: the one that runs these tests would mark it with a helper that no page has.
      return new Promise(done => {
        waiting.set(id, answer => done({ ...answer, time: performance.now() - begun }));
        setTimeout(() => waiting.get(id)?.({ ok: false }), lost);
      });
    },
  };
  port.onMessage.addListener(message => {
    if (message.kind === 'answer') waiting.get(message.id)?.(message.answer);
    else if (message.name === 'stateChanged') line.state = message.args[0];
    else if (message.name === 'stateAmended') line.state = own.amended(line.state, message.args[0]);
  });
  const end = Date.now() + 2_000;
  while (line.state === null && Date.now() < end) await new Promise(done => setTimeout(done, 40));
  if (line.state !== null) own.line = line;
  return line.state !== null;
}
