import type { Passage, Span } from '@/lib/draft/types';
import { type Look, PRIORITY } from '@/lib/marks/highlights';
import type { Mark } from '../../host';
import { LayoutWatch } from './layout-watch';
import type { Line } from './lines';
import { MarksLayer } from './marks-layer';
import { Measure } from './measure';
import { pagesOf, scrollerOf } from './pages';
import { Screen } from './screen';

export interface DocsViewOptions {
  readonly page: Document;
  /** Where a passage stands in the editor's text now; null when it is gone. */
  placeOf(passage: Passage): Span | null;
  readonly signal: AbortSignal;
}

/** A passage that is shown: a mark, or what is washed for a moment. */
interface Shown {
  readonly key: string;
  readonly id: string | null;
  readonly look: Look;
  readonly passage: Passage;
  /** Where it stands in the text; null when it is gone. */
  place: Span | null;
  /** Where it was drawn last, from the layer's corner. */
  lines: readonly Line[];
}

/** How long a shown passage stays washed, in milliseconds. */
const WASH_TIME = 2_000;

/** What of the text is on the screen of Google Docs, and our marks over it. */
export class DocsView {
  readonly #layer: MarksLayer;
  readonly #screen: Screen;
  readonly #watch: LayoutWatch;
  readonly #moved = new Set<() => void>();
  #shown: readonly Shown[] = [];
  #washing: ReturnType<typeof setTimeout> | undefined;
  #edge: { left: number; zoom: number } | null = null;

