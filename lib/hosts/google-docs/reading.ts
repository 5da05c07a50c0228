import { sourceSpanOf } from '@/lib/draft/draft';
import type { Block, Draft, Passage, Span } from '@/lib/draft/types';
import type { Caret } from '../host';
import { lineSigns } from './controls';

/** A place in the editor's text, and what stands there, control characters and all. */
export interface Place extends Span {
  /** Index of the block in the draft. */
  readonly index: number;
  readonly raw: string;
}

/** One reading of a Google document: the editor's text, the draft read from it, and the way between the two. */
export class DocsReading {
  #byKey: Map<string, number> | null = null;

  constructor(
    /** The text whose offsets the draft's sources are: the editor's own, unless `isEditors` is false. */
    readonly text: string,
    readonly draft: Draft,
    /** False when the text is an export or what is on screen: nothing can be selected or written by its offsets. */
    readonly isEditors: boolean,
  ) {}

  /** Where a passage stands in this reading; null when its words are not there any more, or in more than one place. */
  locate(passage: Passage): Place | null {
    const index = this.indexOf(passage.block.key);
    const block = this.draft.blocks[index];
    const words = passage.block.text.slice(passage.start, passage.end);
    if (block && (block === passage.block || block.text.slice(passage.start, passage.end) === words)) {
      return this.#placeOf(index, passage);
    }
    return (block && this.#onlyIn(block, index, words)) ?? this.#onlyAnywhere(words);
  }

  /** Index of the block of this key in the draft, or -1. */
  indexOf(key: string): number {
    this.#byKey ??= new Map(this.draft.blocks.map((block, i) => [block.key, i]));
    return this.#byKey.get(key) ?? -1;
  }

  /**
   * The block and the offset in its text that a place in the editor's text belongs to: also from the white space around
   * the block in its line, where a writer types on. Null on an empty line.
   */
  caretAt(offset: number): Caret | null {
    const { blocks, starts } = this.draft;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#caretIn(low, offset) ?? this.#caretIn(low + 1, offset);
  }

  #caretIn(index: number, offset: number): Caret | null {
    const block = this.draft.blocks[index];
    const start = this.draft.starts[index];
    if (!block || start === undefined) return null;
    const end = start + block.sourceLength;
    const between = offset < start ? this.text.slice(offset, start) : this.text.slice(Math.min(end, offset), offset);
    if (lineSigns().test(between)) return null;
    return {
      block: block.key,
      offset: offset > end ? block.text.length : textOffset(block, Math.max(0, offset - start)),
    };
  }

  #placeOf(index: number, span: Span): Place {
    const { start, end } = sourceSpanOf(this.draft, index, span);
    return { start, end, index, raw: this.text.slice(start, end) };
  }

  #onlyIn(block: Block, index: number, words: string): Place | null {
    const start = words === '' ? -1 : block.text.indexOf(words);
    if (start < 0 || block.text.includes(words, start + 1)) return null;
    return this.#placeOf(index, { start, end: start + words.length });
  }

  #onlyAnywhere(words: string): Place | null {
    let found: Place | null = null;
    for (const [index, block] of this.draft.blocks.entries()) {
      if (words === '' || !block.text.includes(words)) continue;
      const here = this.#onlyIn(block, index, words);
      if (!here || found) return null;
      found = here;
    }
    return found;
  }
}

/** The offset in a block's text of a place in its source: the inverse of `sourceSpanOf`. */
function textOffset({ runs, text }: Block, source: number): number {
  if (runs.length === 0) return Math.min(source, text.length);
  let at = 0;
  for (const [i, run] of runs.entries()) {
    if (run.source > source) break;
    const end = runs[i + 1]?.text ?? text.length;
    const into = run.length === undefined ? source - run.source : source - run.source < run.length ? 0 : end - run.text;
    at = Math.min(run.text + into, end);
  }
  return at;
}
