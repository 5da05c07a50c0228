import type { DocumentModel } from '../model/document-model.ts';
import { markersOf } from '../model/markers.ts';
import type { Paragraph, ParagraphStyle } from '../model/types.ts';
import { element, setStyle } from './dom.ts';
import { type Frame, Frames } from './frames.ts';
import { type PageShape, Pagination } from './page-layout.ts';
import { paintedParagraphs } from './painted.ts';
import { type Box, Tile, type TileLook } from './tile.ts';

interface View {
  /** The page's element; in a pageless document the tiles stand in the content themselves. */
  readonly page: HTMLElement | null;
  readonly tile: Tile;
  frame: Frame | null;
}

const POOL = 4;
const PAGE_CLASSES = 'kix-page-paginated kix-page docs-page kix-page-canvas-compact-mode';

/** The pages of the document in a scrolled element, of which only those in sight exist. */
export class Surface {
  readonly layout: Pagination;
  readonly frames: Frames;
  /** Times that an element of the pool has moved to another place, and that one was painted. */
  recycled = 0;
  painted = 0;
  /** What is selected in a frame. */
  boxesOf: (frame: Frame) => readonly Box[] = () => [];
  readonly #views: View[] = [];
  readonly #model: () => DocumentModel;
  readonly #look: TileLook;
  readonly #scroller: HTMLElement;
  readonly #content: HTMLElement;
  #markers: string[] = [];
  #styles: readonly ParagraphStyle[] = [];

  constructor(
    scroller: HTMLElement,
    content: HTMLElement,
    model: () => DocumentModel,
    shape: PageShape,
    look: TileLook,
  ) {
    this.#scroller = scroller;
    this.#content = content;
    this.#model = model;
    this.#look = look;
    this.layout = new Pagination(shape);
    this.frames = new Frames(this.layout, look.zoom);
  }

  /** Takes up what changed in the text, and shows it. */
  update(): void {
    this.layout.update(this.#model());
    this.#updateMarkers(this.#model().paragraphs);
    setStyle(this.#content, { height: `${this.frames.height}px` });
    this.show();
  }

  /** Takes up the size of the window and the zoom. */
  resize(): void {
    this.frames.width = this.#scroller.clientWidth;
    const { width } = this.layout.shape;
    setStyle(this.#content, { 'min-width': `${width * this.frames.zoom}px`, height: `${this.frames.height}px` });
  }

  /** Puts the elements of the pool where they are seen, one page before and after included, and paints what changed. */
  show(): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const frames = this.frames.between(scrollTop, scrollTop + clientHeight);
    const isWanted = (view: View): boolean => frames.some(({ number }) => number === view.frame?.number);
    const free = this.#views.filter(view => !isWanted(view));
    for (const frame of frames) {
      let view = this.#views.find(each => each.frame?.number === frame.number);
      if (!view) {
        view = this.#views.length < POOL ? this.#newView() : (free.shift() ?? this.#newView());
        if (view.frame) this.#recycle(view);
      }
      this.#place(view, frame);
    }
    for (const view of this.#views) if (!isWanted(view)) view.tile.content.remove();
  }

  #newView(): View {
    const tile = new Tile(this.#look);
    const page = this.frames.isPageless ? null : element('div', { class: PAGE_CLASSES });
    const parent = page ?? this.#content;
    parent.append(tile.content, tile.selection);
    if (page) this.#content.append(page);
    const view: View = { page, tile, frame: null };
    this.#views.push(view);
    return view;
  }

  /** What others put into a page's element goes when the element moves on. */
  #recycle({ page, tile }: View): void {
    this.recycled++;
    for (const node of [...(page?.childNodes ?? [])]) {
      if (node !== tile.content && node !== tile.selection) node.remove();
    }
  }

  #place(view: View, frame: Frame): void {
    const { zoom } = this.frames;
    const { width, height } = this.layout.shape;
    const { tile, page } = view;
    const position = { position: 'absolute', top: `${frame.top}px`, left: `${frame.left}px` };
    if (page) {
      const size = { width: `${width * zoom}px`, height: `${height * zoom}px` };
      setStyle(page, { ...position, ...size, 'z-index': String(frame.number + 1) });
    } else {
      setStyle(tile.content, position);
      setStyle(tile.selection, position);
    }
    if (!tile.content.isConnected) tile.selection.before(tile.content);
    view.frame = frame;
    const pages = this.frames.pagesIn(frame);
    const painted = pages.flatMap(each => paintedParagraphs(each, frame.band, this.#markers));
    const { top, bottom } = frame.band;
    const cells = pages.flatMap(each => each.cells.map(cell => ({ ...cell, y: each.top + cell.y })));
    const stretch = { top, width, height: bottom - top, cells };
    if (tile.show(painted, stretch, { ...this.#look, zoom })) this.painted++;
    tile.select(this.boxesOf(frame), zoom);
  }

  /** Typing changes no styles, and so no markers. */
  #updateMarkers(paragraphs: readonly Paragraph[]): void {
    const isSame = (style: ParagraphStyle, i: number): boolean => style === paragraphs[i]?.style;
    if (this.#styles.length === paragraphs.length && this.#styles.every(isSame)) return;
    this.#styles = paragraphs.map(({ style }) => style);
    this.#markers = markersOf(paragraphs);
  }
}
