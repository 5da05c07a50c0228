import type { Span } from '@/lib/draft/types';
import type { Word } from '@/lib/draft/words';
import type { Piece } from './piece';

/** A hit of a word list: the words as they stand, and the entry of the list. */
export interface Hit extends Span {
  readonly entry: string;
  /** Index of the first word of the hit in `piece.words`, and how many words it has. */
  readonly at: number;
  readonly length: number;
}

/**
 * Words and phrases, found in one pass. Entries are lower case with straight apostrophes; words are parted by one space.
 * A trailing `*` matches any ending: `empower*`. Longest entry first.
 */
export class WordList {
  readonly #byFirst = new Map<string, string[][]>();
  readonly #stems: { stem: string; rest: string[]; entry: string }[] = [];

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const words = entry.split(' ');
      const first = words[0] ?? '';
      if (first.endsWith('*')) this.#stems.push({ stem: first.slice(0, -1), rest: words.slice(1), entry });
      else
        this.#byFirst.set(
          first,
          [...(this.#byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
        );
    }
  }

  /** Hits in the piece, in order, never overlapping. */
  in(piece: Piece): Hit[] {
    return this.inWords(piece.words);
  }

  inWords(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = this.#at(words, at);
      if (hit) hits.push(hit);
      at += hit?.length ?? 1;
    }
    return hits;
  }

  has(word: string): boolean {
    return (
      this.#byFirst.get(word)?.some(entry => entry.length === 1) ??
      this.#stems.some(s => word.startsWith(s.stem) && s.rest.length === 0)
    );
  }

  #at(words: readonly Word[], at: number): Hit | null {
    const word = words[at];
    if (!word) return null;
    for (const entry of this.#byFirst.get(word.lower) ?? []) {
      if (entry.every((part, i) => matches(part, words[at + i]?.lower)))
        return hitOf(words, at, entry.length, entry.join(' '));
    }
    for (const { stem, rest, entry } of this.#stems) {
      if (word.lower.startsWith(stem) && rest.every((part, i) => matches(part, words[at + 1 + i]?.lower)))
        return hitOf(words, at, rest.length + 1, entry);
    }
    return null;
  }
}

const matches = (part: string, word: string | undefined): boolean =>
  word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word);

function hitOf(words: readonly Word[], at: number, length: number, entry: string): Hit {
  const start = words[at]?.start ?? 0;
  const end = words[at + length - 1]?.end ?? start;
  return { start, end, entry, at, length };
}
