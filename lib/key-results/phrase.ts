import type { Quantity } from './amounts';
import { COMPOUNDS } from './lexicon/compounds';
import { DEEDS, HOLDERS, LEVELS, MADE, OUTSIDERS, STAFF, TIME_UNITS } from './lexicon/nouns';
import type { Token } from './tokens';
import { baseVerb, isParticiple } from './verb-forms';

/** What the head of a noun phrase stands for. */
export type Thing = 'outsiders' | 'staff' | 'deeds' | 'level' | 'made' | 'money' | 'time' | 'unknown';

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
  /^(?:the|a|an|our|their|its|his|her|my|your|this|that|these|those|some|any|other|such|more|least|most|fewer|less|additional|extra|net|new|at|up|over|under|than|about|around|roughly|approximately|only|another|both|total|overall|top|minimum|maximum|max|min|of|≥|≤|>|<|~|\+|±|>=|<=|"|“|”|'|‘|\(|-|–|all|every|each|no|zero|many|few|several|existing|current|remaining|respective)$/;
const STOP =
  /^(?:of|in|on|at|for|from|to|by|with|within|without|per|across|among|amongst|between|into|through|via|about|during|before|after|over|under|below|above|than|as|who|that|which|where|when|while|and|or|but|so|if|because|since|until|against|around|towards|toward|despite|including|using|based|due|plus|versus|vs|is|are|was|were|be|been|being|has|have|had|having|can|could|will|would|may|might|should|must|do|does|did|not|never|also|both|all|each|out|up|off|down|away|what|how|why|whether|the|a|an|our|their|this|these|those|every)$/;

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
    const isHolder = HOLDERS.has(tokens[head]?.base ?? '') || HOLDERS.has(tokens[head]?.lower ?? '');
    if (isHolder && tokens[to]?.lower === 'of') {
      of = /^(?:%|percent|percentage|share|proportion|portion|majority|half|third|quarter|minority|rest)$/.test(
        tokens[head]?.base ?? '',
      )
        ? 'percent'
        : (of ?? 'number');
      from = to + 1;
      continue;
    }
    return { from: at, to, head, of, ...thingOf(tokens, start.at, to, start.quantity) };
  }
  return null;
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
      of = amount.kind === 'percent' ? 'percent' : amount.value === 0 ? 'none' : 'number';
      at = amount.to;
    } else if (token && (SKIP.test(token.lower) || (token.kind === 'number' && at === from))) {
      if (/^(?:all|every|each)$/.test(token.lower)) of ??= 'all';
      if (/^(?:no|zero)$/.test(token.lower) && !/^(?:more|less|fewer|later)$/.test(tokens[at + 1]?.lower ?? ''))
        of ??= 'none';
      at++;
    } else return { at, of, quantity };
  }
}

/** Where the phrase that has begun ends: a preposition, a verb, a mark. */
function endOf(tokens: readonly Token[], quantities: readonly Quantity[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    if (token.kind === 'mark' && !/^[&"“”'‘’+]$/.test(token.text) && !(token.text === '/' && at > from)) break;
    if (at > from && (STOP.test(token.lower) || quantities.some(q => q.from === at))) break;
    if (at === from && STOP.test(token.lower)) break;
    if (at > from && before && startsVerb(token, before, tokens[at + 1])) break;
  }
  while (
    at > from + 1 &&
    /^[&"“”'‘’+/]$|^(?:successfully|actively|consistently|weekly|daily|monthly|regularly|always|currently|now|each|also|quickly|easily|directly|fully)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at--;
  return at;
}

/** Whether a verb begins here that says what the noun before it does or what was done to it. */
function startsVerb(token: Token, before: Token, next: Token | undefined): boolean {
  const noun = isNoun(before);
  const plural = noun && before.base !== before.lower;
  if (isParticiple(token.lower) && noun && (!next || !isNoun(next) || STOP.test(next.lower))) return true;
  if (isParticiple(token.lower) && plural) return true;
  const base = baseVerb(token.lower);
  if (!base) return false;
  const isThird = token.lower !== base && token.lower.endsWith('s');
  if (isThird) return noun && !plural && !(isNoun(token) && (!next || next.kind === 'mark' || STOP.test(next.lower)));
  if (token.lower !== base) return false;
  return (
    plural &&
    !/^(?:sales|analytics)$/.test(before.lower) &&
    !(isNoun(token) && next !== undefined && isNoun(next) && LEVELS.has(next.base))
  );
}

export const isNoun = (token: Token): boolean =>
  [OUTSIDERS, STAFF, DEEDS, LEVELS, MADE].some(set => set.has(token.base) || set.has(token.lower));

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

function thingOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Quantity | null,
): { thing: Thing; sure: boolean } {
  const head = tokens[to - 1];
  if (!head) return { thing: 'unknown', sure: false };
  const pair = to - 2 >= from ? `${tokens[to - 2]?.base} ${head.base}` : '';
  const known = COMPOUNDS.get(pair) ?? kindOf(head);
  if (known) return { thing: known, sure: true };
  if (quantity?.kind === 'money') return { thing: 'money', sure: true };
  for (let at = to - 2; at >= from; at--) {
    const token = tokens[at];
    const thing = token && kindOf(token);
    if (thing) return { thing, sure: false };
  }
  if (quantity?.kind === 'time') return { thing: 'time', sure: false };
  return { thing: 'unknown', sure: false };
}

/** What a single noun stands for; null when it is not known. */
export function kindOf(token: Token): Thing | null {
  for (const word of new Set([token.base, token.lower])) {
    if (LEVELS.has(word)) return 'level';
    if (MADE.has(word)) return 'made';
    if (STAFF.has(word)) return 'staff';
    if (OUTSIDERS.has(word)) return 'outsiders';
    if (DEEDS.has(word)) return 'deeds';
    if (TIME_UNITS.has(word)) return 'time';
  }
  const last = token.base.split(/[-/]/).at(-1) ?? '';
  if (last !== token.base && last !== '') return kindOf({ ...token, base: last, lower: last });
  return null;
}
