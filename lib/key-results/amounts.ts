import { CURRENCY, type Read, readNumber, readWord, SCALE, TIME } from './numbers';
import type { Token } from './tokens';
import type { Amount } from './types';

/** An amount with what the words around it make of it. */
export interface Quantity extends Amount {
  /** Index of its first and after its last token. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'count' | 'percent' | 'money' | 'time' | 'multiple' | 'score';
  /** True for `[target]`, `X %`, `$N`. */
  readonly placeholder: boolean;
  /** No more than, under, at most, ≤. */
  readonly bound: 'most' | 'least' | null;
}

/** Words before a number that make it a name: Tier 1, Q3, RFC 42, SOC 2, version 2, page 3. */
const NAMING =
  /^(?:tiers?|levels?|stages?|phases?|versions?|v|steps?|parts?|types?|rfcs?|iso|soc|soc2|wcag|pci|article|section|chapter|page|issue|issues|pr|prs|ticket|kr|krs|objective|o|okr|q|quarter|fy|h|week|day|sprint|milestone|priority|p|sev|severity|no|option|appendix|level|class|category|series|round|wave|group|team|room|figure|table|top|web|industry|track|horizon|goal|area|covid|python|java|node|net|angular|windows|ipv|sha|mp|b2b)$/;

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*$/;

const YEAR = /^(?:19|20)\d\d$/;

/** Digits glued to letters that are no unit: k8s, 2FA, 3D, 10k+-user, 99th, 1st, 2023-03, 1:1, 24x7. */
const GLUED = /^#?\d[\d.,]*(?:st|nd|rd|th|d|g|fa|ddd|px|bit|[a-z]{0,3}\+?-[a-z]+.*|-\d+[-./].*)$/i;

/** The amounts of a key result, in order: what is counted, paid, waited or scored, without names, dates and cadences. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at);
    if (quantity) found.push(quantity);
    at = quantity ? quantity.to : at + 1;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  const read = token.kind === 'number' ? readNumber(token) : token.kind === 'word' ? readWord(tokens, at) : null;
  if (!read || isName(tokens, at, read)) return null;
  return withUnit(tokens, at, read);
}

function isName(tokens: readonly Token[], at: number, read: Read): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return true;
  if (token.lower.startsWith('#') || GLUED.test(token.text)) return read.kind !== 'percent';
  if (before && NAMING.test(before.lower) && read.kind === 'count' && token.start - before.end <= 1) return true;
  if (before && /^(?:&|and|or|,|\/|[-–])$/.test(before.lower) && read.kind === 'count' && isNamed(tokens, at - 2))
    return true;
  if (
    isDate(tokens, at) ||
    (token.lower === 'zero' && /^(?:trust|day|touch|knowledge|config)$/.test(next?.lower ?? ''))
  )
    return true;
  if (before?.text === '#' || (before?.text === '/' && token.start === before.end && tokens[at - 2]?.kind !== 'number'))
    return true;
  if (
    before?.text === '-' &&
    token.start === before.end &&
    before.start === (tokens[at - 2]?.end ?? -1) &&
    read.kind === 'count' &&
    tokens[at - 2]?.kind === 'word'
  )
    return true;
  if (read.kind === 'count' && YEAR.test(token.text))
    return (
      !next || !/^(?:new|more|users?|customers?|people|sign-?ups?|visits?|visitors?|downloads?|"|“)$/.test(next.lower)
    );
  if (before && MONTHS.test(before.lower) && read.kind === 'count' && (read.value ?? 99) <= 31) return true;
  if (next && MONTHS.test(next.lower) && read.kind === 'count' && (read.value ?? 99) <= 31 && next.lower !== 'may')
    return true;
  return next?.text === '.' && tokens[at + 2]?.kind === 'number' && next.end === tokens[at + 2]?.start;
}

/** The day of "1/12/2027"; the numbers behind its strokes are names by those. */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '/' && tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'number';

