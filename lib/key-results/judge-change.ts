import type { Clauses } from './clauses';
import type { Order } from './judge-order';
import { type Judgement, judged, shownPhrase, wordsOf } from './judgement';
import { MAKE, RAISE } from './lexicon/verbs';

export function weak({ base, object, verb }: Order, clauses: Clauses, confidence: number): Judgement {
  const counted = object !== null && (object.of === 'number' || object.of === 'percent');
  const what = object ? `: ${shownPhrase(clauses, { ...object, from: object.from })}` : '';
  const verdict = 'output';
  const reason =
    object?.thing === 'staff' && /^(?:hire|recruit|onboard|add|source|grow)$/.test(base)
      ? `counts people you take on${what}`
      : counted
        ? `counts what you do${what}`
        : `something you do, then it is done${what}`;
  return judged(
    clauses,
    verdict,
    confidence,
    reason,
    [verb, verb + 1, 'work of your own'],
    [object?.from ?? -1, object?.to ?? -1, 'what is made or done'],
  );
}

export function judgeOngoing(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  if (object && (object.of === 'number' || object.of === 'percent') && order.base !== 'continue')
    return weak(order, clauses, 0.75);
  return judged(clauses, 'activity', 0.8, `work with no finish: ${wordsOf(clauses, verb, object?.to ?? verb + 1)}`, [
    verb,
    verb + 1,
    'goes on, and is never done',
  ]);
}

export function judgeKept(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  const isMade =
    object !== null && object.thing === 'made' && object.sure && !amountIn(clauses, object.from, clauses.mainTo);
  if (isMade)
    return judged(clauses, 'activity', 0.6, `upkeep of your own work: ${shownPhrase(clauses, object)}`, [
      verb,
      object.to,
      'upkeep',
    ]);
  return judged(clauses, 'guardrail', 0.85, `a level to keep${object ? `: ${shownPhrase(clauses, object)}` : ''}`, [
    verb,
    verb + 1,
    'to be kept, not changed',
  ]);
}

/** More or less of something: an outcome unless what grows is what we make or whom we employ. */
export function judgeChange(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  const up = RAISE.has(order.base);
  if (!object)
    return judged(clauses, 'unclear', 0.3, 'nothing says what changes', [verb, verb + 1, 'a change of what?']);
  const amount = amountIn(clauses, object.from, clauses.mainTo);
  const made = object.thing === 'made' && (object.sure || up);
  if (made && (up || !amount))
    return judged(
      clauses,
      'output',
      object.sure ? 0.75 : 0.6,
      `more or better of what you make: ${shownPhrase(clauses, object)}`,
      [object.from, object.to, 'something you make'],
    );
  if (object.thing === 'staff' && up && object.sure)
    return judged(clauses, 'output', 0.7, `counts people you take on: ${shownPhrase(clauses, object)}`, [
      object.from,
      object.to,
      'your own people',
    ]);
  const sure = object.sure ? 0.9 : 0.7;
  const known = object.thing !== 'unknown';
  if (!known && !amount && object.of === null)
    return up && !/^(?:increase|raise|grow|double|triple|maximi[sz]e)$/.test(order.base)
      ? judged(clauses, 'unclear', 0.4, 'no number says how much better', [
          verb,
          object.to,
          'better, but how would anybody see it?',
        ])
      : judged(clauses, 'outcome', 0.55, `a change: ${wordsOf(clauses, verb, object.to)}`, [
          verb,
          object.to,
          'a change of level',
        ]);
  return judged(
    clauses,
    'outcome',
    known ? sure : 0.6,
    `a change in ${shownPhrase(clauses, object)}`,
    [verb, verb + 1, up ? 'more' : 'less'],
    [object.from, object.to, 'what changes'],
  );
}

export function judgeReached(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  const main = clauses.tokens.slice(verb + 1, clauses.mainTo);
  const amount = amountIn(clauses, verb + 1, clauses.mainTo);
  if (amount && object?.thing !== 'unknown')
    return judged(clauses, 'outcome', 0.65, 'a level with a number', [amount.from, amount.to, 'the level to reach']);
  if (amount && (amount.kind === 'percent' || amount.kind === 'money'))
    return judged(clauses, 'outcome', 0.65, 'a level with a number', [amount.from, amount.to, 'the level to reach']);
  if (amount && !MAKE.has(order.base))
    return judged(clauses, 'outcome', 0.5, 'a number to reach', [amount.from, amount.to, 'the number to reach']);
  return main.length > 0 && !amount
    ? judged(clauses, 'output', 0.55, `something reached once: ${wordsOf(clauses, verb, object?.to ?? verb + 1)}`, [
        verb,
        object?.to ?? verb + 1,
        'done or not done',
      ])
    : judged(clauses, 'unclear', 0.3, 'nothing says what is measured', [verb, verb + 1, 'reached, but what?']);
}

export const amountIn = (clauses: Clauses, from: number, to: number) =>
  clauses.quantities.find(q => q.from >= from && q.from < to) ?? null;
