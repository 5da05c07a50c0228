import type { Passage } from '@/lib/draft/types';
import { Highlights } from '@/lib/marks/highlights';
import type { Mark } from '../host';
import type { MountedPage } from './mounted-page';
import type { Located } from './reading';

/** In milliseconds: how long a shown passage stays washed. */
const WASH_TIME = 2_000;

export interface MarksPage {
  mounted(): MountedPage | null;
  locate(passage: Passage): Located | null;
}

/** The marks in a page, at the blocks that are in the document: drawn when they come, gone when they go. */
export class PageMarks {
  readonly #highlights: Highlights | null;
  #marks: readonly Mark[] = [];
  #washed: (() => void) | null = null;

  constructor(
    private readonly page: MarksPage,
    signal: AbortSignal,
  ) {
    // Browsers without highlights show what there is to say in the margin and the panel.
    this.#highlights = 'highlights' in CSS ? new Highlights(CSS.highlights, signal) : null;
    signal.addEventListener('abort', () => this.#washed?.());
  }

  draw(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.redraw();
  }

  /** Draws the same marks at the elements that are there now. */
  redraw(): void {
    this.#highlights?.draw(
      this.#marks,
      ({ passage }) => this.rangeOf(passage),
      ({ passage }, range) => range.toString() === passage.block.text.slice(passage.start, passage.end),
    );
  }

  wash(range: Range): void {
    this.#washed?.();
    const undo = this.#highlights?.wash(range);
    // The wash says "here", and then gets out of the way of reading.
    const done = setTimeout(() => undo?.(), WASH_TIME);
    this.#washed = () => {
      clearTimeout(done);
      undo?.();
    };
  }

  /** The range of a passage; null where it is not in the document. */
  rangeOf(passage: Passage): Range | null {
    const located = this.page.locate(passage);
    return located && this.rangeAt(located);
  }

  rangeAt({ spans }: Located): Range | null {
    const page = this.page.mounted();
    const [first] = spans;
    const last = spans.at(-1);
    const from = first && page?.leaves.get(first.leaf);
    const to = last && page?.leaves.get(last.leaf);
    if (!from || !to) return null;
    const range = from.rangeOf(first.start, first.end);
    if (first === last) return range;
    const end = to.pointAt(last.end, true);
    range.setEnd(end.node, end.offset);
    return range;
  }

  rectsOf(passage: Passage): readonly DOMRect[] {
    const range = this.rangeOf(passage);
    return [...(range?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
  }

  idAt(x: number, y: number): string | null {
    const content = this.page.mounted()?.elements.content;
    const point = content && pointFrom(content.ownerDocument, x, y);
    return point && content.contains(point.node) ? (this.#highlights?.idAt(point.node, point.offset) ?? null) : null;
  }
}

function pointFrom(page: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Chromium before 128 has only the older name.
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
