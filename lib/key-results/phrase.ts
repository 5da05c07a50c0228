import type { Quantity } from './amounts';
import { HOLDERS } from './lexicon/nouns';
import { endOf, STOP } from './phrase-end';
import { isAgent, isNoun, kindOf, kindOfPair, type Thing } from './things';
import type { Token } from './tokens';
import { baseVerb } from './verb-forms';

/** A noun phrase in the tokens `[from, to)`. `head` is the index of its main noun. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly thing: Thing;
  /** False when the head itself is not known and a word before it decided. */
  readonly sure: boolean;
  /** `percent` for a share of something, `number` for a count, `all` for every one of them, `none` for no or zero. */
  readonly of: 'percent' | 'number' | 'all' | 'none' | null;
}

const SKIP =
  /^(?:the|a|an|our|their|its|his|her|my|your|this|that|these|those|some|any|other|such|more|least|most|fewer|less|additional|extra|net|new|at|up|over|under|than|about|around|roughly|approximately|only|another|both|total|overall|top|minimum|maximum|max|min|of|≥|≤|>|<|~|\+|±|\[|\]|>=|<=|"|“|”|'|‘|\(|-|–|all|every|each|no|zero|many|few|several|existing|current|remaining|respective)$/;

/** The noun phrase that begins at `at`, its share or count looked through: "70 % of the trial users" is about users. */
export function phraseAt(tokens: readonly Token[], quantities: readonly Quantity[], at: number): Phrase | null {
  let from = at;
  let of: Phrase['of'] = null;
  for (let guard = 0; guard < 4; guard++) {
    const start = skip(tokens, quantities, from);
    of ??= start.of;
    const to = endOf(tokens, quantities, start.at);
    if (to === start.at) return start.quantity ? bare(start.quantity, at) : null;
    const head = to - 1;
    const isMember = tokens[head]?.base === 'member' && tokens[to]?.lower === 'of';
    const isHolder = isMember || HOLDERS.has(tokens[head]?.base ?? '') || HOLDERS.has(tokens[head]?.lower ?? '');
    if (isHolder && tokens[to]?.lower === 'of') {
      of = /^(?:%|percent|percentage|share|proportion|portion|majority|half|third|quarter|minority|rest)$/.test(
        tokens[head]?.base ?? '',
      )
        ? 'percent'
        : (of ?? 'number');
      from = to + 1;
      continue;
    }
    const thing = thingOf(tokens, start.at, to, start.quantity);
    const joined = thing.thing === 'unknown' && guard < 2 ? joinedTo(tokens, quantities, to) : null;
    if (joined) return { ...joined, from: at, of: of ?? joined.of, sure: false };
    return { from: at, to, head, of, ...thing };
  }
  return null;
}

/** "Q3 and Q4 pipeline": the second of two joined nouns tells what the first is. */
function joinedTo(tokens: readonly Token[], quantities: readonly Quantity[], to: number, depth = 0): Phrase | null {
  if (!/^(?:and|or|&|\/|,)$/.test(tokens[to]?.lower ?? '') || quantities.some(q => q.from === to + 1)) return null;
  const next = tokens[to + 1];
  if (!next || STOP.test(next.lower) || (baseVerb(next.lower) !== null && !isNoun(next))) return null;
  const end = endOf(tokens, quantities, to + 1);
  const thing = end > to + 1 ? thingOf(tokens, to + 1, end, null) : null;
  if (thing?.thing === 'unknown') return depth < 2 ? joinedTo(tokens, quantities, end, depth + 1) : null;
  return thing ? { from: to + 1, to: end, head: end - 1, of: null, ...thing } : null;
}

function skip(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  from: number,
): { at: number; of: Phrase['of']; quantity: Quantity | null } {
  let at = from;
  let of: Phrase['of'] = null;
  let quantity: Quantity | null = null;
  for (;;) {
    const token = tokens[at];
    const amount = quantities.find(q => q.from === at);
    if (amount) {
      quantity = amount;
      const isPart = amount.kind === 'percent' || (amount.value !== null && amount.value > 0 && amount.value < 1);
      of = isPart ? 'percent' : amount.value === 0 ? 'none' : 'number';
      at = ratioEnd(tokens, quantities, amount) ?? amount.to;
      if (at > amount.to) of = 'percent';
    } else if (token && (SKIP.test(token.lower) || (token.kind === 'number' && at === from))) {
      if (/^(?:all|every|each)$/.test(token.lower)) of ??= 'all';
      if (/^(?:no|zero)$/.test(token.lower) && !/^(?:more|less|fewer|later)$/.test(tokens[at + 1]?.lower ?? ''))
        of ??= 'none';
      at++;
    } else if (token?.lower === 'as' && quantity && /^(?:many|much)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
    else return { at, of, quantity };
  }
}

/** "One in three members", "4 out of 5 patients": where the second number ends. */
function ratioEnd(tokens: readonly Token[], quantities: readonly Quantity[], amount: Quantity): number | null {
  const at =
    tokens[amount.to]?.lower === 'in' ? amount.to + 1 : tokens[amount.to]?.lower === 'out' ? amount.to + 2 : -1;
  return quantities.find(q => q.from === at && q.kind === 'count')?.to ?? null;
}

function bare(quantity: Quantity, from: number): Phrase {
  const thing: Thing =
    quantity.kind === 'money'
      ? 'money'
      : quantity.kind === 'time'
        ? 'time'
        : quantity.kind === 'percent'
          ? 'level'
          : 'unknown';
  return {
    from,
    to: quantity.to,
    head: quantity.to - 1,
    thing,
    sure: thing !== 'unknown' && thing !== 'level',
    of: null,
  };
}

/** "3 independent implementations", "external pull requests": made, and not by us. */
const isOfOthers = (before: readonly Token[], head: Token): boolean =>
  /^(?:implementation|request|pr|post|article|plugin|extension|package|client|fork|change|patch|commit)$/.test(
    head.base,
  ) && before.some(({ lower }) => /^(?:external|independent|outside|third-party|community)$/.test(lower));

function thingOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Quantity | null,
): { thing: Thing; sure: boolean } {
  const head = tokens[to - 1];
  if (!head) return { thing: 'unknown', sure: false };
  const pair = to - 2 >= from ? `${tokens[to - 2]?.base} ${head.base}` : '';
  const known = (to - 2 >= from ? kindOfPair(tokens[to - 2], head) : null) ?? kindOf(head);
  const isHired =
    known === 'outsiders' &&
    tokens
      .slice(from, to)
      .some(
        (token, i) =>
          /^(?:full-time|fulltime|part-time)$/.test(token.lower) ||
          (/^(?:full|part)$/.test(token.lower) && tokens[from + i + 1]?.lower === 'time'),
      );
  const isActive =
    known === 'staff' &&
    tokens
      .slice(from, to)
      .some(token => /^(?:active|external|outside|partner|customer|client|third-party)$/.test(token.lower)) &&
    pair !== 'customer engineer' &&
    pair !== 'customer success';
  if (known === 'made' && isOfOthers(tokens.slice(from, to - 1), head)) return { thing: 'deeds', sure: true };
  if (known) return { thing: isActive ? 'outsiders' : isHired ? 'staff' : known, sure: true };
  if (isAgent(head)) return { thing: 'outsiders', sure: false };
  if (quantity?.kind === 'money') return { thing: 'money', sure: true };
  for (let at = to - 2; at >= from; at--) {
    const token = tokens[at];
    const thing = token && kindOf(token);
    if (thing) return { thing, sure: false };
  }
  if (quantity?.kind === 'time') return { thing: 'time', sure: false };
  return { thing: 'unknown', sure: false };
}
