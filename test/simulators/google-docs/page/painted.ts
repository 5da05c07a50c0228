import type { Format, Paragraph } from '../model/types.ts';
import { fontOf, widthOf } from './measure.ts';
import type { Entry, PageLayout } from './page-layout.ts';
import type { Line, Segment } from './paragraph-layout.ts';

/** A run on one line as it is painted. Places in pixels at 100 %, from the top left corner of the page, or of all when there are none. */
export interface Painted {
  readonly label: string;
  readonly x: number;
  /** Top of the characters. */
  readonly top: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly format: Format;
  readonly isRtl: boolean;
}

/** What of one paragraph is painted. */
export interface PaintedParagraph {
  readonly paragraph: Paragraph;
  readonly runs: readonly Painted[];
}

/** A stretch of a page from top to bottom, in pixels at 100 %. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

const ASCENT = 0.905;
const NATURAL = 1.149;

/** Everything that shows in a band of a page, in the order of painting: tables go column by column. */
export function paintedParagraphs(page: PageLayout, band: Band, markers: readonly string[]): PaintedParagraph[] {
  const painted: PaintedParagraph[] = [];
  let footnote = page.footnotesBefore + 1;
  for (const entry of [...page.extras, ...columnMajor(page.entries)]) {
    const runs: Painted[] = [];
    const marker = entry.offset < 0 ? '' : (markers[page.base + entry.offset] ?? '');
    for (let i = entry.firstLine; i < entry.lastLine; i++) {
      const line = entry.layout.lines[i];
      if (!line) continue;
      const top = page.top + entry.y + line.top;
      const isShown = top < band.bottom && top + line.height > band.top;
      if (isShown && i === 0) runs.push(...markerOf(entry, line, page.top, marker));
      for (const segment of line.segments) {
        const label = segment.format.object?.kind === 'footnote' ? String(footnote++) : segment.label;
        if (isShown && label) runs.push(paintedSegment(entry, line, page.top, segment, label));
      }
    }
    if (runs.length) painted.push({ paragraph: entry.paragraph, runs });
  }
  return painted;
}

function paintedSegment(entry: Entry, line: Line, above: number, segment: Segment, label: string): Painted {
  const { font, format, isRtl, width } = segment;
  const baseline = above + baselineOf(entry, line) - font.rise;
  const top = baseline - font.size * ASCENT;
  return { label, x: entry.x + segment.x, top, baseline, width, size: font.size, font: font.css, format, isRtl };
}

export const baselineOf = (entry: Entry, line: Line): number =>
  entry.y + line.top + (line.height - line.size * NATURAL) / 2 + line.size * ASCENT;

function markerOf(entry: Entry, line: Line, above: number, label: string): Painted[] {
  if (!label) return [];
  const { style } = entry.paragraph;
  const { css, size } = fontOf(style, {});
  const width = widthOf(label, css);
  const baseline = above + baselineOf(entry, line);
  const isRtl = style.direction === 'rtl';
  const lineWidth = Math.max(...line.segments.map(segment => segment.x + segment.width), 0);
  const x = isRtl ? entry.x + lineWidth + 10 : entry.x - width - 10;
  return [{ label, x, top: baseline - size * ASCENT, baseline, width, size, font: css, format: {}, isRtl: false }];
}

/** The rows of a table column by column; everything else where it is. */
function columnMajor(entries: readonly Entry[]): Entry[] {
  const ordered: Entry[] = [];
  for (let i = 0; i < entries.length; ) {
    const { cell } = entries[i]?.paragraph ?? {};
    let end = i + 1;
    if (cell) while (entries[end]?.paragraph.cell?.table === cell.table) end++;
    const part = entries.slice(i, end);
    if (cell)
      part.sort((a, b) => (a.paragraph.cell?.column ?? 0) - (b.paragraph.cell?.column ?? 0) || a.offset - b.offset);
    ordered.push(...part);
    i = end;
  }
  return ordered;
}
