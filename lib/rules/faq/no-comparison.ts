import { defineRule, type Note, type Piece } from '@/lib/engine';
import { answeredIn, contributionOf } from '@/lib/prfaq/answered';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { hasFaq, isReviewed } from '../helpers/zones';

const ASKS =
  /\b(?:differen(?:t|ce)|instead|compar\w+|versus|vs\.?|why not|better than|alternatives?|compet\w+|similar|replaces?|switch|already (?:use|have)|rather than|unlike|why would)\b/i;
/** ‘Cheaper than the van’, but not ‘fewer than four of nine’. */
const COMPARES =
  /\b(?:unlike|whereas|compared (?:to|with)|in contrast|instead of)\b|\b[a-z]{3,}er than (?!\d|one|two|three|four|five|six|half)|\b(?:less|more) (?:[a-z]{4,} )?than (?!\d|one|two|three|four|five|six|half)/i;

/** Whether the piece weighs one thing against another, and what it adds to the naming of alternatives. */
function noteFor(piece: Piece): Note {
  const isFaq = piece.zone.endsWith('_faq');
  const compares = isFaq && (piece.role === 'question' ? ASKS : COMPARES).test(piece.text);
  return `${compares ? '+' : ''}${contributionOf(piece, 'alternatives_named')}`;
}

export default defineRule({
  id: 'no-comparison',
  check: 'F08',
  each: 'draft',
  parts: ['external_faq'],
  severity: 'question',
  asks: 34,
  title: 'Nobody asks why one would switch',
  why: 'The release says what people use today. A reader still waits to hear why they would leave it, and where it stays better.',
  sources: [SOURCES.truthSeeking],
  bad: [
    sampleWith('clinic', {}, 'Paper lists and the telephone are named; nothing says where they stay better.'),
    sampleWith('clinic', { internal_faq: null }, 'A paper list in the problem, and nothing about it in the FAQ.'),
    sampleWith('bakery', {
      internal_faq: '**What do bakers use today?**\n\nWhatsApp and a sign.',
    }),
  ],
  good: [
    sampleWith('clinic', {
      external_faq: '**Why not keep the paper list?**\n\nKeep it: it costs nothing. It reaches one patient in six.',
    }),
    sampleWith('bakery', {
      external_faq: '**What does it cost?**\n\nNineteen euros a month, less than WhatsApp costs you in bread.',
    }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading) || !hasFaq(reading) || !answeredIn(reading).alternatives_named) return;
    if (reading.pieces.some(piece => String(noteOf(piece)).startsWith('+'))) return;
    yield { part: 'external_faq', message: 'Why would somebody leave what they use today, and where is it better?' };
  },
});
