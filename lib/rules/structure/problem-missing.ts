import { defineRule } from '@/lib/engine';
import { painIn } from '../helpers/pain';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

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
      { problem: null, customer_quote: '“I like the evening shelf,” said Rik Claes, who bakes in Deinze.' },
      '(announcement, then features)',
    ),
    sampleWith('clinic', { problem: null, customer_quote: null }, '(announcement, then the solution)'),
    sampleWith('bakery', { problem: null, customer_quote: null, leader_quote: null }, '(announcement, then steps)'),
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
  note: piece =>
    piece.zone === 'customer_quote' || piece.zone === 'leader_quote' ? painIn(piece.words).length > 0 : null,
  *find(reading, noteOf) {
    const inQuote = reading.pieces.some(piece => noteOf(piece) === true);
    if (!inQuote)
      yield* askFor('problem', reading, 'What goes wrong for the customer today? One counted scene is enough.');
  },
});
