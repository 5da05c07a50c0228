import type { Word } from '@/lib/draft/words';

const COUNTS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety twice thrice dozen one-third two-thirds three-quarters'
  ).split(' '),
);
const ONES = new Set('one once a an'.split(' '));
const UNITS = new Set(
  (
    'second minute hour day night morning evening week weekend month quarter year shift euro dollar pound cent percent ' +
    'monday tuesday wednesday thursday friday saturday sunday time step click tap'
  ).split(' '),
);
/** "Every morning" is a scene; "every day" and "every year" are ways of speaking. */
const PERIODS = new Set(
  (
    'minute hour night morning afternoon evening weekend shift ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
/** After these a number is a name: RFC 9807, Windows 11, step 3, Form 26. */
const NUMBERED = new Set(
  (
    'rfc version v form section article chapter figure table question part phase step level iso windows ios android ' +
    'python java go node covid web http tls ipv option item note appendix release python3 type'
  ).split(' '),
);
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?$/;
const VERSION = /^\d+\.\d+$/;
/** “The past two years” says when, not how much. */
const SPANS = /^(?:past|last|next|recent)$/;
const NUMBER = /^(?:\d+(?:[.,]\d+)*)(?:%|x|k|m|bn|ms|s|h|min|mins|hrs|gb|mb|tb|kb|kg|km|-\S+)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether the words give an amount that a reader can weigh: a figure, a counted word, a stated frequency. Years, dates, versions,
 * "24/7", ordinals and "millions of" are not amounts.
 */
export function hasAmount(words: readonly Word[]): boolean {
  return words.some((_, at) => isAmount(words, at));
}

/** Whether the word at this place is, or begins, an amount. */
export function isAmount(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  if (SPANS.test(before)) return false;
  const next = singular(words[at + 1]?.lower ?? '');
  if (NUMBER.test(word)) {
    if (YEAR.test(word) && !UNITS.has(next)) return false;
    if (NUMBERED.has(before) || MONTH.test(before) || MONTH.test(next)) return false;
    if (VERSION.test(word) && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) return false;
    const afterNext = words[at + 1]?.lower;
    return !(word === '24' && afterNext === '7') && !(word === '7' && before === '24');
  }
  if (COUNTS.has(word) || (word.includes('-') && COUNTS.has(word.slice(0, word.indexOf('-'))))) return true;
  if (word === 'one') return next === 'in' || next === 'out' || UNITS.has(next);
  if (word === 'once') return ONES.has(next);
  if (word === 'every' || word === 'each') return PERIODS.has(next);
  return word === 'times' && (ONES.has(next) || next === 'per');
}

const singular = (word: string): string => (word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word);
