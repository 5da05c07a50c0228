import { defineRule, type Note, type Piece } from '@/lib/engine';
import { answersIn } from '@/lib/prfaq/answered';
import { matchesIn } from '../helpers/matches';
import { partNamed, piecesOf } from '../helpers/parts';
import { saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const VAGUE =
  /\b(?:existing|current|traditional|conventional|available|other|today['’]s) (?:tools?|solutions?|products?|options?|approaches|methods?|systems?|apps?|platforms?|services|alternatives?|software|processes)\b/giu;

/** What people make do with. Where one of these stands in the problem, nobody need be asked what is done today. */
const PRACTICE =
  /\b(?:spreadsheets?|excel|e-?mails?|phones?|telephones?|calls?|paper|whatsapp|notebooks?|sticky notes|post-its?|whiteboards?|blackboards?|by hand|manually|manual note-taking|word of mouth|fax|calendars?|slack|clipboards?|signs?|paper lists?|screenshots?|copy(?:ing)? and past(?:e|ing)|group chats?|text messages?|sms|binders?)\b/i;

/** True when the piece names what people do today; otherwise where it speaks of "existing tools", as "start:words". */
function noteFor(piece: Piece): Note {
  if (answersIn(piece).includes('alternatives_named')) return true;
  if (piece.zone !== 'problem') return null;
  if (PRACTICE.test(piece.text)) return true;
  for (const { start, text } of matchesIn(piece, VAGUE)) return `${start}:${text}`;
  return null;
}

export default defineRule({
  id: 'no-alternative-today',
  check: 'P06',
  each: 'draft',
  parts: ['problem'],
  severity: 'question',
  asks: 50,
  title: 'Nothing says what customers do today',
  why: 'Doing nothing, a spreadsheet or a telephone is the competitor. Unnamed, a reader cannot see why anyone would switch.',
  sources: [SOURCES.mcAllister, SOURCES.template],
  bad: [
    sampleWith('bakery', {
      problem: 'Every evening 23 loaves are left over, and ‹existing tools› fall short.',
      customer_quote: null,
    }),
    sampleWith('clinic', {
      problem: 'A practice loses nine hours a week. ‹Current solutions› do not help.',
      internal_faq: null,
      customer_quote: null,
      leader_quote: null,
    }),
    sampleWith('clinic', {
      problem: 'A practice loses nine hours of work a week.',
      internal_faq: null,
      customer_quote: null,
      leader_quote: null,
    }),
  ],
  good: [
    sampleWith('bakery', { problem: 'Today she writes a sign, ‘two for one’, and loses the full price of 23 loaves.' }),
    sampleWith('clinic', {}, 'The receptionist works through a paper list while two people wait at her desk.'),
    sampleWith(
      'clinic',
      { problem: 'A practice loses nine hours a week.' },
      '**What do practices use today?**\n\nPaper lists and the telephone.',
    ),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading) || !partNamed(reading, 'problem')) return;
    if (reading.pieces.some(piece => noteOf(piece) === true)) return;
    for (const piece of piecesOf(reading, 'problem')) {
      const note = noteOf(piece);
      if (typeof note !== 'string') continue;
      const [at = '', words = ''] = note.split(':');
      const span = { start: Number(at), end: Number(at) + words.length };
      yield { piece, span, message: `${saidFirst(words, 30)} have names: paper, a phone, a product. Which?` };
      return;
    }
    yield { part: 'problem', message: 'What do they do today instead, and where does it let them down?' };
  },
});
