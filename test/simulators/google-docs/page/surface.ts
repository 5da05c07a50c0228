import type { DocumentModel } from '../model/document-model.ts';
import { markersOf } from '../model/markers.ts';
import { element, setStyle } from './dom.ts';
import { type PageShape, Pagination } from './page-layout.ts';
import { type Band, paintedParagraphs } from './painted.ts';
import { type Box, Tile, type TileLook } from './tile.ts';

/** Where one element of the pool stands: in pixels of the scrolled content, and which stretch of which page it shows. */
export interface Frame {
  readonly number: number;
  readonly page: number;
  readonly band: Band;
  readonly top: number;
  readonly left: number;
}

interface View {
  /** The page's element; in a pageless document the tiles stand in the content themselves. */
  readonly page: HTMLElement | null;
  readonly tile: Tile;
  frame: Frame | null;
}

const POOL = 4;
const PAGE_GAP = 12;
const FIRST_TOP = 5;
const TILE_HEIGHT = 1000;
/** Neighbouring tiles of a pageless document overlap; what stands at the seam is painted twice. */
const SEAM = 24;

/** The pages of the document in a scrolled element, of which only those in sight exist. */
export class Surface {
  layout: Pagination;
  zoom: number;
  markers: string[] = [];
  /** Times that an element of the pool has moved to another place. */
  recycled = 0;
  painted = 0;
  readonly #views: View[] = [];
  readonly #model: () => DocumentModel;
  readonly #shape: PageShape;
  readonly #look: Omit<TileLook, 'zoom'>;
  readonly #scroller: HTMLElement;
  readonly #content: HTMLElement;
  /** Room that open margin comments take on the right. */
  margin = 0;
  /** What is selected in a frame. */
  boxesOf: (frame: Frame) => readonly Box[] = () => [];

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
    this.#shape = shape;
    this.zoom = look.zoom;
    this.#look = look;
    this.layout = new Pagination(model(), shape);
  }

  get shape(): PageShape {
    return this.#shape;
  }

  get isPageless(): boolean {
    return this.#shape.height === Infinity;
  }

  /** Sets the text anew. Paragraphs that did not change are not measured again. */
  update(): void {
    this.layout = new Pagination(this.#model(), this.#shape);
    this.markers = markersOf(this.#model().paragraphs);
    this.#resize();
    this.show();
  }

  frameOf(number: number): Frame {
    const left = Math.max(0, (this.#scroller.clientWidth - this.margin - this.#shape.width * this.zoom) / 2);
    const height = this.isPageless ? TILE_HEIGHT : this.#shape.height;
    if (this.isPageless) {
      const band = { top: number * height, bottom: (number + 1) * height + SEAM };
      return { number, page: 0, band, top: number * height * this.zoom, left };
    }
    const top = FIRST_TOP + number * (height * this.zoom + PAGE_GAP);
    return { number, page: number, band: { top: 0, bottom: height }, top, left };
  }

  /** A point of a page in pixels of the scrolled content. */
  pointOf(page: number, x: number, y: number): { left: number; top: number } {
    const frame = this.frameOf(this.isPageless ? 0 : page);
    return { left: frame.left + x * this.zoom, top: frame.top + y * this.zoom };
  }

  /** Which page is at a height of the scrolled content, and where on it. */
  pageAt(left: number, top: number): { page: number; x: number; y: number } {
    const step = this.#shape.height * this.zoom + PAGE_GAP;
    const page = this.isPageless
      ? 0
      : Math.min(this.layout.pages.length - 1, Math.max(0, Math.floor((top - FIRST_TOP) / step)));
    const frame = this.frameOf(this.isPageless ? 0 : page);
    return { page, x: (left - frame.left) / this.zoom, y: (top - frame.top) / this.zoom };
  }

  /** Puts the elements of the pool where they are seen, one page before and after included, and paints what changed. */
  show(): void {
    const wanted = this.#wanted();
    const free = this.#views.filter(view => !view.frame || !wanted.includes(view.frame.number));
    for (const number of wanted) {
      const frame = this.frameOf(number);
      let view = this.#views.find(each => each.frame?.number === number);
      if (!view) {
        view = this.#views.length < POOL ? this.#newView() : (free.shift() ?? this.#newView());
        if (view.frame) this.#recycle(view);
      }
      this.#place(view, frame, this.boxesOf(frame));
    }
    for (const view of this.#views) if (view.frame && !wanted.includes(view.frame.number)) view.tile.content.remove();
  }

  #wanted(): number[] {
    const { scrollTop, clientHeight } = this.#scroller;
    const last = this.#count - 1;
    const step = this.frameOf(1).top - this.frameOf(0).top;
    const at = (top: number): number => Math.floor((top - this.frameOf(0).top) / step);
    const numbers: number[] = [];
    for (let n = Math.max(0, at(scrollTop) - 1); n <= Math.min(last, at(scrollTop + clientHeight) + 1); n++)
      numbers.push(n);
    return numbers;
  }

  get #count(): number {
    return this.isPageless
      ? Math.max(1, Math.ceil((this.layout.bottom + this.#shape.margin) / TILE_HEIGHT))
      : this.layout.pages.length;
  }

  #newView(): View {
    const tile = new Tile({ ...this.#look, zoom: this.zoom });
    const page = this.isPageless
      ? null
      : element('div', { class: 'kix-page-paginated kix-page docs-page kix-page-canvas-compact-mode' });
    if (page) {
      page.append(tile.content, tile.selection);
      this.#content.append(page);
    } else this.#content.append(tile.content, tile.selection);
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

  #place(view: View, frame: Frame, boxes: readonly Box[]): void {
    const { width, height } = this.#shape;
    const position = { position: 'absolute', top: `${frame.top}px`, left: `${frame.left}px` };
    if (view.page) {
      const size = { width: `${width * this.zoom}px`, height: `${height * this.zoom}px` };
      setStyle(view.page, { ...position, ...size, 'z-index': String(frame.number + 1) });
      if (!view.tile.content.isConnected) view.page.prepend(view.tile.content);
    } else {
      setStyle(view.tile.content, position);
      setStyle(view.tile.selection, position);
      if (!view.tile.content.isConnected) this.#content.insertBefore(view.tile.content, view.tile.selection);
    }
    view.frame = frame;
    const page = this.layout.pages[frame.page];
    if (!page) return;
    const painted = paintedParagraphs(page, frame.band, this.markers);
    const isNew = view.tile.show(painted, frame.band.top, width, frame.band.bottom - frame.band.top, {
      ...this.#look,
      zoom: this.zoom,
    });
    if (isNew) this.painted++;
    view.tile.select(boxes, this.zoom);
  }

  #resize(): void {
    const last = this.frameOf(this.#count - 1);
    const height = this.isPageless
      ? (this.layout.bottom + this.#shape.margin) * this.zoom
      : last.top + this.#shape.height * this.zoom + PAGE_GAP;
    setStyle(this.#content, { height: `${height}px`, width: `${Math.max(this.#shape.width * this.zoom, 1)}px` });
  }
}
