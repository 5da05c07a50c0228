import type { Look } from '@/lib/marks/highlights';
import { addStyles, tieToPresence } from '@/lib/marks/layer';
import type { Line } from './lines';
import styles from './marks-layer.css?inline';

/** A mark and the lines it goes along. `key` is the same for the same mark from one drawing to the next. */
export interface DrawnMark {
  readonly key: string;
  readonly look: Look;
  readonly lines: readonly Line[];
}

/** Looks that are a line under the words; the others are a wash over them. */
const UNDERLINES: ReadonlySet<Look> = new Set<Look>(['fix', 'suggestion', 'question']);

/** How far under the letters a line lies, and the thickest of them, in pixels at 100 %. */
const OFFSET = 3;
const THICKNESS = 2;

/** How far left of the text the column for shapes stands, in pixels at 100 %, and its width. */
const COLUMN_GAP = 34;

interface Box {
  readonly node: HTMLElement;
  place: string;
}

/**
 * The one place of ours among the editor's nodes: a closed shadow root in the element that scrolls the pages, so that
 * marks move with them. Nothing in it takes the pointer but the shapes in its column. Goes with the signal.
 */
export class MarksLayer {
  /** Where the shapes beside the text go. */
  readonly column = document.createElement('div');
  /** Where the card goes: outside the editor, and as dark as its pages. */
  readonly front = document.createElement('div');
  readonly root: ShadowRoot;
  readonly #host = document.createElement('div');
  readonly #marks = document.createElement('div');
  readonly #boxes = new Map<string, Box[]>();

  constructor(signal: AbortSignal) {
    this.#host.className = 'backcast-layer';
    this.root = this.#host.attachShadow({ mode: 'closed' });
    addStyles(this.root, styles);
    this.#marks.className = 'marks';
    this.column.className = 'column';
    this.root.append(this.#marks, this.column);
    // A press on a shape or in the card is not one on the page: the editor would move the caret.
    for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click']) {
      for (const own of [this.#host, this.front]) own.addEventListener(type, event => event.stopPropagation());
    }
    this.front.className = 'backcast-layer';
    for (const own of [this.#host, this.front]) tieToPresence(own);
    document.body.append(this.front);
    signal.addEventListener('abort', () => {
      this.#host.remove();
      this.front.remove();
    });
  }

  /** Puts the layer into the element that scrolls the pages. True when it was not there. */
  attachTo(scroller: HTMLElement): boolean {
    if (this.#host.parentNode === scroller) return false;
    scroller.append(this.#host);
    return true;
  }

  /** The corner that places are counted from, in the viewport. */
  get corner(): { readonly left: number; readonly top: number } {
    const { left, top } = this.#host.getBoundingClientRect();
    return { left, top };
  }

  /** Over the pages, and under what the editor has over them; as dark as they are. */
  suit(pages: { readonly zIndex: number; readonly isDark: boolean }): void {
    const zIndex = String(pages.zIndex + 1);
    if (this.#marks.style.zIndex !== zIndex) {
      this.#marks.style.zIndex = zIndex;
      this.column.style.zIndex = zIndex;
    }
    const theme = pages.isDark ? 'dark' : 'light';
    if (this.#host.dataset.theme === theme) return;
    this.#host.dataset.theme = theme;
    this.front.style.colorScheme = theme;
  }

  /** Puts the column left of the text, whose edge is given in pixels from the corner. */
  placeColumn(textLeft: number, zoom: number): void {
    const place = `${Math.round(textLeft - COLUMN_GAP * Math.max(1, zoom))}px`;
    if (this.column.style.left !== place) this.column.style.left = place;
  }

  /** Draws exactly these. What stands where it stood is not touched. */
  draw(marks: readonly DrawnMark[]): void {
    const gone = new Set(this.#boxes.keys());
    for (const { key, look, lines } of marks) {
      gone.delete(key);
      const boxes = this.#boxes.get(key) ?? [];
      for (const box of boxes.splice(lines.length)) box.node.remove();
      lines.forEach((line, i) => {
        boxes[i] ??= this.#newBox(look);
        place(boxes[i] as Box, UNDERLINES.has(look) ? underlineOf(line) : line, line.zoom);
      });
      this.#boxes.set(key, boxes);
    }
    for (const key of gone) {
      for (const { node } of this.#boxes.get(key) ?? []) node.remove();
      this.#boxes.delete(key);
    }
  }

  #newBox(look: Look): Box {
    const node = document.createElement('i');
    node.className = look;
    this.#marks.append(node);
    return { node, place: '' };
  }
}

type Area = Pick<Line, 'left' | 'top' | 'width' | 'height'>;

const underlineOf = ({ left, width, baseline, zoom }: Line): Area => ({
  left,
  top: baseline + OFFSET * zoom,
  width,
  height: THICKNESS * zoom,
});

function place(box: Box, { left, top, width, height }: Area, zoom: number): void {
  const [x, y, w, h] = [left, top, width, height].map(value => Math.round(value * 10) / 10);
  const wanted = `translate:${x}px ${y}px;width:${w}px;height:${h}px;--zoom:${Math.round(zoom * 100) / 100}`;
  if (box.place === wanted) return;
  box.place = wanted;
  box.node.style.cssText = wanted;
}
