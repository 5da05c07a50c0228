import { cutWords } from '@/lib/draft/words';
import { defineRule, type Facts, type Note, type PartName, type Piece } from '@/lib/engine';
import { isGeneric, peopleIn } from '@/lib/prfaq/people';
import { piecesOf } from '../helpers/parts';
import { said, saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const FEWEST_LETTERS = 4;
const INTRO: readonly PartName[] = ['headline', 'subheading', 'summary'];

/** True when a customer is named whom a reader can picture; otherwise the first general word, as "start:word". */
function noteFor(piece: Piece, { settings }: Facts): Note {
  if (!INTRO.some(part => part === piece.zone)) return null;
  if (settings.customer !== '') return namesAnyOf(piece, settings.customer);
  const people = peopleIn(piece.words);
  if (people.some(({ named }) => named)) return true;
  const first = people[0]?.word;
  return first ? `${first.start}:${first.text}` : null;
}

/** Whether a telling word of the writer's own definition stands in the piece, in singular or plural. */
function namesAnyOf(piece: Piece, customer: string): boolean | null {
  const telling = cutWords(customer).filter(({ lower }) => lower.length >= FEWEST_LETTERS && !isGeneric(lower));
  const stems = new Set(telling.map(({ lower }) => stemOf(lower)));
  return piece.words.some(({ lower }) => stems.has(stemOf(lower))) ? true : null;
}

const stemOf = (word: string): string => word.replace(/'s$/, '').replace(/s$/, '').replace(/e$/, '');

export default defineRule({
  id: 'customer-not-named',
  check: 'C01',
  each: 'draft',
  parts: INTRO,
  severity: 'suggestion',
  asks: 95,
  title: 'No customer is named at the start',
  why: 'Who it is for is the first of the five customer questions. A reader who cannot picture anyone judges nothing after it.',
  sources: [SOURCES.template, SOURCES.podcast, SOURCES.roberts],
  bad: [
    sampleWith('bakery', {
      headline: '# Crumb',
      subheading: '*‹Users› throw away half as much bread.*',
      summary: 'Ghent, 4 May 2027 – Crumb today opened its evening shelf. It counts the bread that is left at three.',
    }),
    sampleWith('clinic', {
      headline: '# Slotline',
      subheading: null,
      summary: 'Porto, 12 October 2026 – Slotline today started. It helps ‹people› fill an hour that was cancelled.',
    }),
    sampleWith(
      'clinic',
      {
        headline: '# Slotline',
        subheading: null,
        summary: 'Porto, 12 October 2026 – Slotline today started. It fills an hour that was cancelled.',
      },
      '# Slotline\n\nSlotline today started. It fills an hour that was cancelled.',
    ),
  ],
  good: [
    sampleWith('bakery', {}, '# Village bakers sell the last loaf before closing with Crumb'),
    sampleWith('clinic', { headline: '# Slotline', subheading: '*Reception desks fill a cancelled hour.*' }),
    sampleWith('clinic', {
      headline: '# Slotline',
      subheading: '*People who answer the telephone in a practice fill a cancelled hour.*',
      summary: 'Porto, 12 October 2026 – Slotline today started.',
    }),
    sampleWith('bakery', { headline: '# Crumb for ferry passengers', subheading: null, summary: 'Ghent, 4 May 2027.' }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const { customer } = reading.facts.settings;
    const pieces = INTRO.flatMap(part => piecesOf(reading, part));
    const notes = pieces.map(piece => ({ piece, note: noteOf(piece) }));
    if (pieces.length === 0 || notes.some(({ note }) => note === true)) return;
    if (customer !== '')
      return yield {
        part: 'summary',
        message: `${saidFirst(customer, 30)}: could the opening name them, in these words?`,
      };
    const general = notes.find(({ note }) => typeof note === 'string');
    if (!general) return yield { part: 'summary', message: 'Who is it for? Name one person whose day changes.' };
    const [start = '', word = ''] = String(general.note).split(':');
    const span = { start: Number(start), end: Number(start) + word.length };
    yield {
      piece: general.piece,
      span,
      message: `${said(word)}: which ones? A trade, a place or a size would show them.`,
    };
  },
});
