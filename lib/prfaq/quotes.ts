import type { Block, Span } from '@/lib/draft/types';
import { type Attribution, attributionAfter, attributionBefore, organisationIn } from './attribution';

/** One utterance in a block: from its first quoted word to its last; an attribution in between lies inside. */
export interface Utterance {
  readonly span: Span;
  /** With marks and attribution: what the utterance takes of the block. */
  readonly whole: Span;
  readonly speaker: Span | null;
  /** Lower-case words of the attribution that tell the side: organisation and role. */
  readonly by: string;
  /** The organisation that the attribution names last, lower case. */
  readonly organisation: string;
  /** Above 0 the words sound like somebody who uses it, below 0 like somebody who made it. */
  readonly leaning: number;
}

/** A quoted stretch shorter than this is a term or a title, not speech. */
const FEWEST_WORDS = 5;

const OPEN = /["“«„]/;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '«': '»', '„': '“”"' };

/** The utterances of a block, in order. */
export function utterancesIn(block: Block): Utterance[] {
  if (block.kind === 'code' || block.kind === 'heading' || block.kind === 'row') return [];
  const stretches = stretchesIn(block.text).filter(s => wordCount(block.text, s) >= FEWEST_WORDS);
  const found: Utterance[] = [];
  for (let i = 0; i < stretches.length; i++) {
    const first = stretches[i];
    if (!first) break;
    const next = stretches[i + 1];
    const after = attributionAfter(block.text, first.end + 1, next ? next.start - 1 : block.text.length);
    const goesOn = next && after && block.text.slice(after.end, next.start - 1).trim() === '';
    const last = goesOn ? next : first;
    if (goesOn) i++;
    const before = after ? null : attributionBefore(block.text, first.start - 1);
    const late = after || before || !goesOn ? null : attributionAfter(block.text, last.end + 1, block.text.length);
    found.push(utterance(block.text, { start: first.start, end: last.end }, after ?? before ?? late));
  }
  return found.filter(u => u.speaker || takesMost(block.text, u));
}

function utterance(text: string, span: Span, by: Attribution | null): Utterance {
  const start = Math.max(0, Math.min(span.start - 1, by?.start ?? span.start));
  const end = Math.min(text.length, Math.max(span.end + 1, by?.end ?? 0));
  return {
    span,
    whole: { start, end },
    speaker: by?.speaker ?? null,
    by: by?.speaker ? text.slice(by.speaker.start, by.speaker.end).toLowerCase().slice(0, 160) : '',
    organisation: by ? organisationIn(text.slice(by.speaker.start, by.speaker.end)) : '',
    leaning: leaningOf(text.slice(span.start, span.end)),
  };
}

/** Text between quotation marks, marks left out. An opening mark that is never closed reaches to the end. */
function stretchesIn(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const open = nextOpen(text, at);
    if (open < 0) break;
    const close = nextClose(text, open + 1, CLOSERS[text[open] ?? ''] ?? '"');
    if (close < 0) {
      if (text.slice(0, open).trim() === '') found.push({ start: open + 1, end: text.length });
      break;
    }
    found.push({ start: open + 1, end: close });
    at = close + 1;
  }
  return found.length > 0 ? found : singleQuoted(text);
}

function nextOpen(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const before = text[i - 1] ?? ' ';
    if (OPEN.test(text[i] ?? '') && /[\s([{—–:*_>-]/.test(before)) return i;
  }
  return -1;
}

function nextClose(text: string, from: number, closers: string): number {
  for (let i = from; i < text.length; i++) {
    if (closers.includes(text[i] ?? '') && /[\s.,;:!?)\]—–*_-]|^$/.test(text[i + 1] ?? '')) return i;
  }
  return -1;
}

/** A whole block in single quotation marks. */
function singleQuoted(text: string): Span[] {
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  if (!/^['‘]/.test(trimmed)) return [];
  const close = Math.max(trimmed.lastIndexOf("'"), trimmed.lastIndexOf('’'));
  return close > trimmed.length / 3 ? [{ start: start + 1, end: start + close }] : [];
}

function takesMost(text: string, { span }: Utterance): boolean {
  return span.end - span.start >= 0.6 * text.trim().length;
}

function wordCount(text: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isSpace(text, i - 1, start) && !isSpace(text, i, start)) count++;
  return count;
}

const isSpace = (text: string, i: number, start: number): boolean => i < start || /\s/.test(text[i] ?? ' ');

const USER_VOICE =
  /\b(?:I|I'm|I've|my|me)\b|\b(?:used to|before|now (?:I|we|my|our)|finally|saved (?:me|us)|last (?:week|month|year|night)|no longer (?:have|need)|for the first time|we (?:used|tried|switched|evaluated|needed|cut|went|put off))\b/gi;
const MAKER_VOICE =
  /\b(?:we (?:built|created|designed|believe|want(?:ed)?|set out|are (?:excited|proud|thrilled|pleased|committed|focused)|started|saw|heard|made|know|launched|talk(?:ed)?|listened|analyzed|invest(?:ed)?|stopped)|our (?:customers?|users?|members?|listeners?|mission|goal|vision|community|commitment|clients|subscribers|readers|guests)|(?:customers|users|people|everyone|anyone|nobody|no one) (?:should|deserves?|told|tell|asked|keep)|excited to|proud to|thrilled to|pleased to|target customers?)\b/gi;

/** Whose voice it is, by the words: above 0 a user's, below 0 the maker's. */
export function leaningOf(words: string): number {
  const text = words.replaceAll('’', "'").slice(0, 1500);
  const user = text.match(USER_VOICE)?.length ?? 0;
  const maker = text.match(MAKER_VOICE)?.length ?? 0;
  return Math.max(-3, Math.min(3, Math.min(user, 4) - 2 * maker));
}
