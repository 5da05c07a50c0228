import type { Clauses } from './clauses';
import { judgeState } from './judge-state';
import { judgeThing } from './judge-thing';
import { type Judgement, judged, shownPhrase, wordsOf } from './judgement';
import { BEHAVE, ENSURE, KEEP, LOWER, MAKE, ONGOING, RAISE, REACH, WIN } from './lexicon/verbs';
import type { Phrase } from './phrase';
import { type Shape, shapeOf } from './shape';
import { isParticiple } from './verb-forms';

type Order = Extract<Shape, { form: 'order' }>;

/** Judges "verb the object": what counts is what the verb does to which kind of thing. */
export function judgeOrder(order: Order, clauses: Clauses): Judgement {
  const { base, object, verb } = order;
  const verbWords = wordsOf(clauses, verb, verb + 1);
  if (ENSURE.has(base) || /^make sure/i.test(wordsOf(clauses, verb, verb + 2))) return judgeEnsured(order, clauses);
  if (object?.of === 'none' && (REACH.has(base) || base === 'have'))
    return judged(clauses, 'guardrail', 0.75, 'a level to keep: none', [verb, object.to, 'nothing of this kind']);
  const limit = limitIn(clauses);
  if (limit && !RAISE.has(base) && !LOWER.has(base) && !WIN.has(base) && !REACH.has(base))
    return judged(clauses, 'guardrail', 0.7, 'a limit to keep', [limit.from, limit.to, 'no more than this']);
  const isHeld =
    base === 'hold' && (object?.thing === 'made' || object?.thing === 'deeds' || object?.thing === 'unknown');
  if (KEEP.has(base) && !isHeld) return judgeKept(order, clauses);
  const service = serviceIn(order, clauses);
  if (service) return service;
  const passive = givenBack(order, clauses);
  if (passive) return passive;
  if (RAISE.has(base) || LOWER.has(base)) return judgeChange(order, clauses);
  const isOthers = object !== null && (object.thing === 'outsiders' || object.thing === 'deeds');
  const isLevel = object !== null && (object.thing === 'level' || object.thing === 'money');
  const isMoney = object?.thing === 'money' || base !== 'make';
  if (object && isMoney && (WIN.has(base) || REACH.has(base)) && (isOthers || isLevel) && !isTakenOn(base, object)) {
    const what = isOthers
      ? `counts what others do: ${shownPhrase(clauses, object)}`
      : `a level: ${shownPhrase(clauses, object)}`;
    return judged(clauses, 'outcome', object.sure ? 0.85 : 0.65, what, [
      object.from,
      object.to,
      isOthers ? 'others, or what they do' : 'a level',
    ]);
  }
  if (object && isLevel && !object.sure && amountIn(clauses, object.from, clauses.mainTo) && !MAKE.has(base))
    return judged(clauses, 'outcome', 0.6, `a level: ${shownPhrase(clauses, object)}`, [
      object.from,
      object.to,
      'a level',
    ]);
  if (REACH.has(base) && (!object || object.thing === 'unknown' || object.thing === 'time'))
    return judgeReached(order, clauses);
  if (/^(?:sell|resell|rent|lease)$/.test(base) && object)
    return judged(clauses, 'outcome', 0.65, `what others buy: ${shownPhrase(clauses, object)}`, [
      verb,
      object.to,
      'bought by others',
    ]);
  if (ONGOING.has(base)) return judgeOngoing(order, clauses);
  if (!MAKE.has(base) && BEHAVE.has(base) && object?.thing === 'unknown' && !WIN.has(base))
    return weak(order, clauses, 0.5);
  if (WIN.has(base) && object?.thing === 'unknown' && !MAKE.has(base))
    return amountIn(clauses, object.from, clauses.mainTo)
      ? judged(clauses, 'outcome', 0.55, `counts what is won: ${shownPhrase(clauses, object)}`, [
          verb,
          object.to,
          `${verbWords}: won from others`,
        ])
      : judged(clauses, 'unclear', 0.4, 'nothing says who changes or by how much', [
          verb,
          object.to,
          'neither a thing made nor a change',
        ]);
  return weak(order, clauses, MAKE.has(base) ? 0.9 : 0.7);
}

/** Taking somebody on or carrying them over is our work, whoever they are. */
const isTakenOn = (base: string, object: Phrase): boolean =>
  (object.thing === 'deeds' && object.of === null && /^(?:add|create|deliver|make|book)$/.test(base)) ||
  (object.thing === 'outsiders' &&
    object.of === null &&
    /^(?:recruit|migrate|upgrade|onboard|engage|enrol|enroll)$/.test(base));

