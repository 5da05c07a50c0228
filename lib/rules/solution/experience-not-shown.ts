import { defineRule, type Facts, type Note, type PartName, type Piece } from '@/lib/engine';
import { clausesOf } from '@/lib/prfaq/clauses';
import { partNamed, piecesOf } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { isReviewed } from '../helpers/zones';

const SHOWS: readonly PartName[] = ['summary', 'solution', 'how_it_works', 'call_to_action'];
/** One thing after another, as somebody goes through it. */
const SEQUENCE =
  /\b(?:first|then|next|after(?:wards)?|when|once|as soon as|finally|before|until|while|at (?:\d|one|two|three|four|five|six|seven|noon|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** Whether the piece shows somebody doing one thing after another: a step of a list, or a sentence that tells when. */
const noteFor = (piece: Piece, facts: Facts): Note =>
  SHOWS.some(part => part === piece.zone) && piece.role === 'body'
    ? piece.block.kind === 'code' ||
      (/\d/.test(piece.block.marker) && piece.zone !== 'summary') ||
      clausesOf(piece, facts).some(
        ({ side, verb, text }) => side === 'customer' && verb !== null && SEQUENCE.test(text),
      )
    : null;

export default defineRule({
  id: 'experience-not-shown',
  check: 'O06',
  each: 'draft',
  parts: ['how_it_works'],
  severity: 'question',
  asks: 46,
  title: 'Nobody is seen using it',
  why: 'The fifth customer question is what it is like. A reader who cannot see the first five minutes cannot judge the rest.',
  sources: ['Amazon PR/FAQ training, factoftheday1.com', 'Werner Vogels, Working Backwards'],
  bad: [
    sampleWith('bakery', {
      summary: null,
      solution: 'Crumb is an evening shelf.',
      how_it_works: null,
      call_to_action: null,
    }),
    sampleWith('clinic', {
      summary: null,
      solution: 'Slotline fills hours.',
      how_it_works: null,
      call_to_action: null,
    }),
    sampleWith('clinic', {
      summary: null,
      solution: 'Users enjoy a seamless experience.',
      how_it_works: null,
      call_to_action: null,
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'The baker weighs the tray at three and taps yes.'),
    sampleWith('clinic', {}, 'First the receptionist taps the hour that was cancelled. Then she chooses whom to ask.'),
    sampleWith('clinic', { how_it_works: '1. Tap the hour.\n2. Choose a name.' }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading) || !partNamed(reading, 'solution') || partNamed(reading, 'how_it_works')) return;
    const pieces = SHOWS.flatMap(part => piecesOf(reading, part));
    if (pieces.some(piece => noteOf(piece) === true)) return;
    yield { part: 'how_it_works', message: 'What does the customer do first, and then? Three steps would show it.' };
  },
});
