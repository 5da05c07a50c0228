import { defineRule, type Note, type Piece } from '@/lib/engine';
import { type NotedEntry, notedEntries, openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** Words in one answer above which it is a manual, and the step in which they are counted, so that typing rarely matters. */
const MOST = 150;
const STEP = 10;
const SHOWN = 2;

const LONG = Array.from(
  { length: 16 },
  (_, i) => `On shelf ${i + 1} the baker lays the loaves of one oven, with the label to the front.`,
).join(' ');

export default defineRule({
  id: 'answer-too-long',
  check: 'F13',
  each: 'draft',
  parts: ['external_faq'],
  severity: 'question',
  title: 'A customer’s answer that has become the manual',
  why: 'The FAQ is what we thought through, not all we know. In a long answer a reader misses the sentence that decides.',
  sources: [SOURCES.book, SOURCES.mcAllister],
  bad: [
    sampleWith(
      'bakery',
      {
        external_faq: `**How do I use the shelf?**\n\n‹On shelf 1 the baker lays›${LONG.slice('On shelf 1 the baker lays'.length)}`,
      },
      'How do I use the shelf? (two hundred words about labels)',
    ),
    sampleWith(
      'clinic',
      { external_faq: `**How does it work?**\n\n‹The desk keeps a list›.\n\n${LONG}` },
      'How does it work? (two paragraphs, most of a page)',
    ),
    sampleWith(
      'clinic',
      {
        external_faq: `**Where do the names go?**\n\n‹Names stay in the practice›:\n\n${LONG.split('. ')
          .map(line => `- ${line}`)
          .join('\n')}`,
      },
      'Where do the names go? (a list of sixteen lines)',
    ),
  ],
  good: [
    sampleWith('bakery', {}, 'Six answers of one or two sentences.'),
    sampleWith(
      'clinic',
      { internal_faq: `**What do we not know?**\n\n${LONG}` },
      'What do we not know? (a long answer for colleagues)',
    ),
    sampleWith(
      'clinic',
      { external_faq: `**Where do the names go?**\n\n${LONG.slice(0, 500)}` },
      'Where do the names go? (a hundred words)',
    ),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    const long = notedEntries(reading, noteFor)
      .filter(({ entry }) => entry.list !== 'internal')
      .map(entry => ({ entry, words: lengthOf(entry) }))
      .filter(({ words }) => words > MOST)
      .sort((a, b) => b.words - a.words);
    for (const { entry, words } of long.slice(0, SHOWN)) {
      const first = entry.answers[0]?.piece;
      const span = first && openingOf(first);
      if (first && span)
        yield { piece: first, span, message: `About ${words} words for one answer. Which sentence decides it?` };
    }
  },
});

/** The length of an answer in steps. */
function noteOf(piece: Piece): Note {
  return piece.role === 'answer' && piece.block.kind !== 'code' ? Math.round(piece.words.length / STEP) : null;
}

const lengthOf = ({ answers }: NotedEntry): number =>
  answers.reduce((sum, { note }) => sum + (typeof note === 'number' ? note * STEP : 0), 0);
