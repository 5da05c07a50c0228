import type { Quantity } from './amounts';
import type { Clauses } from './clauses';
import { phraseAt } from './phrase';
import type { Token } from './tokens';
import type { Verdict } from './types';

/** What is to be reached where no number says it: none, all of them, a place among others, what a plan says. */
export function wordedAim(clauses: Clauses, verdict: Verdict): Quantity | null {
  const isWeak = verdict === 'output' || verdict === 'activity';
  const none = verdict === 'guardrail' || verdict === 'unclear' ? noneIn(clauses) : null;
  if (verdict === 'guardrail') return none ?? plannedIn(clauses, isWeak);
  return none ?? allIn(clauses) ?? reachIn(clauses) ?? (isWeak ? null : rankIn(clauses)) ?? plannedIn(clauses, isWeak);
}

type Aim = Pick<Quantity, 'value' | 'unit' | 'kind' | 'bound'>;

function aimAt(tokens: readonly Token[], from: number, to: number, aim: Aim): Quantity | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { ...aim, span, from, to, placeholder: aim.value === null };
}

const ALL: Aim = { value: 100, unit: '%', kind: 'percent', bound: null };

/** "No outages": the target is none of it. */
function noneIn({ tokens }: Clauses): Quantity | null {
  const at = tokens.findIndex(token => /^(?:no|zero|none|never)$/.test(token.lower));
  return at < 0 ? null : aimAt(tokens, at, at + 1, { value: 0, unit: '', kind: 'count', bound: 'most' });
}

/** "All", "every", "each" that opens what is counted: nothing less than the whole is the target. */
function allIn({ tokens, mainTo }: Clauses): Quantity | null {
  const first = tokens.findIndex(token => token.kind === 'word');
  const isEveryone = /^every(?:one|body)$/.test(tokens[first]?.lower ?? '');
  const at = isEveryone
    ? first
    : tokens.slice(0, Math.min(mainTo, first + 3)).findIndex((_, i) => isQuantifier(tokens, i) && isCounted(tokens, i));
  return at < 0 ? null : aimAt(tokens, at, at + 1, ALL);
}

const isQuantifier = (tokens: readonly Token[], at: number): boolean =>
  /^(?:all|every|each)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  !TIMES.test(tokens[at + 1]?.lower ?? '');

const isCounted = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || !/^(?:in|at|across|to|for|with|by|of|from|on|through)$/.test(tokens[at - 1]?.lower ?? '');

const TIMES = /^(?:day|week|month|quarter|year|hour|night|morning|sprint|release|time|other|in|at|the)$/;

/** "A guide for every clinic", "adopted across all teams": nobody is left out. Who is sent something is no aim. */
function reachIn({ tokens, quantities, mainTo }: Clauses): Quantity | null {
  let open = 0;
  for (let at = 1; at < mainTo; at++) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (text === '(') open++;
    if (text === ')') open--;
    if (/^(?:who|whose|that|which|where)$/.test(lower)) return null;
    if (open > 0 || !isQuantifier(tokens, at) || tokens[at - 1]?.lower === 'to') continue;
    const whom = phraseAt(tokens.slice(0, mainTo), quantities, at);
    const isSpread = tokens[at - 1]?.lower === 'across';
    if (whom && (isSpread || whom.thing === 'outsiders' || whom.thing === 'staff'))
      return aimAt(tokens, at, at + 1, ALL);
  }
  return null;
}

/** "Reach the top 5 of …", "a top-3 place": a place among others, and not the first five of many things. */
function rankIn({ tokens, mainTo }: Clauses): Quantity | null {
  const rank = (value: number): Aim => ({ value, unit: '', kind: 'count', bound: 'most' });
  for (let at = 0; at < mainTo; at++) {
    const joined = /^top-(\d{1,3})$/.exec(tokens[at]?.lower ?? '');
    if (joined) return aimAt(tokens, at, at + 1, rank(Number(joined[1])));
    const number = tokens[at]?.lower === 'top' ? tokens[at + 1] : undefined;
    if (!number || !/^\d{1,3}$/.test(number.text)) continue;
    const next = tokens[at + 2];
    const isPlace =
      !next || next.kind === 'mark' || /^(?:in|of|on|for|by|at|results?|place|spot|list)$/.test(next.lower);
    if (isPlace) return aimAt(tokens, at, at + 2, rank(Number(number.text)));
  }
  return null;
}

const PLAN = /^(?:plans?|budget|quota|forecast|schedule|target)$/;
const TO_PLAN = /^(?:meets?|met|beats?|exceeds?|hits?|of|above|within|on|below|under|per|reach|reaches)$/;

/** "Ahead of plan", "meet the hiring plan", "within budget": the number stands in another paper. */
function plannedIn({ tokens, mainTo }: Clauses, isWeak: boolean): Quantity | null {
  for (let at = 1; at < mainTo; at++) {
    if (!PLAN.test(tokens[at]?.lower ?? '')) continue;
    const lead = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ lower }) => TO_PLAN.test(lower));
    const from = Math.max(0, at - 4) + lead;
    const word = tokens[from]?.lower ?? '';
    if (lead < 0 || (word === 'of' && tokens[from - 1]?.lower !== 'ahead')) continue;
    if (isWeak && !/^(?:meets?|met)$/.test(word)) continue;
    return aimAt(tokens, word === 'of' ? from - 1 : from, at + 1, {
      value: null,
      unit: '',
      kind: 'count',
      bound: null,
    });
  }
  return null;
}
