import type { Span } from '@/lib/draft/types';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|q[1-4]';
const DATE = new RegExp(
  `\\b(?:(?:${MONTH})\\.?,?\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTH})\\.?,?\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d|(?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d)\\b`,
  'i',
);
const ONLY_DATE = new RegExp(`^${DATE.source}$`, 'i');
const PLACEHOLDER = /[[<{(][^\])>}]{0,40}(?:date|city|month|day|location|place|year)[^\])>}]{0,40}[\])>}]/i;
const DASH = /\s?(?:—|–|--|-(?=\s)|:|\|)\s?/g;
const PLACE = /^[(“"']?\p{Lu}[\p{L}.'’&()/\s,-]{1,60}$/u;
/** A place and a dash alone are a dateline only before a paragraph. */
const SHORTEST_UNDATED = 120;
const MARKERS = /^(?:for\s(?:immediate\s|internal\s)?release|embargoed)\b|^(?:news|press)\srelease$/i;

/**
 * The dateline a paragraph begins with: "LISBON – 3 March 2027 –". Its span covers the dash after it. A place or a date
 * alone counts when a dash follows it; `dated` says whether it holds a date.
 */
export function datelineOf(text: string): (Span & { readonly dated: boolean }) | null {
  const head = text.slice(0, 110);
  let end = isBareDateline(head, text.length) ? text.length : -1;
  for (const dash of end < 0 ? head.matchAll(DASH) : []) {
    const before = head.slice(0, dash.index).trim();
    const rest = head.slice(dash.index + dash[0].length);
    if (before === '' || !(isDatelinePart(before) || (isPlace(before) && NEWS.test(rest)))) break;
    end = dash.index + dash[0].length;
  }
  if (end < 0) end = sentenceDateline(head);
  if (
    end < 0 ||
    (text.length < SHORTEST_UNDATED && !DATE.test(text.slice(0, end)) && !PLACEHOLDER.test(text.slice(0, end)))
  )
    return null;
  const dateline = text.slice(0, end);
  return { start: 0, end, dated: DATE.test(dateline) && !MARKERS.test(dateline.trim()) };
}

/** "Lisbon, 3 March 2027. Today …" */
function sentenceDateline(head: string): number {
  const match = /^([\p{Lu}][\p{L}.'’\s-]{1,30},[^.—–"“]{3,45})\.\s/u.exec(head);
  return match?.[1] && DATE.test(match[1]) && words(match[1]) <= 8 ? match[0].length : -1;
}

/** A line that is nothing but place and date. */
function isBareDateline(head: string, length: number): boolean {
  if (length > 70 || /[.!?:]$/.test(head.trim())) return false;
  const hasDate = DATE.test(head) || PLACEHOLDER.test(head);
  return hasDate && (isDatelinePart(head.trim()) || ONLY_DATE.test(head.trim()));
}

function isDatelinePart(before: string): boolean {
  if (MARKERS.test(before)) return true;
  const place = before
    .replace(PLACEHOLDER, '')
    .replace(DATE, '')
    .replace(/\([^)]{0,40}\)/g, '')
    .replace(/[\s,.—–|()-]+$/g, '')
    .trim();
  const hadDate = DATE.test(before) || PLACEHOLDER.test(before);
  if (place === '') return hadDate;
  if (!PLACE.test(place) || words(place) > (hadDate ? 7 : 4)) return false;
  return hadDate || /^[\p{Lu}\s,.&-]+$/u.test(place) || /,\s*\p{Lu}[\p{L}.]{1,14}$/u.test(place);
}

const isPlace = (before: string): boolean => PLACE.test(before) && words(before) <= 3;

/** How news begins after its place. */
const NEWS = /^(?:today|yesterday|this (?:week|morning|month)|at (?:its|the|this year))\b/i;

const words = (text: string): number => text.trim().split(/\s+/).length;

/** Whether a line only says that this is a release: "FOR IMMEDIATE RELEASE", "For release in September 2026". */
export function isReleaseMarker(text: string): boolean {
  return (
    text.length <= 90 &&
    (MARKERS.test(text.trim()) || /^(?:draft|confidential|internal)\b.{0,20}\bpress release$/i.test(text))
  );
}

/** Whether a text names a day, a month, a quarter or a year. */
export const hasDate = (text: string): boolean => DATE.test(text);
