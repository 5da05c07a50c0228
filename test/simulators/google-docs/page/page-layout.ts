import type { DocumentModel } from '../model/document-model.ts';
import type { Paragraph } from '../model/types.ts';
import { PageFiller, type PageLayout, type PageShape } from './page-filler.ts';

export type { Entry, PageLayout, PageShape } from './page-filler.ts';

/** What stands on which page. Only the pages that a change concerns are filled anew. */
export class Pagination {
  readonly shape: PageShape;
  pages: PageLayout[] = [];
  #paragraphs: readonly Paragraph[] = [];

  constructor(shape: PageShape) {
    this.shape = shape;
  }

  /** Where the last line of a pageless document ends, in pixels at 100 %. */
  get bottom(): number {
    const last = this.pages.at(-1);
    return last ? last.top + last.height : 0;
  }

  /** Takes up what has changed in the text since the last time. */
  update(model: DocumentModel): void {
    const before = this.#paragraphs;
    const now = model.paragraphs.slice();
    const same = sameAtStart(before, now);
    const sameEnd = sameAtEnd(before, now, same);
    this.#paragraphs = now;
    if (same === now.length && before.length === now.length && this.pages.length) return;
    const touched = [...before.slice(same, before.length - sameEnd), ...now.slice(same, now.length - sameEnd)];
    // Footnotes are numbered through the document.
    const isLocal = !touched.some(({ runs }) => runs.some(({ format }) => format.object?.kind === 'footnote'));
    const kept = isLocal ? Math.max(0, this.pageOf(same) - 1) : 0;
    const shift = now.length - before.length;
    const isOld = isLocal ? now.length - sameEnd : Infinity;
    this.#refill(model, kept, isOld, shift);
  }

  /** The page on which a paragraph begins. */
  pageOf(index: number): number {
    let low = 0;
    let high = this.pages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const { base, firstLine } = this.pages[middle] ?? { base: 0, firstLine: 0 };
      if (base < index || (base === index && firstLine === 0)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Fills pages anew from one on, until one begins where an old one did. */
  #refill(model: DocumentModel, from: number, isOld: number, shift: number): void {
    const old = this.pages;
    const filler = new PageFiller(model, this.shape, old[from] ?? null);
    const pages = old.slice(0, from);
    let next = from;
    do {
      pages.push(filler.next());
      if (filler.isDone) break;
      if (filler.index < isOld) continue;
      const base = filler.index - shift;
      while (next < old.length && isBefore(old[next], base, filler.line)) next++;
      const rest = old[next];
      if (rest?.base !== base || rest.firstLine !== filler.line || rest.footnotesBefore !== filler.footnotes) continue;
      const fall = filler.top - rest.top;
      for (const page of old.slice(next)) {
        page.base += shift;
        page.top += fall;
        pages.push(page);
      }
      break;
    } while (!filler.isDone);
    this.pages = pages;
  }
}

const isBefore = (page: PageLayout | undefined, base: number, line: number): boolean =>
  page !== undefined && (page.base < base || (page.base === base && page.firstLine < line));

function sameAtStart(a: readonly Paragraph[], b: readonly Paragraph[]): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function sameAtEnd(a: readonly Paragraph[], b: readonly Paragraph[], start: number): number {
  let n = 0;
  while (n < a.length - start && n < b.length - start && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
