import type { Word } from '@/lib/draft/words';
import { GENERIC_PEOPLE, NOT_A_MODIFIER, NOT_PEOPLE, SPECIFIC_PEOPLE } from './people.words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const GENERIC = setOf(GENERIC_PEOPLE);
const SPECIFIC = setOf(SPECIFIC_PEOPLE);
const NONE = setOf(NOT_PEOPLE);
const NO_MODIFIER = setOf(NOT_A_MODIFIER);
const TRADE = /(?:[a-z]{2}(?:er|or|ist|ian)|[a-z]{4}ee)s$/;
/** What a trade in -ing may stand before: "hiring teams", but not "helping people". */
const BODIES = /^(?:team|organi[sz]ation|compan|group|firm|professional|business)/;
/** In the singular these mostly tell what sort of thing something is: "business critical". */
const ADJECTIVE = /^(?:business|enterprise|professional|group|community|public|brand)$/;
const DESCRIBES = /^(?:who|whose|that|with|in|at|on|across|[a-z]{3,}ing)$/;

/** A word for people in a text, and whether a reader can picture them. */
export interface People {
  readonly word: Word;
  /** False for "users", true for "nurses", "hiring teams" and "people who rent". */
  readonly named: boolean;
}

/** Every word for people or bodies of people, in order. Trades that no list knows are told by their plural: "golfers". */
export function peopleIn(words: readonly Word[]): People[] {
  const found: People[] = [];
  words.forEach((word, at) => {
    const head = headOf(word.lower);
    if (isSpecific(isOwner(word.lower) ? `${head}s` : head)) found.push({ word, named: true });
    else if (GENERIC.has(singularOf(head)) && !ADJECTIVE.test(head))
      found.push({ word, named: isDescribed(words, at) });
  });
  return found;
}

/** Whether somebody is named whom a reader can picture. */
export const namesPeople = (words: readonly Word[]): boolean => peopleIn(words).some(people => people.named);

/** Whether the word, in singular or plural, is for a person, a trade or a body that a reader can picture. */
export function isSpecific(word: string): boolean {
  const one = singularOf(word);
  if (NONE.has(one)) return false;
  return SPECIFIC.has(word) || SPECIFIC.has(one) || (TRADE.test(word) && !GENERIC.has(one));
}

export const isGeneric = (word: string): boolean => GENERIC.has(singularOf(word));

function isDescribed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1]?.lower ?? '';
  if (DESCRIBES.test(after)) return true;
  if (!before || NO_MODIFIER.has(before.lower) || /\d/.test(before.lower)) return false;
  if (/(?:ing|ate|ize|ise|ify)$/.test(before.lower)) return BODIES.test(words[at]?.lower ?? '');
  return !isGeneric(before.lower) && !isSpecific(before.lower) && !/(?:ly|['’]s)$/.test(before.lower);
}

const isOwner = (word: string): boolean => word.endsWith("'s");

/** "Golfer's" is about a golfer, "co-founders" about founders, "nurse-led" about nurses no longer. */
function headOf(word: string): string {
  const owner = word.replace(/'s?$/, '');
  return owner.includes('-') && !SPECIFIC.has(singularOf(owner)) ? owner.slice(owner.lastIndexOf('-') + 1) : owner;
}

function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ches|shes|sses|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
