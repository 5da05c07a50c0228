import { defineRule } from '@/lib/engine';
import { isLeftOpen, isPlaceOf } from '../helpers/left-open';
import { partNamed } from '../helpers/parts';
import { isInRelease } from '../helpers/release';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** Words at the end of the release that are shown. */
const SHOWN_WORDS = 2;
/** A last piece with fewer is no end yet, only a beginning. */
const FEWEST_WORDS = 4;

export default defineRule({
  id: 'call-to-action-missing',
  check: 'S12',
  each: 'draft',
  parts: ['call_to_action'],
  severity: 'suggestion',
  asks: 45,
  title: 'The release ends without a next step',
  why: 'A reader who wants it now has nowhere to go, and a reviewer cannot tell how the first customer arrives.',
  sources: [SOURCES.template, SOURCES.mcAllister],
  bad: [
    sampleWith('bakery', {
      call_to_action: null,
      customer_quote: '“Last week it was four loaves,” said Rik Claes, a baker with one shop ‹in Deinze›.',
    }),
    sampleWith('clinic', {
      call_to_action: null,
      customer_quote: '“On Mondays I dialled until my coffee was cold,” said Marta Pinho, a receptionist ‹in Braga›.',
    }),
    sampleWith('clinic', {
      call_to_action: null,
      customer_quote: '“Now I tap twice,” said Marta Pinho, a receptionist ‹in Braga›.',
      external_faq: null,
      internal_faq: null,
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'Bakers can start this evening at crumb.example; the first 30 days cost nothing.'),
    sampleWith('clinic', {}, 'Practices can book a half-hour visit at slotline.example.'),
    sampleWith('bakery', { call_to_action: '[Where a baker goes next: a link or an address]' }),
    sampleWith('clinic', { how_it_works: null }, 'Practices can book a half-hour visit at slotline.example.'),
  ],
  note: piece => `${isInRelease(piece) && piece.words.length >= FEWEST_WORDS} ${isPlaceOf(piece, 'call_to_action')}`,
  *find(reading, noteOf) {
    if (!isReviewed(reading) || reading.parts.length === 0 || partNamed(reading, 'call_to_action')) return;
    if (isLeftOpen(reading, 'call_to_action')) return;
    const piece = reading.pieces.findLast(piece => isInRelease(piece) && piece.role === 'body');
    if (piece?.block.kind === 'code') return;
    const words = piece && noteOf(piece)?.toString().startsWith('true') ? piece.words.slice(-SHOWN_WORDS) : [];
    const [first, last] = [words[0], words.at(-1)];
    if (!piece || !first || !last)
      return yield { part: 'call_to_action', message: 'Where does a reader go next? An address and a date would do.' };
    const span = { start: first.start, end: last.end };
    const message = 'The release ends here. Where does a reader go next? An address would do.';
    yield { piece, span, part: 'call_to_action', message };
  },
});
