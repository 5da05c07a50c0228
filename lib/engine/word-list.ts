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

interface Entry {
  readonly entry: string;
  readonly words: readonly string[];
}

/**
 * Words and phrases, found in one pass. Entries are lower case with straight apostrophes; words are parted by one space.
 * A trailing `*` matches any ending, of any word: `empower*`. Of several entries that begin at a word the one with most
 * words wins, then the one without a star. Linear in the words.
 */
export class WordList {
  readonly #byWord = new Map<string, Entry[]>();
  /** Entries that begin with an open ending, by the first letter. */
  readonly #byLetter = new Map<string, Entry[]>();

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const words = entry.split(' ');
      const first = words[0] ?? '';
      if (first.endsWith('*')) add(this.#byLetter, first.charAt(0), { entry, words });
      else add(this.#byWord, first, { entry, words });
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

  /** Whether a word, in lower case, is an entry by itself. */
  has(word: string): boolean {
    const isAlone = ({ words }: Entry): boolean => words.length === 1 && matches(words[0] ?? '', word);
    return (
      (this.#byWord.get(word)?.some(isAlone) ?? false) || (this.#byLetter.get(word.charAt(0))?.some(isAlone) ?? false)
    );
  }

  #at(words: readonly Word[], at: number): Hit | null {
    const lower = words[at]?.lower ?? '';
    let best: Entry | null = null;
    for (const list of [this.#byWord.get(lower), this.#byLetter.get(lower.charAt(0))]) {
      for (const entry of list ?? []) {
        if (best && entry.words.length <= best.words.length) continue;
        if (entry.words.every((part, i) => matches(part, words[at + i]?.lower))) best = entry;
      }
    }
    return best && hitOf(words, at, best);
  }
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const matches = (part: string, word: string | undefined): boolean =>
  word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word);

function hitOf(words: readonly Word[], at: number, { entry, words: { length } }: Entry): Hit {
  const start = words[at]?.start ?? 0;
  const end = words[at + length - 1]?.end ?? start;
  return { start, end, entry, at, length };
}
