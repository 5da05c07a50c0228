import type { DocumentModel } from '../model/document-model.ts';
import type { Paragraph } from '../model/types.ts';
import { extraParagraph, FOOTNOTE_GAP, footnoteParagraphs, footnotesHeight, stackedEntries } from './extras.ts';
import { layoutOf, type ParagraphLayout } from './paragraph-layout.ts';
import { lineWidthOf, rowAt } from './table-row.ts';
import type { Box } from './tile.ts';

/** Some lines of a paragraph on a page. Places in pixels at 100 %, from the page's top left corner. */
export interface Entry {
  /** Which paragraph, counted from the page's first. */
  readonly offset: number;
  readonly paragraph: Paragraph;
  readonly layout: ParagraphLayout;
  readonly firstLine: number;
  /** Behind the last one. */
  readonly lastLine: number;
  readonly x: number;
  /** Where the paragraph's own top would be. */
  readonly y: number;
}

/** A page; of a pageless document a stretch of about a thousand pixels. */
export interface PageLayout {
  /** The first paragraph on it, and the line with which that goes on here. */
  base: number;
  readonly firstLine: number;
  /** Where the stretch of a pageless document begins; 0 for a page. */
  top: number;
  readonly height: number;
  readonly entries: readonly Entry[];
  /** Footnotes, header and footer. */
  readonly extras: readonly Entry[];
  /** The frames around the cells of tables. */
  readonly cells: readonly Box[];
  /** How many footnotes there are on the pages before. */
  readonly footnotesBefore: number;
}

export interface PageShape {
  readonly width: number;
  /** Infinity for a pageless document. */
  readonly height: number;
  readonly margin: number;
  readonly header: string;
  readonly footer: string;
}

const STRETCH = 1000;

/** Fills one page after the other, from any page on. */
export class PageFiller {
  readonly #model: DocumentModel;
  readonly #shape: PageShape;
  index: number;
  line: number;
  top: number;
  footnotes: number;
  #entries: Entry[] = [];
  #cells: Box[] = [];
  #notes: Paragraph[] = [];
  #base = 0;
  #y = 0;
  #room = 0;

  constructor(model: DocumentModel, shape: PageShape, from: PageLayout | null) {
    this.#model = model;
    this.#shape = shape;
    this.index = from?.base ?? 0;
    this.line = from?.firstLine ?? 0;
    this.top = from?.top ?? (shape.height === Infinity ? shape.margin : 0);
    this.footnotes = from?.footnotesBefore ?? 0;
  }

  get isDone(): boolean {
    return this.index >= this.#model.paragraphs.length;
  }

  next(): PageLayout {
    const isPaged = this.#shape.height < Infinity;
    const { index: base, line: firstLine, top, footnotes: footnotesBefore } = this;
    this.#base = base;
    this.#entries = [];
    this.#cells = [];
    this.#notes = [];
    this.#y = isPaged ? this.#shape.margin : 0;
    this.#room = this.#shape.height - this.#shape.margin;
    while (!this.isDone && (isPaged || this.#y < STRETCH)) {
      if (!(this.#model.paragraph(this.index).cell ? this.#addRow() : this.#addParagraph())) break;
    }
    const extras = isPaged ? this.#pageExtras() : this.isDone ? this.#endNotes() : [];
    this.top += isPaged ? 0 : this.#y;
    return {
      base,
      firstLine,
      top,
      height: this.#y,
      entries: this.#entries,
      extras,
      cells: this.#cells,
      footnotesBefore,
    };
  }

  /** Puts as many lines of the next paragraph on the page as there is room for; false when the page is full. */
  #addParagraph(): boolean {
    const paragraph = this.#model.paragraph(this.index);
    const layout = layoutOf(paragraph, lineWidthOf(paragraph, this.#shape));
    const { lines } = layout;
    const x = this.#shape.margin + (paragraph.style.direction === 'rtl' ? 0 : layout.indent);
    const from = this.line;
    const skipped = from ? (lines[from]?.top ?? 0) : 0;
    const fits = this.#y + layout.height - skipped <= this.#room && !layout.footnotes.length;
    for (let i = from; i < lines.length && !fits; i++) {
      const { top = 0, height = 0, segments = [] } = lines[i] ?? {};
      const notes = segments.flatMap(({ format: { object } }) => (object?.kind === 'footnote' ? [object.text] : []));
      const needed = footnotesHeight(notes, !this.#notes.length, this.#shape);
      const isFull = this.#y + top - skipped + height > this.#room - needed;
      if (isFull && (i > from || this.#entries.length)) {
        if (i > from) this.#put(this.index, layout, from, i, x, this.#y - skipped);
        this.line = i;
        return false;
      }
      this.#room -= needed;
      this.#note(notes);
    }
    this.#put(this.index, layout, from, lines.length, x, this.#y - skipped);
    this.#y += layout.height - skipped;
    this.line = 0;
    this.index++;
    return true;
  }

  /** A row of a table stays on one page. */
  #addRow(): boolean {
    const row = rowAt(this.#model, this.index, this.#shape);
    if (this.#y + row.height > this.#room && this.#entries.length) return false;
    row.parts.forEach(({ layout, x, y }, i) => {
      this.#put(this.index + i, layout, 0, layout.lines.length, x, this.#y + y);
    });
    for (const cell of row.cells) this.#cells.push({ ...cell, y: this.#y });
    this.#y += row.height;
    this.index = row.end;
    return true;
  }

  #put(index: number, layout: ParagraphLayout, firstLine: number, lastLine: number, x: number, y: number): void {
    const paragraph = this.#model.paragraph(index);
    this.#entries.push({ offset: index - this.#base, paragraph, layout, firstLine, lastLine, x, y });
  }

  #note(notes: readonly string[]): void {
    for (const text of notes) this.#notes.push(extraParagraph(`${++this.footnotes} ${text}`));
  }

  #pageExtras(): Entry[] {
    const { height, header, footer } = this.#shape;
    return [
      ...stackedEntries(header ? [extraParagraph(header)] : [], 48, this.#shape),
      ...stackedEntries(this.#notes, this.#room + FOOTNOTE_GAP, this.#shape),
      ...stackedEntries(footer ? [extraParagraph(footer)] : [], height - 64, this.#shape),
    ];
  }

  /** All footnotes, under the end of a pageless document. */
  #endNotes(): Entry[] {
    const extras = stackedEntries(footnoteParagraphs(this.#model.paragraphs), this.#y + FOOTNOTE_GAP, this.#shape);
    const last = extras.at(-1);
    if (last) this.#y = last.y + last.layout.height;
    return extras;
  }
}
