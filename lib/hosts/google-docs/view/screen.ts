import type { Span } from '@/lib/draft/types';
import { alignRuns, type Placement } from './alignment';
import { fillGaps } from './gaps';
import { joinedLines, type Line } from './lines';
import type { Measure, Words } from './measure';
import { type Painted, type PaintedRun, readPainted } from './painted';
import { formsOf, RunShares } from './run-shares';
import { partsOf, type RunPart } from './runs';
import { isAround, spanAround } from './stretch';
import { SeenParagraphs, VisibleText } from './visible-text';

/** With less than this share of what is painted found in the window, the screen has gone somewhere else. */
const FAMILIAR = 0.5;

/** So many of the longest runs are looked for in all of a long text. */
const MOST_SEARCHED = 8;

/** So many runs tell where the text's left edge is. */
const MOST_EDGES = 60;

/** While so few runs have other labels than before, somebody is typing. */
const MOST_TYPED = 4;

const NOTHING: Painted = { tiles: [], runs: [], labels: [], visible: [] };

/** Knows which part of the text is painted where. Work is bounded by what is painted, however long the text is. */
export class Screen {
  #text = '';
  #window: VisibleText | null = null;
  #whole: VisibleText | null = null;
  readonly #seen = new SeenParagraphs();
  #painted = NOTHING;
  #placements: readonly Placement[] = [];
  #isMatched = false;
  readonly #shares: RunShares;
  /** What the screen shows of the text, in its offsets. */
  #shown: Span = { start: 0, end: 0 };
  /** Where the screen is looked for. */
  #near = 0;

  constructor(private readonly measure: Measure) {
    this.#shares = new RunShares(measure, (part, label) => this.#ownWords(part, label));
  }

