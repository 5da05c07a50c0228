import type { Clauses } from './clauses';
import { amountIn, judgeChange, judgeKept, judgeOngoing, judgeReached, weak } from './judge-change';
import { awarded, countedUsers, givenBack, madeBetter, serviceIn } from './judge-given';
import { judgeState } from './judge-state';
import { judgeThing } from './judge-thing';
import { type Judgement, judged, nounOf, shownPhrase, told, wordsOf } from './judgement';
import { BEHAVE, ENSURE, KEEP, LOWER, MAKE, ONGOING, RAISE, REACH, WIN } from './lexicon/verbs';
import type { Phrase } from './phrase';
import { type Shape, shapeOf } from './shape';

export type Order = Extract<Shape, { form: 'order' }>;

type Step = (order: Order, clauses: Clauses) => Judgement | null;

/** Judges "verb the object": what counts is what the verb does to which kind of thing. The first step that knows decides. */
export function judgeOrder(order: Order, clauses: Clauses): Judgement {
  for (const step of STEPS) {
    const judgement = step(order, clauses);
    if (judgement) return judgement;
  }
  return weak(order, clauses, MAKE.has(order.base) ? 0.9 : 0.7);
}

const ensured: Step = (order, clauses) =>
  ENSURE.has(order.base) || /^make sure/i.test(wordsOf(clauses, order.verb, order.verb + 2))
    ? judgeEnsured(order, clauses)
    : null;

/** "Have no outages", "run it with no more than two people". */
const limited: Step = ({ base, object, verb }, clauses) => {
  if (object?.of === 'none' && (REACH.has(base) || base === 'have'))
    return judged(clauses, 'guardrail', 0.75, 'a level to keep: none', [verb, object.to, 'nothing of this kind']);
  if (RAISE.has(base) || LOWER.has(base) || WIN.has(base) || REACH.has(base)) return null;
  const limit = limitIn(clauses);
  return limit
    ? judged(clauses, 'guardrail', 0.7, 'a limit to keep', [limit.from, limit.to, 'no more than this'])
    : null;
};

/** To hold a meeting is no keeping. */
const keeps: Step = (order, clauses) => {
  const isHeld = order.base === 'hold' && !/^(?:level|money|time)$/.test(order.object?.thing ?? 'level');
  return KEEP.has(order.base) && !isHeld ? judgeKept(order, clauses) : null;
};

const changes: Step = (order, clauses) =>
  RAISE.has(order.base) || LOWER.has(order.base) ? judgeChange(order, clauses) : null;

/** Others, their deeds, money or a level are won or reached. */
const won: Step = ({ base, object, verb }, clauses) => {
  if (!object || isTakenOn(base, object)) return null;
  if (!(WIN.has(base) || REACH.has(base)) || (base === 'make' && object.thing !== 'money')) return null;
  const shown = shownPhrase(clauses, object);
  const confidence = object.sure ? 0.85 : 0.65;
  if (object.thing === 'outsiders' || object.thing === 'deeds')
    return judged(clauses, 'outcome', confidence, told('counts what others do', shown), [
      object.from,
      object.to,
      'others, or what they do',
    ]);
  if (object.thing !== 'level' && object.thing !== 'money') return null;
  const place = [object.from, object.to, 'a level'] as const;
  return base === 'have' && !amountIn(clauses, verb, clauses.mainTo)
    ? judged(clauses, 'unclear', 0.45, 'a level, but no number says how much', place)
    : judged(clauses, 'outcome', confidence, told('a level', nounOf(clauses, object)), place);
};

/** A level by the words around its head, with a number: probably a level. */
const leaning: Step = ({ base, object }, clauses) =>
  object &&
  !object.sure &&
  object.thing === 'level' &&
  !MAKE.has(base) &&
  !ONGOING.has(base) &&
  amountIn(clauses, object.from, clauses.mainTo)
    ? judged(clauses, 'outcome', 0.6, told('a level', nounOf(clauses, object)), [object.from, object.to, 'a level'])
    : null;

