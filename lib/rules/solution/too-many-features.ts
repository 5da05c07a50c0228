import { isStyled } from '@/lib/draft/draft';
import { defineRule, type Note, type Piece, type Zone } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { isQuoted } from '../helpers/matches';
import { sampleWith } from '../helpers/sample-drafts';
import { wordedSentences } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const ZONES: readonly Zone[] = ['summary', 'solution', 'how_it_works', 'release'];
/** Things in one sentence, and features with a name of their own, from which a reader remembers none. */
const MANY_THINGS = 5;
const MANY_NAMES = 4;
const LONGEST_NAME = 5;
/** What parts of a document are called. */
const NO_FEATURE =
  /\b(?:release|faqs?|quotes?|problem|solution|challenges?|works?|start(?:ed)?|availability|background|benefits?|features?|capabilities|overview|summary|about|pricing|subtitle|heading|paragraph|action|learn more|next steps?)\b/i;
/** ‘Porto – October 2026’ is a dateline. */
const DATED = /\b(?:19|20)\d\d\b/;
/** ‘includes a, b, c, d and e’: what stands behind the word that opens a list, up to its end. */
const OPENS =
  /(?:\b(?:includ(?:es?|ing)|features?|offers?|supports?|provides?|combines?|comes with|gets|adds|brings)\b:?|:) (?=[^.;:–—()]{20})/giu;
const THING = /^(?:and |or |as well as )?[^,]{3,45}$/;
/** A mark no longer than this can be read in one look. */
const LONGEST_MARK = 72;

/** Where a sentence lists many things, as `start:end:count`; for a named feature `name:start:end`. */
function noteFor(piece: Piece): Note {
  if (!ZONES.includes(piece.zone) || piece.block.kind === 'code') return null;
  const name = featureName(piece);
  if (name) return `name:${name.start}:${name.end}`;
  if (piece.role !== 'body' || !isProse(piece)) return null;
  for (const { start, text } of wordedSentences(piece)) {
    const list = listIn(text);
    if (!list || isQuoted(piece.block, { start, end: start + text.length })) continue;
    return `${start + list.start}:${start + list.end}:${list.count}`;
  }
  return null;
}

/** A list of many plain things in a sentence; names of others’ products are examples, not features. */
function listIn(text: string): { start: number; end: number; count: number } | null {
  for (const match of text.matchAll(OPENS)) {
    const start = match.index + match[0].length;
    const list = /^[^.;:–—()]+/u.exec(text.slice(start))?.[0] ?? '';
    const things = list.split(/, /);
    const names = things.filter(thing => /^(?:and |or )?\p{Lu}\p{Ll}/u.test(thing)).length;
    if (things.length < MANY_THINGS || names > 1 || !things.slice(1).every(thing => THING.test(thing))) continue;
    const shown = list.slice(0, LONGEST_MARK);
    const cut = list.length > LONGEST_MARK ? shown.lastIndexOf(',') : list.trimEnd().length;
    return { start, end: start + cut, count: things.length };
  }
  return null;
}

/** A heading, a line or bold words at the start of an item that name a feature: ‘Smart Trails’. */
function featureName(piece: Piece): { start: number; end: number } | null {
  const [first] = piece.words;
  if (!first || DATED.test(piece.text) || NO_FEATURE.test(piece.text.slice(0, 60))) return null;
  const bold = piece.block.styles.find(({ kind, start }) => kind === 'bold' && start <= first.start);
  const end = bold && isStyled(piece.block, 'bold', first) ? bold.end : piece.span.end;
  const words = piece.words.filter(word => word.end <= end);
  const last = words.at(-1);
  if (!last || words.length < 2 || words.length > LONGEST_NAME || /[.?!]\s*$/.test(piece.text.slice(0, end)))
    return null;
  const isTitled = words.every(({ text }) => /^[\p{Lu}\d]/u.test(text) || /^(?:of|the|and|for|with|to|in)$/.test(text));
  return isTitled ? { start: first.start, end: last.end } : null;
}

export default defineRule({
  id: 'too-many-features',
  check: 'O05',
  each: 'draft',
  parts: ['solution', 'how_it_works'],
  severity: 'question',
  title: 'Many features, each with the same weight',
  why: 'A reader takes one thing home. Among five or more they look for the one that matters, and mostly do not find it.',
  sources: [SOURCES.turner, SOURCES.roberts],
  bad: [
    sampleWith('bakery', {
      solution: 'With Crumb the baker gets ‹a shelf, a scale, a list of neighbours, a printed label, and a bell›.',
    }),
    sampleWith('clinic', {
      how_it_works:
        '### ‹Living Boards›\n\nTap it.\n\n### Smart Trails\n\nFollow it.\n\n### Insight Rings\n\nTurn it.\n\n### Echo Mode\n\nHear it.',
    }),
    sampleWith('clinic', {
      solution:
        '- **‹Living Boards›**: tap it.\n- **Smart Trails**: follow it.\n- **Insight Rings**: turn it.\n- **Echo Mode**: hear it.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'One message with a number; she answers yes.'),
    sampleWith('clinic', { solution: 'With Slotline the receptionist sees a name, a number and a street.' }),
    sampleWith('bakery', {
      how_it_works: '1. Weigh the tray.\n2. Tap yes.\n3. Wait until five.\n4. Hand out the loaves.',
    }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const notes = reading.pieces.flatMap(piece => {
      const note = noteOf(piece);
      return typeof note === 'string' ? [{ piece, note: note.split(':') }] : [];
    });
    const names = notes.filter(({ note }) => note[0] === 'name');
    const first = names.length >= MANY_NAMES ? names[0] : undefined;
    if (first) {
      const [, start = 0, end = 0] = first.note.map(Number);
      const message = `${names.length} features follow, each with a name. Which one is the news?`;
      yield { piece: first.piece, span: { start, end }, message };
    }
    for (const { piece, note } of notes) {
      if (note[0] === 'name') continue;
      const [start = 0, end = 0, count = 0] = note.map(Number);
      return yield {
        piece,
        span: { start, end },
        message: `${count} things in one breath. Which one matters most to the customer?`,
      };
    }
  },
});
