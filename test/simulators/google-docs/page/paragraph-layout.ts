import { slicedRuns } from '../model/runs.ts';
import { type Format, type Paragraph, SOFT_BREAK } from '../model/types.ts';
import { directionRunsOf, visualOrder } from './directions.ts';
import { type Font, fontOf, spacingOf, widthOf } from './measure.ts';

/** Text of one format and direction on one line. Places in pixels at 100 %, from the paragraph's left edge and the line's top. */
export interface Segment {
  /** Offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** What is painted; differs from the text where an object stands for something else. */
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly font: Font;
  readonly format: Format;
  readonly isRtl: boolean;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  /** From the paragraph's top, white space before it included. */
  readonly top: number;
  readonly height: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

export interface ParagraphLayout {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly indent: number;
  readonly footnotes: readonly string[];
}

const LINE_HEIGHT = 1.149 * 1.15;
const IMAGE = { width: 320, height: 180 };
const WIDE = '\\u2e80-\\u9fff\\uff00-\\uffef';
const BLANK = ' \\t\\u200b';
// A forced break, an ideograph, or a word with the hyphens and the spaces that follow it.
const UNIT = new RegExp(
  `${SOFT_BREAK}|[${WIDE}]|[^${SOFT_BREAK}${BLANK}${WIDE}-]+-*[${BLANK}]*|-+[${BLANK}]*|[${BLANK}]+`,
  'g',
);
const TRAILING = /[ \t\u200b]+$/;

const layouts = new WeakMap<Paragraph, Map<number, ParagraphLayout>>();

/** A paragraph set in lines of this width. An unchanged paragraph is measured once. */
export function layoutOf(paragraph: Paragraph, width: number): ParagraphLayout {
  const known = layouts.get(paragraph) ?? new Map<number, ParagraphLayout>();
  const layout = known.get(width) ?? setParagraph(paragraph, width);
  known.set(width, layout);
  layouts.set(paragraph, known);
  return layout;
}

function setParagraph(paragraph: Paragraph, width: number): ParagraphLayout {
  const { before, after, indent } = spacingOf(paragraph.style);
  const lines: Line[] = [];
  let top = before;
  for (const { start, end } of brokenLines(paragraph, width - indent)) {
    const line = setLine(paragraph, start, end, top, width - indent);
    lines.push(line);
    top += line.height;
  }
  const footnotes = paragraph.runs.flatMap(({ format: { object } }) =>
    object?.kind === 'footnote' ? [object.text] : [],
  );
  return { lines, height: top + after, indent, footnotes };
}

function brokenLines(paragraph: Paragraph, width: number): { start: number; end: number }[] {
  const { text } = paragraph;
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  let x = 0;
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    if (unit === SOFT_BREAK) {
      lines.push({ start, end: index + 1 });
      start = index + 1;
      x = 0;
      continue;
    }
    const visible = widthBetween(paragraph, index, index + unit.replace(TRAILING, '').length);
    if (x > 0 && x + visible > width) {
      lines.push({ start, end: index });
      start = index;
      x = 0;
    }
    if (visible > width) {
      const cuts = cutsOf(paragraph, index, index + unit.length, width);
      for (const cut of cuts) {
        lines.push({ start, end: cut });
        start = cut;
      }
      x = widthBetween(paragraph, start, index + unit.length);
    } else x += widthBetween(paragraph, index, index + unit.length);
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Where a word that is longer than a line is cut. */
function cutsOf(paragraph: Paragraph, start: number, end: number, width: number): number[] {
  const cuts: number[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (/[\udc00-\udfff]/.test(paragraph.text[i] ?? '') || widthBetween(paragraph, from, i + 1) <= width) continue;
    cuts.push(i);
    from = i;
  }
  return cuts;
}

function widthBetween(paragraph: Paragraph, start: number, end: number): number {
  let width = 0;
  let at = 0;
  for (const { text, format } of paragraph.runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part) width += segmentWidth(part, format, fontOf(paragraph.style, format));
    at += text.length;
    if (at >= end) break;
  }
  return width;
}

function segmentWidth(text: string, format: Format, font: Font): number {
  if (format.object?.kind === 'image') return IMAGE.width;
  if (format.object?.kind === 'chip') return widthOf(format.object.label, font.css) + 12;
  return widthOf(labelOf(text, format), font.css);
}

function labelOf(text: string, { object }: Format): string {
  if (!object) return text.replace(SOFT_BREAK, '');
  if (object.kind === 'chip') return object.label;
  return object.kind === 'footnote' ? '1' : '';
}

function setLine(paragraph: Paragraph, start: number, end: number, top: number, width: number): Line {
  const isRtl = paragraph.style.direction === 'rtl';
  const pieces = piecesOf(paragraph, start, end, isRtl);
  const order = visualOrder(
    pieces.map(piece => piece.isRtl),
    isRtl,
  );
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  let x = isRtl ? width - total : 0;
  const placed = [...pieces];
  for (const i of order) {
    const piece = pieces[i];
    if (!piece) continue;
    placed[i] = { ...piece, x };
    x += piece.width;
  }
  const size =
    Math.max(...pieces.map(piece => piece.font.size), 0) ||
    fontOf(paragraph.style, paragraph.runs.at(-1)?.format ?? {}).size;
  const hasImage = pieces.some(piece => piece.format.object?.kind === 'image');
  return { start, end, top, size, height: hasImage ? IMAGE.height : size * LINE_HEIGHT, segments: placed };
}

function piecesOf(paragraph: Paragraph, start: number, end: number, isRtl: boolean): Segment[] {
  const directions = directionRunsOf(paragraph.text.slice(start, end), isRtl);
  const pieces: Segment[] = [];
  let at = start;
  for (const { text, format } of slicedRuns(paragraph.runs, start, end)) {
    const font = fontOf(paragraph.style, format);
    for (const run of directions) {
      const from = Math.max(at, start + run.start);
      const to = Math.min(at + text.length, start + run.end);
      if (from >= to) continue;
      const label = labelOf(text.slice(from - at, to - at), format);
      const width = segmentWidth(text.slice(from - at, to - at), format, font);
      pieces.push({ start: from, end: to, label, x: 0, width, font, format, isRtl: run.isRtl });
    }
    at += text.length;
  }
  return pieces;
}