function weak({ base, object, verb }: Order, clauses: Clauses, confidence: number): Judgement {
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

function judgeOngoing(order: Order, clauses: Clauses): Judgement {
  const { object, verb } = order;
  if (object && (object.of === 'number' || object.of === 'percent') && order.base !== 'continue')
    return weak(order, clauses, 0.75);
  return judged(clauses, 'activity', 0.8, `work with no finish: ${wordsOf(clauses, verb, object?.to ?? verb + 1)}`, [
    verb,
    verb + 1,
    'goes on, and is never done',
  ]);
}

function judgeKept(order: Order, clauses: Clauses): Judgement {
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
function judgeChange(order: Order, clauses: Clauses): Judgement {
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

function judgeReached(order: Order, clauses: Clauses): Judgement {
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

/** "with no more than 2 days of work": a limit set with the very words of a limit. */
function limitIn({ tokens, quantities, mainTo }: Clauses) {
  return (
    quantities.find(
      q => q.from < mainTo && q.bound === 'most' && /^(?:no|not)$/.test(tokens[q.from - 3]?.lower ?? ''),
    ) ?? null
  );
}

/** Answering, solving or delivering within a time that somebody waits: a level of service, not a thing made. */
function serviceIn({ base, verb }: Order, clauses: Clauses): Judgement | null {
  if (
    !/^(?:respond|reply|answer|resolve|close|handle|process|acknowledge|solve|ship|deliver|triage|address|fulfil|fulfill|contact|restore|respond|serve|return|recover)$/.test(
      base,
    )
  )
    return null;
  const limit = clauses.quantities.find(
    q =>
      q.from > verb &&
      q.from < clauses.mainTo &&
      q.kind === 'time' &&
      !/^(?:months|quarters|years)$/.test(q.unit) &&
      (/^(?:within|in|under|<)$/.test(clauses.tokens[q.from - 1]?.lower ?? '') || q.bound === 'most'),
  );
  return limit
    ? judged(clauses, 'outcome', 0.6, `how long somebody waits: ${wordsOf(clauses, limit.from, limit.to)}`, [
        limit.from,
        limit.to,
        'a time that somebody waits',
      ])
    : null;
}

/** "Get mentioned by …" is done by others; "have the guide published" is done by us. */
function givenBack({ base, object, verb }: Order, clauses: Clauses): Judgement | null {
  if (!/^(?:have|get|be|become)$/.test(base)) return null;
  const { tokens, mainTo } = clauses;
  if (isParticiple(tokens[verb + 1]?.lower ?? '')) {
    const isGiven =
      /^(?:featured|mentioned|listed|quoted|covered|cited|ranked|invited|selected|recommended|chosen|rated|nominated|recognised|recognized)$/.test(
        tokens[verb + 1]?.lower ?? '',
      );
    if (isGiven) return judged(clauses, 'outcome', 0.65, 'what others do', [verb, verb + 2, 'done by others']);
    const by = tokens.slice(verb, mainTo).findIndex(token => token.lower === 'by');
    return by > 0
      ? judged(clauses, 'outcome', 0.7, 'what others do', [verb + 1, Math.min(mainTo, verb + by + 3), 'done by others'])
      : judged(clauses, 'output', 0.55, 'something reached once', [verb, verb + 2, 'done or not done']);
  }
  const done = object && object.to < mainTo && isParticiple(tokens[object.to]?.lower ?? '');
  return done && (object.thing === 'made' || object.thing === 'unknown' || object.thing === 'staff')
    ? judged(
        clauses,
        'output',
        0.75,
        `a thing that is ${wordsOf(clauses, object.to, object.to + 1)}: ${shownPhrase(clauses, object)}`,
        [object.from, object.to + 1, 'made or done'],
      )
    : null;
}

/** What is made sure of decides: a number or a "no" makes a guardrail, anything else is judged as it stands. */
function judgeEnsured(order: Order, clauses: Clauses): Judgement {
  const { tokens } = clauses;
  let at = order.verb + 1;
  while (/^(?:that|sure|,|:)$/.test(tokens[at]?.lower ?? '')) at++;
  const inner: Clauses = {
    ...clauses,
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

const amountIn = (clauses: Clauses, from: number, to: number) =>
  clauses.quantities.find(q => q.from >= from && q.from < to) ?? null;
