import { type Change, Editing, type Mode } from '../model/editing.ts';
import type { Operation, Piece } from '../model/types.ts';
import type { Counters } from './counters.ts';
import { Cursor } from './cursor.ts';
import type { EventLog } from './event-log.ts';
import type { PageShape } from './page-layout.ts';
import { Positions } from './positions.ts';
import { Scroller } from './scroller.ts';
import type { DocsSettings, SentDocument } from './settings.ts';
import { Surface } from './surface.ts';

export interface KixParts {
  readonly scroller: HTMLElement;
  readonly content: HTMLElement;
  readonly isAnnotated: boolean;
  readonly counters: Counters;
  readonly log: EventLog;
}

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly editing: Editing;
}

const PAGE: PageShape = { width: 816, height: 1056, margin: 96, header: '', footer: '' };

/** The editor itself: the tabs' texts, what is seen of the open one, and the caret in it. */
export class Kix {
  readonly tabs: readonly Tab[];
  readonly surface: Surface;
  readonly positions: Positions;
  readonly scroller: Scroller;
  readonly cursor: Cursor;
  readonly settings: DocsSettings;
  readonly log: EventLog;
  /** Set by the parts that belong to it. */
  onChange: (tab: string, operations: readonly Operation[]) => void = () => {};
  onTab: () => void = () => {};
  /** Half a second after the last change. */
  onRest: () => void = () => {};
  onFind: (withReplace: boolean) => void = () => {};
  focus: () => void = () => {};
  blur: () => void = () => {};
  /** Makes pending pastes happen now. */
  flush: () => void = () => {};
  #tab: Tab;
  #isStale = false;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(sent: SentDocument, settings: DocsSettings, parts: KixParts) {
    this.settings = settings;
    this.log = parts.log;
    this.tabs = sent.tabs.map(({ id, title, paragraphs }) => ({
      id,
      title,
      editing: new Editing(paragraphs, change => this.#changed(id, change)),
    }));
    const [first] = this.tabs;
    if (!first) throw new Error('A document has at least one tab.');
    this.#tab = first;
    for (const { editing } of this.tabs) editing.mode = settings.mode;
    const { header, footer, isPageless, zoom, labels, isDark, tileClass, misspelled, isDoubled } = settings;
    const shape = { ...PAGE, header, footer, ...(isPageless ? { height: Infinity, margin: 72 } : {}) };
    const model = () => this.editing.model;
    const look = { zoom, isAnnotated: parts.isAnnotated, labels, isDark, tileClass, misspelled, isDoubled };
    this.surface = new Surface(parts.scroller, parts.content, model, shape, look);
    this.positions = new Positions(this.surface.frames, model);
    this.surface.boxesOf = frame => this.positions.boxesOf(this.editing.range.start, this.editing.range.end, frame);
    this.scroller = new Scroller(parts.scroller, parts.counters, () => this.#onFrame());
    this.cursor = new Cursor(parts.scroller, this.surface.frames);
  }

  get tab(): Tab {
    return this.#tab;
  }

  get editing(): Editing {
    return this.#tab.editing;
  }

  /** A change by the writer; the caret comes into sight when it was made. */
  edit(change: (editing: Editing) => boolean): boolean {
    this.flush();
    if (!change(this.editing)) {
      this.log.note('refused');
      return false;
    }
    this.showCaret('jump');
    return true;
  }

  /** Someone else's change to a tab. */
  remoteEdit(start: number, end: number, pieces: readonly Piece[], tab: string = this.#tab.id): void {
    this.tabs.find(({ id }) => id === tab)?.editing.remote(start, end, pieces);
  }

  selectFromOutside(anchor: number, focus: number): void {
    this.log.note('set-selection', `${anchor} ${focus}`);
    if (!this.settings.lateSelection) this.flush();
    if (!this.editing.select(anchor, focus)) return;
    this.blur();
    this.showCaret('glide');
  }

  /** Moves the caret, or only the end of the selection. `goal`: the column that moves up and down keep to. */
  moveTo(offset: number, isExtending = false, goal: number | null = null): void {
    this.flush();
    this.editing.select(isExtending ? this.editing.selection.anchor : offset, offset);
    this.editing.goal = goal;
    this.showCaret('jump');
  }

  selectAll(): void {
    this.editing.select(1, this.editing.model.end);
    this.showCaret('stay');
  }

  openFind(withReplace: boolean): void {
    this.onFind(withReplace);
  }

  openTab(id: string): boolean {
    const tab = this.tabs.find(each => each.id === id);
    if (!tab) return false;
    this.flush();
    this.#tab = tab;
    this.log.note('tab', id);
    this.scroller.stop();
    this.refresh();
    this.scroller.element.scrollTop = 0;
    this.scroller.settle();
    this.onTab();
    return true;
  }

  setZoom(zoom: number): void {
    this.surface.frames.zoom = zoom;
    this.refresh();
    this.scroller.settle();
  }

  setMode(mode: Mode): void {
    for (const { editing } of this.tabs) editing.mode = mode;
    this.log.note('mode', mode);
  }

  setOffline(isOffline: boolean): void {
    for (const { editing } of this.tabs) editing.isOffline = isOffline;
  }

  /** Lays out and paints everything, as after a change of the window or the zoom. */
  refresh(): void {
    this.surface.resize();
    this.#isStale = true;
    this.#layOut();
    this.showCaret('stay');
  }

  /** Paints the caret where it is, and scrolls to it in the way that is asked for. */
  showCaret(scroll: 'glide' | 'jump' | 'stay'): void {
    this.#layOut();
    const place = this.positions.caretAt(this.editing.selection.focus);
    this.cursor.show(place);
    const { top } = this.surface.frames.pointOf(place.page, 0, place.top);
    const bottom = top + place.height * this.surface.frames.zoom;
    if (scroll === 'glide') this.scroller.glideTo(top, bottom);
    if (scroll === 'jump') this.scroller.jumpTo(top, bottom);
    this.#onFrame();
  }

  #changed(tab: string, { operations, origin }: Change): void {
    this.log.note(origin === 'writer' ? 'change' : 'remote-change', tab, operations);
    if (origin !== 'other-window') this.onChange(tab, operations);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.onRest(), 500);
    if (tab !== this.#tab?.id) return;
    this.#isStale = true;
    this.#onFrame();
  }

  #layOut(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.surface.update();
  }

  #onFrame(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isStale) this.showCaret('stay');
      else this.surface.show();
    });
  }
}