  constructor(private readonly options: DocsViewOptions) {
    const { signal } = options;
    this.#layer = new MarksLayer(signal);
    this.#screen = new Screen(new Measure(this.#layer.root));
    this.#watch = new LayoutWatch(() => this.#refresh(), signal);
    document.fonts.addEventListener('loadingdone', () => this.#screen.measureAnew(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#washing));
  }

  /** Where the shapes beside the text go. */
  get column(): HTMLElement {
    return this.#layer.column;
  }

  /** Where the card goes. */
  get front(): HTMLElement {
    return this.#layer.front;
  }

  /** The editor's text has been read: what is on the screen is found in this one from now on. */
  textRead(text: string): void {
    this.#screen.text = text;
    for (const shown of this.#shown) shown.place = this.options.placeOf(shown.passage);
    if (this.#watch.isWatching) this.#watch.soon();
  }

  /** Calls back when marks may have come, gone or moved on the screen. */
  onMoved(moved: () => void): void {
    this.#moved.add(moved);
  }

  draw(marks: readonly Mark[]): void {
    const washed = this.#shown.filter(({ id }) => id === null);
    const shown = marks.map(({ id, look, passage }, i) => this.#newShown(keyOf(marks, i), id, look, passage));
    this.#show([...shown, ...washed]);
  }

  /** Washes a passage for a moment. */
  wash(passage: Passage): void {
    clearTimeout(this.#washing);
    const marks = this.#shown.filter(({ id }) => id !== null);
    this.#show([...marks, this.#newShown('reveal', null, 'reveal', passage)]);
    // The wash says "here", and then gets out of the way of reading.
    this.#washing = setTimeout(() => this.#show(this.#shown.filter(({ id }) => id !== null)), WASH_TIME);
  }

  /** The passage's lines in the viewport; none when it is not on the screen. */
  rectsOf(passage: Passage): DOMRect[] {
    if (this.#watch.isWatching) this.#watch.flush();
    const drawn = this.#watch.isWatching ? this.#shown.find(shown => isSamePassage(shown.passage, passage)) : null;
    if (drawn?.lines.length === 0) return [];
    const scroller = scrollerOf(this.options.page);
    if (!scroller) return [];
    const screen = scroller.getBoundingClientRect();
    return this.#linesNow(drawn ?? null, passage, scroller).filter(
      ({ top, bottom }) => bottom > screen.top && top < screen.bottom,
    );
  }

  /** The id of the mark under a point in the viewport, the most telling one where several lie over another. */
  markAt(x: number, y: number): string | null {
    const drawn = this.#shown.filter(({ look, lines }) => lines.length > 0 && look !== 'key-result');
    if (drawn.length === 0) return null;
    const corner = this.#layer.corner;
    let best: Shown | null = null;
    for (const shown of drawn) {
      if (shown.id === null || !shown.lines.some(line => contains(line, x - corner.left, y - corner.top))) continue;
      if (!best || PRIORITY[shown.look] > PRIORITY[best.look]) best = shown;
    }
    return best?.id ?? null;
  }

  /** The next thing to be on the screen stands here. */
  expect(offset: number): void {
    this.#screen.expect(offset);
  }

  #newShown(key: string, id: string | null, look: Look, passage: Passage): Shown {
    return { key, id, look, passage, place: this.options.placeOf(passage), lines: [] };
  }

  #show(shown: readonly Shown[]): void {
    const scroller = scrollerOf(this.options.page);
    this.#shown = shown;
    if (this.options.signal.aborted || !scroller) return;
    if (shown.length > 0) this.#watch.start(scroller);
    else this.#watch.stop();
    this.#refresh(true);
  }

  /** Draws again what has moved; everything when other marks are to be shown. */
  #refresh(isNew = false): void {
    const scroller = scrollerOf(this.options.page);
    if (!scroller) return;
    if (this.#watch.isWatching) this.#look(scroller);
    const corner = this.#layer.corner;
    let hasMoved = isNew;
    for (const shown of this.#shown) {
      const lines = shown.place ? this.#screen.linesOf(shown.place, corner) : [];
      hasMoved ||= !areSameLines(lines, shown.lines);
      shown.lines = lines;
    }
    if (!hasMoved) return;
    this.#placeColumn(corner);
    this.#layer.draw(this.#shown.filter(({ look }) => look !== 'key-result'));
    for (const moved of this.#moved) moved();
  }

  #look(scroller: HTMLElement): void {
    this.#watch.start(scroller);
    const isOther = this.#layer.attachTo(scroller);
    if (this.#screen.look(scroller) || isOther) this.#layer.suit(pagesOf(this.#screen.tiles, scroller));
  }

  #linesNow(drawn: Shown | null, passage: Passage, scroller: HTMLElement): DOMRect[] {
    const corner = drawn ? this.#layer.corner : { left: 0, top: 0 };
    const place = drawn ? null : this.options.placeOf(passage);
    if (!drawn) this.#screen.look(scroller);
    const lines = drawn?.lines ?? (place ? this.#screen.linesOf(place, corner) : []);
    return lines.map(
      ({ left, top, width, height }) => new DOMRect(left + corner.left, top + corner.top, width, height),
    );
  }

  /** The text's left edge is the one farthest left that was seen at this zoom: not every screen shows it. */
  #placeColumn(corner: { readonly left: number; readonly top: number }): void {
    const edge = this.#screen.edge(corner);
    if (!edge) return;
    const isSame = this.#edge && Math.abs(this.#edge.zoom - edge.zoom) < 0.01;
    this.#edge = isSame && this.#edge && this.#edge.left < edge.left ? this.#edge : edge;
    this.#layer.placeColumn(this.#edge.left, this.#edge.zoom);
  }
}

/** The same for the same mark from one drawing to the next: several marks of one kind may belong to one finding. */
function keyOf(marks: readonly Mark[], index: number): string {
  const { id, look } = marks[index] as Mark;
  let before = 0;
  for (let i = index - 1; i >= 0 && marks[i]?.id === id; i--) if (marks[i]?.look === look) before++;
  return `${look} ${id} ${before}`;
}

const contains = ({ left, top, width, height }: Line, x: number, y: number): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

const isSamePassage = (a: Passage, b: Passage): boolean =>
  a.block === b.block && a.start === b.start && a.end === b.end;

const areSameLines = (a: readonly Line[], b: readonly Line[]): boolean =>
  a.length === b.length && a.every((line, i) => isSameLine(line, b[i] as Line));

const isSameLine = (a: Line, b: Line): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height && a.zoom === b.zoom;
