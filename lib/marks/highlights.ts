import type { Passage } from '@/lib/draft/types';
import type { Mark } from '@/lib/hosts/host';

/** How a mark is drawn; `reveal` is the wash that a passage gets for a moment when it is shown. */
export type Look = Mark['look'] | 'reveal';

/** Lines lie over washes, and what is in hand over what is not. */
export const PRIORITY: Readonly<Record<Look, number>> = {
  'key-result': 0,
  outcome: 0,
  guardrail: 0,
  output: 0,
  activity: 0,
  unclear: 0,
  question: 1,
  suggestion: 2,
  fix: 3,
  'in-hand': 4,
  reveal: 5,
};

interface Drawn {
  readonly mark: Mark;
  readonly range: Range;
}

/**
 * Draws marks as CSS Custom Highlights, so that no node or attribute of ours gets into an editor's content. Only what
 * changed is drawn anew: everything else stays as it is, and nothing flickers while someone types.
 */
export class Highlights {
  #drawn = new Map<string, Drawn>();
  readonly #highlights = new Map<Look, Highlight>();

  /** `registry` is the document's own: `CSS.highlights`. */
  constructor(
    private readonly registry: HighlightRegistry,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const look of this.#highlights.keys()) registry.delete(nameOf(look));
      this.#highlights.clear();
      this.#drawn.clear();
    });
  }

  /**
   * Draws exactly these marks. `rangeOf` is asked for the new ones only; null leaves a mark out. `isRight` says of an old
   * range whether it still holds its mark's words, where an editor makes its nodes anew.
   */
  draw(
    marks: readonly Mark[],
    rangeOf: (mark: Mark) => Range | null,
    isRight: (mark: Mark, range: Range) => boolean = () => true,
  ): void {
    const next = new Map<string, Drawn>();
    for (const mark of marks) {
      const key = `${mark.look} ${mark.id} ${mark.passage.start} ${mark.passage.end}`;
      const old = this.#drawn.get(key);
      const isSame = old && old.mark.passage.block === mark.passage.block && !old.range.collapsed;
      if (isSame && isRight(mark, old.range)) {
        next.set(key, old);
        continue;
      }
      const range = rangeOf(mark);
      if (!range) continue;
      if (mark.look !== 'key-result') this.#highlight(mark.look).add(range);
      next.set(key, { mark, range });
    }
    for (const [key, { mark, range }] of this.#drawn) {
      if (next.get(key)?.range !== range) this.#highlights.get(mark.look)?.delete(range);
    }
    this.#drawn = next;
  }

  /** Washes one range until the returned function is called. */
  wash(range: Range): () => void {
    const highlight = this.#highlight('reveal');
    highlight.clear();
    highlight.add(range);
    return () => highlight.delete(range);
  }

  /** The range of a drawn passage; it has moved with the text since. */
  rangeOf({ block, start, end }: Passage): Range | null {
    for (const { mark, range } of this.#drawn.values()) {
      const { passage } = mark;
      if (passage.block === block && passage.start === start && passage.end === end) return range;
    }
    return null;
  }

  /** The id of the mark under a place, the most specific one where several lie over another. */
  idAt(node: Node, offset: number): string | null {
    let best: Drawn | null = null;
    for (const drawn of this.#drawn.values()) {
      if (drawn.mark.look === 'key-result' || !drawn.range.isPointInRange(node, offset)) continue;
      if (!best || PRIORITY[drawn.mark.look] > PRIORITY[best.mark.look]) best = drawn;
    }
    return best?.mark.id ?? null;
  }

  #highlight(look: Look): Highlight {
    let highlight = this.#highlights.get(look);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITY[look];
      this.#highlights.set(look, highlight);
      this.registry.set(nameOf(look), highlight);
    }
    return highlight;
  }
}

/** The name used in `::highlight(…)`. */
export const nameOf = (look: Look): string => `backcast-${look}`;

/** The names of all highlights that we draw. */
export const highlightNames = (): string[] => (Object.keys(PRIORITY) as Look[]).map(nameOf);
