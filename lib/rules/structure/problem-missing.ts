import { defineRule, type Piece } from '@/lib/engine';
import { isQuoted } from '../helpers/matches';
import { painIn } from '../helpers/pain';
import { partNamed, piecesOf } from '../helpers/parts';
import { openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** Words of the text that is there, to show before which the problem would stand. */
const SHOWN_WORDS = 7;
/** A text with fewer is no opening yet, only a beginning. */
const FEWEST_WORDS = 12;
const PAIN = 1;
const LONG = 2;

/** Whether somebody who is quoted here tells what went wrong. */
const tellsPain = (piece: Piece): boolean => painIn(piece.words.filter(word => isQuoted(piece.block, word))).length > 0;

export default defineRule({
  id: 'problem-missing',
  check: 'S08',
  each: 'draft',
  parts: ['problem'],
  severity: 'suggestion',
  asks: 100,
  title: 'Nothing tells the customer’s problem',
  why: 'It is the paragraph reviewers read hardest. Where no problem is told, they suspect that there is none.',
  sources: [SOURCES.podcast, SOURCES.template],
  bad: [
    sampleWith(
      'bakery',
      {
        problem: null,
        summary: '‹Ghent, 4 May 2027 – Crumb today launched› an evening shelf for village bakers in Flanders.',
        customer_quote: '“I like the evening shelf,” said Rik Claes, who bakes in Deinze.',
      },
      '(announcement, then features)',
    ),
    sampleWith(
      'clinic',
      {
        problem: null,
        summary: null,
        solution: '‹With Slotline the receptionist taps the empty› hour and sees three names next to it.',
        leader_quote: null,
        customer_quote: null,
      },
      '(headline, then the solution)',
    ),
    sampleWith(
      'bakery',
      { problem: null, summary: null, solution: null, customer_quote: null, leader_quote: null },
      '(headline, then steps)',
    ),
  ],
  good: [
    sampleWith('bakery', {}, 'On an average Tuesday 23 loaves are left at six, and she pays a farmer to take them.'),
    sampleWith('clinic', {}, 'A practice with four therapists loses nine hours a week to late cancellations.'),
    sampleWith(
      'bakery',
      { problem: null },
      '“I used to throw away a full crate every night,” said Rik Claes, who bakes in Deinze.',
    ),
  ],
  note: piece => (tellsPain(piece) ? PAIN : 0) + (piece.words.length >= FEWEST_WORDS ? LONG : 0),
  *find(reading, noteOf) {
    const inQuote = reading.quotes.some(quote => {
      const piece = reading.pieces[quote.piece];
      return piece !== undefined && (Number(noteOf(piece)) & PAIN) > 0;
    });
    if (inQuote || !isReviewed(reading) || reading.parts.length === 0 || partNamed(reading, 'problem')) return;
    const piece = piecesOf(reading, 'summary')[0] ?? piecesOf(reading, 'solution')[0];
    const span = piece && (Number(noteOf(piece)) & LONG) > 0 ? openingOf(piece, SHOWN_WORDS) : null;
    if (!piece || !span)
      return yield { part: 'problem', message: 'What goes wrong for the customer today? One counted scene is enough.' };
    yield {
      piece,
      span,
      part: 'problem',
      message: 'Before this: what goes wrong for the customer today? One scene will do.',
    };
  },
});
