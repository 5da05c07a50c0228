import type { Quantity } from './amounts';
import { COMPOUNDS } from './lexicon/compounds';
import { DEEDS, HOLDERS, LEVELS, MADE, OUTSIDERS, STAFF, TIME_UNITS } from './lexicon/nouns';
import { BEHAVE } from './lexicon/verbs';
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
  /^(?:the|a|an|our|their|its|his|her|my|your|this|that|these|those|some|any|other|such|more|least|most|fewer|less|additional|extra|net|new|at|up|over|under|than|about|around|roughly|approximately|only|another|both|total|overall|top|minimum|maximum|max|min|of|≥|≤|>|<|~|\+|±|\[|\]|>=|<=|"|“|”|'|‘|\(|-|–|all|every|each|no|zero|many|few|several|existing|current|remaining|respective)$/;
const STOP =
  /^(?:of|in|on|at|for|from|to|by|with|within|without|per|across|among|amongst|between|into|through|via|about|during|before|after|over|under|below|above|than|as|who|that|which|where|when|while|and|or|but|so|if|because|since|until|against|around|towards|toward|outside|inside|beyond|alongside|near|despite|including|using|based|due|plus|versus|vs|is|are|was|were|be|been|being|has|have|had|having|can|could|will|would|may|might|should|must|do|does|did|not|never|also|both|all|each|out|up|off|down|away|what|how|why|whether|the|a|an|our|their|this|these|those|every)$/;

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
      of = amount.kind === 'percent' ? 'percent' : amount.value === 0 ? 'none' : 'number';
      at = ratioEnd(tokens, quantities, amount) ?? amount.to;
      if (at > amount.to) of = 'percent';
    } else if (token && (SKIP.test(token.lower) || (token.kind === 'number' && at === from))) {
      if (/^(?:all|every|each)$/.test(token.lower)) of ??= 'all';
      if (/^(?:no|zero)$/.test(token.lower) && !/^(?:more|less|fewer|later)$/.test(tokens[at + 1]?.lower ?? ''))
        of ??= 'none';
      at++;
    } else return { at, of, quantity };
  }
}

/** "One in three members", "4 out of 5 patients": where the second number ends. */
function ratioEnd(tokens: readonly Token[], quantities: readonly Quantity[], amount: Quantity): number | null {
  const at =
    tokens[amount.to]?.lower === 'in' ? amount.to + 1 : tokens[amount.to]?.lower === 'out' ? amount.to + 2 : -1;
  return quantities.find(q => q.from === at && q.kind === 'count')?.to ?? null;
}

/** Where the phrase that has begun ends: a preposition, a verb, a mark. */
function endOf(tokens: readonly Token[], quantities: readonly Quantity[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    if (
      token.kind === 'mark' &&
      !/^[&"“”'‘’+]$/.test(token.text) &&
      !(token.text === '/' && at > from && !TIME_UNITS.has(tokens[at + 1]?.base ?? ''))
    )
      break;
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
  const plural = isPlural(before);
  if (isParticiple(token.lower)) return isPlural(before) || (noun && (!next || !isNoun(next) || STOP.test(next.lower)));
  const base = baseVerb(token.lower);
  if (!base) return false;
  const takesObject = next !== undefined && (OBJECT.test(next.lower) || next.kind === 'number');
  const who = kindOf(before);
  const somebody = who === 'outsiders' || who === 'staff';
  if (token.lower !== base && token.lower.endsWith('s') && !token.lower.endsWith('ss')) {
    if (takesObject && (!isNoun(token) || (!plural && !/^(?:a|an|at|not|[><≤≥~])$/.test(next.lower)))) return true;
    if (
      somebody &&
      !plural &&
      BEHAVE.has(base) &&
      next?.kind === 'word' &&
      !STOP.test(next.lower) &&
      baseVerb(next.lower) === null
    )
      return true;
    return noun && !plural && !isNoun(token);
  }
  if (token.lower !== base || !plural) return false;
  return (
    !isNoun(token) ||
    takesObject ||
    (somebody && BEHAVE.has(base) && next !== undefined && next.kind === 'word' && !LEVELS.has(next.base))
  );
}

const OBJECT = /^(?:the|a|an|our|all|each|every|their|its|at|more|less|no|not|that|they|how|why|what|>|≤|<|≥|~)$/;

export const isNoun = (token: Token): boolean => {
  const thing = THINGS.get(token.base) ?? THINGS.get(token.lower);
  return thing !== undefined && thing !== 'time';
};

/** Whether a noun stands in the plural. */
export const isPlural = (token: Token): boolean =>
  token.base !== token.lower
    ? !/^(?:sales|analytics|series)$/.test(token.lower)
    : /^(?:people|children|women|men|staff|smes)$/.test(token.lower);

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

const THINGS: ReadonlyMap<string, Thing> = new Map(
  (
    [
      [TIME_UNITS, 'time'],
      [DEEDS, 'deeds'],
      [OUTSIDERS, 'outsiders'],
      [STAFF, 'staff'],
      [MADE, 'made'],
      [LEVELS, 'level'],
    ] as const
  ).flatMap(([words, thing]) => [...words].map(word => [word, thing] as const)),
);

/** What a single noun stands for; null when it is not known. */
export function kindOf(token: Token): Thing | null {
  const known = THINGS.get(token.base) ?? THINGS.get(token.lower);
  if (known) return known;
  const hyphen = token.base.lastIndexOf('-');
  return hyphen < 0 ? null : (THINGS.get(token.base.slice(hyphen + 1)) ?? null);
}

/** Words in -er, -or, -ist and the like that are no people. */
const NO_AGENT =
  /(?:^|-)(?:server|container|folder|filter|header|footer|layer|order|number|router|letter|paper|error|vector|sensor|editor|factor|center|centre|parameter|identifier|trigger|computer|printer|browser|adapter|connector|cluster|register|buffer|offer|answer|power|color|floor|minor|major|matter|order|quarter|semester|winter|summer|september|october|november|december|chapter|poster|banner|carrier|character|corner|counter|cover|danger|disorder|driver|effort|either|ever|frontier|gender|glacier|her|other|over|under|per|peer|pointer|prior|proper|rather|river|scanner|shutter|slider|spider|sticker|super|tender|tiger|timer|water|weather|whether|wonder|wrapper|dinner|monitor|mirror|motor|decor|door|behavior|behaviour|favor|labor|harbor|humor|interior|exterior|indicator|calculator|generator|simulator|emulator|operator|elevator|tractor|reactor|checklist|list|twist|assist|exist|resist|meridian|guardian|ian|fee|tree|degree|coffee|committee|guarantee|knee|three|free|agree|handler|compiler|parser|linter|builder|loader|launcher|installer|scheduler|tracker|controller|explorer|finder|helper|ladder|hammer|laser|lever|locker|manner|marker|meter|number|newsletter|shelter|shower|silver|soccer|tower|transfer|user-guide|planner|converter|blocker|pillar|flyer|disclaimer|barrier|starter|primer|datacenter)$/;

/** Whether a word that no set knows names people by what they do: curators, beekeepers, trainees. */
const isAgent = (token: Token): boolean =>
  token.kind === 'word' &&
  token.base.length > 4 &&
  /(?:er|or|ist|ian|ee)$/.test(token.base) &&
  token.base !== token.lower &&
  !NO_AGENT.test(token.base);
