import type { Sentence } from '@/lib/draft/words';
import { defineRule, type Note, type Piece, type Reading, WordList, type Zone } from '@/lib/engine';
import { isQuoted } from '../helpers/matches';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';
import { TECHNOLOGY } from './technology-first.words';

const TERMS = new WordList(TECHNOLOGY);
const OURS: readonly Zone[] = ['subheading', 'summary', 'solution', 'release'];
/** Where the customer's own words are: a term that stands here is theirs too. */
const THEIRS: readonly Zone[] = ['headline', 'problem', 'customer_quote'];
const LEANS =
  /\b(?:powered by|built (?:on|with|around|using)|based on|runs? on|running on|leverag\p{L}+|utili[sz]\p{L}+|uses?|using|through|by calling|hosted on|run as|coordinated (?:by|through)|implemented (?:in|with)|written in)\b[^.;:]{0,40}$/iu;
/** Entries that lean by themselves: "uses ai". */
const LEANING = /^(?:uses|using|powered|leverag)/;
const MANY = 3;
const OPENING_WORDS = 5;

interface Term {
  readonly start: number;
  readonly words: string;
}

/** Terms of the piece as "start=words", parted by "|", led by "!" when the piece leans on them or opens with one. */
function noteFor(piece: Piece): Note {
  const isOurs = OURS.includes(piece.zone);
  if ((!isOurs && !THEIRS.includes(piece.zone)) || piece.block.kind === 'code') return null;
  const hits = TERMS.in(piece).filter(hit => !isOurs || !isQuoted(piece.block, hit));
  if (hits.length === 0) return null;
  const leans =
    isOurs &&
    hits.some(hit => hit.at < OPENING_WORDS || LEANING.test(hit.entry) || LEANS.test(before(piece, hit.start)));
  return `${leans ? '!' : ''}${hits.map(hit => `${hit.start}=${piece.blockText.slice(hit.start, hit.end)}`).join('|')}`;
}

function before(piece: Piece, at: number): string {
  const sentence: Sentence | undefined = piece.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence ? piece.blockText.slice(sentence.start, at) : '';
}

const termsIn = (note: Note): Term[] =>
  typeof note !== 'string'
    ? []
    : note
        .replace(/^!/, '')
        .split('|')
        .map(term => ({ start: Number.parseInt(term, 10), words: term.slice(term.indexOf('=') + 1) }));

function knownIn({ pieces, facts }: Reading, noteOf: (piece: Piece) => Note): Set<string> {
  const known = pieces.filter(piece => THEIRS.includes(piece.zone)).flatMap(piece => termsIn(noteOf(piece)));
  const names = [...facts.products, ...facts.companies, ...facts.settings.glossary];
  return new Set([...known.map(term => term.words), ...names].map(word => word.toLowerCase()));
}

export default defineRule({
  id: 'technology-first',
  check: 'O02',
  each: 'draft',
  parts: ['subheading', 'summary', 'solution'],
  severity: 'suggestion',
  title: 'The technology is told before the benefit',
  why: 'A reader who does not build such things stops at the first name; one who does still does not know what it is for.',
  sources: [SOURCES.podcast, SOURCES.turner],
  bad: [
    sampleWith('bakery', { solution: 'Crumb is powered by a ‹knowledge graph› of every loaf in the village.' }),
    sampleWith('clinic', { solution: 'Slotline runs on ‹Kubernetes› and tells the receptionist whom to call.' }),
    sampleWith('bakery', {
      summary:
        'Ghent, 4 May 2027 – A ‹serverless› evening shelf with Redis, Kafka and GraphQL opened for village bakers.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'With Crumb the baker offers only the loaves that will be left.'),
    sampleWith(
      'clinic',
      {
        problem: 'Every Monday our webhooks to the nine calendars break, and practices lose two hours.',
        solution: 'With Slotline the webhooks are gone, and the receptionist sees three names.',
      },
      'With Slotline the webhooks are gone.',
    ),
    sampleWith('clinic', {
      solution: 'With Slotline the receptionist sees three names, also where the practice has its own backend.',
    }),
    sampleWith('bakery', { internal_faq: '**What is it built on?**\n\nIt runs on Kubernetes.' }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const known = knownIn(reading, noteOf);
    for (const zone of OURS) {
      for (const piece of reading.pieces) {
        if (piece.zone !== zone) continue;
        const note = noteOf(piece);
        const ours = termsIn(note).filter(term => !known.has(term.words.toLowerCase()));
        const first = ours[0];
        if (!first || (!String(note).startsWith('!') && new Set(ours.map(term => term.words)).size < MANY)) continue;
        const span = { start: first.start, end: first.start + first.words.length };
        yield { piece, span, message: `Would the customer say ${said(first.words)}? What does it change for them?` };
        break;
      }
    }
  },
});
