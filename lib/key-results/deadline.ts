import { lowerText } from '@/lib/draft/any-case';
import { readied } from '@/lib/draft/ready';
import type { Span } from '@/lib/draft/types';
import type { Deadline } from './types';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = "(?:20\\d\\d|['’]\\d\\d|fy\\s?'?\\d{2,4})";
const QUARTER = `(?:(?:fy\\s?'?\\d{2,4}[- ]?)?(?:calendar )?q-?[1-4](?:[ -]?(?:of )?${YEAR})?|20\\d\\d[- ]?q[1-4]|[1-4]q\\d\\d|(?:first|second|third|fourth|last|final) quarter(?: of ${YEAR})?)`;
const HALF = `(?:(?:fy\\s?'?\\d{2,4}[- ]?)?h[12](?:[ -]?(?:of )?${YEAR})?|(?:first|second) half(?: of ${YEAR})?)`;
const DATE = `(?:20\\d\\d-\\d\\d(?:-\\d\\d)?|\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d|\\d{1,2}/\\d{1,2}(?![/\\d])|${MONTH}\\.? ${DAY}(?:,? ${YEAR})?|${DAY} (?:of )?${MONTH}\\.?(?:,? ${YEAR})?|${MONTH}\\.?,?(?: (?:of )?${YEAR})?)`;
const PERIOD = '(?:quarter|year|month|week|half|semester|fiscal year|financial year|cycle|sprint|season|term)';
const POINT = `(?:(?:early|mid|late|middle of|beginning of|start of)[- ]?(?:the )?)?(?:${QUARTER}|${HALF}|${DATE}|${YEAR}|eo[qymw]|christmas|summer|spring|autumn|fall|winter|new year|year[- ]end|quarter[- ]end|month[- ]end)`;
/** What leads to the point or period that ends. */
const END = '(?:the )?(?:(?:very )?end|close)(?: of|(?= 20\\d\\d)) (?:the |this |next |our |current )*';
const WHOLE = '(?![\\w%])';

/** After a bare period: the end, a mark or a word that goes on, and no noun that the period only qualifies. */
const AFTER = '\\s*(?:$|[.,;:)(\\]\\/+–—-]|(?:by|to|with|and|or|via|through|from|using|at|for|in|on|so|as|is|are)\\b)';

// The large patterns stand once, and are asked only behind the small ones that lead to them: an engine takes milliseconds
// to make one ready.
const POINT_HERE = new RegExp(`(?:${POINT})${WHOLE}`, 'y');
const PERIOD_HERE = new RegExp(`(?:${PERIOD}|day)${WHOLE}`, 'y');
const RELATIVE_HERE = new RegExp(`(?:(?:next|this) ${PERIOD}|tomorrow|(?:mon|tues|wednes|thurs|fri)day)${WHOLE}`, 'y');
const END_HERE = new RegExp(END, 'y');
const AFTER_HERE = new RegExp(`(?![\\w%-])(?=${AFTER})`, 'y');
const IN_HERE = new RegExp(
  `(?:${QUARTER}|${HALF}|(?:early|mid|late)[- ]?(?:${MONTH}|${YEAR}|${QUARTER})|20\\d\\d-\\d\\d-\\d\\d|${MONTH}\\.? (?:${DAY}(?:,? ${YEAR})?|${YEAR})|${MONTH}(?=\\s*(?:$|[.,;)]))|20\\d\\d)(?![\\w%-])(?=${AFTER})`,
  'y',
);
const BRACKETED_HERE = new RegExp(
  `(?:${QUARTER}|${HALF}|20\\d\\d-\\d\\d-\\d\\d|${MONTH} ${DAY}(?:,? ${YEAR})?|${MONTH} 20\\d\\d)\\s?(?:[)\\]]|$)`,
  'y',
);

