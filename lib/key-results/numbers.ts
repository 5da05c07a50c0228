import { type Quantity, timeUnit } from './amounts';
import type { Token } from './tokens';

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  half: 0.5,
};

const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2,
  doubles: 2,
  doubled: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  quadruple: 4,
  twice: 2,
  twofold: 2,
  threefold: 3,
  tenfold: 10,
  halve: 0.5,
  halves: 0.5,
  halved: 0.5,
};

const NUMBER_WORDS = new Set([...Object.keys(WORDS), ...Object.keys(MULTIPLES), 'third', 'quarter']);

export const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  billion: 1e9,
  thousand: 1e3,
  hundred: 100,
  dozen: 12,
};

export const CURRENCY: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  dollars: 'USD',
  pounds: 'GBP',
  chf: 'CHF',
  inr: 'INR',
  cad: 'CAD',
  aud: 'AUD',
};

export const TIME =
  /^(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|hrs?|h|hours?|days?|weeks?|months?|quarters?|years?|d|w|workdays?|weekdays?|iterations?|sprints?)$/;

/** Of a range the second number is the one to reach: 20-30. */
const RANGE = /^[$€£¥₹]?\d[\d.,]*[-–](?=\d[\d.,]*(?:%|k|m)?$)()/i;

const NUMBER = /^(?<currency>[$€£¥₹])?(?<digits>\d[\d.,’']*)(?<unit>%|‰|[a-z]{0,10})?(?<plus>\+)?$/i;

export interface Read {
  readonly value: number | null;
  readonly unit: string;
  readonly kind: Quantity['kind'];
  readonly word?: boolean;
}

export function readNumber(token: Token): Read | null {
  const { text } = token;
  if (/^[[_?]|^[$€£¥₹]?[XYZNLM_?][\d_xX]*\+?%?$|^\$\p{Lu}/u.test(text) && !/^\[\d+\]$/.test(text)) {
    const currency = CURRENCY[text[0] ?? ''];
    return {
      value: null,
      unit: text.endsWith('%') ? '%' : (currency ?? ''),
      kind: text.endsWith('%') ? 'percent' : currency ? 'money' : 'count',
    };
  }
  if (/^(?:X{1,4}|N{1,3}|Y{1,3}|Z{1,4})[+%]?/.test(text))
    return { value: null, unit: text.endsWith('%') ? '%' : '', kind: text.endsWith('%') ? 'percent' : 'count' };
  const match = NUMBER.exec(text.replace(RANGE, '$1'));
  if (!match?.groups || text.startsWith('#')) return null;
  const unit = (match.groups.unit ?? '').toLowerCase();
  const currency = CURRENCY[match.groups.currency ?? ''];
  const value = numberOf(match.groups.digits ?? '') * (SCALE[unit] ?? 1);
  if (unit === '%') return { value, unit: '%', kind: 'percent' };
  if (currency) return { value, unit: currency, kind: 'money' };
  if (unit === 'x') return { value, unit: 'x', kind: 'multiple' };
  if (TIME.test(unit)) return { value, unit: timeUnit(unit), kind: 'time' };
  if (unit === 'pp' || unit === 'pts' || unit === 'bps')
    return { value, unit: unit === 'bps' ? 'basis points' : 'points', kind: 'score' };
  if (unit !== '' && SCALE[unit] === undefined)
    return CURRENCY[unit] ? { value, unit: CURRENCY[unit], kind: 'money' } : null;
  return Number.isFinite(value) ? { value, unit: '', kind: 'count' } : null;
}

export function readWord(tokens: readonly Token[], at: number): Read | null {
  const lower = tokens[at]?.lower ?? '';
  if (!NUMBER_WORDS.has(lower)) return null;
  const multiple = MULTIPLES[lower];
  if (multiple !== undefined) return { value: multiple, unit: 'x', kind: 'multiple', word: true };
  if (/^(?:third|quarter)$/.test(lower)) return readPart(tokens, at);
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'one' && /^(?:of|place|source|click|another|or|stop|who|that)$/.test(next)) return null;
  if (lower === 'half' && !/^(?:of|the|a|our|all|as)$/.test(next) && !/^(?:by|in)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  return { value: WORDS[lower] ?? null, unit: '', kind: 'count', word: true };
}

/** "By a third", "a quarter of the guests", "two thirds" are shares; "the third" and "this quarter" are none. */
function readPart(tokens: readonly Token[], at: number): Read | null {
  const before = tokens[at - 1]?.lower ?? '';
  const isShare = tokens[at + 1]?.lower === 'of' || tokens[at - 2]?.lower === 'by';
  if (before !== 'a' || !isShare) return null;
  return { value: tokens[at]?.lower === 'third' ? 100 / 3 : 25, unit: '%', kind: 'percent', word: true };
}

/** 1,200.5 and 1.200,5 and 1 200 alike; a comma or dot before exactly three digits groups thousands when it is a comma. */
function numberOf(digits: string): number {
  const plain = digits.replace(/[’']/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
  return Number(plain.replace(',', '.'));
}
