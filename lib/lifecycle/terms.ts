import type { Span } from '@/lib/draft/types';
import { cutWords } from '@/lib/draft/words';

/** A word reduced to what names are compared by: lower case, singular, the parts of a hyphened word apart. */
export interface Term extends Span {
  readonly lower: string;
  readonly base: string;
}

/** The terms of a text in order, with their offsets in it. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const word of cutWords(text)) {
    let at = word.start;
    for (const part of word.lower.split('-')) {
      if (part !== '') terms.push({ start: at, end: at + part.length, lower: part, base: singular(part) });
      at += part.length + 1;
    }
  }
  return terms;
}

const UNCHANGED =
  /(?:ss|us|is)$|^(?:news|series|analytics|sales|ops|devops|dns|aws|css|sms|kubernetes|saas|always|perhaps|https?)$/;

/** A noun without its plural ending; words that only look like plurals stay. */
export function singular(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith('s') || UNCHANGED.test(word)) return word;
  if (word === 'analyses' || word === 'theses' || word === 'crises') return `${word.slice(0, -2)}is`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh|zz)es$/.test(word) && !/(?:(?:[aeiourln]s|ach|cach)es)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
