import { defineRule, glossaryTerms, type Note, type Piece, type Reading, type Zone } from '@/lib/engine';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { type Term, technologyIn } from '../helpers/technology';
import { isReviewed } from '../helpers/zones';

/** Where a release has to speak the customer's language, in the order in which it is read. */
const OURS: readonly Zone[] = ['subheading', 'summary', 'solution', 'release', 'how_it_works'];
/** Where the customer's own words are: a term that stands here is theirs too. */
const THEIRS: readonly Zone[] = ['headline', 'problem', 'customer_quote'];
const MANY = 3;
/** Characters read in one look. */
const LOOK = 70;

/** Terms of the piece as "start=words", parted by "|"; a term on which the text leans is led by "!". */
function noteFor(piece: Piece): Note {
  if ((!OURS.includes(piece.zone) && !THEIRS.includes(piece.zone)) || piece.block.kind === 'code') return null;
  const terms = technologyIn(piece).map(({ start, words, leans }) => `${leans ? '!' : ''}${start}=${words}`);
  return terms.length > 0 ? terms.join('|') : null;
}

function termsIn(note: Note): Term[] {
  if (typeof note !== 'string') return [];
  return note.split('|').map(term => ({
    start: Number.parseInt(term.replace('!', ''), 10),
    words: term.slice(term.indexOf('=') + 1),
    leans: term.startsWith('!'),
  }));
}

function knownIn({ pieces, facts }: Reading, noteOf: (piece: Piece) => Note): Set<string> {
  const known = pieces.filter(piece => THEIRS.includes(piece.zone)).flatMap(piece => termsIn(noteOf(piece)));
  const names = [...facts.products, ...facts.companies, ...glossaryTerms(facts.settings)];
  return new Set([...known.map(term => term.words), ...names].map(word => word.toLowerCase()));
}

/** The term to ask about: one that the text leans on, or where many stand together. Steps of use may name a term or two. */
function telling(terms: readonly Term[], zone: Zone): Term | undefined {
  const isMany = new Set(terms.map(term => term.words.toLowerCase())).size >= MANY;
  const leaning = zone === 'how_it_works' ? undefined : terms.find(term => term.leans);
  return leaning ?? (isMany ? densest(terms) : undefined);
}

/** The term behind which most others stand within one look. */
function densest(terms: readonly Term[]): Term | undefined {
  const following = terms.map(
    ({ start }) => terms.filter(other => other.start >= start && other.start < start + LOOK).length,
  );
  return terms[following.indexOf(Math.max(...following))];
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
    sampleWith('clinic', {
      solution:
        'With Slotline the practice keeps one database for its hours and its patients, and the receptionist reads no manual. It needs no ‹Redis›, no Kafka, no Elasticsearch.',
    }),
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
        const term = telling(
          termsIn(noteOf(piece)).filter(({ words }) => !known.has(words.toLowerCase())),
          zone,
        );
        if (!term) continue;
        const span = { start: term.start, end: term.start + term.words.length };
        yield { piece, span, message: `Would the customer say ${said(term.words)}? What does it change for them?` };
        break;
      }
    }
  },
});
