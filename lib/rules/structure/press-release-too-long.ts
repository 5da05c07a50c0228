import { defineRule } from '@/lib/engine';
import { isInRelease } from '../helpers/release';
import { draftOf } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const PAGE = 500;
/** A page and a bit is let pass; the templates themselves differ by that much. */
const MOST = 560;

const steps = (times: number): string =>
  Array.from(
    { length: times },
    (_, i) =>
      `On day ${i + 2} the baker weighs one more tray, answers one more message and reads one more line about who came, who did not, what was left on the shelf at six and what the food bank took away.`,
  ).join(' ');

export default defineRule({
  id: 'press-release-too-long',
  check: 'S16',
  each: 'draft',
  parts: ['headline'],
  severity: 'question',
  title: 'The release runs past one page',
  why: 'The limit forces the choice of one customer, one problem and one benefit. Past it, readers begin to skim.',
  sources: [SOURCES.template, SOURCES.mcAllister],
  bad: [
    { draft: draftOf('bakery', { how_it_works: steps(9) }), shown: '(a release of 600 words)' },
    { draft: draftOf('clinic', { solution: steps(12) }), shown: '(a release of 700 words)' },
    { draft: draftOf('bakery', { problem: steps(6), solution: steps(6) }), shown: '(two pages, then the FAQ)' },
  ],
  good: [
    { draft: draftOf('bakery'), shown: '(a release of 270 words)' },
    { draft: draftOf('clinic', { how_it_works: steps(3) }), shown: '(a release of 360 words)' },
    {
      draft: draftOf('clinic', { internal_faq: `**What happens every day?**\n\n${steps(14)}` }),
      shown: '(one page; the long part is in the FAQ)',
    },
  ],
  note: piece => (isInRelease(piece) && piece.block.kind !== 'code' ? piece.words.length : null),
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const words = reading.pieces.reduce((sum, piece) => sum + Number(noteOf(piece) ?? 0), 0);
    if (words <= MOST) return;
    yield { message: `About ${Math.round(words / 10) * 10} words; a page holds ${PAGE}. What could move to the FAQ?` };
  },
});
