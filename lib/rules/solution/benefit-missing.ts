import { defineRule, type Facts, type Note, type PartName, type Piece } from '@/lib/engine';
import { clausesOf } from '@/lib/prfaq/clauses';
import { solutionToneOf } from '@/lib/prfaq/solution-tone';
import { piecesOf } from '../helpers/parts';
import { openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const PROMISES: readonly PartName[] = ['headline', 'subheading', 'summary', 'solution'];
/** Something gets better, ends or becomes possible for somebody. */
const GAIN =
  /\b(?:can|could|lets?|allows?|enables?|helps?|gives?|sav(?:e|es|ing)|cuts?|reduc\w+|lower\w*|stops?|without|no longer|instead of|never again|faster|sooner|earlier|cheaper|safer|easier|easily|quick\w*|better|less|fewer|more|free|get(?:s)? (?:back|paid|home)|find(?:s)?|keep(?:s)?|know(?:s)?|see(?:s)?|protect\w*|prevent\w*|avoid\w*|improv\w+|eliminat\w+|replac\w+|turns?|in (?:minutes|seconds|one)|at a glance|confiden\w+|devote)\b/i;

/** Whether the piece tells a gain: somebody on the customer’s side acts, or words say that something gets better. */
const noteFor = (piece: Piece, facts: Facts): Note =>
  PROMISES.some(part => part === piece.zone)
    ? solutionToneOf(piece, facts) > 0 ||
      clausesOf(piece, facts).some(
        ({ side, verb, text, hasAmount }) => (side === 'customer' && verb) || GAIN.test(text) || hasAmount,
      )
    : null;

const NOTHING_ELSE = { headline: '# Crumb', subheading: null, summary: null } as const;

export default defineRule({
  id: 'benefit-missing',
  check: 'O03',
  each: 'draft',
  parts: ['solution'],
  severity: 'suggestion',
  title: 'Nobody gains anything yet',
  why: 'If it does not sound better than today, a reader sees no reason to build it.',
  sources: [SOURCES.mcAllister],
  bad: [
    sampleWith('bakery', { ...NOTHING_ELSE, solution: '‹Crumb› is a hub of hubs.' }),
    sampleWith('bakery', { ...NOTHING_ELSE, solution: '‹The shelf› consists of a scale and a till.' }),
    sampleWith('bakery', { ...NOTHING_ELSE, solution: '‹The method› describes why a shelf works.' }),
  ],
  good: [
    sampleWith('bakery', {}, 'The baker offers only the loaves that will be left.'),
    sampleWith('clinic', {
      headline: '# Slotline',
      subheading: null,
      summary: null,
      solution: 'Receptionists stop dialling.',
    }),
    sampleWith('clinic', { solution: null, how_it_works: null }, 'Practices call the patient who can really come.'),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const pieces = PROMISES.flatMap(part => piecesOf(reading, part));
    if (pieces.some(piece => noteOf(piece) === true)) return;
    const piece = piecesOf(reading, 'solution')[0] ?? piecesOf(reading, 'summary')[0];
    const span = piece && (clausesOf(piece, reading.facts)[0]?.subject ?? openingOf(piece));
    if (piece && span)
      yield { piece, span, message: 'What is better for somebody afterwards? One sentence would carry the page.' };
  },
});
