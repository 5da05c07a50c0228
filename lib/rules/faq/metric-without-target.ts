import { defineRule, type Note, type Piece } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { isPrompt } from '@/lib/prfaq/prompts';
import { notedEntries, openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const ASKS_MEASURE =
  /\b(?:measur\w+|metrics?|kpis?|success (?:criteria|look)|success looks?|does success|define success|what is success|know (?:that |if |whether )?(?:it|this|we) (?:worked|works|succeeded|succeed|have succeeded|has worked|are successful|is working))\b/i;

export default defineRule({
  id: 'metric-without-target',
  check: 'F04',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'suggestion',
  title: 'A measure without a number to reach',
  why: 'A measure without from, to and by when can be called a success whatever happens.',
  sources: [SOURCES.turner, SOURCES.russell],
  bad: [
    sampleWith('bakery', {
      internal_faq: '**How will we measure success?**\n\n‹We will track satisfaction and usage› of the evening shelf.',
    }),
    sampleWith('clinic', {
      internal_faq: '**What does success look like?**\n\n- ‹Receptionists trust the list›\n- Patients come sooner',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**Which metrics will we watch?**\n\n- Hours filled, from none to 300 a week by March\n- ‹How fast patients answer›\n- How often the desk is free\n- How many practices stay',
    }),
  ],
  good: [
    sampleWith('bakery', {
      internal_faq:
        '**How will we measure success?**\n\nLoaves thrown away per shop: from 23 to 11 a day by June 2027.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**What does success look like?**\n\nSeven of nine lost hours are filled in half of the practices by March 2027.',
    }),
    sampleWith('clinic', { internal_faq: '**What do practices use today?**\n\nPaper lists and the telephone.' }),
    sampleWith('bakery', {
      internal_faq: '**How do you measure the weight of a tray?**\n\nWith the scales that are already on the counter.',
    }),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    for (const { asked, answers, entry } of notedEntries(reading, noteFor)) {
      if (asked !== 'asks' || entry.list === 'external') continue;
      const without = answers.filter(({ note }) => note === 'bare');
      const withNumber = answers.filter(({ note }) => note === 'counted').length;
      const first = without[0];
      if (!first || (withNumber > 0 && (answers.length < 4 || withNumber * 2 >= answers.length))) continue;
      const span = openingOf(first.piece);
      if (span)
        yield { piece: first.piece, span, message: 'From how many to how many, by when? One measure is enough.' };
    }
  },
});

/** For a question, whether it asks for the measure of success; for an answer, whether it counts. */
function noteOf(piece: Piece): Note {
  if (piece.role === 'question')
    return ASKS_MEASURE.test(piece.text) && !/\bdo(?:es)? (?:you|the|it)\b/i.test(piece.text) ? 'asks' : null;
  if (piece.role !== 'answer' || piece.words.length < 2 || isPrompt(piece.text)) return null;
  return hasAmount(piece.words) || /\d/.test(piece.text)
    ? 'counted'
    : piece.text.trimEnd().endsWith(':')
      ? null
      : 'bare';
}
