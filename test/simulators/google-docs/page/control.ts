import type { Mode } from '../model/editing.ts';
import { PLAIN, piecesOf } from '../model/runs.ts';
import { NORMAL, type ParagraphStyle, type Selection } from '../model/types.ts';
import { visitTab } from './address.ts';
import type { Chrome } from './chrome.ts';
import type { Comments } from './comments.ts';
import type { Counters, Counts } from './counters.ts';
import { Cursor } from './cursor.ts';
import type { LoggedEvent } from './event-log.ts';
import type { Kix } from './kix.ts';
import { layoutFault } from './layout-check.ts';
import type { Sync } from './sync.ts';
import type { TextFrame } from './text-frame.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ControlParts {
  readonly kix: Kix;
  readonly chrome: Chrome;
  readonly frame: TextFrame;
  readonly sync: Sync;
  readonly comments: Comments;
  readonly counters: Counters;
}

/** What tests do to a page from outside the editor, and ask it. Everything takes and gives plain values. */
export class Control {
  readonly #parts: ControlParts;
  #cursor: Cursor | null = null;

  constructor(parts: ControlParts) {
    this.#parts = parts;
  }

  /** How often this object was asked for on the window: by tests, or by whoever snoops. */
  accesses = 0;

  text(): string {
    return this.#editing.model.text();
  }

  /** What is left in the place that takes keys and pastes. */
  leftovers(): string {
    return this.#parts.frame.editable?.textContent ?? '';
  }

  /** What each paragraph is, in order. */
  styles(): ParagraphStyle[] {
    return this.#editing.model.paragraphs.map(({ style }) => ({ ...style }));
  }

  selection(): Selection {
    return { ...this.#editing.selection };
  }

  /** Sets the caret or the selection as its user would, and gives the frame the focus. */
  select(anchor: number, focus = anchor): void {
    this.#parts.kix.flush();
    this.#editing.select(anchor, focus);
    this.#parts.kix.showCaret('jump');
    this.#parts.kix.focus();
  }

  /** What happened since the page was loaded, or since the counts were reset. */
  events(): readonly LoggedEvent[] {
    return this.#parts.kix.log.events;
  }

  hasFocus(): boolean {
    return this.#parts.frame.hasFocus;
  }

  undoSteps(): number {
    return this.#editing.history.depth;
  }

  setMode(mode: Mode): void {
    this.#parts.kix.setMode(mode);
    this.#parts.chrome.showMode(mode);
  }

  setOffline(isOffline: boolean): void {
    this.#parts.kix.setOffline(isOffline);
    this.#parts.sync.isOffline = isOffline;
  }

  /** Nobody can change this range any more. */
  lock(start: number, end: number): void {
    this.#editing.locked.push({ start, end });
  }

  unlock(): void {
    this.#editing.locked = [];
  }

  setTitle(title: string): void {
    this.#parts.chrome.setTitle(title);
  }

  setZoom(zoom: number): void {
    this.#parts.kix.setZoom(zoom);
  }

  setOutline(isOpen: boolean): void {
    this.#parts.chrome.showOutline(isOpen);
    this.#parts.kix.refresh();
  }

  /** Opens or closes the margin in which comments stand; the pages move aside for it. */
  setCommentsOpen(isOpen: boolean): void {
    this.#parts.comments.show(isOpen);
  }

  openTab(id: string): void {
    visitTab(this.#parts.kix, id);
  }

  /** A collaborator's change. Offsets count in the open tab's text, or in that of the tab named. */
  remoteEdit(start: number, end: number, text: string, tab?: string): void {
    this.#parts.kix.remoteEdit(start, end, text ? piecesOf(text, PLAIN, NORMAL) : [], tab);
  }

  /** A collaborator's change to the first paragraph of the open tab that reads so. False where there is none. */
  editParagraph(paragraph: string, start: number, end: number, text: string): boolean {
    const at = `\n${this.text()}\n`.indexOf(`\n${paragraph}\n`);
    if (at >= 0) this.remoteEdit(at + start, at + end, text);
    return at >= 0;
  }

  /** Shows a collaborator's caret with a name; takes it away for null. */
  showCollaborator(name: string, offset: number | null): void {
    const { kix } = this.#parts;
    this.#cursor ??= new Cursor(kix.scroller.element, kix.surface.frames, name);
    this.#cursor.show(offset === null ? null : kix.positions.caretAt(offset));
  }

  recreateFrame(): void {
    this.#parts.frame.create();
    this.#parts.kix.log.note('frame');
  }

  /** Where a stretch of the text is in the window, line by line, by the editor's own reckoning; also when it is not painted. */
  rectsOf(start: number, end: number): Rectangle[] {
    const { kix } = this.#parts;
    kix.showCaret('stay');
    const { frames } = kix.surface;
    const first = kix.positions.caretAt(start).page;
    const last = kix.positions.caretAt(Math.max(start, end - 1)).page;
    const box = kix.scroller.element.getBoundingClientRect();
    const { scrollLeft, scrollTop } = kix.scroller.element;
    const rects: Rectangle[] = [];
    for (const { page, boxes } of kix.positions.boxesBetween(first, last, start, end)) {
      for (const { x, y, width, height } of boxes) {
        const { left, top } = frames.pointOf(page, x, y);
        rects.push({
          x: box.left + left - scrollLeft,
          y: box.top + top - scrollTop,
          width: width * frames.zoom,
          height: height * frames.zoom,
        });
      }
    }
    return rects;
  }

  /** What is wrong with the pages after all changes, in words; empty when they are as if set anew. */
  layoutFault(): string {
    this.#parts.kix.showCaret('stay');
    return layoutFault(this.#parts.kix.surface.layout, this.#editing.model);
  }

  /** Scrolls as a reader does with the wheel. */
  scrollTo(top: number): void {
    this.#parts.kix.scroller.byHand(top);
  }

  counts(): Counts {
    return this.#parts.counters.counts;
  }

  foreign(): string[] {
    return this.#parts.counters.foreign;
  }

  resetCounts(): void {
    this.#parts.counters.reset();
    this.#parts.kix.log.clear();
  }

  pages(): { count: number; recycled: number; painted: number } {
    const { layout, recycled, painted } = this.#parts.kix.surface;
    return { count: layout.pages.length, recycled, painted };
  }

  get #editing(): Kix['editing'] {
    return this.#parts.kix.editing;
  }
}

/** Puts the control on the window under a name that nobody can guess, where looking at it is counted. */
export function publishControl(name: string, control: Control): void {
  Object.defineProperty(window, name, {
    enumerable: false,
    get: () => {
      control.accesses++;
      return control;
    },
  });
}
