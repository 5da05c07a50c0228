import type { DocumentModel } from '../model/document-model.ts';
import { paragraphOf } from '../model/runs.ts';
import { NORMAL, type Paragraph } from '../model/types.ts';
import { layoutOf, type ParagraphLayout } from './paragraph-layout.ts';

/** Some lines of a paragraph on a page. Places in pixels at 100 %, from the page's top left corner. */
export interface Entry {
  /** Which paragraph of the model; −1 for header, footer and footnotes. */
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly layout: ParagraphLayout;
  readonly firstLine: number;
  /** Behind the last one. */
  readonly lastLine: number;
  readonly x: number;
  /** Where the paragraph's own top would be. */
  readonly y: number;
}

export interface PageLayout {
  readonly entries: readonly Entry[];
  /** Footnotes, header and footer. */
  readonly extras: readonly Entry[];
  /** The number of the first footnote on it. */
  readonly firstFootnote: number;
}

export interface PageShape {
  readonly width: number;
  /** Infinity for a pageless document. */
  readonly height: number;
  readonly margin: number;
  readonly header: string;
  readonly footer: string;
}

const CELL_PADDING = 7;
const FOOTNOTE_GAP = 20;

/** What stands on which page. */
export class Pagination {
  readonly pages: PageLayout[] = [];
  /** The page on which each paragraph begins. */
  readonly pageOf: number[] = [];
  /** Where the last line ends; the height of a pageless document. */
  bottom: number;
  readonly #model: DocumentModel;
  readonly #shape: PageShape;
  #entries: Entry[] = [];
  #footnotes: ParagraphLayout[] = [];
  #footnoteParagraphs: Paragraph[] = [];
  #footnoteCount = 0;
  #room: number;
  #y: number;

  constructor(model: DocumentModel, shape: PageShape) {
    this.#model = model;
    this.#shape = shape;
    this.#y = this.bottom = shape.margin;
    this.#room = shape.height - shape.margin;
    for (let i = 0; i < model.paragraphs.length; )
      i = model.paragraph(i).cell ? this.#addRow(i) : this.#addParagraph(i);
    this.#endPage();
  }

  /** Width of the lines of a paragraph. */
  static widthOf({ cell }: Paragraph, { width, margin }: PageShape): number {
    const all = width - 2 * margin;
    return cell ? all / cell.columns - 2 * CELL_PADDING : all;
  }

  #addParagraph(index: number): number {
    const paragraph = this.#model.paragraph(index);
    const layout = layoutOf(paragraph, Pagination.widthOf(paragraph, this.#shape));
    const x = this.#shape.margin + (paragraph.style.direction === 'rtl' ? 0 : layout.indent);
    this.pageOf[index] = this.pages.length;
    if (this.#y + layout.height <= this.#room && !layout.footnotes.length) {
      this.#put(index, paragraph, layout, 0, layout.lines.length, x, this.#y);
      this.#y += layout.height;
    } else this.#addLines(index, paragraph, layout, x);
    return index + 1;
  }

  #addLines(index: number, paragraph: Paragraph, layout: ParagraphLayout, x: number): void {
    let first = 0;
    let offset = 0;
    layout.lines.forEach((line, i) => {
      const notes = line.segments.flatMap(({ format: { object } }) =>
        object?.kind === 'footnote' ? [object.text] : [],
      );
      const needed = this.#heightOf(notes);
      if (this.#y + line.top - offset + line.height > this.#room - needed && (i > first || this.#entries.length)) {
        if (i > first) this.#put(index, paragraph, layout, first, i, x, this.#y - offset);
        else if (i === 0) this.pageOf[index] = this.pages.length + 1;
        this.#endPage();
        first = i;
        offset = line.top;
      }
      this.#note(notes, needed);
    });
    this.#put(index, paragraph, layout, first, layout.lines.length, x, this.#y - offset);
    this.#y += layout.height - offset;
  }

