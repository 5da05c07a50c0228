import { lowerBound } from '@/lib/draft/lists';
import type { Block, Span } from '@/lib/draft/types';
import { type Sentence, sentencesOf, type Word, wordsOf } from '@/lib/draft/words';
import type { Placed, Role, Zone } from './types';

/**
 * A stretch of a block where it stands: its zone, its role, its sentences and words. The same stretch of an unchanged
 * block in the same place is the same object in every reading, so results may be kept by it.
 */
export class Piece {
  /** The stretch, in the block's text; all of it for most pieces. */
  readonly span: Span;
  #sentences: readonly Sentence[] | null = null;
  #words: readonly Word[] | null = null;

  private constructor(
    readonly block: Block,
    span: Span | null,
    readonly zone: Zone,
    readonly role: Role,
  ) {
    this.span = span ?? { start: 0, end: block.text.length };
  }

  static readonly #kept = new WeakMap<Block, Piece[]>();

  /** The piece for a place, the one made before if there is one. An end past the block's text means its end. */
  static of(block: Block, { span, zone, role }: Omit<Placed, 'block'>): Piece {
    const kept = Piece.#kept.get(block) ?? [];
    const start = span?.start ?? 0;
    const end = Math.min(span?.end ?? block.text.length, block.text.length);
    const known = kept.find(p => p.zone === zone && p.role === role && p.span.start === start && p.span.end === end);
    if (known) return known;
    const piece = new Piece(block, span && { start, end }, zone, role);
    Piece.#kept.set(block, [...kept, piece]);
    return piece;
  }

  /** The whole text of the block; spans are offsets in this, also for a piece that is only a stretch of it. */
  get blockText(): string {
    return this.block.text;
  }

  /** The words of the stretch alone. Offsets found here need `span.start` added. */
  get text(): string {
    return this.block.text.slice(this.span.start, this.span.end);
  }

  /** Sentences of the stretch, with offsets in the block's text. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= within(sentencesOf(this.block), this.span, this.block.text);
    return this.#sentences;
  }

  /** Words of the stretch, with offsets in the block's text. */
  get words(): readonly Word[] {
    const { start, end } = this.span;
    this.#words ??= wordsOf(this.block).filter(word => word.start >= start && word.end <= end);
    return this.#words;
  }
}

function within(sentences: readonly Sentence[], span: Span, text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const sentence of sentences) {
    const start = Math.max(sentence.start, span.start);
    const end = Math.min(sentence.end, span.end);
    const inside = text.slice(start, end);
    const words = inside.trim();
    if (start >= end || words === '') continue;
    const from = start + inside.indexOf(words);
    found.push({ start: from, end: from + words.length, text: words });
  }
  return found;
}

/** Index of the first place at or behind a block. Places stand in the order of their blocks. */
export function firstOfBlock(placed: readonly Placed[], block: number): number {
  return lowerBound(placed.length, i => (placed[i] as Placed).block, block);
}
