import type { Span } from '@/lib/draft/types';
import type { Clauses } from './clauses';
import { DEEDS } from './lexicon/nouns';
import { BEHAVE } from './lexicon/verbs';

/** What others do, as far as a word tells it: "sign-ups", "customers who renew". */
export function behaviourIn({ tokens, mainTo }: Clauses): Span[] {
  const found: Span[] = [];
  for (let at = 1; at < mainTo; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const base = token.verb;
    const isDone = base !== null && BEHAVE.has(base) && /^(?:who|that|which|to|and)$/.test(tokens[at - 1]?.lower ?? '');
    if (isDone || DEEDS.has(token.base)) found.push({ start: token.start, end: token.end });
  }
  return found.slice(0, 3);
}
