import { defineRule } from '@/lib/engine';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** What a doubter asks: what if, why not, what it costs us, who loses, what stops us. */
const HARD =
  /\b(?:why not|why (?:should|would|will|wouldn't|won't|do we|us|now)|what if|what happens (?:if|when)|what about|risks?|riskiest|risky|fail\w*|wrong|vs\.?|versus|trust\w*|lose|loses|losing|stop|stops|stopping|kill|worst|worr\w+|disappoint\w*|compet\w+|cop(?:y|ies)|legal\w*|liab\w+|lawsuit|comply|compliance|breach\w*|hack\w*|safe|unsafe|safety|abuse\w*|misuse\w*|audit\w*|bias\w*|surveil\w*|monitoring software|prevents?|assum\w+|unknown\w*|hardest|challenges?|concerns?|objections?|limits?|limitations?|out of scope|left out|not (?:be )?(?:build|built|building|included|support\w*|do)|won't|can't|cannot|stands between|redundant|abandon\w*|shut ?down|go (?:away|under|bust)|refuse\w*|debated|rejected|considered|evidence|how do (?:we|you) know|know (?:it|this|that)|believe|change its|own(?:s|ed)? it|TAM|market for|unit economics|margins?|churn|cost us|cost to (?:build|run|operate)|maintenance costs?|replace\w*|differ(?:s|ent|ence)? from|moat|win against|leave my machine|privacy|privately|confidential\w*|data (?:stored|protected|safe))\b/i;
const FEW = 3;

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
        '**Why is the logo a crumb?**\n\nBecause it is small.\n\n**Which phones can I use?**\n\nAll that get messages.\n\n**How do I log in?**\n\nWith your number.',
      internal_faq: null,
    }),
    sampleWith('clinic', {
      external_faq:
        '**What is Slotline?**\n\nA list for empty hours.\n\n**Who is it for?**\n\nReceptionists.\n\n**How do I start it?**\n\nTap the empty hour.\n\n**Which browsers are supported?**\n\nThe four big ones.',
      internal_faq: null,
    }),
    sampleWith('clinic', {
      external_faq: null,
      internal_faq:
        '**Which language is it written in?**\n\nTypeScript.\n\n**Where does it run?**\n\nIn Lisbon.\n\n**How is it tested?**\n\nEvery night.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'What if nobody reserves a loaf? What is the biggest risk? What would make us stop?'),
    sampleWith('clinic', {}, 'What if two patients answer at once? What would make us give up?'),
    sampleWith(
      'clinic',
      { external_faq: '**What is Slotline?**\n\nA list for empty hours.', internal_faq: null },
      'One question, the first of many.',
    ),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: piece => (piece.role === 'question' ? HARD.test(piece.text) : null),
  *find(reading, noteOf) {
    const { entries, pieces } = reading;
    if (!isReviewed(reading) || entries.length < FEW) return;
    const hard = entries.filter(({ question }) => pieces[question] && noteOf(pieces[question]) === true).length;
    if (hard > 1 || (hard === 1 && entries.length < 6)) return;
    const part = entries.some(entry => entry.list === 'internal') ? 'internal_faq' : 'external_faq';
    yield { part, message: 'Which question do you hope nobody asks? It would stand well here.' };
  },
});
