import { defineRule, type Note, type Piece, type Reading, type Zone } from '@/lib/engine';
import { hasDate } from '../helpers/dates';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const ZONES: readonly Zone[] = ['headline', 'subheading', 'summary', 'release', 'call_to_action', 'outside'];
/** A place before a dash, "for immediate release", "today": where a date would stand. */
const DATELINE =
  /\bfor immediate release\b|^\s*[\p{L}.,’' -]{3,40}?(?=\s*[–—:-]{1,2}\s*today\b)|\btoday(?= marks| announced|,? we|,? [A-Z])/iu;
const PLACEHOLDER = /\[[^\]]{0,30}date[^\]]{0,30}\]|<[^>]{0,30}date[^>]{0,30}>|\bTBD\b|\bTBA\b/i;
const LOOKED_AT = 600;

/** 'date', or where a date would stand as "start:end"; null when the piece has nothing to do with one. */
function noteFor(piece: Piece): Note {
  if (!ZONES.includes(piece.zone) || piece.block.kind === 'code') return null;
  const text = piece.text.slice(0, LOOKED_AT);
  if (hasDate(text) || PLACEHOLDER.test(text)) return 'date';
  const match = DATELINE.exec(text);
  if (!match || match[0].trim() === '') return null;
  const start = piece.span.start + match.index;
  return `${start}:${start + match[0].length}`;
}

/** Where the first part of the release ends: a date may stand on a line above it, outside every part. */
const endOfIntro = ({ parts }: Reading): number => Math.min(...parts.map(part => part.to));

function firstPlace(reading: Reading, noteOf: (piece: Piece) => Note): { piece: Piece; note: string } | null {
  for (const piece of reading.pieces) {
    if (piece.zone === 'problem' || piece.zone === 'solution') return null;
    if (piece.zone === 'outside') continue;
    const note = noteOf(piece);
    if (typeof note === 'string') return { piece, note };
  }
  return null;
}

export default defineRule({
  id: 'no-launch-date',
  check: 'S05',
  each: 'draft',
  parts: ['summary'],
  severity: 'suggestion',
  asks: 55,
  title: 'The release has no date',
  why: 'The day of the launch tells a reviewer how big the work is. Without it nobody can argue with the ambition.',
  sources: [SOURCES.template, SOURCES.podcast],
  bad: [
    sampleWith('bakery', {
      summary: '**‹For immediate release›**\n\nCrumb opened its evening shelf to village bakers.',
    }),
    sampleWith('clinic', { summary: '‹Porto› – Today Slotline started with 18 physiotherapy practices.' }),
    sampleWith('clinic', { summary: 'Eighteen physiotherapy practices start with Slotline and fill cancelled hours.' }),
  ],
  good: [
    sampleWith('bakery', {}, 'Ghent, 4 May 2027 – Crumb today opened its evening shelf.'),
    sampleWith('clinic', { summary: 'Porto (October 2026): Slotline today started with 18 practices.' }),
    sampleWith('bakery', { summary: 'Ghent, [launch date] – Crumb today opened its evening shelf to village bakers.' }),
    sampleWith('bakery', {
      summary: 'For release in Q2 2027. Crumb today opened its evening shelf to village bakers.',
    }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (
      !isReviewed(reading) ||
      !reading.parts.some(part => part.part !== 'external_faq' && part.part !== 'internal_faq')
    )
      return;
    const intro = endOfIntro(reading);
    if (reading.pieces.some((piece, at) => noteOf(piece) === 'date' && (piece.zone !== 'outside' || at < intro)))
      return;
    const message = 'When is this printed? Month and year already show how big the work is.';
    const place = firstPlace(reading, noteOf);
    if (!place) return yield { part: 'summary', message };
    const [start, end] = place.note.split(':').map(Number);
    yield { piece: place.piece, span: { start: start ?? 0, end: end ?? 0 }, message };
  },
});
