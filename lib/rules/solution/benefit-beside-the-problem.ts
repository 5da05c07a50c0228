import { defineRule, type Note, type PartName, type Piece } from '@/lib/engine';
import { stemsOf } from '@/lib/prfaq/clauses';
import { piecesOf } from '../helpers/parts';
import { openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const ANSWERS: readonly PartName[] = ['headline', 'subheading', 'summary', 'solution', 'how_it_works'];
/** Telling words on each side from which their meeting can be judged. */
const FEWEST_PROBLEM = 12;
const FEWEST_ANSWER = 20;
/** One shared word may be chance. */
const MOST_SHARED = 1;

/** The telling words of a piece of either side. */
const noteFor = (piece: Piece): Note =>
  piece.role === 'body' && (piece.zone === 'problem' || ANSWERS.some(part => part === piece.zone))
    ? [...stemsOf(piece.words)].join(' ')
    : null;

export default defineRule({
  id: 'benefit-beside-the-problem',
  check: 'O04',
  each: 'draft',
  parts: ['solution'],
  severity: 'question',
  title: 'The solution speaks of other things than the problem',
  why: 'Problem and solution that share no word may be two ideas. A reader looks for the pain of the first in the second.',
  sources: [SOURCES.roberts],
  bad: [
    sampleWith('bakery', {
      problem:
        'A choir rehearses the wrong edition for weeks. Altos turn pages that tenors lack, the conductor stops every second bar, and the concert begins with an apology to the audience.',
      solution: '‹With Crumb the baker offers only› the loaves that will be left at closing.',
      how_it_works: null,
    }),
    sampleWith('clinic', {
      problem:
        'A skipper radios the harbour and hears nothing. The lock closes, the tide turns, and the crew anchors outside the breakwater until morning while the catch warms.',
      solution: '‹With Slotline the receptionist taps the› empty hour and sees three names of patients.',
      how_it_works: null,
    }),
    sampleWith('bakery', {
      problem:
        'Landlords forget the boiler inspection. Tenants shower cold in January, the chimney sweep charges double, and the insurance refuses the claim after a fire.',
      solution: '‹One message goes out at three›, and neighbours reserve a loaf of late bread until five.',
      how_it_works: null,
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'Loaves are left in the problem, and loaves are sold in the solution.'),
    sampleWith('clinic', {}, 'Hours are lost in the problem, and hours are filled in the solution.'),
    sampleWith('bakery', { problem: 'It is slow.' }, 'A problem too short to be compared.'),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const stemsIn = (part: PartName): string[] =>
      piecesOf(reading, part).flatMap(piece =>
        String(noteOf(piece) ?? '')
          .split(' ')
          .filter(Boolean),
      );
    const problem = new Set(stemsIn('problem'));
    const answer = new Set(ANSWERS.flatMap(stemsIn));
    if (problem.size < FEWEST_PROBLEM || answer.size < FEWEST_ANSWER) return;
    const shared = [...problem].filter(stem => answer.has(stem)).length;
    const piece = piecesOf(reading, 'solution')[0];
    const span = piece && openingOf(piece);
    if (shared <= MOST_SHARED && piece && span)
      yield { piece, span, message: 'Which pain of the problem does this end? It shares no word with it yet.' };
  },
});
