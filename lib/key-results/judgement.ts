import type { Span } from '@/lib/draft/types';
import type { Clauses } from './clauses';
import type { Phrase } from './phrase';
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

/** A phrase as people are shown it: trimmed to its last words when it is long. */
export function shownPhrase(clauses: Clauses, phrase: Phrase): string {
  const words = wordsOf(clauses, phrase.from, phrase.to);
  return words.length <= 40 ? words : `…${words.slice(words.indexOf(' ', words.length - 36))}`;
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
