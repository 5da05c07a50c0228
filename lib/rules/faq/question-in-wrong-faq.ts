import { defineRule, type Piece } from '@/lib/engine';
import { wordsOf } from '@/lib/prfaq/questions';
import { openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** What only somebody inside asks. */
const OURS =
  /\b(?:which team|working group|headcount|our roadmap|resources (?:needed|required)|tech stack|go-to-market|unit economics|on call|our (?:margins?|revenue|budget|strategy)|should we|do we need to (?:hire|build)|why (?:are|should|did) we)\b/i;
const MOST = 2;
/** How to use it, which only somebody outside asks. */
const THEIRS = /^\W*(?:q\d*[.:)]\s*)?(?:how do i|how can i|where (?:do|can) i|can i|do i need|will i)\b/i;
const noteFor = (piece: Piece): string | null => {
  if (piece.role !== 'question') return null;
  if (piece.zone === 'external_faq')
    return OURS.test(piece.text) && wordsOf(piece.text).asker !== 'customer' ? 'ours' : null;
  return THEIRS.test(piece.text) ? 'theirs' : null;
};

export default defineRule({
  id: 'question-in-wrong-faq',
  check: 'S22',
  each: 'draft',
  parts: ['external_faq', 'internal_faq'],
  severity: 'question',
  title: 'A question in the other list',
  why: 'Customers do not ask about the plan, and leaders do not ask how to log in. In the wrong list a good question is passed over.',
  sources: [SOURCES.template, SOURCES.turner],
  bad: [
    sampleWith('bakery', {
      external_faq:
        '**‹Which team maintains the scales›?**\n\nLotte’s.\n\n**What does it cost?**\n\nNineteen euros a month.',
    }),
    sampleWith('clinic', {
      internal_faq: '**‹How do I change my number›?**\n\nTap it.\n\n**What is the biggest risk?**\n\nNobody answers.',
    }),
    sampleWith('clinic', {
      external_faq: '**‹How should we staff the visits›?**\n\nWith two people.\n\n**What does it cost?**\n\nTwo euros.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'Price for customers, risks for colleagues.'),
    sampleWith('clinic', { external_faq: '**How can we contact you?**\n\nBy telephone.' }),
    sampleWith('clinic', { external_faq: '**Which team maintains the list?**\n\nOurs.', internal_faq: null }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const lists = new Set(reading.entries.map(({ list }) => list));
    if (!lists.has('external') || !lists.has('internal')) return;
    let found = 0;
    for (const { list, question } of reading.entries) {
      const piece = reading.pieces[question];
      const note = piece && noteOf(piece);
      const span = piece && openingOf(piece);
      if (!piece || !span || list === 'undivided' || typeof note !== 'string' || found >= MOST) continue;
      found++;
      const message =
        note === 'ours'
          ? 'Would a customer ask this, or a colleague? It may stand better in the other list.'
          : 'A customer would ask this. It may stand better in the list for customers.';
      yield { piece, span, message };
    }
  },
});
