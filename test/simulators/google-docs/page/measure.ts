import type { Format, ParagraphStyle } from '../model/types.ts';

const PIXELS_PER_POINT = 4 / 3;
const HEADING_POINTS = [20, 16, 14, 12, 11, 11];

export interface Font {
  /** A CSS font shorthand, as annotated rectangles carry it. */
  readonly css: string;
  /** In pixels at 100 %. */
  readonly size: number;
  /** How far the text stands above the line, for superscript. */
  readonly rise: number;
}

export interface Spacing {
  readonly before: number;
  readonly after: number;
  readonly indent: number;
}

const fonts = new Map<string, Font>();

/** The font of a run in a paragraph of this style. */
export function fontOf(style: ParagraphStyle, format: Format): Font {
  const base = sizeOf(style);
  const isRaised = format.superscript || format.object?.kind === 'footnote';
  const size = (isRaised ? base * 0.6 : base) * PIXELS_PER_POINT;
  const slant = format.italic || (style.kind === 'heading' && style.level === 6) ? 'italic ' : '';
  const family = format.mono ? 'Courier New' : 'Arial';
  const css = `${slant}${format.bold ? 700 : 400} ${+size.toFixed(4)}px "${family}"`;
  const known = fonts.get(css);
  if (known) return known;
  const font = { css, size, rise: isRaised ? base * PIXELS_PER_POINT * 0.33 : 0 };
  fonts.set(css, font);
  return font;
}

function sizeOf({ kind, level }: ParagraphStyle): number {
  if (kind === 'title') return 26;
  if (kind === 'subtitle') return 15;
  return kind === 'heading' ? (HEADING_POINTS[level - 1] ?? 11) : 11;
}

/** White space around a paragraph, in pixels at 100 %. */
export function spacingOf({ kind, level }: ParagraphStyle): Spacing {
  const points = (before: number, after: number, steps = 0): Spacing => ({
    before: before * PIXELS_PER_POINT,
    after: after * PIXELS_PER_POINT,
    indent: steps * 48,
  });
  if (kind === 'title') return points(0, 3);
  if (kind === 'subtitle') return points(0, 16);
  if (kind === 'heading') return points(level === 1 ? 20 : level === 2 ? 18 : 14, level < 3 ? 6 : 4);
  return kind === 'item' ? points(0, 0, level + 1) : points(0, 0, level);
}

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
const widths = new Map<string, Map<string, number>>();
let currentFont = '';

/** Width of a text in this font, in pixels at 100 %, as the browser draws it. Short ones are remembered. */
export function widthOf(text: string, font: string): number {
  if (!text) return 0;
  if (text.length > 24) return measured(text, font);
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  let width = known.get(text);
  if (width === undefined) {
    width = measured(text, font);
    if (known.size > 20_000) known.clear();
    known.set(text, width);
  }
  return width;
}

function measured(text: string, font: string): number {
  if (font !== currentFont) {
    context.font = font;
    currentFont = font;
  }
  return context.measureText(text).width;
}
