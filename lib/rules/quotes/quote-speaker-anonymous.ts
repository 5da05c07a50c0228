import type { Span } from '@/lib/draft/types';
import { defineRule, type Facts, type Note, type Piece, type Problem, type Reading } from '@/lib/engine';
import { saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';
import { NOBODIES, ROLES } from './quote-speaker-anonymous.words';

const QUOTES = ['leader_quote', 'customer_quote'] as const;
const ROLE: ReadonlySet<string> = new Set(ROLES.split(' '));

export default defineRule({
  id: 'quote-speaker-anonymous',
  check: 'Q02',
  each: 'draft',
  parts: [...QUOTES],
  severity: 'suggestion',
  title: 'A quote by nobody in particular',
  why: 'A quote without a person was heard by nobody. A name and a place let a reader picture who says it.',
  sources: [SOURCES.turner, SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      customer_quote:
        '“I used to throw away a full crate every night. Last week it was four loaves,” said ‹a beta tester›.',
    }),
    sampleWith('clinic', {
      customer_quote:
        '“On Mondays I dialled until my coffee was cold. Now I tap twice and go back to my desk.” – ‹Happy Customer, Braga›',
    }),
    sampleWith('clinic', {
      leader_quote:
        '“An hour that nobody uses is an hour of pain that somebody else still has,” said ‹a senior director at Slotline›.',
    }),
    sampleWith('bakery', {
      customer_quote:
        '“I used to throw away a full crate every night. Last week it was four loaves.” – ‹Jane Doe, ACME Corp›',
    }),
    sampleWith('bakery', {
      customer_quote:
        '“I had a full crate left over every night, and now four loaves go back ‹to the mill on Friday›.”',
    }),
  ],
  good: [
    sampleWith('bakery', {}, '“Last week it was four loaves,” said Rik Claes, who bakes in Deinze.'),
    sampleWith('clinic', {
      customer_quote:
        '“On Mondays I dialled until my coffee was cold. Now I tap twice,” said M. P., receptionist in Braga.',
    }),
    sampleWith('clinic', {
      leader_quote:
        '“An hour that nobody uses is an hour of pain that somebody else still has,” said the founder of Slotline, Inês Duarte.',
    }),
    sampleWith('bakery', {
      customer_quote:
        '“I used to throw away a full crate every night. Last week it was four loaves,” said [name of a baker].',
    }),
  ],
  note: piece => (isRelease(piece) ? maySpeak(piece) && piece.text : null),
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    for (const { speaker, side } of reading.quotes) {
      const piece = speaker && reading.pieces[speaker.piece];
      if (!piece || side === 'other' || noteOf(piece) === null || isSomebody(piece, speaker.span, reading.facts))
        continue;
      const words = piece.blockText.slice(speaker.span.start, speaker.span.end);
      yield { piece, span: nameSpan(words, speaker.span.start), message: anonymous(words) };
    }
    for (const part of QUOTES) yield* speakerless(reading, part, noteOf);
  },
});

/** Whether a quotation or the line of an attribution may stand in it; in the parts that are quotations any text may. */
const maySpeak = ({ zone, text }: Piece): boolean =>
  zone.endsWith('_quote') || text.length <= LONGEST_LINE || /["“«„]/.test(text);

const LONGEST_LINE = 300;

const isRelease = ({ zone }: Piece): boolean => zone !== 'outside' && zone !== 'appendix' && !zone.endsWith('_faq');

const anonymous = (words: string): string =>
  `${saidFirst(words.replace(/[,.;]\s*$/, ''), 30)} could be anyone. A name and a place would do.`;

/** The words that say who: up to the second comma. */
function nameSpan(words: string, start: number): { start: number; end: number } {
  const comma = words.indexOf(',', words.indexOf(',') + 1);
  return { start, end: start + (comma < 0 ? words : words.slice(0, comma)).trimEnd().length };
}

/** A part that is a quote and names nobody at all, whether or not it has quotation marks. */
function* speakerless(
  reading: Reading,
  name: (typeof QUOTES)[number],
  noteOf: (piece: Piece) => Note,
): Generator<Problem> {
  const part = reading.parts.find(({ part }) => part === name);
  if (!part || reading.quotes.some(({ speaker, piece }) => speaker && piece >= part.from && piece < part.to)) return;
  const pieces = reading.pieces.slice(part.from, part.to);
  const text = pieces.map(noteOf).join('\n');
  if (ATTRIBUTED.test(text)) return;
  const isTold = STORY.test(text);
  const piece = isTold ? pieces.at(-1) : pieces[0];
  const { start, end } = part.span ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const words = piece?.words.filter(word => word.start >= start && word.end <= end) ?? [];
  const shown = isTold ? words.slice(-SHOWN_WORDS) : words.slice(0, SHOWN_WORDS);
  const [first, last] = [shown[0], shown.at(-1)];
  if (piece && first && last)
    yield {
      piece,
      span: { start: first.start, end: last.end },
      message: 'Who says this? A name and a place let a reader picture them.',
    };
}

const SHOWN_WORDS = 5;
/** Somebody’s own before and after: nothing is amiss with the words, so the place is marked where a name would follow. */
const STORY =
  /\bI (?:was|had|used to|spent|waited|would|lost|could(?:n['’]t| not| never))\b.*\b(?:now|since|today|until)\b/is;

const ATTRIBUTED =
  /\b(?:said|says|adds|added|explains|explained|according to|told|writes|notes)\b|[—–-]\s*[\p{Lu}[]|\[|^\s*\p{Lu}[\p{L} .]{2,40}:|\n[^\n]{3,60}$/mu;

/** Whether the speaker has a name; ‘Acme Inc.’ may be cut at its full stop, with the name still to come. */
function isSomebody({ blockText }: Piece, { start, end }: Span, facts: Facts): boolean {
  const words = blockText.slice(start, end);
  if (isPerson(words, facts)) return true;
  return COMPANY.test(words) && isPerson(blockText.slice(start, end + 60).split(/["“”\n]/)[0] ?? '', facts);
}

/** Whether words give somebody's name, or an initial of it. */
function isPerson(words: string, { companies, products }: Facts): boolean {
  if (words.includes('[') || words.includes('<')) return true;
  const lower = words.toLowerCase();
  if (NOBODIES.some(name => lower.includes(name))) return false;
  const ours = new Set([...companies, ...products].flatMap(name => name.toLowerCase().split(' ')));
  return words.split(/,|\band\b/).some((segment, at) => {
    const names = (segment.split(/\b(?:at|of|from|for|in|with|who|on)\b/)[0] ?? '')
      .split(/\s+/)
      .map(word => word.replace(/[^\p{L}\p{N}'’-]/gu, ''))
      .filter(word => /^\p{Lu}/u.test(word) && !ROLE.has(word.toLowerCase()));
    if (names.length === 1 && at === 0) return !ours.has(names[0]?.toLowerCase() ?? '');
    return names.length > 1 && !COMPANY.test(segment);
  });
}

const COMPANY = /\b(?:inc|corp|ltd|llc|gmbh|plc|company|organi[sz]ation|group|bank|university|foundation)\b\.?\s*$/i;
