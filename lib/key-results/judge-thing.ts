import { isChosenWay } from './chosen-way';
import type { Clauses } from './clauses';
import { type Bare, bareNumber, byNoun } from './judge-noun';
import { deedsOf, type Judgement, judged, nounOf, shownPhrase, told, wordsOf } from './judgement';
import { leftWaiting } from './left-waiting';
import { BEHAVE, MADE_STATES, MAKE } from './lexicon/verbs';
import type { Phrase } from './phrase';
import { baseVerb } from './verb-forms';

type Step = (bare: Bare) => Judgement | null;

/** Judges a statement without a verb: "120 new subscribers", "12 posts", "$2M in pipeline", "churn below 3 %". */
export function judgeThing(phrase: Phrase | null, trailing: number | null, clauses: Clauses): Judgement {
  if (!phrase) return bareNumber(clauses);
  const bare: Bare = { phrase, trailing, shown: shownPhrase(clauses, phrase), clauses };
  for (const step of STEPS) {
    const judgement = step(bare);
    if (judgement) return judgement;
  }
  return byNoun(bare);
}

/** "No outages", "no more than two": nothing of it, or no more of it. */
const limited: Step = ({ phrase, shown, clauses }) => {
  const { tokens, quantities, mainTo } = clauses;
  if (phrase.of === 'none')
    return judged(clauses, 'guardrail', 0.8, told('a level to keep', shown), [phrase.from, phrase.to, 'none of this']);
  const opens = /^(?:no|not|at)$/.test(tokens[0]?.lower ?? '');
  const limit = opens ? quantities.find(q => q.from < mainTo && q.bound === 'most') : undefined;
  return limit ? judged(clauses, 'guardrail', 0.8, 'a limit to keep', [0, limit.to, 'no more than this']) : null;
};

/** Words that set a level: completion of 75 %, waiting time below 5 minutes. */
const SETS = /^(?:of|at|below|above|under|over|down|up|to|=|:)$/;

const setLevel: Step = ({ phrase, clauses }) => {
  const { tokens, quantities } = clauses;
  if (phrase.of !== null || tokens[phrase.head]?.base === 'coverage') return null;
  const value = quantities.find(q => q.from === phrase.to + 1 && q.kind !== 'count' && q.kind !== 'money');
  return value && SETS.test(tokens[phrase.to]?.lower ?? '')
    ? judged(clauses, 'outcome', 0.6, told('a level', nounOf(clauses, phrase)), [
        phrase.from,
        value.to,
        'a level with a number',
      ])
    : null;
};

/** "Calls per week down from 14 to 3": less of it is a change, whoever makes it. */
const movedDown: Step = ({ phrase, clauses }) => {
  const { tokens, quantities, mainTo } = clauses;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i >= phrase.to && i < mainTo && lower === 'down' && quantities.some(q => q.from > i && q.from < i + 3),
  );
  const amount = quantities.findLast(q => q.from > at && q.from < mainTo);
  return at > 0 && amount
    ? judged(
        clauses,
        'outcome',
        0.7,
        told('a change in', nounOf(clauses, phrase)).replace('in: ', 'in '),
        [phrase.from, phrase.to, 'what changes'],
        [at, amount.to, 'less of it'],
      )
    : null;
};

/** "50 % fewer paper forms", "20 % more walk-ins": a change, unless it is more of what we make. */
const byPercent: Step = ({ phrase, clauses }) => {
  const { tokens, quantities } = clauses;
  const amount = quantities.find(q => q.from <= 1 && (q.kind === 'percent' || q.kind === 'multiple'));
  const word = amount ? (tokens[amount.to]?.lower ?? '') : '';
  const isLess = /^(?:fewer|less|lower|faster|shorter|cheaper|quicker)$/.test(word);
  const isMore = /^(?:more|higher|better)$/.test(word) && phrase.thing !== 'made' && phrase.thing !== 'staff';
  return amount && (isLess || isMore)
    ? judged(clauses, 'outcome', 0.65, `by how much there is ${isLess ? 'less' : 'more'} of it`, [
        amount.from,
        phrase.to,
        'a change with its size',
      ])
    : null;
};

