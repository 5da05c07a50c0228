import { isStyled } from '@/lib/draft/draft';
import type { Word } from '@/lib/draft/words';
import { defineRule, type Facts, glossaryTerms, type Note, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { isQuoted } from '../helpers/matches';
import { SOURCES } from '../helpers/sources';
import { isReviewed, RELEASE } from '../helpers/zones';
import { KNOWN_ACRONYMS } from './undefined-acronym.words';

const KNOWN: ReadonlySet<string> = new Set(KNOWN_ACRONYMS.split(' '));
const ACRONYM = /^(?!V\d)[A-Z][A-Z0-9]{1,5}s?$/;
const MOST = 3;

export default defineRule({
  id: 'undefined-acronym',
  check: 'L04',
  each: 'draft',
  parts: ['summary', 'headline', 'subheading', 'problem', 'solution', 'leader_quote', 'how_it_works', 'call_to_action'],
  severity: 'question',
  title: 'Initials nobody has spelled out',
  why: 'A reader from another trade stops at initials they do not know, and reads on feeling the text is for others.',
  sources: ['Amazon PR/FAQ training, factoftheday1.com', SOURCES.amazonian],
  bad: [
    'The porter scans the ‹MRO› tag. Each MRO tag is read twice.',
    'A farm files the ‹NVZ› form in March. Without an NVZ number the slurry waits.',
    'A ‹TWI›-first course for welders. Each TWI lesson takes an hour.',
    'Choirs pay ‹GVL› fees by hand. The GVL sends the bill in May.',
  ],
  good: [
    'The porter scans the maintenance tag (MRO). Each MRO tag is read twice.',
    'A farm in a nitrate vulnerable zone (NVZ) files its form in March. Without an NVZ number the slurry waits.',
    'MRO stands for maintenance, repair and overhaul. Every MRO tag is read twice.',
    'The list prints as a PDF, and the PDF fits one page.',
    'The ticket carries a PNR. The driver reads it aloud.',
    'The file lives in `ABCD`, and `ABCD` is copied at night.',
    'GRAND OPENING of the pool. The GRAND stair is open.',
  ],
  note: noteOf,
  *find(reading, note) {
    if (!isReviewed(reading)) return;
    const notes = reading.pieces.map(piece => ({ piece, note: parse(note(piece)) }));
    const defined = new Set(notes.flatMap(({ note }) => note.defined));
    const uses = new Map<string, { piece: Piece; start: number; count: number }>();
    for (const { piece, note } of notes) {
      for (const { acronym, start } of note.used) {
        const known = uses.get(acronym);
        if (known) known.count++;
        else uses.set(acronym, { piece, start, count: 1 });
      }
    }
    const open = [...uses].filter(([acronym, { count }]) => count > 1 && !defined.has(acronym)).slice(0, MOST);
    for (const [acronym, { piece, start }] of open) {
      const span = { start, end: start + acronym.length };
      yield { piece, span, message: `‘${acronym}’ may be new to a reader here. Spell it out once?` };
    }
  },
});

/** What a piece uses and what it spells out, as `USED@12 USED@40|SPELLED`; null when neither. */
function noteOf(piece: Piece, facts: Facts): Note {
  if (piece.zone === 'outside' || piece.block.kind === 'code') return null;
  const names = new Set(
    [...facts.products, ...facts.companies, ...glossaryTerms(facts.settings)].map(n => n.toUpperCase()),
  );
  const found = piece.words
    .map(initialsOf)
    .filter(word => ACRONYM.test(word.text) && !KNOWN.has(word.text.toUpperCase()));
  const open = found.filter(word => !names.has(word.text.toUpperCase()));
  if (open.length === 0 || isShouted(piece, found.length)) return null;
  const used: string[] = [];
  const spelled: string[] = [];
  const counts = isProse(piece) && RELEASE.includes(piece.zone);
  for (const { text, start, end } of open) {
    const acronym = text.replace(/s$/, '');
    if (isSpelledOut(piece.blockText, start, end)) spelled.push(acronym);
    else if (counts && !isStyled(piece.block, 'code', { start, end }) && !isQuoted(piece.block, { start, end }))
      used.push(`${acronym}@${start}`);
  }
  return used.length + spelled.length > 0 ? `${used.join(' ')}|${spelled.join(' ')}` : null;
}

/** ‘BDD-first’ is about BDD. */
function initialsOf(word: Word): Pick<Word, 'text' | 'start' | 'end'> {
  const initials = /^[A-Z]{2,6}(?=-[a-z]{3,})/.exec(word.text)?.[0];
  return initials ? { text: initials, start: word.start, end: word.start + initials.length } : word;
}

/** In brackets after its words, before its words in brackets, or said to stand for them. */
function isSpelledOut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 24);
  return (
    /\($/.test(before) ||
    /^(?:\s[(–—-]|[(–—])\s?[A-Za-z][a-z]/.test(after) ||
    /^,? (?:stands? for|means|is short for|is an?\b|are\b|\(?i\.e\.)/.test(after)
  );
}

const isShouted = (piece: Piece, found: number): boolean =>
  found * 2 > piece.words.length || /\b[A-Z]{4,} [A-Z]{4,}\b/.test(piece.text);

function parse(note: Note): { used: { acronym: string; start: number }[]; defined: string[] } {
  const [used = '', defined = ''] = typeof note === 'string' ? note.split('|') : [];
  return {
    used: used
      .split(' ')
      .filter(Boolean)
      .map(use => ({ acronym: use.slice(0, use.indexOf('@')), start: Number(use.slice(use.indexOf('@') + 1)) })),
    defined: defined.split(' ').filter(Boolean),
  };
}
