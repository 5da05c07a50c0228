import type { Quantity } from './amounts';
import type { Clauses } from './clauses';

const before = ({ tokens }: Clauses, at: number, back = 1): string => tokens[at - back]?.lower ?? '';

const HEDGE = /^(?:a|an|the|:|=|~|about|around|approximately|roughly|nearly|almost|just|only|average|avg|of|some)$/;
const ARROW = /^(?:→|->|–>|⟶)$/;
const GOES_TO = /^(?:to|→|->|–>|⟶|down|up|–)$/;

const BOUND = /^(?:fewer|less|more|than|under|below|above|over|at|least|most|about|around)$/;

/** The start and the end that a text joins by its own words: "from 54 % to 70 %", "12 → 20". They win over all else. */
export function fromTo(clauses: Clauses, quantities: readonly Quantity[]): readonly [Quantity, Quantity] | null {
  for (const [i, first] of quantities.entries()) {
    const next = quantities[i + 1];
    if (!next || next.from - first.to > 8 || !areAlike(first, next)) continue;
    const between = clauses.tokens.slice(first.to, next.from).map(token => token.lower);
    if (between.some(word => ARROW.test(word))) return [first, next];
    const [to, ...bounds] = between;
    const isBracketed =
      /^[(:]$/.test(before(clauses, first.from)) && to === 'to' && bounds.every(word => BOUND.test(word));
    if (isBracketed) return [first, next];
    const opens = leadOf(clauses, first) === 'from' && between.some(word => GOES_TO.test(word));
    if (opens) return [first, next];
    if (between.length === 1 && between[0] === '>' && clauses.tokens[first.to]?.start !== first.span.end)
      return [first, next];
  }
  return null;
}

const areAlike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind || a.placeholder || b.placeholder || a.unit === '' || b.unit === '';

/** The word that leads to an amount, hedges passed: "from about 40". */
function leadOf(clauses: Clauses, q: Quantity): string {
  for (let back = 1; back < 5; back++) {
    const word = before(clauses, q.from, back);
    if (!HEDGE.test(word)) return word;
  }
  return '';
}

const TODAY =
  /^(?:today|current|currently|baseline|now|presently|previously|previous|was|were|pilot|actual|actuals|status|originally|formerly|before|vs|versus|against|compared)$/;
const PERIOD =
  /^(?:year|quarter|month|week|season|semester|term|half|spring|summer|autumn|fall|winter|present|moment|far)$/;

/** An aside that says where things stand: "(now 600)", "(last year: 78 %)", "(pilot: 52 %)", "(12 % today)". */
function isAsideOfToday(clauses: Clauses, q: Quantity): boolean {
  const { tokens } = clauses;
  let open = q.from - 1;
  while (open > q.from - 8 && open >= 0 && !/^[([)]$/.test(tokens[open]?.text ?? '')) open--;
  if (!/^[([]$/.test(tokens[open]?.text ?? '')) return false;
  const lead = tokens.slice(open + 1, q.from).filter(token => token.kind !== 'mark');
  const next = tokens[q.to]?.lower ?? '';
  const tail = /^(?:today|now|currently|baseline|last)$/.test(next);
  if (lead.length === 0) return tail;
  const first = lead[0]?.lower ?? '';
  if (/^(?:last|prior|previous|past|at|so|this)$/.test(first)) return lead.some(token => PERIOD.test(token.lower));
  return TODAY.test(first) || tail;
}

/** Words right before an amount that say it is where things stand. */
const STANDS = /^(?:today|current|currently|baseline|presently|previously|was|were|against)$/;

/** "from 40 %", "(today 125k)", "current is 3", "baseline: 12", "12 → 20", "up from 5". */
export function isBaseline(clauses: Clauses, q: Quantity): boolean {
  const one = before(clauses, q.from);
  if (isAsideOfToday(clauses, q)) return true;
  if (leadOf(clauses, q) === 'from') return comesFrom(clauses, q);
  if (STANDS.test(one) || (/^(?:start|starting)$/.test(one) && /^[(,;]?$/.test(before(clauses, q.from, 2))))
    return true;
  const skipped = /^(?:is|at|are|was|currently)$/.test(one) || HEDGE.test(one) ? before(clauses, q.from, 2) : '';
  if (/^(?:today|current|currently|baseline|previously|presently)$/.test(skipped)) return true;
  return /^(?:baseline|today|currently)$/.test(clauses.tokens[q.to]?.lower ?? '');
}

const MOVES = /^(?:up|down|increase|increased|reduced|reduce|decrease|grow|improve|raise|lower)$/;

function comesFrom(clauses: Clauses, q: Quantity): boolean {
  for (let at = q.to; at < Math.min(clauses.tokens.length, q.to + 9); at++)
    if (GOES_TO.test(clauses.tokens[at]?.lower ?? '')) return true;
  for (let back = 2; back < 6; back++) if (MOVES.test(before(clauses, q.from, back))) return true;
  return clauses.quantities.length > 1;
}
