import type { Span } from '@/lib/draft/types';
import { defineRule, type Facts, type Piece } from '@/lib/engine';
import { clausesOf } from '@/lib/prfaq/clauses';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const ABOUT_US = [
  /\b(?:our|the company['’]s|the organi[sz]ation['’]s|the foundation['’]s) (?:ability|mission|vision|goals?|strategy|aim|ambition|journey|commitment|roadmap|portfolio strategy|leadership|position|footprint|growth|purpose)\b/giu,
  /\b[A-Z][\p{L}]{2,20}['’]s (?:goal|mission|vision|strategy|ambition|commitment|growth)\b/gu,
  /\bwe(?: are|['’]re) (?:very |so |truly |all )?(?:excited|proud|thrilled|pleased|delighted|happy|honou?red|committed)\b/giu,
  /\bit is (?:important|vital|essential|crucial|critical) (?:that|for) (?:we|us)\b/giu,
  /\b(?:we|the company|the team|the founder) approached it\b/giu,
];
const MOSTLY = 0.6;
const SELDOM = 0.2;
const FEWEST_SENTENCES = 4;

/** Who acts first of those on our side, when most sentences are theirs and hardly any is the customer’s. */
function firstOfMany(pieces: readonly Piece[], facts: Facts): { piece: Piece; span: Span } | null {
  const clauses = pieces.flatMap(piece => clausesOf(piece, facts).map(clause => ({ piece, clause })));
  const ours = clauses.filter(({ clause: { side } }) => side === 'company' || side === 'product');
  const customers = clauses.filter(({ clause }) => clause.side === 'customer').length;
  const isOneSided =
    clauses.length >= FEWEST_SENTENCES && ours.length > MOSTLY * clauses.length && customers < SELDOM * clauses.length;
  const first = ours.find(({ clause }) => clause.subject);
  return isOneSided && first?.clause.subject ? { piece: first.piece, span: first.clause.subject } : null;
}

export default defineRule({
  id: 'company-is-the-subject',
  check: 'C04',
  each: 'part',
  parts: ['subheading', 'summary', 'solution', 'how_it_works'],
  severity: 'suggestion',
  title: 'The company is the subject',
  why: 'The page exists to move from our view to the customer’s. Sentences about us give a reader nothing to want.',
  sources: [SOURCES.book, SOURCES.russell],
  bad: [
    'Bread is part of ‹our mission› to feed the valley.',
    '‹We are proud› to extend the evening shelf.',
    'The shelf is the next step in ‹Crumb’s strategy›.',
    '‹We› opened a shelf. We count the bread at three. We send a message. We close at six.',
  ],
  good: [
    'A pharmacist now sees the shortage two days earlier.',
    'We count the bread at three. The baker answers yes. Neighbours reserve a loaf. Nobody waits.',
    'Our drivers bring the crate to the back door, and the baker signs for it.',
    'The goal of a ward sister is a quiet night.',
    '“Our mission is to be home by six,” said one of nine bakers.',
  ],
  *find({ pieces }, facts) {
    let found = false;
    for (const piece of pieces) {
      for (const pattern of ABOUT_US) {
        for (const match of matchesIn(piece, pattern)) {
          found = true;
          yield { piece, span: match, message: `${said(match.text)} is about us. What does the customer get from it?` };
        }
      }
    }
    const first = found ? null : firstOfMany(pieces, facts);
    if (first) yield { ...first, message: 'Most sentences here are about us or what we made. Could the customer act?' };
  },
});
