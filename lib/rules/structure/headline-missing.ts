import { defineRule, type Piece } from '@/lib/engine';
import { askFor, piecesOf } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** What templates and files write where a headline would stand. */
const LABEL =
  /^(?:the )?(?:pr\s?[/+&-]?\s?faqs?|press[ -]release(?: (?:and|&|\+) faqs?)?|project(?: name| title)?|product name|(?:sub-?)?head(?:ing|line)|title|vision|working backwards|one[- ]pager|draft|untitled(?: document)?|name of (?:the )?product)[\s:.!?–—-]*(?:v?\d+(?:\.\d+)*|draft|template|document)?$/i;

const isLabel = (piece: Piece): boolean => LABEL.test(piece.text.replace(/[#*_[\]<>]/g, '').trim());

export default defineRule({
  id: 'headline-missing',
  check: 'S01',
  each: 'draft',
  parts: ['headline'],
  severity: 'suggestion',
  asks: 75,
  title: 'There is no headline yet',
  why: 'A reader decides at the headline whether to read on. Without one, nobody knows what was announced.',
  sources: [SOURCES.template, SOURCES.mcAllister],
  bad: [
    sampleWith('bakery', { headline: null, subheading: null }, '(the release begins with its first paragraph)'),
    sampleWith('bakery', { headline: '# ‹Vision›' }),
    sampleWith('clinic', { headline: '# ‹Project name›' }),
  ],
  good: [
    sampleWith('bakery', {}, '# Village bakers sell the last loaf before closing with Crumb'),
    sampleWith('clinic', {}, '# Physiotherapists fill a cancelled hour within ten minutes'),
    sampleWith('clinic', { headline: '# Slotline' }),
  ],
  note: piece => (piece.zone === 'headline' ? isLabel(piece) : null),
  *find(reading, noteOf) {
    yield* askFor('headline', reading, 'What would the newspaper print on top? Say who gains what.');
    if (!isReviewed(reading)) return;
    for (const piece of piecesOf(reading, 'headline'))
      if (noteOf(piece) === true)
        yield { piece, span: piece.span, message: 'This names the form. What does the news say: who gains what?' };
  },
});
