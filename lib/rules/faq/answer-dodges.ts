import { defineRule, type Note, type Piece, type Problem } from '@/lib/engine';
import { sentenceAt } from '../helpers/claims';
import { hasFigure } from '../helpers/figures';
import { firstMatch } from '../helpers/matches';
import { type NotedEntry, notedEntries, openingOf } from '../helpers/questions';
import { said, saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** Left open, with no word of when or by whom. A figure in the same sentence excuses it. */
const OPEN: readonly RegExp[] = [
  /\b(?:will|would|may) be (?:evaluated|assessed|considered|explored|investigated|looked at|discussed|decided|determined|addressed|announced|communicated|shared) (?:later|soon|in due (?:course|time)|at a later|as (?:needed|appropriate|we)|when|in (?:the )?future|shortly|during)\b/gi,
  /\b(?:we(?: will|'ll|’ll| are|'re|’re)? (?:be )?(?:evaluating|exploring|investigating|looking into|considering|assessing)|(?:is|are) being (?:explored|evaluated|considered|investigated|discussed))\b/gi,
  /\b(?:not yet (?:been )?(?:decided|determined|scheduled|known|defined|finali[sz]ed)|yet to be (?:decided|determined|defined)|still (?:under discussion|being (?:decided|discussed|worked out|defined))|remains to be seen)\b/gi,
];

/** Ways of answering without an answer. A figure anywhere in the answer excuses them. */
const EMPTY: readonly RegExp[] = [
  /\b(?:we|our team) (?:care (?:a lot|deeply|very much)|take [\w ]{3,40} (?:very )?seriously|are (?:fully )?committed to|pride ourselves|value your|believe (?:strongly )?in)\b/gi,
  /\bwe (?:expect|anticipate|believe) (?:this|it|that|the \w+) (?:to be|will be) (?:\w+ )?(?:substantial|significant|considerable|high|low|large|small|minimal|manageable|reasonable|competitive|fine|sufficient|straightforward)\b/gi,
  /\b(?:various|a number of|several|many) (?:criteria|factors|considerations|measures|ways|mechanisms|aspects)\b/gi,
  /\b(?:contact (?:us|sales|our (?:team|sales))|reach out to (?:us|our)|get in touch|stay tuned|more (?:details|information) (?:to come|will follow|soon)|watch this space)\b/gi,
  /\b(?:as soon as possible|in the near future|when the time (?:is right|comes)|on a case[- ]by[- ]case basis|where appropriate|as appropriate)\b/gi,
  /(?<=^(?:a[:.)] ?)?)(?:there are |we see )?no (?:major|real|significant|serious|big|known|particular) (?:risks?|concerns?|issues?|problems?|challenges?)\b/gi,
  /\b(?:it|that|this) (?:really |all |largely )?depends\b(?! on (?:the number|how many|whether|your plan|which))/gi,
];

const ASKS_AMOUNT = /^(?:q\w*[.:)]?\s*)?\W*(?:\d+[.)]\s*)?how (?:much|many|long|often|big|large)\b/i;
/** Another rule asks who can fill it in. */
const IS_PLACEHOLDER = /\bTB[ACD]\b|\bto be (?:determined|defined|announced|confirmed|decided)\b|\bTODO\b/i;
/** Says ‘wholly’, not how much. */
const WHOLLY = /\b100\s?(?:%|percent)/g;
/** Plans are rightly told as open. */
const ASKS_PLANS = /\b(?:plan\w*|future|roadmap|next|later|v2|version two|explor\w+|unknown|open questions?)\b/i;
const FREE =
  /\b(?:free|nothing|none|no (?:cost|charge|limit|one|fee)|unlimited|unknown|(?:don't|don’t|do not) know|zero|any number|as many)\b/i;

export default defineRule({
  id: 'answer-dodges',
  check: 'F12',
  each: 'draft',
  parts: ['external_faq', 'internal_faq'],
  severity: 'suggestion',
  title: 'An answer that does not answer',
  why: 'A reader who asked wants yes, no, a number, or ‘we do not know, and will by May’. Anything else reads as hiding.',
  sources: [SOURCES.amazonian, SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      external_faq: '**Is my sales data safe?**\n\n‹We take security very seriously› at Crumb. It is 100% safe.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**What will selling it cost us?**\n\nThere are visits and trade fairs, and ‹we expect this to be substantial›.',
    }),
    sampleWith('clinic', { internal_faq: '**What are the risks?**\n\n‹No major risks›.' }),
    sampleWith('clinic', {
      internal_faq: '**How many people do we need?**\n\n‹A small and motivated team of› friends will run it.',
    }),
    sampleWith('bakery', {
      external_faq: '**Has anybody checked the scales?**\n\nA check is planned but ‹not yet scheduled›.',
    }),
  ],
  good: [
    sampleWith('bakery', {
      external_faq: '**Can I sell cake as well?**\n\nNo. It is planned for May; until then use the paper form.',
    }),
    sampleWith('clinic', {
      internal_faq: '**What will selling it cost us?**\n\nWe do not know. Eight visits in March will tell.',
    }),
    sampleWith('clinic', {
      external_faq: '**How much does it cost?**\n\nIt is free for a practice with two therapists.',
    }),
    sampleWith('bakery', {
      external_faq: '**How long may a loaf stay?**\n\nIt depends on the bread: rye two days, white one.',
    }),
    sampleWith('bakery', {}, 'Three questions with an answer each.'),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    for (const entry of notedEntries(reading, noteFor)) {
      const problem = dodgeIn(entry) ?? uncounted(entry);
      if (problem) yield problem;
    }
  },
});

/** For a question whether it asks for an amount; for an answer where it dodges, or `+` when it gives an amount. */
function noteOf(piece: Piece): Note {
  if (piece.role === 'question')
    return ASKS_AMOUNT.test(piece.text) ? 'amount' : ASKS_PLANS.test(piece.text) ? 'plans' : null;
  if (piece.role !== 'answer' || IS_PLACEHOLDER.test(piece.text)) return null;
  const open = firstMatch(piece, OPEN);
  if (open && !hasFigure(sentenceAt(piece, open).text)) return `!${open.start}:${open.end}`;
  if (hasFigure(piece.text.replace(WHOLLY, '')) || FREE.test(piece.text)) return '+';
  const empty = firstMatch(piece, EMPTY);
  return empty ? `?${empty.start}:${empty.end}` : '-';
}

/** Where an answer leaves the question open, or is empty and gives no amount anywhere. */
function dodgeIn({ asked, answers }: NotedEntry): Problem | null {
  if (asked === 'plans') return null;
  const counts = answers.some(({ note }) => note === '+');
  for (const { piece, note } of answers) {
    if (typeof note !== 'string' || !(note.startsWith('!') || (note.startsWith('?') && !counts))) continue;
    const [start = 0, end = 0] = note.slice(1).split(':').map(Number);
    const message = note.startsWith('!')
      ? `${saidFirst(piece.blockText.slice(start, end))}: by when will it be known, and from whom?`
      : `After ${said(piece.blockText.slice(start, end))} a doubter asks again. Yes, no, how many?`;
    return { piece, span: { start, end }, message };
  }
  return null;
}

/** How much, how many, how long – and no amount in reply. */
function uncounted({ asked, answers }: NotedEntry): Problem | null {
  const first = answers.find(({ piece }) => piece.words.length > 2);
  if (asked !== 'amount' || !first || answers.some(({ note }) => note === '+')) return null;
  const span = openingOf(first.piece);
  return (
    span && {
      piece: first.piece,
      span,
      message: 'The question asks for a number. A rough one, or ‘not known until May’?',
    }
  );
}
