import type { Bare } from './judge-noun';
import { type Judgement, judged } from './judgement';

/** Words that say of things that they have waited too long. */
const WAITS = /^(?:older|longer|overdue|pending|unanswered|unresolved|unread|unpaid|late|stale)$/;
const LIMITS = /^(?:under|below|to|at|<|≤|:|=)$/;

/** "Issues older than a year: 0", "Invoices overdue by 30 days under 3 %": how much is left waiting, whoever made it. */
export function leftWaiting({ phrase, clauses }: Bare): Judgement | null {
  const { tokens, quantities, mainTo } = clauses;
  const at = tokens.findIndex(
    ({ lower }, i) => i > phrase.from && i < Math.min(mainTo, phrase.to + 2) && WAITS.test(lower),
  );
  if (at < 0) return null;
  const left = quantities.findLast(
    q => q.from > at + 1 && q.kind !== 'time' && LIMITS.test(tokens[q.from - 1]?.lower ?? ''),
  );
  return left
    ? judged(
        clauses,
        'outcome',
        0.6,
        'how much is left waiting',
        [phrase.from, at + 1, 'left waiting'],
        [left.from, left.to, 'how many are left'],
      )
    : null;
}
