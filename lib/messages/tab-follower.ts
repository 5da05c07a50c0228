import { type PanelLine, panelLine } from './panel-line';
import type { Answer, PageState, PanelToPage } from './protocol';
import type { TabChange, TabWorld } from './tab-world';

/** What stands beside a panel. */
export type Beside =
  | { readonly link: 'looking' }
  | { readonly link: 'none' }
  | { readonly link: 'silent'; readonly reason: string }
  | { readonly link: 'here'; readonly state: PageState };

/**
 * Which page a panel keeps to: the active tab of its own window, one given tab, or, for a panel that is a tab itself,
 * the page that was in front last.
 */
export type Keeping = 'window' | 'last' | { readonly tab: number };

export interface TabFollowerOptions {
  readonly world: TabWorld;
  /** A given tab; null lets the panel's place decide. */
  readonly tab: number | null;
  /** Whether a page at this address should have a session; addresses of other sites arrive as ''. */
  couldBeReviewed(url: string): boolean;
  show(beside: Beside): void;
  readonly signal: AbortSignal;
}

/** How long a page may take to greet, in milliseconds, before the panel says that there is none. */
export const GREETING_TIME = 1_500;

const SILENT = 'This page was open before Backcast could read it. Reload it to start.';

/** Keeps one panel connected to the page it stands beside, through tab switches, reloads and late arrivals. */
export class TabFollower {
  #keeping: Keeping = 'window';
  #window = -1;
  #ownTab: number | null = null;
  #tab: number | null = null;
  #line: PanelLine | null = null;
  #candidate: PanelLine | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: TabFollowerOptions) {
    const { world, signal, show } = options;
    show({ link: 'looking' });
    world.onChange(change => this.#changed(change), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#waiting);
      this.#line?.end();
      this.#candidate?.end();
    });
    void this.#start();
  }

  /** Asks the page beside the panel; never rejects. */
  send<K extends keyof PanelToPage>(
    command: K,
    ...args: Parameters<PanelToPage[K]>
  ): Promise<Answer<ReturnType<PanelToPage[K]>>> {
    return this.#line?.send(command, ...args) ?? Promise.resolve({ ok: false, error: 'No page is beside the panel.' });
  }

  /** The tab the panel talks to; null when there is none. */
  get tab(): number | null {
    return this.#tab;
  }

  async #start(): Promise<void> {
    const { world, tab } = this.options;
    const place = await world.place();
    this.#window = place.window;
    this.#ownTab = place.tab;
    this.#keeping = tab !== null ? { tab } : place.tab !== null ? 'last' : 'window';
    const tabs = await world.tabs();
    if (tab !== null) return this.#turnTo(tab);
    if (this.#keeping === 'window') {
      const active = tabs.find(t => t.active && t.windowId === this.#window);
      return active ? this.#turnTo(active.id) : this.options.show({ link: 'none' });
    }
    const others = tabs.filter(t => t.id !== this.#ownTab).sort((a, b) => b.lastAccessed - a.lastAccessed);
    for (const other of others) if (this.#tab === null && (await this.#tryOut(other.id))) return;
    if (this.#tab === null) this.options.show({ link: 'none' });
  }

  #changed({ what, tab, window }: TabChange): void {
    if (this.options.signal.aborted || tab === this.#ownTab) return;
    if (this.#keeping === 'last') {
      if (tab !== this.#tab || !this.#line) void this.#tryOut(tab);
    } else if (this.#keeping === 'window') {
      if (window === this.#window && what === 'activated' && tab !== this.#tab) this.#turnTo(tab);
      else if (tab === this.#tab && !this.#line) this.#turnTo(tab);
    } else if (tab === this.#keeping.tab && !this.#line) this.#turnTo(tab);
  }

  /** Leaves the page before at once: a panel never shows one page beside another. */
  #turnTo(tab: number): void {
    this.#line?.end();
    this.#tab = tab;
    this.options.show({ link: 'looking' });
    this.#await(tab);
    this.#line = this.#connect(
      tab,
      state => this.options.show({ link: 'here', state }),
      () => this.#lost(tab),
    );
  }

  #lost(tab: number): void {
    if (this.#tab !== tab) return;
    this.#line = null;
    this.options.show({ link: 'looking' });
    this.#await(tab);
  }

  /** Says that nobody is there when nobody has greeted in time; a reload needs that long to come back. */
  #await(tab: number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(async () => {
      const url = (await this.options.world.tabs()).find(t => t.id === tab)?.url ?? '';
      if (this.#tab !== tab || this.options.signal.aborted) return;
      this.options.show(this.options.couldBeReviewed(url) ? { link: 'silent', reason: SILENT } : { link: 'none' });
    }, GREETING_TIME);
  }

  #connect(tab: number, show: (state: PageState) => void, ended: () => void): PanelLine {
    return panelLine(this.options.world.connect(tab), {
      stateChanged: state => {
        clearTimeout(this.#waiting);
        show(state);
      },
      ended,
    });
  }

  /** Connects to a tab beside the line that stands, and turns to it only when it greets. */
  #tryOut(tab: number): Promise<boolean> {
    this.#candidate?.end();
    return new Promise(resolve => {
      const late = setTimeout(() => settle(false), GREETING_TIME);
      const settle = (greeted: boolean): void => {
        clearTimeout(late);
        if (!greeted) line.end();
        if (this.#candidate === line) this.#candidate = null;
        resolve(greeted);
      };
      const line: PanelLine = this.#connect(
        tab,
        state => {
          if (this.#line !== line) {
            this.#line?.end();
            this.#line = line;
            this.#tab = tab;
            settle(true);
          }
          this.options.show({ link: 'here', state });
        },
        () => (this.#line === line ? this.#lost(tab) : settle(false)),
      );
      this.#candidate = line;
    });
  }
}