  /** The editor's text as it was read last. It may be older than what is painted. */
  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    this.#window = null;
    this.#whole = null;
    this.#isMatched = false;
  }

  /** Letters look different from now on: fonts have come. */
  measureAnew(): void {
    this.#shares.clear();
  }

  /** Looks for the next thing around this offset. */
  expect(offset: number): void {
    this.#near = offset;
    this.#window = null;
  }

  /** Reads what is painted now. True when other tiles are than before. */
  look(scroller: HTMLElement): boolean {
    const before = this.#painted;
    const painted = readPainted(scroller);
    this.#painted = painted;
    const typed = this.#isMatched ? changedBetween(before.labels, painted.labels) : null;
    if (typed?.length !== 0) this.#placements = (typed && this.#rematched(typed)) ?? this.#matched();
    this.#isMatched = true;
    return !isSame(before.tiles, painted.tiles);
  }

  /** The lines on which `[start, end)` of the text is painted, in pixels from `corner`. None when it is not. */
  linesOf(span: Span, corner: { readonly left: number; readonly top: number }): readonly Line[] {
    const text = this.#window;
    if (!text || span.end <= this.#shown.start || span.start >= this.#shown.end) return [];
    const seen = { start: text.indexOf(span.start), end: text.indexOf(span.end) };
    const parts = partsOf(this.#painted.labels, this.#placements, seen);
    return joinedLines(parts.flatMap(part => this.#partLines(part, corner)));
  }

  /** The same places for all runs but these few, which say what is being typed. Null where there is more to it. */
  #rematched(typed: readonly number[]): readonly Placement[] | null {
    if (typed.length > MOST_TYPED || !this.#window) return null;
    const placements = [...this.#placements];
    for (const run of typed) placements[run] = [];
    fillGaps(this.#painted.visible, this.#window.chars, placements);
    return placements;
  }

  #matched(): readonly Placement[] {
    this.#shares.clear();
    const { visible } = this.#painted;
    const painted = visible.reduce((sum, label) => sum + label.length, 0);
    let text =
      this.#window && isAround(this.#window.span, this.#near, this.#text.length, painted) ? this.#window : null;
    text ??= this.#visible(spanAround(this.#near, this.#text.length, painted));
    let placements = alignRuns(visible, text, text.indexOf(this.#near));
    for (const search of [() => this.#windowByWords(painted), () => this.#wholeText()]) {
      if (text.span.end - text.span.start >= this.#text.length || shareOf(placements, painted) >= FAMILIAR) break;
      text = search() ?? text;
      placements = alignRuns(visible, text, text.indexOf(this.#near));
    }
    this.#window = text;
    const segments = placements.flat();
    const start = text.offsetOf(segments.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY));
    const end = text.offsetOf(segments.reduce((most, { at, length }) => Math.max(most, at + length - 1), -1)) + 1;
    this.#shown = segments.length > 0 ? { start, end } : { start: 0, end: 0 };
    if (segments.length > 0) this.#near = start;
    return placements;
  }

  /** The stretch around words that are painted now, if they stand in the text as they are, and once. */
  #windowByWords(painted: number): VisibleText | null {
    const telling = this.#painted.labels.map(label => label.trim()).sort((a, b) => b.length - a.length);
    for (const label of telling.slice(0, MOST_SEARCHED)) {
      const at = this.#text.indexOf(label);
      if (at < 0 || this.#text.includes(label, at + 1)) continue;
      return this.#visible(spanAround(at, this.#text.length, painted));
    }
    return null;
  }

  #wholeText(): VisibleText {
    this.#whole ??= this.#visible({ start: 0, end: this.#text.length });
    return this.#whole;
  }

  #visible(span: Span): VisibleText {
    return new VisibleText(this.#text, span, this.#seen);
  }

  /** What the text is painted in. */
  get tiles(): readonly SVGSVGElement[] {
    return this.#painted.tiles;
  }

  /** The left edge of what is painted, from the corner, and how large; null when nothing is. */
  edge(corner: { readonly left: number }): { readonly left: number; readonly zoom: number } | null {
    let edge: { left: number; zoom: number } | null = null;
    for (const { node } of this.#painted.runs.slice(0, MOST_EDGES)) {
      const { left, width } = node.getBoundingClientRect();
      if (!edge || left - corner.left < edge.left) {
        edge = { left: left - corner.left, zoom: width / (Number(node.getAttribute('width')) || width) };
      }
    }
    return edge;
  }

  /** What the text itself says in the place of a run. */
  #ownWords({ run, visible }: RunPart, label: string): Words[] {
    const [whole, more] = this.#placements[run] ?? [];
    if (!whole || more || !this.#window || whole.length !== this.#painted.visible[run]?.length) return [];
    const start = this.#window.offsetOf(whole.at);
    const end = this.#window.offsetOf(whole.at + whole.length - 1) + 1;
    return formsOf(this.#text, { start, end }, visible, label);
  }

  #partLines(part: RunPart, corner: { left: number; top: number }): Line[] {
    const { node, label } = this.#painted.runs[part.run] as PaintedRun;
    const rect = node.getBoundingClientRect();
    const font = node.getAttribute('data-font-css') ?? '';
    const width = Number(node.getAttribute('width'));
    const zoom = width > 0 ? rect.width / width : 1;
    const { ascent, height } = this.measure.ascentOf(font);
    const top = rect.top - corner.top;
    const baseline = top + (rect.height - height * zoom) / 2 + ascent * zoom;
    return this.#shares.of(part, { label, font, width }).map(({ from, to }) => ({
      left: rect.left - corner.left + from * rect.width,
      top: baseline - ascent * zoom,
      width: (to - from) * rect.width,
      height: height * zoom,
      baseline,
      zoom,
    }));
  }
}

function shareOf(placements: readonly Placement[], painted: number): number {
  const found = placements.flat().reduce((sum, { length }) => sum + length, 0);
  return painted === 0 ? 1 : found / painted;
}

/** Which runs have other labels; null when there are more or fewer of them. */
function changedBetween(before: readonly string[], now: readonly string[]): readonly number[] | null {
  if (before.length !== now.length) return null;
  return now.flatMap((label, i) => (label === before[i] ? [] : [i]));
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
