import { keptByWord } from '@/lib/draft/kept-by-word';
import type { Quantity } from './amounts';
import { fromTo, isBaseline } from './baselines';
import type { Clauses } from './clauses';
import { LOWER, RAISE } from './lexicon/verbs';
import { setOf } from './lexicon/word-set';
import type { Verdict } from './types';
import { baseVerb } from './verb-forms';
import { wordedAim } from './worded-aims';

/** Baseline, target and direction of a statement. */
export interface Targets {
  readonly baseline: Quantity | null;
  readonly target: Quantity | null;
  readonly direction: 'up' | 'down' | 'keep' | null;
}

/** A count of what is made or done is no target: reaching it changes nothing for anybody by itself. */
export function targetsOf(clauses: Clauses, verdict: Verdict): Targets {
  const { tokens } = clauses;
  const quantities = clauses.quantities.filter(q => !isCadence(clauses, q) && !isQualifier(clauses, q));
  const pair = fromTo(clauses, quantities);
  const baseline = pair?.[0] ?? quantities.find(q => isBaseline(clauses, q)) ?? null;
  const rest = quantities.filter(q => q !== baseline && !isAside(clauses, q));
  const target = pair?.[1] ?? goalIn(clauses, rest);
  const isOwnWork = verdict === 'output' || verdict === 'activity';
  const isNone = !baseline && isOwnWork && target && (isPieces(clauses, target) || isCondition(clauses, target));
  const aim = (isNone ? null : target) ?? wordedAim(clauses, verdict);
  return {
    baseline,
    target: aim,
    direction: directionOf(tokens, baseline, aim),
  };
}

/** How many of them, not for how many: "12 guides", but not "guides for 12+ teams". */
const isPieces = ({ tokens }: Clauses, { kind, from, bound }: Quantity): boolean => {
  const lead = tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'for');
  return kind === 'count' && !(lead && (bound === 'least' || tokens[from]?.text.endsWith('+')));
};

/**
 * The amount to reach: a share or count of which something is said, then one that a word sets as a goal, then any.
 * Amounts in a condition ("within five days", "who ordered twice") stand back unless nothing else is there.
 */
function goalIn(clauses: Clauses, rest: readonly Quantity[]): Quantity | null {
  const free = rest.filter(q => !isCondition(clauses, q));
  const pool = free.length > 0 ? free : rest;
  const first = pool[0];
  if (first && first.kind !== 'time' && leads(clauses, first)) return first;
  return pool.find(q => isGoal(clauses, q)) ?? pool.find(q => q.kind !== 'time' || q.bound) ?? pool[0] ?? null;
}

/** Whether an amount opens the statement: "70 % of the flats", "at least 1,500 people". */
function leads({ tokens }: Clauses, q: Quantity): boolean {
  const before = tokens.slice(0, q.from);
  return before.length < 4 && before.every(token => token.kind === 'mark' || OPENS.test(token.lower));
}

const OPENS = /^(?:at|least|most|more|than|over|about|around|roughly|approximately|nearly|almost|some|the|up|to)$/;

const DISTANCE = /^(?:km|kms|kilometers?|kilometres?|miles?|metres?|meters?|m|feet|blocks?|clicks?|steps?)$/;

const ENDS_CONDITION = setOf('to by from is are rise rises fall falls drop drops grow grows , ; ( reach reaches');
const OPENS_CONDITION = setOf('who whose that which where');

/** Says which of them are meant, or how fast or often, beside another amount: "who live within three kilometres". */
function isCondition({ tokens, mainTo }: Clauses, q: Quantity): boolean {
  const one = tokens[q.from - 1]?.lower ?? '';
  if (/^(?:within|after|inside)$/.test(one) && (q.kind === 'time' || DISTANCE.test(tokens[q.to]?.lower ?? '')))
    return true;
  if (q.unit === 'x' && /^(?:least|than|or)$/.test(one)) return true;
  for (let at = q.from - 1; at > Math.max(0, q.from - 10) && at < mainTo; at--) {
    const word = tokens[at]?.lower ?? '';
    if (ENDS_CONDITION.has(word)) return false;
    if (OPENS_CONDITION.has(word) && at > 0) return true;
  }
  return false;
}

const wordBefore = ({ tokens }: Clauses, at: number, back = 1): string => tokens[at - back]?.lower ?? '';

const isGoal = (clauses: Clauses, q: Quantity): boolean =>
  /^(?:to|→|->|by|of|reach|target|goal|≥|≤|>|<|>=|<=|under|below|above|over|than|least|most|at|within|exceed|hit|achieve|up)$/.test(
    wordBefore(clauses, q.from),
  ) || q.bound !== null;

/** Per week, every 2 weeks, last 30 days: how often it is counted, not how much. */
function isCadence({ tokens }: Clauses, q: Quantity): boolean {
  const before = tokens[q.from - 1]?.lower ?? '';
  if (q.kind !== 'time') return false;
  return /^(?:every|per|each|last|past|first|next|previous|for|after|coming|trailing|rolling|\/)$/.test(before);
}

/** A number that picks or names: 18-month plan, customers with 200+ seats, top 10, 30-day. */
function isQualifier({ tokens }: Clauses, q: Quantity): boolean {
  const before = tokens[q.from - 1]?.lower ?? '';
  const next = tokens[q.to]?.lower ?? '';
  if (before === 'top' || before === 'following') return true;
  if (q.kind === 'count' && /^(?:st|nd|rd|th|-)$/.test(next)) return true;
  return q.kind === 'time' && /^(?:ago|old|later|period|window|time)$/.test(next);
}

/** A measure's own scale, "out of 5", or an example in brackets. */
function isAside(clauses: Clauses, q: Quantity): boolean {
  const two = `${wordBefore(clauses, q.from, 2)} ${wordBefore(clauses, q.from)}`;
  if (two === 'out of') return true;
  const open = clauses.tokens.slice(0, q.from).findLastIndex(({ text }) => /^[()]$/.test(text));
  return (
    clauses.tokens[open]?.text === '(' && /^(?:e|eg|for|such|like|i|ie)$/.test(clauses.tokens[open + 1]?.lower ?? '')
  );
}

/** The direction that a word speaks of. */
const directionSaid = keptByWord((word: string): Targets['direction'] => {
  const base = baseVerb(word);
  if (/^(?:maintain|keep|stay|remain|sustain|preserve)$/.test(base ?? '')) return 'keep';
  if (base !== null && LOWER.has(base)) return 'down';
  if (base !== null && RAISE.has(base)) return 'up';
  if (/^(?:fewer|less|lower|reduction|decrease|drop|decline|fall|falls|faster|shorter)$/.test(word)) return 'down';
  return /^(?:more|higher|growth|increase|rise|rises|better|uplift|gain)$/.test(word) ? 'up' : null;
});

function directionOf(
  tokens: Clauses['tokens'],
  baseline: Quantity | null,
  target: Quantity | null,
): Targets['direction'] {
  for (const { lower } of tokens) {
    const said = directionSaid(lower);
    if (said) return said;
  }
  if (baseline?.value != null && target?.value != null && baseline.unit === target.unit)
    return target.value > baseline.value ? 'up' : target.value < baseline.value ? 'down' : 'keep';
  return target?.bound === 'most' ? 'down' : target ? 'up' : null;
}