/** Whether a number here is a name, so that the one joined to it is one too: Tier 2 & 3. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && NAMING.test(tokens[at - 1]?.lower ?? '');

function withUnit(tokens: readonly Token[], at: number, read: Read): Quantity {
  let { value, unit, kind } = read;
  let to = at + 1;
  const peek = (): string => tokens[to]?.lower ?? '';
  const scale = SCALE[peek()];
  if (scale !== undefined && peek().length > 1 && kind !== 'percent') {
    value = value === null ? null : value * scale;
    to++;
  }
  if (kind === 'count' && /^(?:%|percent|pct)$/.test(peek())) [kind, unit, to] = ['percent', '%', to + 1];
  else if (kind === 'count' && peek() === 'per' && tokens[to + 1]?.lower === 'cent')
    [kind, unit, to] = ['percent', '%', to + 2];
  else if (kind === 'count' && CURRENCY[peek()]) [kind, unit, to] = ['money', CURRENCY[peek()] ?? '', to + 1];
  else if (kind === 'count' && peek() === 'x') [kind, unit, to] = ['multiple', 'x', to + 1];
  else if (kind === 'count' && /^(?:business|working|calendar)$/.test(peek()) && TIME.test(tokens[to + 1]?.lower ?? ''))
    [kind, unit, to] = ['time', timeUnit(tokens[to + 1]?.lower ?? ''), to + 2];
  else if (kind === 'count' && TIME.test(peek())) [kind, unit, to] = ['time', timeUnit(peek()), to + 1];
  else if (kind === 'count' && /^(?:points?|pts|stars?)$/.test(peek())) [kind, unit, to] = ['score', 'points', to + 1];
  if (kind === 'percent' && /^(?:points?|pts|-points?)$/.test(peek())) [unit, to] = ['points', to + 1];
  if (kind === 'percent' && peek() === 'percentage' && /^points?$/.test(tokens[to + 1]?.lower ?? ''))
    [unit, to] = ['points', to + 2];
  const sign = tokens[at - 1];
  const isNegative = isMinus(sign, tokens[at - 2], tokens[at]);
  if (isNegative && value !== null) value = -value;
  const first = isNegative ? sign : tokens[at];
  const last = tokens[to - 1];
  return {
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    value,
    unit,
    kind,
    from: at,
    to,
    placeholder: value === null,
    bound: boundBefore(tokens, at),
  };
}

/** A minus that belongs to its number: set off before, close after. */
const isMinus = (sign: Token | undefined, before: Token | undefined, number: Token | undefined): boolean =>
  sign !== undefined &&
  /^[-−]$/.test(sign.text) &&
  sign.end === number?.start &&
  before !== undefined &&
  before.end < sign.start;

export const timeUnit = (word: string): string => {
  const base = word.replace(/s$/, '');
  if (/^(?:ms|millisecond)$/.test(base) || word === 'ms') return 'ms';
  if (/^(?:|sec|second)$/.test(base)) return 'seconds';
  if (/^min/.test(base)) return 'minutes';
  if (/^h/.test(base)) return 'hours';
  if (/^d|days?$/.test(base) || base.endsWith('day')) return 'days';
  if (/^w/.test(base)) return 'weeks';
  return `${base}s`;
};

/** A limit in the three words before an amount: under, at most, no more than; over, at least. */
function boundBefore(tokens: readonly Token[], at: number): Quantity['bound'] {
  const last = tokens[at - 1]?.lower ?? '';
  if (MOST.has(last)) return 'most';
  if (LEAST.has(last)) return 'least';
  const before = tokens[at - 2]?.lower ?? '';
  if (last === 'than') {
    const isDenied = /^(?:no|not)$/.test(tokens[at - 3]?.lower ?? '');
    const isMore = MORE.has(before);
    return isMore || LESS.has(before) ? (isMore === isDenied ? 'most' : 'least') : null;
  }
  if (before === 'at' && last === 'most') return 'most';
  if (before === 'up' && last === 'to') return 'most';
  if (before === 'at' && last === 'least') return 'least';
  return before === 'minimum' && last === 'of' ? 'least' : null;
}

const MOST = new Set(['≤', '<', '<=', 'under', 'below', 'beneath']);

const LEAST = new Set(['≥', '>', '>=', 'over', 'above', 'beyond']);

const MORE = new Set(['more', 'greater', 'higher', 'longer', 'later']);

const LESS = new Set(['less', 'fewer', 'lower', 'shorter', 'earlier', 'faster']);
