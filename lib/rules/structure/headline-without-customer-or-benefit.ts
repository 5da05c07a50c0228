import { defineRule, type Piece } from '@/lib/engine';
import { namesPeople } from '@/lib/prfaq/people';
import { showsOutcome } from '../helpers/outcome';
import { piecesOf } from '../helpers/parts';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** What a product is called from the inside: the kind of thing it is, or that it is announced. */
const LABEL =
  /\b(?:platform|tool|toolkit|system|hub|data-?hub|engine|framework|library|api|sdk|service|app|application|portal|suite|software|server|module|product|initiative|programme|program|project|integration|infrastructure|architecture|pipeline|plugin|extension|package|authentication|announc(?:es|ing|ed|ement)|launch(?:es|ing|ed)?|introduc(?:es|ing|ed)|presents|unveil(?:s|ing)?|releas(?:es|ing|ed))\b/i;

/** The name of the document, unless more of a headline follows it. */
const FORM = /\b(?:pr\s?\/?\s?faqs?|press release)\b(?!\s*[:–—-])/i;
/** Begins with the kind of thing it is, and gives it no name: ‘A web platform where …’. */
const KIND =
  /^an? (?:[\p{L}-]+ ){0,3}(?:platform|tool|app|application|service|library|portfolio|website|marketplace|system|framework|solution)(?= (?:where|that|which|for|to|built|by|with)\b)/iu;
const NAMES_PEOPLE = 1;
const SHOWS_OUTCOME = 2;

function noteFor(piece: Piece): number | string | null {
  const says = (namesPeople(piece.words) ? NAMES_PEOPLE : 0) + (showsOutcome(piece.words) ? SHOWS_OUTCOME : 0);
  if (piece.zone === 'subheading') return says;
  if (piece.zone !== 'headline' || piece.words.length < 2) return null;
  const kind = KIND.exec(piece.text);
  if (says > 0 && !kind) return null;
  const label = kind ?? FORM.exec(piece.text) ?? LABEL.exec(piece.text);
  return label ? `${piece.span.start + label.index}:${label[0]}` : null;
}

export default defineRule({
  id: 'headline-without-customer-or-benefit',
  check: 'S02',
  each: 'draft',
  parts: ['headline'],
  severity: 'suggestion',
  title: 'The headline is a label',
  why: 'A name or a technology tells a reader nothing about what changes for them, so they do not read on.',
  sources: [SOURCES.template, SOURCES.mcAllister, SOURCES.greenSoftware],
  bad: [
    sampleWith('bakery', { headline: '# Crumb ‹announces› Shelfwise 2.0', subheading: null }),
    sampleWith('clinic', { headline: '# Slotline: a cloud-native scheduling ‹platform›', subheading: null }),
    sampleWith('bakery', { headline: '# Crumb, the evening bread data ‹hub›', subheading: '*The future of bread*' }),
    sampleWith('bakery', { headline: '# ‹A web platform› where bakers can see what is left' }),
  ],
  good: [
    sampleWith('bakery', { headline: '# Village bakers sell the last loaf before closing' }),
    sampleWith('clinic', { headline: '# Slotline fills a cancelled hour in ten minutes', subheading: null }),
    sampleWith(
      'bakery',
      { headline: '# Introducing the Crumb platform' },
      '# Introducing the Crumb platform\n\n*Bakers with one shop throw away half as much bread.*',
    ),
    sampleWith('clinic', { headline: '# Slotline', subheading: null }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const below = piecesOf(reading, 'subheading').reduce((says, piece) => says | Number(noteOf(piece) ?? 0), 0);
    const isCarried = below === NAMES_PEOPLE + SHOWS_OUTCOME;
    for (const piece of piecesOf(reading, 'headline')) {
      const note = noteOf(piece);
      if (typeof note !== 'string' || (isCarried && !/:an? /i.test(note))) continue;
      const [start = '', word = ''] = note.split(':');
      const span = { start: Number(start), end: Number(start) + word.length };
      const what = FORM.test(word) ? 'names the document. What is the news' : 'says what it is. What changes';
      yield { piece, span, message: `${said(word)} ${what}, and for whom?` };
      return;
    }
  },
});
