import { draftOf } from '@/lib/draft/draft';
import type { Draft, Passage, Span } from '@/lib/draft/types';
import type { Caret } from '../host';
import type { LeafPart, PlacedBlock } from './page-blocks';

/** A span of the text of one leaf. */
export interface LeafSpan extends Span {
  readonly leaf: string;
}

/** A passage as it stands now, and the leaves that it runs through: one, or several in a table row. */
export interface Located extends Span {
  readonly placed: PlacedBlock;
  readonly spans: readonly LeafSpan[];
}

/** One reading of a page: the draft, and the way between its offsets and those of the leaves. */
export class Reading {
  readonly draft: Draft;
  #byKey: Map<string, number> | null = null;
  #byLeaf: Map<string, PlacedBlock[]> | null = null;

  constructor(
    readonly placed: readonly PlacedBlock[],
    title: string,
  ) {
    this.draft = draftOf(
      placed.map(({ block }) => block),
      title,
    );
  }

  /** Where a passage stands in this reading; null when its words are not there any more, or in several places. */
  locate(passage: Passage): Located | null {
    const words = passage.block.text.slice(passage.start, passage.end);
    const here = this.placed[this.indexOf(passage.block.key)];
    if (here?.block.text.slice(passage.start, passage.end) === words) return located(here, passage);
    if (words === '') return null;
    return (here && onlyIn(here, words)) ?? this.#onlyAnywhere(words);
  }

  /** Place in reading order of a block; −1 for one that is not in this reading. */
  indexOf(key: string): number {
    this.#byKey ??= new Map(this.placed.map(({ block }, i) => [block.key, i]));
    return this.#byKey.get(key) ?? -1;
  }

  /** The block, and the offset in it, that an offset in a leaf belongs to; null where the leaf is empty. */
  caretAt(leaf: string, offset: number): Caret | null {
    let best: { caret: Caret; away: number } | null = null;
    for (const { block, parts } of this.#inLeaf(leaf)) {
      for (const part of parts) {
        if (part.leaf !== leaf) continue;
        const at = Math.max(0, Math.min(offset - part.from, part.length));
        const away = Math.abs(offset - part.from - at);
        if (!best || away < best.away) best = { caret: { block: block.key, offset: part.at + at }, away };
      }
    }
    return best?.caret ?? null;
  }

  #inLeaf(leaf: string): readonly PlacedBlock[] {
    if (!this.#byLeaf) {
      this.#byLeaf = new Map();
      for (const placed of this.placed) {
        for (const name of new Set(placed.parts.map(part => part.leaf))) {
          const known = this.#byLeaf.get(name);
          if (known) known.push(placed);
          else this.#byLeaf.set(name, [placed]);
        }
      }
    }
    return this.#byLeaf.get(leaf) ?? [];
  }

  #onlyAnywhere(words: string): Located | null {
    let found: Located | null = null;
    for (const placed of this.placed) {
      if (!placed.block.text.includes(words)) continue;
      const here = onlyIn(placed, words);
      if (!here || found) return null;
      found = here;
    }
    return found;
  }
}

function onlyIn(placed: PlacedBlock, words: string): Located | null {
  const { text } = placed.block;
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) return null;
  return located(placed, { start, end: start + words.length });
}

function located(placed: PlacedBlock, { start, end }: Span): Located {
  return { placed, start, end, spans: placed.parts.flatMap(part => spanIn(part, start, end) ?? []) };
}

/** What of a span of the block is in this leaf. An empty span is in the first part that touches it. */
function spanIn({ leaf, at, from, length }: LeafPart, start: number, end: number): LeafSpan | null {
  const first = Math.max(start, at);
  const last = Math.min(end, at + length);
  if (first > last || (first === last && start < end)) return null;
  return { leaf, start: first - at + from, end: last - at + from };
}
