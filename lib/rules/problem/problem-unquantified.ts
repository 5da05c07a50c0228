import { defineRule, type Piece } from '@/lib/engine';
import { hasAmount } from '../helpers/amounts';
import { painIn } from '../helpers/pain';
import { SOURCES } from '../helpers/sources';

interface Vague {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** The most telling uncounted words of the part: a loss before a feeling, a feeling before "often". */
function mostTelling(pieces: readonly Piece[]): Vague | null {
  const found = pieces.flatMap((piece, at) =>
    painIn(piece.words)
      .slice(0, 1)
      .map(hit => ({ piece, start: hit.start, end: hit.end, rank: rankOf(piece, hit.start) * 100 + at })),
  );
  return found.reduce<Vague | null>((best, hit) => (best && best.rank <= hit.rank ? best : hit), null);
}

const rankOf = (piece: Piece, start: number): number => painIn(piece.words).findIndex(hit => hit.start === start);

export default defineRule({
  id: 'problem-unquantified',
  check: 'P01',
  each: 'part',
  parts: ['problem'],
  severity: 'suggestion',
  title: 'The problem has no number',
  why: 'A reader cannot judge how big a problem is that nobody has counted.',
  sources: [SOURCES.book, SOURCES.truthSeeking, SOURCES.roberts],
  bad: [
    'Planning the tours is ‹slow and painful› for dispatchers.',
    'Choirs ‹often› rehearse the wrong edition, and nobody notices before the concert.',
    'A florist ‹spends hours› on the phone with growers before she knows what arrives.',
    'Night porters leave the desk and ‹miss› the guests at the back door.',
  ],
  good: [
    'A dispatcher phones 14 drivers every morning; it takes 50 minutes.',
    'Every Friday the choir finds out that half of the altos have another edition.',
    'Seven of nine growers answer after the florist has opened.',
    'The porter leaves his desk twice an hour and finds the guest gone.',
  ],
  *find({ pieces }) {
    if (pieces.length === 0 || pieces.some(piece => hasAmount(piece.words))) return;
    const message = 'How often, how long, how many? One counted scene is enough.';
    const vague = mostTelling(pieces);
    yield vague ? { piece: vague.piece, span: { start: vague.start, end: vague.end }, message } : { message };
  },
});