/** Where a sticky pattern's match at an offset ends; -1 without one. */
function endOf(pattern: RegExp, text: string, at: number): number {
  readied(pattern).lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const firstOf = (patterns: readonly RegExp[], text: string, at: number): number => {
  for (const pattern of patterns) {
    const end = endOf(pattern, text, at);
    if (end >= 0) return end;
  }
  return -1;
};

/** Where "end of June" ends that begins here. */
function endOfEnd(text: string, at: number): number {
  const lead = endOf(END_HERE, text, at);
  return lead < 0 ? -1 : firstOf([POINT_HERE, PERIOD_HERE], text, lead);
}

/** The same where nothing goes on that it would only qualify. */
function endOfWhole(text: string, at: number): number {
  const end = firstOf([POINT_HERE, PERIOD_HERE], text, at);
  return end >= 0 && endOf(AFTER_HERE, text, end) >= 0 ? end : -1;
}

function endOfPoint(text: string, at: number): number {
  const end = endOfEnd(text, at);
  return end >= 0 ? end : firstOf([POINT_HERE, RELATIVE_HERE], text, at);
}

function endOfStretch(text: string, at: number): number {
  const end = endOfEnd(text, at);
  return end >= 0 && endOf(AFTER_HERE, text, end) >= 0 ? end : endOf(IN_HERE, text, at);
}

interface Form {
  /** How it begins, in lower case. */
  readonly lead: RegExp;
  /** Where it ends, given where its lead ends; -1 when it is none. Without this the lead is all of it. */
  readonly rest?: (text: string, at: number) => number;
}

/** What says when: "by Q3", "before the end of June", "due 2026-03-01", "EOQ", "this quarter", "mid-June". Tried in order. */
const DEADLINES: readonly Form[] = [
  {
    lead: /\b(?:by|before|until|till|no later than|at|due(?: on| by)?:?|deadline:?|on or before|in advance of)\s+(?:the\s+)?/g,
    rest: endOfPoint,
  },
  { lead: /\b(?:in|during|on|over|through|throughout|within|across)\s+(?:the\s+)?/g, rest: endOfStretch },
  { lead: new RegExp(`\\b${END}`, 'g'), rest: endOfWhole },
  { lead: /\bat (?:the )?end of (?:the )?(?:quarter|year)\b/g },
  { lead: new RegExp(`\\bfor the (?:quarter|year|half|season)(?=${AFTER}|\\s+e\\.?g)`, 'g') },
  { lead: /\b(?:this|next|the coming|by next) (?:quarter|year|month|half|semester|fiscal year|sprint|week)\b/g },
  { lead: /\b(?:by|until)?\s?eo[qymw]\b(?: ?(?:20\d\d|fy\d\d))?/g },
  { lead: /\b(?:early|mid|late)[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|20\d\d)[a-z]*/g },
  { lead: /(?<!\d)[([,–—-]\s?(?:due:?\s|by\s)?/g, rest: (text, at) => endOf(BRACKETED_HERE, text, at) },
  { lead: /\bin (?:the )?next (?:\d{1,3}|two|three|four|six|nine|twelve) (?:days|weeks|months|quarters|years)\b/g },
  {
    lead: /\bwithin (?:the )?(?:next |coming |first )?(?:\d{1,2}|two|three|four|six|nine|twelve|eighteen) (?:months|quarters|years)\b/g,
  },
];

/** The first place where a form stands in a text in lower case. */
function spanOfForm({ lead, rest }: Form, lower: string): Span | null {
  lead.lastIndex = 0;
  for (let match = lead.exec(lower); match; match = lead.exec(lower)) {
    const end = rest ? rest(lower, lead.lastIndex) : lead.lastIndex;
    if (end >= 0) return { start: match.index, end };
    lead.lastIndex = match.index + 1;
  }
  return null;
}

/** A period that only says which things are meant, as in "Q3 pipeline", is no deadline; nor is "per quarter". */
const NOT_BEFORE =
  /(?:\bfrom|\bper|\bevery|\beach|\ba|\bvs\.?|\bversus|\bsince|\bcompared (?:to|with)|\bover|\bafter)\s+$/;

/** "(closing in Q3)", "(12 sent in May)": said by the way, where brackets hold more than the date. */
function isAside(lower: string, { start, end }: Span): boolean {
  const open = lower.lastIndexOf('(', start);
  if (open < 0 || !/^(?:in|during|through|over|on|throughout|within|across)\s/.test(lower.slice(start, end)))
    return false;
  const before = lower.slice(open + 1, start);
  return !before.includes(')') && /\p{L}{3}/u.test(before);
}

/** A word that every deadline has one of. */
const HINT =
  /\d|\beo[qymw]\b|quarter|year|month|half|week|cycle|sprint|season|term|semester|\bday|tomorrow|christmas|summer|spring|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end of/;

/** The deadline in a text, the most explicit form first; null when none. Offsets are in the text plus `base`. */
export function deadlineIn(text: string, base = 0): Deadline | null {
  const lower = lowerText(text);
  if (!HINT.test(lower)) return null;
  for (const form of DEADLINES) {
    const found = spanOfForm(form, lower);
    if (!found || NOT_BEFORE.test(lower.slice(Math.max(0, found.start - 20), found.start))) continue;
    if (isAside(lower, found)) continue;
    const whole = lower.slice(found.start, found.end);
    const lead = /^[\s([,–—-]*/.exec(whole)?.[0].length ?? 0;
    const words = whole.slice(lead).replace(/[\s)\]]+$/, '');
    const start = base + found.start + lead;
    return { span: { start, end: start + words.length }, iso: isoOf(words) };
  }
  return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMED = /\b(?:early|mid|late)?-?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g;

/** The last day that the words mean; null without a calendar year in them. A fiscal year is the company's own: null. */
function isoOf(words: string): string | null {
  const iso = /(20\d\d)-(\d\d)(?:-(\d\d))?/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : 0);
  if (/fy/.test(words)) return null;
  const year = yearIn(words);
  if (!year) return null;
  const quarter = /(?:q-?([1-4]))|([1-4])q/.exec(words);
  if (quarter) return dayOf(year, Number(quarter[1] ?? quarter[2]) * 3, 0);
  const half = /h([12])\b|(first|second) half/.exec(words);
  if (half) return dayOf(year, half[1] === '1' || half[2] === 'first' ? 6 : 12, 0);
  const month = firstMonthIn(words);
  if (month > 0) return monthOf(words, year, month);
  return dayOf(year, 12, 31);
}

/** The earliest in the year of the months named, from 1; 0 when none is. */
function firstMonthIn(words: string): number {
  const named = Array.from(words.matchAll(MONTH_NAMED), match => MONTHS.indexOf(match[1] ?? '') + 1);
  return named.length > 0 ? Math.min(...named) : 0;
}

function yearIn(words: string): number | null {
  const long = /\b(20\d\d)\b|(20\d\d)[- ]?q/.exec(words);
  if (long) return Number(long[1] ?? long[2]);
  const short = /['’](\d\d)\b|[1-4]q(\d\d)/.exec(words);
  return short ? 2000 + Number(short[1] ?? short[2]) : null;
}

function monthOf(words: string, year: number, month: number): string {
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(words.replace(String(year), ''));
  if (day) return dayOf(year, month, Number(day[1]));
  if (/\bmid/.test(words)) return dayOf(year, month, 15);
  if (/\bearly/.test(words)) return dayOf(year, month, 10);
  return dayOf(year, month, 0);
}

/** ISO date; day 0 is the last day of the month. */
function dayOf(year: number, month: number, day: number): string {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  const last = day >= 1 && day <= length ? day : length;
  return `${year}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}
