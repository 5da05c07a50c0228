import { defineRule, type Piece } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { type Pain, painIn } from '../helpers/pain';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const SHOWN_WORDS = 6;

/** The most telling uncounted words of the part, and of equals the first. */
function mostTelling(pieces: readonly Piece[]): { piece: Piece; pain: Pain } | null {
  let best: { piece: Piece; pain: Pain } | null = null;
  for (const piece of pieces) {
    const pain = painIn(piece.words)[0];
    if (pain && (!best || pain.rank < best.pain.rank)) best = { piece, pain };
  }
  return best;
}

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
    '‹The keys of the museum hang› behind the desk of the guard.',
    'Night porters leave the desk and ‹miss› the guests at the back door.',
  ],
  good: [
    'A dispatcher phones 14 drivers every morning; it takes 50 minutes.',
    'Every Friday the choir finds out that half of the altos have another edition.',
    'Seven of nine growers answer after the florist has opened.',
    'The porter leaves his desk twice an hour and finds the guest gone.',
  ],
  *find({ pieces }, { language }) {
    if (language !== 'en') return;
    if (pieces.length === 0 || pieces.some(piece => hasAmount(piece.words))) return;
    const vague = mostTelling(pieces);
    if (vague) {
      const { piece, pain } = vague;
      const span = { start: pain.start, end: pain.end };
      const quoted = saidFirst(piece.blockText.slice(span.start, span.end));
      return yield { piece, span, message: `${quoted}: how often, how long, how many? One scene will do.` };
    }
    const message = 'How often, how long, how many? One counted scene is enough.';
    const piece = pieces.find(({ words }) => words.length > 0);
    const words = piece?.words.slice(0, SHOWN_WORDS) ?? [];
    const [from, to] = [words[0], words.at(-1)];
    yield piece && from && to ? { piece, span: { start: from.start, end: to.end }, message } : { message };
  },
});