/** "… in 80 % of cases": how reliably it goes. */
const inCases: Step = ({ clauses }) => {
  const { tokens, quantities, mainTo } = clauses;
  const share = quantities.find(
    q =>
      q.kind === 'percent' &&
      q.to < mainTo &&
      tokens[q.from - 1]?.lower === 'in' &&
      tokens[q.to]?.lower === 'of' &&
      /^(?:cases?|times?|calls?|sessions?|attempts?|visits?|tries)$/.test(tokens[q.to + 1]?.lower ?? ''),
  );
  return share
    ? judged(clauses, 'outcome', 0.6, 'how reliably it goes', [share.from, share.to + 2, 'a level of reliability'])
    : null;
};

/** "Reviews on the portal average 4.6": a level of them. */
const averaged: Step = ({ phrase, clauses }) => {
  const { tokens, quantities, mainTo } = clauses;
  const at = tokens.findIndex(({ lower }, i) => i >= phrase.to && i < mainTo && /^averages?$/.test(lower));
  const value = at > 0 ? quantities.find(q => q.from === at + 1) : undefined;
  return value
    ? judged(clauses, 'outcome', 0.65, told('a level', nounOf(clauses, phrase)), [
        phrase.from,
        value.to,
        'a level with a number',
      ])
    : null;
};

/** "Month-end closed within 5 days": somebody waits for it. */
const withinTime: Step = ({ trailing, clauses }) => {
  const { tokens, quantities, mainTo } = clauses;
  if (trailing === null) return null;
  const limit = quantities.find(
    q =>
      q.from > trailing &&
      q.from < mainTo &&
      q.kind === 'time' &&
      /^(?:within|in|under|<|than)$/.test(tokens[q.from - 1]?.lower ?? ''),
  );
  if (!limit || /^(?:months|quarters|years)$/.test(limit.unit)) return null;
  const says = 'a time that somebody feels';
  return judged(clauses, 'outcome', 0.58, told('how long it takes', wordsOf(clauses, limit.from, limit.to)), [
    limit.from,
    limit.to,
    says,
  ]);
};

/** "12 guides published", "90 % of pages migrated": done by us, whoever it is for. */
const done: Step = ({ phrase, trailing, shown, clauses }) => {
  if (trailing !== null && phrase.of === 'percent' && isChosenWay(trailing, clauses))
    return judged(clauses, 'outcome', 0.6, 'which way people take', [phrase.from, trailing + 1, 'which way they take']);
  const state = trailing === null ? '' : (clauses.tokens[trailing]?.lower ?? '');
  if (trailing === null || !isDone(state) || phrase.thing === 'level') return null;
  const owned = phrase.thing === 'made' || phrase.thing === 'staff' || phrase.thing === 'unknown';
  if (!owned && (phrase.of === 'number' || phrase.thing === 'deeds')) return null;
  return judged(
    clauses,
    'output',
    owned ? 0.8 : 0.6,
    phrase.of === 'number' ? told('counts what you ship', shown) : 'a thing delivered',
    [phrase.from, phrase.to, 'what is made or done'],
    [trailing, trailing + 1, 'done by you'],
  );
};

const shareOfStaff: Step = ({ phrase, clauses }) => {
  const who = /^(?:who|that)$/.test(clauses.tokens[phrase.to]?.lower ?? '');
  return who && phrase.thing === 'staff' && phrase.of === 'percent'
    ? judged(clauses, 'outcome', 0.6, deedsOf(clauses, phrase, 'do or feel'), [
        phrase.from,
        phrase.to + 2,
        'behaviour or feeling',
      ])
    : null;
};

const ABOUT = /^(?:defined|documented|measured|tracked|established|identified|implemented|built|published|agreed|set)$/;

/** "Health score defined": the measure is made, not moved. */
const onlyDefined: Step = ({ phrase, trailing, shown, clauses }) => {
  const state = trailing === null ? '' : (clauses.tokens[trailing]?.lower ?? '');
  return phrase.thing === 'level' && ABOUT.test(state)
    ? judged(clauses, 'output', 0.7, told('a measure made, not moved', shown), [
        phrase.from,
        phrase.to,
        'the measure is made, not moved',
      ])
    : null;
};

const STEPS: readonly Step[] = [
  limited,
  byPercent,
  inCases,
  leftWaiting,
  movedDown,
  averaged,
  setLevel,
  withinTime,
  done,
  shareOfStaff,
  onlyDefined,
];

const isDone = (word: string): boolean => {
  const base = baseVerb(word);
  return MADE_STATES.has(word) || (base !== null && MAKE.has(base) && !BEHAVE.has(base));
};
