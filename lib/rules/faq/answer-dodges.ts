import { defineRule, type Note, type Piece, type Problem } from '@/lib/engine';
import { hasAmount } from '../helpers/amounts';
import { matchesIn } from '../helpers/matches';
import { type NotedEntry, notedEntries, openingOf } from '../helpers/questions';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** Ways of answering without an answer. */
const DODGES: readonly RegExp[] = [
  /\b(?:we|our team) (?:care (?:a lot|deeply|very much)|take [\w ]{3,40} (?:very )?seriously|are (?:fully )?committed to|pride ourselves|value your|believe (?:strongly )?in)\b/gi,
  /\b(?:will|would|may) be (?:evaluated|assessed|considered|explored|investigated|looked at|discussed|decided|determined|addressed|announced|communicated|shared) (?:later|soon|in due (?:course|time)|at a later|as (?:needed|appropriate|we)|when|in (?:the )?future|shortly|during)\b/gi,
  /\b(?:we(?: will|'ll|’ll| are|'re|’re)? (?:be )?(?:evaluating|exploring|investigating|looking into|considering|monitoring|working on|assessing)|is being (?:explored|evaluated|considered|investigated|discussed)|are being (?:explored|evaluated|considered|discussed))\b/gi,
  /\bwe (?:expect|anticipate|believe) (?:this|it|that|the \w+) (?:to be|will be) (?:\w+ )?(?:substantial|significant|considerable|high|low|large|small|minimal|manageable|reasonable|competitive|fine|sufficient|straightforward)\b/gi,
  /\b(?:not yet (?:been )?(?:decided|determined|scheduled|known|defined|finali[sz]ed)|yet to be (?:decided|determined|defined)|still (?:under discussion|being (?:decided|discussed|worked out|defined)|open)|remains to be seen)\b/gi,
  /\b(?:various|a number of|several|many) (?:criteria|factors|considerations|measures|ways|mechanisms|aspects)\b/gi,
  /\b(?:contact (?:us|sales|our (?:team|sales))|reach out to (?:us|our)|get in touch|stay tuned|more (?:details|information) (?:to come|will follow|soon)|watch this space)\b/gi,
  /\b(?:as soon as possible|in the near future|when the time (?:is right|comes)|on a case[- ]by[- ]case basis|where appropriate|as appropriate)\b/gi,
  /\b(?:it|that|this) (?:really |all |largely )?depends\b(?! on (?:the number|how many|whether|your plan|which))/gi,
];

const ASKS_AMOUNT = /^(?:q\w*[.:)]?\s*)?\W*(?:\d+[.)]\s*)?how (?:much|many|long|often|big|large)\b/i;
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
    sampleWith('bakery', { external_faq: '**Is my sales data safe?**\n\n‹We take security very seriously› at Crumb.' }),
    sampleWith('clinic', {
      internal_faq:
        '**What will selling it cost us?**\n\nThere are visits and trade fairs, and ‹we expect this to be substantial›.',
    }),
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

/** For a question whether it asks for an amount; for an answer `+` when it gives one, or where it dodges. */
function noteOf(piece: Piece): Note {
  if (piece.role === 'question') return ASKS_AMOUNT.test(piece.text) ? 'amount' : null;
  if (piece.role !== 'answer') return null;
  if (hasAmount(piece.words) || /\d/.test(piece.text) || FREE.test(piece.text)) return '+';
  for (const pattern of DODGES) for (const { start, end } of matchesIn(piece, pattern)) return `${start}:${end}`;
  return '-';
}

/** An evasive phrase in an answer that gives no amount anywhere. */
function dodgeIn({ answers }: NotedEntry): Problem | null {
  if (answers.some(({ note }) => note === '+')) return null;
  for (const { piece, note } of answers) {
    if (typeof note !== 'string' || !note.includes(':')) continue;
    const [start = 0, end = 0] = note.split(':').map(Number);
    return {
      piece,
      span: { start, end },
      message: `After ${said(piece.blockText.slice(start, end))} a doubter asks again. Yes, no, or by when?`,
    };
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
