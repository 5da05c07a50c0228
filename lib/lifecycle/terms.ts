import { keptByWord } from '@/lib/draft/kept-by-word';
import type { Block, Span } from '@/lib/draft/types';
import { cutWords, type Word, wordsOf } from '@/lib/draft/words';
import type { MetricName } from './metrics/match';
import type { CandidateCues } from './stage-cues';

/** A word reduced to what names are compared by: lower case, singular, the parts of a hyphened word apart. */
export interface Term extends Span {
  readonly lower: string;
  readonly base: string;
  readonly form: TermForm;
}

/** One word, shared by all terms in which it stands; whoever looks words up keeps what it found in it. */
export interface TermForm {
  readonly lower: string;
  readonly base: string;
  /** The cues and the names of metrics that may begin with it; not looked up yet while undefined. */
  cues?: CandidateCues;
  names?: readonly MetricName[];
}

const formOf = keptByWord((lower: string): TermForm => ({ lower, base: singular(lower) }));

/** The terms of a text in order, with their offsets in it. */
export const termsOf = (text: string): Term[] => termsFrom(cutWords(text), 0);

/**
 * The terms in a stretch of a block, with offsets from where it begins. The block's words are cut once for all who read
 * it; only a stretch that begins or ends within one of them is cut afresh.
 */
export function termsIn(block: Block, { start, end }: Span): Term[] {
  const words = wordsOf(block);
  const [from, to] = [firstEndingAfter(words, start), firstEndingAfter(words, end)];
  const isCut = (words[from]?.start ?? start) < start || (words[to]?.start ?? end) < end;
  return isCut ? termsOf(block.text.slice(start, end)) : termsFrom(words.slice(from, to), start);
}

/** The index of the first word that ends after an offset; words stand in order, so halving finds it. */
function firstEndingAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function termsFrom(words: readonly Word[], base: number): Term[] {
  const terms: Term[] = [];
  for (const word of words) {
    let at = word.start - base;
    if (!word.lower.includes('-')) {
      terms.push(termAt(at, word.lower));
      continue;
    }
    for (const part of word.lower.split('-')) {
      if (part !== '') terms.push(termAt(at, part));
      at += part.length + 1;
    }
  }
  return terms;
}

function termAt(start: number, word: string): Term {
  const form = formOf(word);
  return { start, end: start + word.length, lower: form.lower, base: form.base, form };
}

const UNCHANGED =
  /(?:ss|us|is)$|^(?:news|series|analytics|sales|ops|devops|dns|aws|css|sms|kubernetes|saas|always|perhaps|https?)$/;

/** A noun without its plural ending; words that only look like plurals stay. */
export const singular = keptByWord(singularOf);

function singularOf(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith('s') || UNCHANGED.test(word)) return word;
  if (word === 'analyses' || word === 'theses' || word === 'crises') return `${word.slice(0, -2)}is`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh|zz)es$/.test(word) && !/(?:(?:[aeiourln]s|ach|cach)es)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