const reaches: Step = (order, clauses) =>
  REACH.has(order.base) && /^(?:unknown|time)$/.test(order.object?.thing ?? 'unknown')
    ? judgeReached(order, clauses)
    : null;

const sells: Step = ({ base, object, verb }, clauses) =>
  object && /^(?:sell|resell|rent|lease)$/.test(base)
    ? judged(clauses, 'outcome', 0.65, told('what others buy', shownPhrase(clauses, object)), [
        verb,
        object.to,
        'bought by others',
      ])
    : null;

const goesOn: Step = (order, clauses) => (ONGOING.has(order.base) ? judgeOngoing(order, clauses) : null);

/** A verb of winning and something that no word list knows: a number makes it likely. */
const wonUnknown: Step = (order, clauses) => {
  const { base, object, verb } = order;
  if (object?.thing !== 'unknown' || MAKE.has(base)) return null;
  if (!WIN.has(base)) return BEHAVE.has(base) ? weak(order, clauses, 0.5) : null;
  return amountIn(clauses, object.from, clauses.mainTo)
    ? judged(clauses, 'outcome', 0.55, told('counts what is won', shownPhrase(clauses, object)), [
        verb,
        object.to,
        'won from others',
      ])
    : judged(clauses, 'unclear', 0.4, 'nothing says who changes, or how much', [
        verb,
        object.to,
        'neither a thing made nor a change',
      ]);
};

/** Taking somebody on or carrying them over is our work, whoever they are. */
const isTakenOn = (base: string, object: Phrase): boolean =>
  (object.thing === 'deeds' && object.of === null && /^(?:add|create|deliver|make|book)$/.test(base)) ||
  (object.thing === 'outsiders' &&
    object.of === null &&
    /^(?:recruit|migrate|upgrade|onboard|engage|enrol|enroll)$/.test(base));

/** "with no more than 2 days of work": a limit set with the very words of a limit. */
function limitIn({ tokens, quantities, mainTo }: Clauses) {
  return (
    quantities.find(
      q =>
        q.from < mainTo &&
        q.bound === 'most' &&
        (/^(?:no|not)$/.test(tokens[q.from - 3]?.lower ?? '') ||
          (/^(?:spend|use|take|cost|pay)$/.test(tokens[0]?.lower ?? '') && tokens[q.from - 1]?.lower === 'most')),
    ) ?? null
  );
}

/** What is made sure of decides: a number or a "no" makes a guardrail, anything else is judged as it stands. */
function judgeEnsured(order: Order, clauses: Clauses): Judgement {
  const { tokens } = clauses;
  let at = order.verb + 1;
  while (/^(?:that|sure|,|:)$/.test(tokens[at]?.lower ?? '')) at++;
  const inner: Clauses = {
    ...clauses,
    kept: {},
    tokens: tokens.slice(at),
    mainTo: Math.max(0, clauses.mainTo - at),
    quantities: clauses.quantities.map(q => ({ ...q, from: q.from - at, to: q.to - at })),
    others: [],
  };
  if (inner.tokens.length === 0)
    return judged(clauses, 'unclear', 0.3, 'nothing says what is ensured', [
      order.verb,
      order.verb + 1,
      'ensured, but what?',
    ]);
  const shape = shapeOf(inner);
  const found =
    shape.form === 'state'
      ? judgeState(shape, inner)
      : shape.form === 'thing'
        ? judgeThing(shape.phrase, shape.trailing, inner)
        : judgeOrder(shape, inner);
  const level = found.verdict === 'outcome' && shape.form === 'thing';
  return level
    ? { ...found, verdict: 'guardrail', confidence: 0.6 }
    : { ...found, confidence: found.confidence * 0.85 };
}

const STEPS: readonly Step[] = [
  ensured,
  madeBetter,
  limited,
  keeps,
  serviceIn,
  givenBack,
  changes,
  countedUsers,
  won,
  awarded,
  leaning,
  reaches,
  sells,
  goesOn,
  wonUnknown,
];
