import { defineRule, type Note, type Piece, type Reading } from '@/lib/engine';
import { openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** What a doubter asks: what if, why not, what it costs us, who loses, what stops us. */
const HARD =
  /\b(?:why not|why (?:should|would|will|wouldn't|won't|do we|us|now)|what if|what happens (?:if|when)|what about (?:my|our|your|the|those|these|people|data|privacy|security|costs?)|risks?|riskiest|risky|fail\w*|wrong|vs\.?|versus|trust\w*|lose|loses|losing|stop|stops|stopping|kill|worst|worr\w+|disappoint\w*|compet\w+|cop(?:y|ies)|legal\w*|liab\w+|lawsuit|comply|compliance|breach\w*|hack\w*|safe|unsafe|safety|abuse\w*|misuse\w*|audit\w*|bias\w*|surveil\w*|monitoring software|prevents?|assum\w+|unknown\w*|not know|don't know|would (?:buy|pay)|do it themselves|isn't (?:this|it)|hardest|challenges?|concerns?|objections?|limits?|limitations?|out of scope|left out|not (?:be )?(?:build|built|building|included|support\w*|do)|won't|can't|cannot|stands between|redundant|abandon\w*|shut ?down|go (?:away|under|bust)|refuse\w*|debated|rejected|considered|evidence|how do (?:we|you) know|know (?:it|this|that)|believe|change its|own(?:s|ed)? it|TAM|market for|unit economics|margins?|churn|cost us|cost to (?:build|run|operate)|maintenance costs?|replace\w*|differ(?:s|ent|ence)? from|moat|win against|leave my machine|privacy|privately|confidential\w*|data (?:stored|protected|safe))\b/i;
const FEW = 3;
/** Fewer hard questions than this among many are lost in the rest. */
const HARD_SHARE = 0.2;
const SHOWN_WORDS = 8;
/** Ever softer questions: how to use it, what it consists of, what it works with, what it is called. */
const SOFT: readonly RegExp[] = [
  /\b(?:how (?:do|can) i|how does|can i|will i|where (?:do|can|is))\b/i,
  /\b(?:what is|what are|components?|stages?|parts?|included?|features?|examples?)\b/i,
  /\b(?:which|versions?|browsers?|languages?|phones?|supported|compatible|suggestions?|tags?|mock)\b/i,
  /\b(?:called|names?|logo|colou?rs?|mean)\b/i,
];

const NO_DOUBT = 'No doubt is raised yet. Which question do you hope nobody asks?';
const MOST_PARTS = 6;

/** A release in which nearly everything stands: the next thing that a reader looks for are questions. */
const isWhole = ({ parts }: Reading): boolean =>
  parts.filter(({ part }) => !part.endsWith('_faq')).length >= MOST_PARTS;

export default defineRule({
  id: 'only-soft-questions',
  check: 'F01',
  each: 'draft',
  parts: ['external_faq', 'internal_faq'],
  severity: 'suggestion',
  asks: 48,
  title: 'The FAQ asks nothing hard',
  why: 'Reviewers bring the hard questions anyway. An FAQ without them looks as if nobody had thought of any.',
  sources: [SOURCES.truthSeeking, SOURCES.turner],
  bad: [
    sampleWith('bakery', {
      external_faq:
        '**‹Why is the logo a crumb›?**\n\nBecause it is small.\n\n**Which phones can I use?**\n\nAll that get messages.\n\n**How do I log in?**\n\nWith your number.',
      internal_faq: null,
    }),
    sampleWith('clinic', {
      external_faq:
        '**What is Slotline?**\n\nA list for empty hours.\n\n**Who is it for?**\n\nReceptionists.\n\n**How do I start it?**\n\nTap the empty hour.\n\n**‹Which browsers are supported›?**\n\nThe four big ones.',
      internal_faq: null,
    }),
    sampleWith('clinic', {
      external_faq: null,
      internal_faq:
        '**‹Which language is it written in›?**\n\nTypeScript.\n\n**Where does it run?**\n\nIn Lisbon.\n\n**How is it tested?**\n\nEvery night.',
    }),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, 'A whole release that has no FAQ yet.'),
  ],
  good: [
    sampleWith('bakery', {}, 'What if nobody reserves a loaf? What is the biggest risk? What would make us stop?'),
    sampleWith('clinic', {}, 'What if two patients answer at once? What would make us give up?'),
    sampleWith(
      'clinic',
      { external_faq: '**What is Slotline?**\n\nA list for empty hours.', internal_faq: null },
      'One question, the first of many.',
    ),
    sampleWith(
      'bakery',
      {
        subheading: null,
        how_it_works: null,
        leader_quote: null,
        customer_quote: null,
        external_faq: null,
        internal_faq: null,
      },
      'Half a release that has no FAQ yet.',
    ),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    const { entries, pieces } = reading;
    if (!isReviewed(reading)) return;
    if (entries.length === 0 && isWhole(reading)) return yield { part: 'external_faq', message: NO_DOUBT };
    if (entries.length < FEW) return;
    const notes = entries.flatMap(({ question }) => {
      const piece = pieces[question];
      return piece ? [{ piece, softness: Number(noteFor(piece)) }] : [];
    });
    const hard = notes.filter(({ softness }) => softness === 0).length;
    if (hard >= (entries.length < 6 ? 1 : Math.max(2, HARD_SHARE * notes.length))) return;
    const { piece } = notes.reduce((softest, note) => (note.softness > softest.softness ? note : softest));
    const span = openingOf(piece, SHOWN_WORDS);
    if (span)
      yield {
        piece,
        span,
        message: 'Nearly all questions here are as soft as this one. Which one do you hope not to hear?',
      };
  },
});

/** For a question how soft it is: 0 for a hard one, more for one about names, with its soft words; null for any other piece. */
function noteOf(piece: Piece): Note {
  if (piece.role !== 'question') return null;
  if (HARD.test(piece.text)) return 0;
  const kind = SOFT.findLastIndex(words => words.test(piece.text));
  const words = SOFT[kind] ? [...piece.text.matchAll(new RegExp(SOFT[kind], 'gi'))].length : 0;
  return 2 + kind + Math.min(words, 9) / 10;
}
