import { pageIdIn, peekIn } from '../address';
import type { Load } from '../load';
import { dashed } from '../records';
import type { NotionSwitches } from '../switches';
import { textOf } from '../title';
import { Commands } from './commands';
import { element, setOwn } from './dom';
import { Editor } from './editor';
import { buildFrame, buildScroller, type Frame } from './frame';
import { Input } from './input';
import { Keys } from './keys';
import { loadPage } from './loading';
import { Menus } from './menus';
import { followNotices } from './notices';
import { switchesOf } from './requests';
import { Saving } from './saving';
import { View } from './view';

/** How much later than the page its name reaches the tab, in milliseconds. */
const TITLE_DELAY = 120;

/** The whole of the running editor: the page in the frame, a peek over it, and the way from page to page. */
export class App {
  readonly editor: Editor;
  readonly #frame: Frame;
  readonly #commands: Commands;
  readonly #menus: Menus;
  #main: View | null = null;
  #peek: { readonly view: View; readonly box: HTMLElement } | null = null;
  #journey = 0;

  constructor(
    app: HTMLElement,
    private readonly load: Load,
  ) {
    this.editor = new Editor(app, load.switches);
    this.#frame = this.editor.lock.own(() => buildFrame(app, load.switches));
    this.#commands = new Commands(this.editor);
    this.#menus = new Menus(this.editor, this.#commands, this.#frame.overlay);
    new Keys(this.editor, this.#commands, this.#menus);
    const saving = new Saving(this.editor, load);
    followNotices(this.editor, saving, load, (pageId, now) => this.#switch(pageId, now));
    noteLongTasks(this.editor);
    addEventListener('popstate', () => void this.#arrive());
    addEventListener('hashchange', () => this.#jump());
    document.addEventListener('click', event => this.#follow(event));
    this.editor.store.follow(change => {
      if (change.kind === 'text' && change.id === this.#main?.pageId && change.property === 'title') this.#nameTab();
    });
  }

  get main(): View | null {
    return this.#main;
  }

  start(): Promise<void> {
    return this.#arrive();
  }

  /** Goes to another page without loading the document anew. */
  navigate(path: string): void {
    history.pushState(null, '', path);
    this.editor.log.add('navigate', path);
    const [from, to] = this.editor.switches.navigation;
    setTimeout(() => void this.#arrive(), from + Math.random() * (to - from));
  }

  async #arrive(): Promise<void> {
    const journey = ++this.#journey;
    const pageId = pageIdIn(location.pathname) ?? this.load.pageId;
    if (this.#main?.pageId !== pageId) await this.#open(pageId, () => journey === this.#journey);
    if (journey !== this.#journey) return;
    await this.#showPeek();
    this.#jump();
  }

  async #open(pageId: string, isWanted: () => boolean): Promise<void> {
    if (pageId !== this.load.pageId || this.#main) this.#take(await switchesOf(this.load, pageId));
    await loadPage(this.editor, this.load, pageId, () => {
      if (!isWanted()) return;
      const before = this.#main;
      const { scroller, layout } = buildScroller();
      this.editor.lock.own(() => {
        this.#leave(before);
        this.#frame.main.append(scroller);
        this.#main = this.#newView(pageId, scroller, layout);
      });
      this.#nameTab();
    });
  }

  #newView(pageId: string, scroller: HTMLElement, layout: HTMLElement): View {
    const view = new View(this.editor, pageId, scroller);
    layout.append(view.root);
    this.editor.views.add(view);
    new Input(this.editor, this.#commands, this.#menus, view);
    scroller.addEventListener('scroll', () => this.editor.log.add('scroll', String(Math.round(scroller.scrollTop))));
    // A window that is not in front tells of no focus.
    for (const event of ['focusin', 'pointerdown', 'pointerup']) {
      view.root.addEventListener(event, () => setTimeout(() => passFocus(view.root)));
    }
    return view;
  }

  #leave(view: View | null): void {
    if (!view) return;
    this.#menus.close();
    this.editor.views.delete(view);
    view.close();
    view.scroller.remove();
  }

  async #showPeek(): Promise<void> {
    const peek = peekIn(new URLSearchParams(location.search));
    if (this.#peek && this.#peek.view.pageId !== peek?.pageId) {
      const { view, box } = this.#peek;
      this.#peek = null;
      this.editor.lock.own(() => {
        this.#leave(view);
        box.remove();
      });
    }
    if (!peek || this.#peek) return;
    await loadPage(this.editor, this.load, peek.pageId, () => this.#openPeek(peek.pageId, peek.mode));
  }

  #openPeek(pageId: string, mode: 's' | 'c'): void {
    const { scroller, layout } = buildScroller();
    const kind = mode === 's' ? 'side layout-side-peek' : 'center layout-center-peek';
    const label = mode === 's' ? 'Side Peek' : 'Center Peek';
    const close = element('div', { role: 'button', tabindex: 0, class: 'notion-peek-close' }, '×');
    close.addEventListener('click', () => this.navigate(location.pathname));
    const box = element(
      'div',
      { class: `notion-peek-renderer ${kind}`, role: 'region', 'aria-label': label },
      close,
      scroller,
    );
    this.editor.lock.own(() => {
      (mode === 's' ? this.#frame.listener : this.#frame.overlay).append(box);
      this.#peek = { view: this.#newView(pageId, scroller, layout), box };
    });
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.defaultPrevented || !link.closest('#notion-app')) return;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) location.hash = href;
    else if (href.startsWith('/')) this.navigate(href);
  }

  #jump(): void {
    const id = /^#([0-9a-f]{32})$/i.exec(location.hash)?.[1];
    if (id) for (const view of this.editor.views) if (view.reveal(dashed(id.toLowerCase()))) return;
  }

  #nameTab(): void {
    setTimeout(() => {
      const title = this.#main ? textOf(this.editor.store.title(this.#main.pageId, 'title')) : '';
      const { unread } = this.editor.switches;
      document.title = (unread > 0 ? `(${unread}) ` : '') + (title || 'Untitled');
    }, TITLE_DELAY);
  }

  #switch(pageId: string, now: NotionSwitches): void {
    if (pageId !== this.#main?.pageId) return;
    this.#take(now);
    this.editor.lock.own(() => {
      for (const view of this.editor.views) view.setEditable(this.editor.isEditable);
      document.body.classList.toggle('dark', now.dark);
      setOwn(document.documentElement, 'dir', now.direction);
    });
  }

  #take(now: NotionSwitches): void {
    const role = location.hostname.endsWith('.notion.site') ? 'reader' : now.role;
    this.editor.switches = { ...now, role };
  }
}

/** The keys go to the root, whichever leaf was clicked; only once the click has put the caret where it is to be. */
function passFocus(root: HTMLElement): void {
  const { activeElement } = document;
  const isLeaf = activeElement?.matches('[data-content-editable-leaf]') === true;
  if (isLeaf && root.contains(activeElement)) root.focus({ preventScroll: true });
}

/** Long tasks of whoever runs in the page, where the browser tells of them. */
function noteLongTasks({ log }: Editor): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) log.add('long-task', String(Math.round(duration)));
  });
  observer.observe({ type: 'longtask' });
}
