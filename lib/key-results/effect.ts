import type { Clause, Clauses } from './clauses';
import { type Judgement, judged } from './judgement';
import { LOWER, RAISE } from './lexicon/verbs';
import { kindOf } from './things';
import { baseVerb } from './verb-forms';

/**
 * A number in an effect, purpose or measure clause: "publish two guides to lift sign-ups by 10 %". The work is only the
 * way then, and the whole is read as an outcome, less surely. An effect without a number changes nothing.
 */
export function effectOf(clauses: Clauses, main: Judgement): Judgement | null {
  for (const clause of clauses.others) {
    const at = effectAt(clauses, clause);
    if (at === null) continue;
    return judged(clauses, 'outcome', main.verdict === 'unclear' ? 0.6 : 0.58, 'an effect with a number', [
      at,
      clause.to,
      'the effect, with a number',
    ]);
  }
  return broughtIn(clauses);
}

/** "The new form cuts the waiting time by 20 %": what is made moves something, by how much. */
function broughtIn(clauses: Clauses): Judgement | null {
  const { tokens, quantities, mainTo } = clauses;
  for (let at = 1; at < mainTo; at++) {
    const word = tokens[at]?.lower ?? '';
    const base = word.endsWith('s') ? baseVerb(word) : null;
    if (base === null || base === word || !(RAISE.has(base) || LOWER.has(base))) continue;
    const amount = quantities.find(
      q => q.from > at && q.from < at + 10 && q.kind === 'percent' && tokens[q.from - 1]?.lower === 'by',
    );
    if (amount)
      return judged(clauses, 'outcome', 0.58, 'an effect with a number', [at, amount.to, 'the effect, with a number']);
  }
  return null;
}

/** "as measured by a delay of …": what it is measured by is the level. */
function levelIn({ tokens, quantities }: Clauses, clause: Clause): number | null {
  const share = quantities.find(q => q.from === clause.from + 1 && q.kind === 'percent');
  if (tokens[clause.from]?.text === ':' && share && tokens[share.to]?.lower === 'of') return share.from;
  const at = tokens.slice(clause.from, clause.to).findIndex(token => /^(?:level|deeds)$/.test(kindOf(token) ?? ''));
  return at < 0 ? null : clause.from + at;
}

const REACHES = /^(?:achieve|reach|hit|attain|exceed|get|result|aim)$/;

/** What stands in brackets is said by the way. */
const isAside = ({ tokens }: Clauses, clause: Clause): boolean => tokens[clause.from - 1]?.text === '(';

function effectAt(clauses: Clauses, clause: Clause): number | null {
  const { tokens, quantities } = clauses;
  if (clause.kind === 'means' || isAside(clauses, clause)) return null;
  if (clause.kind === 'measure') return levelIn(clauses, clause);
  const amount = quantities.find(
    q => q.from > clause.from && q.from < clause.to && (q.kind !== 'time' || q.bound !== null),
  );
  if (!amount) return null;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token) break;
    const base = token.verb;
    const changes =
      base !== null && (RAISE.has(base) || LOWER.has(base) || (REACHES.test(base) && amount.kind !== 'count'));
    const thing = kindOf(token);
    const counts = thing === 'level' || (thing === 'deeds' && clause.kind !== 'quality');
    const made = thing === 'made' && !changes;
    if (made) return null;
    const measured = amount.kind !== 'count' || /^(?:to|by|from)$/.test(tokens[amount.from - 1]?.lower ?? '');
    if (changes && clause.kind !== 'more' && amount.from > at && measured) return at;
    if (
      counts &&
      (clause.kind !== 'more' || thing === 'level') &&
      Math.abs(at - amount.from) < (clause.kind === 'quality' ? 7 : 9)
    )
      return at;
  }
  return null;
}
