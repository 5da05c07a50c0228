import type { Span } from '@/lib/draft/types';

/** Who said it: the words from `start` to `end`, of which `speaker` is name and role. */
export interface Attribution extends Span {
  readonly speaker: Span;
}

const SAID =
  'said|says|say|adds|added|explains|explained|notes|noted|comments|commented|remarked|remarks|told us|shares|shared|states|stated|recalls|recalled|continued|wrote|writes|reports|reported';
/** `said Ana Ruiz, who runs the service` */
const VERB_FIRST = new RegExp(`^[\\s,]{0,3}(?:${SAID})\\s+`, 'i');
/** `Ana Ruiz said`, `Ana Ruiz, who runs the service, said` */
const VERB_LAST = new RegExp(`^[\\s,]{0,3}([\\p{Lu}\\[<{][^"“”.!?\\n]{1,120}?),?\\s+(?:${SAID})\\b`, 'u');
const DASH = /^[\s*_.,]{0,4}(?:—|–|―|-{1,3}|~)[\s*_]{0,3}(?=\S)/;
const PAREN = /^\s?\(([^()]{3,120})\)/;
/** `Ana Ruiz, who runs the service, said:` */
const ENDS_SAYING = new RegExp(`(?:,?\\s(?:${SAID})(?: that)?\\s?[,:]?|[:,])$`);
const LONGEST = 180;

/** The attribution that begins at `from`, right after a closing mark, and reaches no further than `to`. */
export function attributionAfter(text: string, from: number, to: number): Attribution | null {
  const rest = text.slice(from, Math.min(to, from + LONGEST + 40));
  const verb = VERB_FIRST.exec(rest);
  if (verb) return speakerFrom(text, from, from + verb[0].length, to);
  const dash = DASH.exec(rest);
  if (dash && rest.length - dash[0].length <= LONGEST) return lineSpeaker(text, from, from + dash[0].length, to);
  const last = VERB_LAST.exec(rest);
  if (last?.[1]) {
    const start = from + last[0].indexOf(last[1]);
    return {
      start: from,
      end: from + last[0].length + dots(text, from + last[0].length),
      speaker: { start, end: start + last[1].length },
    };
  }
  const paren = PAREN.exec(rest);
  if (paren?.[1] && /^\p{Lu}|^an? /u.test(paren[1])) {
    const start = from + paren[0].indexOf(paren[1]);
    return { start: from, end: from + paren[0].length, speaker: { start, end: start + paren[1].length } };
  }
  return null;
}

/** The attribution that ends at `to`, right before an opening mark. */
export function attributionBefore(text: string, to: number): Attribution | null {
  const from = Math.max(0, to - LONGEST);
  const lead = text.slice(from, to).trimEnd();
  const saying = ENDS_SAYING.exec(lead);
  if (!saying) return null;
  const head = lead.slice(0, saying.index);
  const sentence = Math.max(
    head.lastIndexOf('. '),
    head.lastIndexOf('! '),
    head.lastIndexOf('? '),
    head.lastIndexOf('\n'),
  );
  const start = sentence < 0 ? 0 : sentence + (head[sentence] === '\n' ? 1 : 2);
  if (sentence < 0 && from > 0) return null;
  const words = head
    .slice(start)
    .trim()
    .replace(/^according to\s+/i, '');
  if (!/^[\p{Lu}[]/u.test(words) || (saying[0].length === 1 && !looksLikeSpeaker(words))) return null;
  const at = from + head.length - words.length - (head.length - head.trimEnd().length);
  return { start: from + start, end: to, speaker: { start: at, end: at + words.length } };
}

const looksLikeSpeaker = (words: string): boolean =>
  /^(?:\[[^\]]+\]|\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}.'’-]*)(?:[,\s]|$)/u.test(words) && words.split(/\s+/).length <= 14;

/** A block that is nothing but the speaker of the block before: `— Ana Ruiz, who runs the service`. */
export function attributionLine(text: string, isItalic: boolean): Span | null {
  if (text.length > LONGEST) return null;
  const dash = DASH.exec(text);
  const start = dash?.[0].length ?? text.length - text.trimStart().length;
  const body = text.slice(start).trimEnd();
  if (body.length < 3 || /[?!:]$/.test(body)) return null;
  if (!dash && !(isItalic && looksLikeName(body)) && !looksLikeNameAndRole(body)) return null;
  return { start, end: start + body.length };
}

const looksLikeName = (text: string): boolean =>
  /^[\p{Lu}[][^.?!]{2,100}$/u.test(text) && text.split(/\s+/).length <= 16;

/** `Ana Ruiz, head of service, Rowan` */
const looksLikeNameAndRole = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,3}\p{Lu}[\p{L}.'’-]{0,20}, \p{L}[^.?!]{2,80}$/u.test(text) &&
  text.split(/\s+/).length <= 14;

function speakerFrom(text: string, from: number, start: number, to: number): Attribution | null {
  const end = clauseEnd(text, start, to);
  const body = text
    .slice(start, end)
    .trimEnd()
    .replace(/[,;:]$/, '');
  if (body === '') return null;
  return { start: from, end: end + dots(text, end), speaker: { start, end: start + body.length } };
}

function lineSpeaker(text: string, from: number, start: number, to: number): Attribution | null {
  const line = text.slice(start, to).split('\n', 1)[0] ?? '';
  const body = line.trimEnd().replace(/[*_.]+$/, '');
  if (body.length < 2) return null;
  return { start: from, end: start + line.trimEnd().length, speaker: { start, end: start + body.length } };
}

/** The end of a speaker's clause: a full stop that is no abbreviation, an opening mark, a line end. */
function clauseEnd(text: string, start: number, to: number): number {
  const most = Math.min(to, start + LONGEST);
  for (let i = start; i < most; i++) {
    const char = text[i] ?? '';
    if (/["“«\n!?]/.test(char)) return i;
    if (char === '.' && /^(?:\s|$)/.test(text.slice(i + 1, i + 2)) && !isAbbreviation(text, start, i)) return i;
  }
  return most;
}

const TITLES = /(?:^|[\s(.])(?:dr|mr|mrs|ms|prof|st|vp|[a-z])$/i;
const FIRMS = /(?:^|\s)(?:inc|ltd|co|corp|jr|sr)$/i;
const ROLE =
  /^\.\s+(?:co-?)?(?:founder|ceo|cto|chief|president|vp|vice|director|head|lead|chair|product|senior|general)\b/i;

/** A full stop after "Dr" or an initial, or after "Inc" when a role goes on. */
function isAbbreviation(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 6), at);
  const after = text.slice(at, at + 20);
  return (TITLES.test(before) && /^\.\s+\p{L}/u.test(after)) || (FIRMS.test(before) && ROLE.test(after));
}

const dots = (text: string, at: number): number => (text[at] === '.' || text[at] === ',' ? 1 : 0);

const AT = /\b(?:at|of|from|with|for)\s+(?:the\s+)?(\p{Lu}[^,()]{1,60})(?:,\s(?:inc|ltd|llc|co|gmbh)\.?)?\)?$/u;
const LAST = /,[^,]{2,80},\s*(?:the\s+)?(\p{Lu}[^,]{1,60})$/u;

/** The organisation that an attribution names at its end, lower case; empty when it names none. */
export const organisationIn = (speaker: string): string =>
  (AT.exec(speaker.slice(-160))?.[1] ?? LAST.exec(speaker.slice(-160))?.[1] ?? '').toLowerCase().trim();
