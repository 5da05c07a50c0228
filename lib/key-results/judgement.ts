import type { Span } from '@/lib/draft/types';
import type { Clauses } from './clauses';
import type { Phrase } from './phrase';
import { isPlural } from './things';
import type { Evidence, Verdict } from './types';

/** A verdict with its grounds. Evidence spans are in the text that was judged. */
export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  /** For people, lower case, without a full stop. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** The words of the tokens `[from, to)`. */
export function spanOf(clauses: Clauses, from: number, to: number): Span {
  const first = clauses.tokens[from];
  const last = clauses.tokens[Math.max(from, to - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

export const wordsOf = (clauses: Clauses, from: number, to: number): string => {
  const { start, end } = spanOf(clauses, from, to);
  return clauses.text.slice(start, end);
};

/** As long as a noun may be in a reason, in UTF-16 units: a reason stands on one line. */
const LONGEST = 28;

/** A phrase as people are shown it: with its amount where that is short, otherwise its last words. */
export function shownPhrase(clauses: Clauses, phrase: Phrase): string {
  const words = wordsOf(clauses, phrase.from, phrase.to);
  return words.length <= LONGEST && !/[([:]/.test(words) ? words : nounOf(clauses, phrase);
}

const BEFORE_NOUN =
  /^(?:the|a|an|our|their|its|of|at|least|most|more|fewer|less|than|over|under|about|around|up|to|all|every|each|any|additional|another|number|share|percentage|total|no|zero|known|in|from|\W+)$/;

const RELATIVE = /^(?:who|whose|that|which)$/;

/** A phrase without its amount and article, in lower case where only the sentence gave it a capital. */
export function nounOf(clauses: Clauses, phrase: Phrase): string {
  const { tokens, quantities } = clauses;
  const relative = tokens.findIndex((token, i) => i > phrase.from && RELATIVE.test(token.lower));
  const to = relative > phrase.from && relative < phrase.to ? relative : phrase.to;
  let from = phrase.from;
  const isAmount = (at: number): boolean => quantities.some(q => q.from <= at && at < q.to);
  while (from < to - 1 && (BEFORE_NOUN.test(tokens[from]?.lower ?? '') || isAmount(from))) from++;
  while (from < to - 1 && wordsOf(clauses, from, to).length > LONGEST) from++;
  if (isAmount(from)) return '';
  const words = wordsOf(clauses, from, to);
  const isName = /^\p{Lu}\S*\p{Lu}|\s\p{Lu}/u.test(words);
  return from > 0 || isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** A reason with its noun, where both fit on a line. */
export const told = (label: string, noun: string): string =>
  noun !== '' && label.length + noun.length <= 38 ? `${label}: ${noun}` : label;

/** What people do, named where the phrase is a plural that says who: "what subscribers do". */
export function deedsOf(clauses: Clauses, phrase: Phrase, does = 'do'): string {
  const head = clauses.tokens[phrase.head];
  const noun = nounOf(clauses, phrase);
  const isNamed = head !== undefined && isPlural(head) && noun.length + does.length <= 30;
  return isNamed ? `what ${noun} ${does}` : `what others ${does}`;
}

export function judged(
  clauses: Clauses,
  verdict: Verdict,
  confidence: number,
  reason: string,
  ...grounds: readonly (readonly [from: number, to: number, says: string])[]
): Judgement {
  const evidence = grounds
    .filter(([from, to]) => to > from && from >= 0)
    .map(([from, to, says]) => ({ span: spanOf(clauses, from, to), says }));
  return { verdict, confidence, reason, evidence };
}
