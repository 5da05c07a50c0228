import type { Quantity } from './amounts';
import type { Clauses } from './clauses';
import { LOWER, RAISE } from './lexicon/verbs';
import type { Verdict } from './types';
import { baseVerb } from './verb-forms';

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
  const baseline = quantities.find(q => isBaseline(clauses, q)) ?? null;
  const rest = quantities.filter(q => q !== baseline && !isAside(clauses, q));
  const target = rest.find(q => isGoal(clauses, q)) ?? rest.find(q => q.kind !== 'time' || q.bound) ?? rest[0] ?? null;
  const isCountOfWork = !baseline && (verdict === 'output' || verdict === 'activity') && target?.kind === 'count';
  const aim = isCountOfWork ? null : (target ?? (verdict === 'guardrail' ? zeroIn(clauses) : null));
  return {
    baseline,
    target: aim,
    direction: directionOf(
      tokens.map(token => token.lower),
      baseline,
      aim,
    ),
  };
}

/** "No outages": the target is none of it. */
function zeroIn({ tokens }: Clauses): Quantity | null {
  const at = tokens.findIndex(token => /^(?:no|zero|none|never)$/.test(token.lower));
  const token = tokens[at];
  if (!token) return null;
  const span = { start: token.start, end: token.end };
  return { span, value: 0, unit: '', from: at, to: at + 1, kind: 'count', placeholder: false, bound: 'most' };
}

const wordBefore = ({ tokens }: Clauses, at: number, back = 1): string => tokens[at - back]?.lower ?? '';

/** "from 40 %", "(today 125k)", "current is 3", "baseline: 12", "12 → 20", "up from 5". */
function isBaseline(clauses: Clauses, q: Quantity): boolean {
  const { tokens, quantities } = clauses;
  const one = wordBefore(clauses, q.from);
  const two = wordBefore(clauses, q.from, 2);
  const skip = /^(?:a|an|the|:|=|~|about|around|approximately|of|is|at|are|was|currently|just|only|average|avg)$/.test(
    one,
  )
    ? 2
    : 1;
  const lead = wordBefore(clauses, q.from, skip);
  const next = tokens[q.to]?.lower ?? '';
  if (one === 'from' || (lead === 'from' && skip === 2))
    return (
      goesTo(clauses, q) ||
      /^(?:up|down|increase|increased|reduced|decrease|grow|improve|raise)$/.test(
        wordBefore(clauses, q.from, skip + 1),
      ) ||
      quantities.length > 1
    );
  if (
    /^(?:today|current|currently|baseline|now|presently|was|were|previously|against|start|starting)$/.test(one) &&
    one !== 'now'
      ? one !== 'start' || two !== 'the'
      : false
  )
    return true;
  if (/^(?:today|current|currently|baseline|previously|presently)$/.test(lead)) return true;
  if (/^(?:baseline|today|currently|now)$/.test(next) && next !== 'now') return true;
  return (
    /^(?:→|->|–>|⟶)$/.test(next) ||
    (/^(?:>)$/.test(next) && tokens[q.to]?.start !== q.span.end && clauses.quantities.some(o => o.from === q.to + 1))
  );
}

function goesTo(clauses: Clauses, q: Quantity): boolean {
  for (let at = q.to; at < Math.min(clauses.tokens.length, q.to + 9); at++)
    if (/^(?:to|→|->|down|up|–)$/.test(clauses.tokens[at]?.lower ?? '')) return true;
  return false;
}

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

/** In brackets after another amount, or a measure's own scale: "(out of 5)". */
function isAside(clauses: Clauses, q: Quantity): boolean {
  const two = `${wordBefore(clauses, q.from, 2)} ${wordBefore(clauses, q.from)}`;
  return two === 'out of';
}

function directionOf(
  words: readonly string[],
  baseline: Quantity | null,
  target: Quantity | null,
): Targets['direction'] {
  for (const word of words) {
    const base = baseVerb(word);
    if (/^(?:maintain|keep|stay|remain|sustain|preserve)$/.test(base ?? '')) return 'keep';
    if (base !== null && LOWER.has(base)) return 'down';
    if (base !== null && RAISE.has(base)) return 'up';
    if (/^(?:fewer|less|lower|reduction|decrease|drop|decline|fall|falls|faster|shorter)$/.test(word)) return 'down';
    if (/^(?:more|higher|growth|increase|rise|rises|better|uplift|gain)$/.test(word)) return 'up';
  }
  if (baseline?.value != null && target?.value != null && baseline.unit === target.unit)
    return target.value > baseline.value ? 'up' : target.value < baseline.value ? 'down' : 'keep';
  return target?.bound === 'most' ? 'down' : target ? 'up' : null;
}
