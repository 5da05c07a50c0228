import type { DocumentModel } from '../model/document-model.ts';
import type { Frame, Frames } from './frames.ts';
import { widthOf } from './measure.ts';
import type { Entry, PageLayout } from './page-layout.ts';
import { baselineOf } from './painted.ts';
import type { Line, Segment } from './paragraph-layout.ts';
import type { Box } from './tile.ts';

/** Where a caret stands on its page, in pixels at 100 %. */
export interface CaretPlace {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Where an offset of the text is on the pages, and the other way round. */
export class Positions {
  readonly #frames: Frames;
  readonly #model: () => DocumentModel;

  constructor(frames: Frames, model: () => DocumentModel) {
    this.#frames = frames;
    this.#model = model;
  }

  caretAt(offset: number): CaretPlace {
    const place = this.#model().placeOf(offset);
    const { entry, line, page } = this.#lineOf(place.index, place.offset);
    const baseline = baselineOf(entry, line);
    return { page, x: entry.x + xIn(line, place.offset), top: baseline - line.size, height: line.size * 1.2 };
  }

  /** The offset nearest to a point of a page. */
  offsetAt(page: number, x: number, y: number): number {
    const { entries, base } = this.#frames.layout.pages[page] ?? { entries: [], base: 0 };
    let best: { entry: Entry; line: Line; distance: number } | null = null;
    for (const entry of entries) {
      for (let i = entry.firstLine; i < entry.lastLine; i++) {
        const line = entry.layout.lines[i];
        if (!line) continue;
        const distance = distanceTo(entry, line, x, y);
        if (!best || distance < best.distance) best = { entry, line, distance };
      }
    }
    if (!best) return 1;
    return (
      this.#model().textStart(base + best.entry.offset) +
      offsetIn(best.line, x - best.entry.x, best.entry.paragraph.text)
    );
  }

  /** The selected stretches of lines in a frame, from the frame's top. */
  boxesOf(start: number, end: number, frame: Frame): Box[] {
    if (start === end) return [];
    return this.#frames
      .pagesIn(frame)
      .flatMap(page => page.entries.flatMap(entry => this.#boxesIn(page, entry, start, end, frame.band.top)));
  }

  /** The same page by page, from each page's top. */
  boxesBetween(first: number, last: number, start: number, end: number): { page: number; boxes: Box[] }[] {
    return this.#frames.layout.pages.slice(first, last + 1).map((page, i) => ({
      page: first + i,
      boxes: page.entries.flatMap(entry => this.#boxesIn(page, entry, start, end, page.top)),
    }));
  }

  #boxesIn(page: PageLayout, entry: Entry, start: number, end: number, above: number): Box[] {
    const text = this.#model().textStart(page.base + entry.offset);
    if (text > end || text + entry.paragraph.text.length < start) return [];
    return entry.layout.lines.slice(entry.firstLine, entry.lastLine).flatMap(line => {
      const from = Math.max(start - text, line.start);
      const to = Math.min(end - text, line.end);
      if (from >= to) return [];
      const x1 = xIn(line, from);
      const x2 = endIn(line, to);
      const y = page.top + entry.y + line.top - above;
      return [{ x: entry.x + Math.min(x1, x2), y, width: Math.abs(x2 - x1), height: line.height }];
    });
  }

  /** The start or the end of the line that an offset stands on. */
  lineEdge(offset: number, side: 'start' | 'end'): number {
    const place = this.#model().placeOf(offset);
    const { line, entry } = this.#lineOf(place.index, place.offset);
    const isLast = line.end === entry.paragraph.text.length;
    const end = isLast ? line.end : Math.max(line.start, line.end - 1);
    return this.#model().textStart(place.index) + (side === 'start' ? line.start : end);
  }

  #lineOf(index: number, offset: number): { entry: Entry; line: Line; page: number } {
    const { layout } = this.#frames;
    for (let page = layout.pageOf(index); page < layout.pages.length; page++) {
      const { entries, base } = layout.pages[page] ?? { entries: [], base: 0 };
      for (const entry of entries) {
        if (base + entry.offset !== index) continue;
        for (let i = entry.firstLine; i < entry.lastLine; i++) {
          const line = entry.layout.lines[i];
          const isLast = i === entry.layout.lines.length - 1;
          if (line && (offset < line.end || (isLast && offset <= line.end))) return { entry, line, page };
        }
      }
    }
    throw new RangeError(`Paragraph ${index} has no line for offset ${offset}.`);
  }
}

/** Distance of an offset from the left edge of the paragraph, in pixels at 100 %. */
function xIn(line: Line, offset: number): number {
  const { segments } = line;
  const segment =
    segments.find(each => offset >= each.start && offset < each.end) ?? segments.findLast(each => offset >= each.end);
  if (!segment) return segments[0]?.x ?? 0;
  const part = partOf(segment, offset);
  return segment.isRtl ? segment.x + segment.width - part : segment.x + part;
}

/** The right end of what goes to this offset: at the end of a line that is not where the next one begins. */
function endIn(line: Line, offset: number): number {
  const segment = line.segments.find(each => offset > each.start && offset <= each.end);
  if (!segment) return xIn(line, offset);
  const part = partOf(segment, offset);
  return segment.isRtl ? segment.x + segment.width - part : segment.x + part;
}

function partOf(segment: Segment, offset: number): number {
  if (offset >= segment.end) return segment.width;
  return segment.format.object ? 0 : widthOf(segment.label.slice(0, offset - segment.start), segment.font.css);
}

function offsetIn(line: Line, x: number, text: string): number {
  const last = line.end === text.length ? line.end : Math.max(line.start, line.end - 1);
  let best = { offset: line.start, distance: Infinity };
  for (let offset = line.start; offset <= last; offset++) {
    if (/[\udc00-\udfff]/.test(text[offset] ?? '')) continue;
    const distance = Math.abs(xIn(line, offset) - x);
    if (distance < best.distance) best = { offset, distance };
  }
  return best.offset;
}

function distanceTo(entry: Entry, line: Line, x: number, y: number): number {
  const top = entry.y + line.top;
  const right = Math.max(...line.segments.map(segment => segment.x + segment.width), 0);
  const vertical = Math.max(top - y, y - top - line.height, 0);
  // Only the cells of a table stand side by side.
  const horizontal = entry.paragraph.cell ? Math.max(entry.x - x, x - entry.x - right, 0) : 0;
  return vertical * 4 + horizontal;
}
