import { defineRule, type Facts, glossaryTerms, type Note, type Piece, type Reading, type Zone } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { offersToBuilders, speakTechnically, type TermCluster, termClusters } from '../helpers/terms';
import { isReviewed } from '../helpers/zones';

/** Where the customer is spoken to, or speaks. */
const ZONES: readonly Zone[] = [
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'how_it_works',
  'release',
  'leader_quote',
];
/** Terms in one sentence from which a customer stops reading; one who builds such things bears more. */
const MANY = 2;
const MANY_FOR_BUILDERS = 4;
const SHOWN = 4;
/** Capitals throughout: what somebody calls a thing. */
const NAME = /^\p{Lu}[^\s,;]*(?: \p{Lu}[^\s,;]*)+$/u;

/** The sentence of the piece with most terms as `start:end:term,term`, with a word more where it offers to builders. */
function noteFor(piece: Piece, facts: Facts): Note {
  if (!ZONES.includes(piece.zone) || piece.role === 'label' || !isProse(piece)) return null;
  const names = [...facts.products, ...facts.companies, ...glossaryTerms(facts.settings)];
  const known = new Set(names.flatMap(name => [name, ...name.split(' ')]).map(name => name.toLowerCase()));
  const isName = ({ start, end }: TermCluster): boolean => NAME.test(piece.blockText.slice(start, end));
  const clusters = termClusters(piece, known)
    .filter(cluster => !isName(cluster))
    .sort((a, b) => b.terms.length - a.terms.length);
  const [best] = clusters;
  const cluster = best && best.terms.length >= MANY ? `${best.start}:${best.end}:${best.terms.join()}` : '';
  return (offersToBuilders(piece) ? `${cluster}${TO_BUILDERS}` : cluster) || null;
}

const TO_BUILDERS = ':to builders';

/** What a note says. */
function clusterIn(note: Note): TermCluster | null {
  if (typeof note !== 'string') return null;
  const [start = '', end = '', terms = ''] = note.split(':');
  if (start === '') return null;
  return { start: Number(start), end: Number(end), terms: terms.split(',') };
}

const toBuilders = (note: Note): boolean => typeof note === 'string' && note.endsWith(TO_BUILDERS);

interface Jargon extends TermCluster {
  readonly piece: Piece;
  readonly zone: Zone;
}

/** The densest sentence of each part, and another where it is dense as well; the densest first. */
function densest({ pieces }: Reading, noteOf: (piece: Piece) => Note): Jargon[] {
  const all = pieces.flatMap(piece => {
    const cluster = clusterIn(noteOf(piece));
    return cluster ? [{ ...cluster, piece, zone: piece.zone }] : [];
  });
  all.sort((a, b) => b.terms.length - a.terms.length || ZONES.indexOf(a.zone) - ZONES.indexOf(b.zone));
  const shown = new Map<Zone, number>();
  return all.filter(({ zone, terms }) => {
    const before = shown.get(zone) ?? 0;
    shown.set(zone, before + 1);
    return before === 0 || (before === 1 && terms.length > MANY);
  });
}

export default defineRule({
  id: 'jargon-in-release',
  check: 'L03',
  each: 'draft',
  parts: ['summary', 'solution', 'problem'],
  severity: 'suggestion',
  title: 'Words of the trade, not of the customer',
  why: 'A customer who has to look up two words in a sentence stops there, and a reviewer asks who the text is for.',
  sources: [SOURCES.mcAllister, SOURCES.turner],
  bad: [
    sampleWith('bakery', {
      how_it_works: 'The baker sets up a ‹pipeline with a schema› for each till.',
    }),
    sampleWith('bakery', {
      solution: 'Crumb offers ‹idempotent gRPC endpoint› lists for each till in the village.',
    }),
    sampleWith('clinic', {
      summary:
        'Porto, 12 October 2026 – Slotline fills the hour with ‹deterministic ranking over an event-driven› ledger.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'The baker sees at three o’clock how many loaves will be left.'),
    sampleWith('clinic', { internal_faq: '**How is it built?**\n\nIdempotent gRPC endpoints over a sharded store.' }),
    sampleWith('bakery', {
      headline: '# A till library for Java that keeps the last loaf',
      solution: 'Crumb offers a webhook and a schema for each till.',
    }),
    sampleWith('bakery', { solution: 'The till keeps working when the line is down: one cache for the evening.' }),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const bears = speakTechnically(reading.facts.customer) || reading.pieces.some(piece => toBuilders(noteOf(piece)));
    const most = bears ? MANY_FOR_BUILDERS : MANY;
    const found = densest(reading, noteOf).filter(({ terms }) => terms.length >= most);
    for (const { piece, start, end } of found.slice(0, SHOWN)) {
      const words = piece.blockText.slice(start, end);
      yield {
        piece,
        span: { start, end },
        message: `Would the customer say ${said(words, 30)}? How would they tell it?`,
      };
    }
  },
});
