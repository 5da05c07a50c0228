import type { Span } from '@/lib/draft/types';
import type { Sentence, Word } from '@/lib/draft/words';
import type { Piece } from '@/lib/engine';

/** A sentence of a piece with its words. */
export interface WordedSentence extends Sentence {
  readonly words: readonly Word[];
}

const kept = new WeakMap<Piece, readonly WordedSentence[]>();

/** The sentences of a piece with their words, put together in one pass. */
export function wordedSentences(piece: Piece): readonly WordedSentence[] {
  let found = kept.get(piece);
  if (!found) {
    let at = 0;
    found = piece.sentences.map(sentence => {
      while ((piece.words[at]?.start ?? sentence.end) < sentence.start) at++;
      const from = at;
      while ((piece.words[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) at++;
      return { ...sentence, words: piece.words.slice(from, at) };
    });
    kept.set(piece, found);
  }
  return found;
}

/** Of spans in order that do not overlap, the last that begins at or before the offset. */
export function lastFrom<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
