import type { Clauses } from './clauses';
import type { State } from './judge-state';
import { type Judgement, judged, nounOf, told, wordsOf } from './judgement';

/** Delivery on time is a level of one's own work, felt by whoever waits. */
export function onTimeIn({ subject, verb }: State, clauses: Clauses): Judgement | null {
  const { tokens, mainTo } = clauses;
  const at = tokens.findIndex(
    (token, i) =>
      i >= verb &&
      i < mainTo &&
      ((token.lower === 'on' && /^(?:time|schedule|budget)$/.test(tokens[i + 1]?.lower ?? '')) ||
        (token.lower === 'within' && /^(?:sla|slo|target|budget)$/.test(tokens[i + 1]?.lower ?? '')) ||
        (token.lower === 'of' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'time')),
  );
  return at >= 0
    ? judged(clauses, 'outcome', 0.6, told('how reliably it comes', nounOf(clauses, subject)), [
        at,
        at + 2,
        'a level of reliability',
      ])
    : null;
}

/** A time limit or a share of the time that somebody feels: "loads in under 2 s", "answered within a day". */
export function serviceLevel(state: State, clauses: Clauses): Judgement | null {
  const { tokens, quantities, mainTo } = clauses;
  const { verb, subject } = state;
  const limit = quantities.find(
    q =>
      q.from > verb &&
      q.from < mainTo &&
      q.kind === 'time' &&
      (/^(?:within|in|under|below|<|≤|than|of|to|takes?|take|most|by)$/.test(tokens[q.from - 1]?.lower ?? '') ||
        q.bound === 'most'),
  );
  if (!limit) return null;
  if (tokens.slice(verb, limit.from).some(token => /^(?:that|which|who)$/.test(token.lower))) return null;
  const cadence = /^(?:every|per|each|last|past|first)$/.test(tokens[limit.from - 1]?.lower ?? '');
  if (
    cadence ||
    /^(?:quarters|years|iterations|sprints)$/.test(limit.unit) ||
    (limit.unit === 'months' && subject.thing === 'made')
  )
    return null;
  return judged(clauses, 'outcome', 0.65, told('how long it takes', wordsOf(clauses, limit.from, limit.to)), [
    limit.from,
    limit.to,
    'a time that somebody feels',
  ]);
}
