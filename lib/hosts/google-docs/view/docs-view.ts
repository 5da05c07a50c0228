import type { Passage, Span } from '@/lib/draft/types';
import { type Look, PRIORITY } from '@/lib/marks/highlights';
import type { Mark } from '../../host';
import { LayoutWatch } from './layout-watch';
import type { Line } from './lines';
import { MarksLayer } from './marks-layer';
import { Measure } from './measure';
import { pagesOn, scrollerOf } from './pages';
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
}

/** How long a shown passage stays washed, in milliseconds. */
const WASH_TIME = 2_000;

/** What of the text is on the screen of Google Docs, and our marks over it. */
export class DocsView {
  readonly #layer: MarksLayer;
  readonly #screen: Screen;
  readonly #watch: LayoutWatch;
  readonly #moved = new Set<() => void>();
  #marks: readonly Shown[] = [];
  #washed: readonly Shown[] = [];
  #washing: ReturnType<typeof setTimeout> | undefined;
  #drawn: readonly { readonly shown: Shown; readonly lines: readonly Line[] }[] = [];
  #edge: { left: number; zoom: number } | null = null;

  constructor(private readonly options: DocsViewOptions) {
    const { signal } = options;
    this.#layer = new MarksLayer(signal);
    this.#screen = new Screen(new Measure(this.#layer.root));
    this.#watch = new LayoutWatch(() => this.#refresh(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#washing));
  }

  /** Where the shapes beside the text go. */
  get column(): HTMLElement {
    return this.#layer.column;
  }

  /** The editor's text has been read: what is on the screen is found in this one from now on. */
  textRead(text: string): void {
    this.#screen.text = text;
    if (this.#watch.isWatching) this.#watch.soon();
  }

  /** Calls back when marks may have come, gone or moved on the screen. */
  onMoved(moved: () => void): void {
    this.#moved.add(moved);
  }

  draw(marks: readonly Mark[]): void {
    this.#marks = marks.map(({ id, look, passage }, i) => ({ key: keyOf(marks, i), id, look, passage }));
    this.#follow();
  }

  /** Washes a passage for a moment. */
  wash(passage: Passage): void {
    clearTimeout(this.#washing);
    this.#washed = [{ key: 'reveal', id: null, look: 'reveal', passage }];
    // The wash says "here", and then gets out of the way of reading.
    this.#washing = setTimeout(() => {
      this.#washed = [];
      this.#follow();
    }, WASH_TIME);
    this.#follow();
  }

  /** The passage's lines in the viewport; none when it is not painted. */
  rectsOf(passage: Passage): DOMRect[] {
    const scroller = scrollerOf(this.options.page);
    if (!scroller) return [];
    if (this.#watch.isWatching) this.#watch.flush();
    else this.#screen.look(scroller);
    const screen = scroller.getBoundingClientRect();
    return this.#linesOf(passage, { left: 0, top: 0 })
      .map(({ left, top, width, height }) => new DOMRect(left, top, width, height))
      .filter(({ top, bottom }) => bottom > screen.top && top < screen.bottom);
  }

  /** The id of the mark under a point in the viewport, the most telling one where several lie over another. */
  markAt(x: number, y: number): string | null {
    if (this.#drawn.length === 0) return null;
    const corner = this.#layer.corner;
    let best: Shown | null = null;
    for (const { shown, lines } of this.#drawn) {
      if (shown.id === null || !lines.some(line => contains(line, x - corner.left, y - corner.top))) continue;
      if (!best || PRIORITY[shown.look] > PRIORITY[best.look]) best = shown;
    }
    return best?.id ?? null;
  }

  /** The next thing to be on the screen stands here. */
  expect(offset: number): void {
    this.#screen.expect(offset);
  }

  #follow(): void {
    const scroller = scrollerOf(this.options.page);
    if (this.options.signal.aborted || !scroller) return;
    if (this.#marks.length + this.#washed.length > 0) this.#watch.start(scroller);
    else this.#watch.stop();
    this.#refresh();
  }

  #refresh(): void {
    const scroller = scrollerOf(this.options.page);
    if (!scroller) return;
    if (this.#watch.isWatching) {
      this.#watch.start(scroller);
      this.#layer.attachTo(scroller);
      this.#screen.look(scroller);
      this.#layer.suit(pagesOn(scroller));
    }
    const corner = this.#layer.corner;
    this.#placeColumn(corner);
    this.#drawn = [...this.#marks, ...this.#washed].flatMap(shown => {
      const lines = shown.look === 'key-result' ? [] : this.#linesOf(shown.passage, corner);
      return lines.length > 0 ? [{ shown, lines }] : [];
    });
    this.#layer.draw(this.#drawn.map(({ shown: { key, look }, lines }) => ({ key, look, lines })));
    for (const moved of this.#moved) moved();
  }

  /** The text's left edge is the one farthest left that was seen at this zoom: not every screen shows it. */
  #placeColumn(corner: { readonly left: number; readonly top: number }): void {
    const edge = this.#screen.edge(corner);
    if (!edge) return;
    const isSame = this.#edge && Math.abs(this.#edge.zoom - edge.zoom) < 0.01;
    this.#edge = isSame && this.#edge && this.#edge.left < edge.left ? this.#edge : edge;
    this.#layer.placeColumn(this.#edge.left, this.#edge.zoom);
  }

  #linesOf(passage: Passage, corner: { readonly left: number; readonly top: number }): readonly Line[] {
    const place = this.options.placeOf(passage);
    return place ? this.#screen.linesOf(place, corner) : [];
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
