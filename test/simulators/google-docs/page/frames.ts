import type { PageLayout, Pagination } from './page-layout.ts';
import type { Band } from './painted.ts';

/** Where one element of the pool stands: in pixels of the scrolled content, and which stretch of its page it shows. */
export interface Frame {
  readonly number: number;
  readonly band: Band;
  readonly top: number;
  readonly left: number;
}

const PAGE_GAP = 12;
const FIRST_TOP = 5;
const TILE_HEIGHT = 1000;
/** Neighbouring tiles of a pageless document overlap; what stands at the seam is painted twice. */
const SEAM = 24;

/** Turns places on pages into places in the scrolled content, and back. */
export class Frames {
  zoom: number;
  /** Width of the scrolled element, and of what stands in its right margin; in pixels. */
  width = 0;
  margin = 0;
  readonly layout: Pagination;

  constructor(layout: Pagination, zoom: number) {
    this.layout = layout;
    this.zoom = zoom;
  }

  get isPageless(): boolean {
    return this.layout.shape.height === Infinity;
  }

  get count(): number {
    const { pages, bottom, shape } = this.layout;
    return this.isPageless ? Math.max(1, Math.ceil((bottom + shape.margin) / TILE_HEIGHT)) : pages.length;
  }

  /** Height of all that can be scrolled, in pixels. */
  get height(): number {
    const { bottom, shape } = this.layout;
    return this.isPageless ? (bottom + shape.margin) * this.zoom : this.#step * this.count + FIRST_TOP;
  }

  frameOf(number: number): Frame {
    const left = Math.max(0, (this.width - this.margin - this.layout.shape.width * this.zoom) / 2);
    if (this.isPageless) {
      const band = { top: number * TILE_HEIGHT, bottom: (number + 1) * TILE_HEIGHT + SEAM };
      return { number, band, top: number * TILE_HEIGHT * this.zoom, left };
    }
    return { number, band: { top: 0, bottom: this.layout.shape.height }, top: FIRST_TOP + number * this.#step, left };
  }

  /** The frames in sight from one height of the content to another, one before and after included. */
  between(top: number, bottom: number): Frame[] {
    const first = this.frameOf(0).top;
    const number = (height: number): number => Math.floor((height - first) / this.#step);
    const frames: Frame[] = [];
    for (let n = Math.max(0, number(top) - 1); n <= Math.min(this.count - 1, number(bottom) + 1); n++) {
      frames.push(this.frameOf(n));
    }
    return frames;
  }

  /** What is laid out in a frame. */
  pagesIn({ number, band }: Frame): readonly PageLayout[] {
    const { pages } = this.layout;
    if (!this.isPageless) return pages.slice(number, number + 1);
    return pages.filter(({ top, height }) => top < band.bottom && top + height > band.top);
  }

  /** A point of a page in pixels of the scrolled content. */
  pointOf(page: number, x: number, y: number): { left: number; top: number } {
    const frame = this.frameOf(this.isPageless ? 0 : page);
    const above = this.layout.pages[page]?.top ?? 0;
    return { left: frame.left + x * this.zoom, top: frame.top + (above + y) * this.zoom };
  }

  /** Which page is at a point of the scrolled content, and where on it. */
  pageAt(left: number, top: number): { page: number; x: number; y: number } {
    const { pages } = this.layout;
    const at = (top - FIRST_TOP) / this.#step;
    const found = this.isPageless ? pages.findLastIndex(each => each.top * this.zoom <= top) : Math.floor(at);
    const page = Math.min(pages.length - 1, Math.max(0, found));
    const origin = this.pointOf(page, 0, 0);
    return { page, x: (left - origin.left) / this.zoom, y: (top - origin.top) / this.zoom };
  }

  get #step(): number {
    return this.isPageless ? TILE_HEIGHT * this.zoom : this.layout.shape.height * this.zoom + PAGE_GAP;
  }
}
