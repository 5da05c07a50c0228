import type { Clauses } from './clauses';
import type { Order } from './judge-order';
import { type Judgement, judged, nounOf, shownPhrase, told } from './judgement';
import { MAKE, RAISE } from './lexicon/verbs';
import type { Phrase } from './phrase';
import { kindOf } from './things';

export function weak({ base, object, verb }: Order, clauses: Clauses, confidence: number): Judgement {
  const counted = object !== null && (object.of === 'number' || object.of === 'percent');
  const isPeople = object?.thing === 'staff' || object?.thing === 'outsiders';
  const what = object && !isPeople ? shownPhrase(clauses, object) : '';
  return judged(
    clauses,
    'output',
    confidence,
    rhythmIn(clauses, object) && !counted ? 'work you keep doing' : weakReason(base, object, counted, what),
    [verb, verb + 1, 'work of your own'],
    [object?.from ?? -1, object?.to ?? -1, 'what is made or done'],
  );
}

const RHYTHM = /^(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|regular|recurring)$/;

/** Whether the object comes again and again: "a weekly call". */
const rhythmIn = ({ tokens }: Clauses, object: Phrase | null): boolean =>
  object !== null && tokens.slice(object.from, object.to).some(({ lower }) => RHYTHM.test(lower));

function weakReason(base: string, object: Phrase | null, counted: boolean, what: string): string {
  if (object?.thing === 'staff' && TAKES_ON.test(base)) return 'counts people you take on';
  if (SHIPS.test(base)) return counted ? told('counts what you ship', what) : 'a thing delivered';
  return counted ? told('counts your own work', what) : 'work of your own, done once';
}

const TAKES_ON = /^(?:hire|recruit|onboard|add|source|grow)$/;
const SHIPS =
  /^(?:launch|ship|build|develop|create|write|publish|release|deliver|implement|deploy|design|redesign|draft|produce|complete|finish|add|introduce|roll|rollout|record|film|provide|make|post|print|set|establish|upgrade|rebuild|finalise|finalize|document|define)$/;

export function judgeOngoing(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  if (object && (object.of === 'number' || object.of === 'percent') && order.base !== 'continue')
    return weak(order, clauses, 0.75);
  return judged(clauses, 'activity', 0.8, 'work with no finish', [verb, verb + 1, 'goes on, and is never done']);
}

export function judgeKept(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  const isMade =
    object !== null && object.thing === 'made' && object.sure && !amountIn(clauses, object.from, clauses.mainTo);
  if (isMade) return judged(clauses, 'activity', 0.6, 'upkeep of your own work', [verb, object.to, 'upkeep']);
  return judged(clauses, 'guardrail', 0.85, told('a level to keep', object ? nounOf(clauses, object) : ''), [
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
  const shown = nounOf(clauses, object);
  const place = [object.from, object.to] as const;
  const amount = amountIn(clauses, object.from, clauses.mainTo);
  const isMade = object.thing === 'made' && !isAverage(clauses, object);
  const counted = amount ? clauses.tokens[amount.to] : undefined;
  const isOfOthers = counted !== undefined && /^(?:outsiders|deeds)$/.test(kindOf(counted) ?? '');
  if (isMade && !isOfOthers && (object.sure || up) && (up || !amount))
    return judged(clauses, 'output', object.sure ? 0.75 : 0.6, told('more of what you make', shown), [
      ...place,
      'something you make',
    ]);
  if (object.thing === 'staff' && up && object.sure)
    return judged(clauses, 'output', 0.7, 'counts people you take on', [...place, 'your own people']);
  if (object.thing === 'unknown' && !amount && object.of === null) return judgeVague(order, object, clauses, up);
  return judged(
    clauses,
    'outcome',
    object.thing === 'unknown' ? 0.6 : object.sure ? 0.9 : 0.7,
    shown === '' ? 'a change of level' : `a change in ${shown}`,
    [verb, verb + 1, up ? 'more' : 'less'],
    [...place, 'what changes'],
  );
}

/** "Average session": a level of it, whatever it is. */
const isAverage = ({ tokens }: Clauses, { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:average|avg|mean|median|percentile)$/.test(lower));

/** No number, and nothing known: "raise" and "reduce" speak of a level, "strengthen" may mean anything. */
function judgeVague({ base, verb }: Order, object: Phrase, clauses: Clauses, up: boolean): Judgement {
  const place = [verb, object.to] as const;
  if (base === 'drop' && object.thing === 'unknown')
    return judged(clauses, 'output', 0.6, 'something given up', [...place, 'done once']);
  return up && !/^(?:increase|raise|grow|double|triple|maximi[sz]e)$/.test(base)
    ? judged(clauses, 'unclear', 0.4, 'no number says how much better', [...place, 'better, but how would one see it?'])
    : judged(clauses, 'outcome', 0.55, `a change in ${nounOf(clauses, object) || 'a level'}`, [
        ...place,
        'a change of level',
      ]);
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
    ? judged(clauses, 'output', order.base === 'have' ? 0.6 : 0.55, 'something reached once', [
        verb,
        object?.to ?? verb + 1,
        'done or not done',
      ])
    : judged(clauses, 'unclear', 0.3, 'nothing says what is measured', [verb, verb + 1, 'reached, but what?']);
}

export const amountIn = (clauses: Clauses, from: number, to: number) =>
  clauses.quantities.find(q => q.from >= from && q.from < to) ?? null;