  /** A row of a table stays on one page. */
  #addRow(index: number): number {
    const { cell } = this.#model.paragraph(index);
    let end = index;
    const heights: number[] = [];
    for (; end < this.#model.paragraphs.length; end++) {
      const paragraph = this.#model.paragraph(end);
      if (!cell || paragraph.cell?.table !== cell.table || paragraph.cell.row !== cell.row) break;
      const { height } = layoutOf(paragraph, Pagination.widthOf(paragraph, this.#shape));
      heights[paragraph.cell.column] = (heights[paragraph.cell.column] ?? 0) + height;
    }
    const height = Math.max(...heights.map(each => each ?? 0)) + 2 * CELL_PADDING;
    if (this.#y + height > this.#room && this.#entries.length) this.#endPage();
    const tops: number[] = [];
    for (let i = index; i < end; i++) {
      const paragraph = this.#model.paragraph(i);
      const { column, columns } = paragraph.cell ?? { column: 0, columns: 1 };
      const layout = layoutOf(paragraph, Pagination.widthOf(paragraph, this.#shape));
      const left =
        this.#shape.margin + (column * (this.#shape.width - 2 * this.#shape.margin)) / columns + CELL_PADDING;
      const top = tops[column] ?? this.#y + CELL_PADDING;
      this.pageOf[i] = this.pages.length;
      this.#put(i, paragraph, layout, 0, layout.lines.length, left + layout.indent, top);
      tops[column] = top + layout.height;
    }
    this.#y += height;
    return end;
  }

  #put(
    index: number,
    paragraph: Paragraph,
    layout: ParagraphLayout,
    firstLine: number,
    lastLine: number,
    x: number,
    y: number,
  ): void {
    this.#entries.push({ index, paragraph, layout, firstLine, lastLine, x, y });
  }

  #heightOf(notes: readonly string[]): number {
    const width = this.#shape.width - 2 * this.#shape.margin;
    const gap = notes.length && !this.#footnotes.length ? FOOTNOTE_GAP : 0;
    return notes.reduce((sum, text) => sum + layoutOf(extraParagraph(`1 ${text}`), width).height, gap);
  }

  #note(notes: readonly string[], needed: number): void {
    this.#room -= needed;
    for (const text of notes) {
      const paragraph = extraParagraph(`${++this.#footnoteCount} ${text}`);
      this.#footnoteParagraphs.push(paragraph);
      this.#footnotes.push(layoutOf(paragraph, this.#shape.width - 2 * this.#shape.margin));
    }
  }

  #endPage(): void {
    const { margin, height, header, footer } = this.#shape;
    const extras: Entry[] = [];
    const add = (paragraph: Paragraph, y: number): number => {
      const layout = layoutOf(paragraph, this.#shape.width - 2 * margin);
      extras.push({ index: -1, paragraph, layout, firstLine: 0, lastLine: layout.lines.length, x: margin, y });
      return layout.height;
    };
    if (header && height < Infinity) add(extraParagraph(header), 48);
    if (footer && height < Infinity) add(extraParagraph(footer), height - 64);
    const isPaged = height < Infinity;
    let y = isPaged ? this.#room + FOOTNOTE_GAP : this.#y + FOOTNOTE_GAP;
    for (const paragraph of this.#footnoteParagraphs) y += add(paragraph, y);
    this.bottom = isPaged ? height : y;
    this.pages.push({
      entries: this.#entries,
      extras,
      firstFootnote: this.#footnoteCount - this.#footnotes.length + 1,
    });
    this.#entries = [];
    this.#footnotes = [];
    this.#footnoteParagraphs = [];
    this.#y = margin;
    this.#room = height - margin;
  }
}

const extras = new Map<string, Paragraph>();

function extraParagraph(text: string): Paragraph {
  const paragraph = extras.get(text) ?? paragraphOf([{ text, format: {} }], NORMAL);
  extras.set(text, paragraph);
  return paragraph;
}
