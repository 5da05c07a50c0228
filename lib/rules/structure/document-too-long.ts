import { defineRule } from '@/lib/engine';
import { draftOf } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const SIX_PAGES = 3000;
const MOST = 3300;

const questions = (times: number): string =>
  Array.from(
    { length: times },
    (_, i) =>
      `**What does shop ${i + 1} do when the bread runs out before noon?**\n\nIt bakes a second batch of the small loaves, writes the time on the board by the door and tells the three regulars who always come late that theirs are under the counter.`,
  ).join('\n\n');

export default defineRule({
  id: 'document-too-long',
  check: 'S17',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  title: 'The document runs past six pages',
  why: 'It is read in silence at the start of a meeting. What does not fit into that time is not read.',
  sources: [SOURCES.book, SOURCES.calbucci],
  bad: [
    { draft: draftOf('bakery', { external_faq: questions(80) }), shown: '(80 help-centre questions)' },
    { draft: draftOf('clinic', { internal_faq: questions(90) }), shown: '(90 questions)' },
    {
      draft: draftOf('bakery', { external_faq: questions(50), internal_faq: questions(50) }),
      shown: '(100 questions)',
    },
  ],
  good: [
    { draft: draftOf('bakery'), shown: '(six questions that decide something)' },
    { draft: draftOf('clinic', { internal_faq: questions(12) }), shown: '(12 questions)' },
    {
      draft: draftOf('clinic', { external_faq: questions(20), internal_faq: questions(20) }),
      shown: '(40 short ones)',
    },
  ],
  note: ({ zone, block, words }) =>
    zone === 'appendix' || zone === 'outside' || block.kind === 'code' ? null : Math.ceil(words.length / 10),
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    let tens = 0;
    let counted = 0;
    for (const piece of reading.pieces) {
      const note = noteOf(piece);
      if (typeof note !== 'number' || note === 0) continue;
      tens += note;
      counted++;
    }
    const words = Math.round((tens * 10 - counted * 5) / 100) * 100;
    if (words <= MOST) return;
    yield { message: `About ${words} words; six pages hold ${SIX_PAGES}. Which questions decide nothing?` };
  },
});
