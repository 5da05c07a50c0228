import { sourceSpanOf } from '@/lib/draft/draft';
import { type MarkdownDraft, markdownSteps } from '@/lib/draft/markdown';
import { finished, type Steps } from '@/lib/draft/steps';
import type { Block, Passage, Span } from '@/lib/draft/types';
import type { Caret } from '../host';

/** One reading of the practice editor: its text as Markdown, the draft, and the way between the two. */
export class Reading {
  #byKey: Map<string, number> | null = null;

  private constructor(
    readonly source: string,
    readonly draft: MarkdownDraft,
  ) {}

  static of(source: string, previous: Reading | null, title: string): Reading {
    return finished(Reading.steps(source, previous, title));
  }

  /** The same, a piece of the text at a time. */
  static *steps(source: string, previous: Reading | null, title: string): Steps<Reading> {
    return new Reading(source, yield* markdownSteps(source, previous?.draft, title));
  }

  /** Where a passage stands in the source of this reading; null when its words are not there any more. */
  locate(passage: Passage): (Span & { readonly index: number }) | null {
    const index = this.indexOf(passage.block.key);
    const block = this.draft.blocks[index];
    const words = passage.block.text.slice(passage.start, passage.end);
    if (block && (block === passage.block || block.text.slice(passage.start, passage.end) === words)) {
      return { ...sourceSpanOf(this.draft, index, passage), index };
    }
    return (block && this.#onlyIn(block, index, words)) ?? this.#onlyAnywhere(words);
  }

  indexOf(key: string): number {
    this.#byKey ??= new Map(this.draft.blocks.map((block, i) => [block.key, i]));
    return this.#byKey.get(key) ?? -1;
  }

  /** The block and the offset in it that a place in the source belongs to; null between blocks. */
  caretAt(offset: number): Caret | null {
    const { blocks, starts } = this.draft;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    if (!block) return null;
    const inBlock = offset - (starts[low] ?? 0);
    const lineBefore = inBlock < 0 && !this.source.slice(offset, starts[low]).includes('\n');
    if ((inBlock < 0 && !lineBefore) || inBlock > block.sourceLength) return null;
    return { block: block.key, offset: textOffset(block, Math.max(0, inBlock)) };
  }

  #onlyIn(block: Block, index: number, words: string): (Span & { readonly index: number }) | null {
    const start = words === '' ? -1 : block.text.indexOf(words);
    if (start < 0 || block.text.includes(words, start + 1)) return null;
    return { ...sourceSpanOf(this.draft, index, { start, end: start + words.length }), index };
  }

  #onlyAnywhere(words: string): (Span & { readonly index: number }) | null {
    let found: (Span & { readonly index: number }) | null = null;
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
function textOffset(block: Block, source: number): number {
  const { runs, text } = block;
  if (runs.length === 0) return Math.min(source, text.length);
  let at = 0;
  for (const [i, run] of runs.entries()) {
    if (run.source > source) break;
    const end = runs[i + 1]?.text ?? text.length;
    at = Math.min(run.text + source - run.source, end);
  }
  return at;
}
