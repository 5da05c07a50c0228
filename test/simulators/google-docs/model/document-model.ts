import { lengthOf, paragraphOf, slicedRuns } from './runs.ts';
import { DOCUMENT_START, DOCUMENT_TAIL, type Operation, type Paragraph, type Piece } from './types.ts';

/** Where an offset of the whole text stands: in which paragraph, and at which character of its text. */
export interface Place {
  readonly index: number;
  readonly offset: number;
}

/**
 * One tab's text. Offsets count UTF-16 units of the whole text, control characters included, as the annotated text does:
 * the first paragraph begins at 1, the last legal caret stands three before the end.
 */
export class DocumentModel {
  #paragraphs: Paragraph[];
  /** Where each paragraph's prefix begins; one more for the end of the last. */
  #starts: number[] = [];
  #text: string | null = null;
  revision = 1;

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = [...paragraphs];
    this.#count(0);
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#paragraphs;
  }

  text(): string {
    this.#text ??=
      DOCUMENT_START + this.#paragraphs.map(({ prefix, text }) => `${prefix}${text}\n`).join('') + DOCUMENT_TAIL;
    return this.#text;
  }

  /** Offset behind the last character that a caret can stand behind. */
  get end(): number {
    return (this.#starts.at(-1) ?? 2) - 1;
  }

  /** Where the paragraph's own text begins, behind its control characters. */
  textStart(index: number): number {
    return (this.#starts[index] ?? 1) + (this.#paragraphs[index]?.prefix.length ?? 0);
  }

  paragraph(index: number): Paragraph {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) throw new RangeError(`There is no paragraph ${index}.`);
    return paragraph;
  }

  /** The nearest place for a caret: control characters are stepped over. */
  placeOf(offset: number): Place {
    const index = this.#indexAt(offset);
    const { text } = this.paragraph(index);
    return { index, offset: Math.min(text.length, Math.max(0, offset - this.textStart(index))) };
  }

  legal(offset: number): number {
    const place = this.placeOf(offset);
    return this.textStart(place.index) + place.offset;
  }

  /** Whether one operation may take this range away: it spans no control character. */
  isWithinCell(start: number, end: number): boolean {
    const last = this.#indexAt(end);
    for (let i = this.#indexAt(start) + 1; i <= last; i++) if (this.paragraph(i).prefix) return false;
    return true;
  }

  /** Makes the change and gives the one that takes it back. */
  apply({ at, remove, insert, headStyle }: Operation): Operation {
    const first = this.placeOf(at);
    const last = this.placeOf(at + remove);
    const inverse = {
      at,
      remove: lengthOf(insert),
      insert: this.#pieces(first, last),
      headStyle: this.paragraph(first.index).style,
    };
    this.#paragraphs.splice(
      first.index,
      last.index - first.index + 1,
      ...this.#replaced(first, last, insert, headStyle),
    );
    this.#count(first.index);
    this.#text = null;
    this.revision++;
    return inverse;
  }

  #replaced(first: Place, last: Place, insert: readonly Piece[], headStyle: Operation['headStyle']): Paragraph[] {
    const head = this.paragraph(first.index);
    const tail = this.paragraph(last.index);
    const before = slicedRuns(head.runs, 0, first.offset);
    const after = slicedRuns(tail.runs, last.offset, tail.text.length);
    const pieces = insert.length ? insert : [{ runs: [], style: null }];
    return pieces.map(({ runs, style }, i) => {
      const all = [...(i === 0 ? before : []), ...runs, ...(i === pieces.length - 1 ? after : [])];
      if (i === 0) return paragraphOf(all, headStyle ?? head.style, head.prefix, head.cell);
      return paragraphOf(all, style ?? head.style, '', head.cell);
    });
  }

  #pieces(first: Place, last: Place): Piece[] {
    const pieces: Piece[] = [];
    for (let i = first.index; i <= last.index; i++) {
      const { runs, text, style } = this.paragraph(i);
      const start = i === first.index ? first.offset : 0;
      const end = i === last.index ? last.offset : text.length;
      pieces.push({ runs: slicedRuns(runs, start, end), style });
    }
    return pieces;
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #count(from: number): void {
    let at = from === 0 ? DOCUMENT_START.length : (this.#starts[from] ?? 1);
    for (let i = from; i < this.#paragraphs.length; i++) {
      this.#starts[i] = at;
      at += (this.#paragraphs[i]?.prefix.length ?? 0) + (this.#paragraphs[i]?.text.length ?? 0) + 1;
    }
    this.#starts[this.#paragraphs.length] = at;
    this.#starts.length = this.#paragraphs.length + 1;
  }
}
