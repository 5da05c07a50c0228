import { defineRule, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const DID =
  '(?:improved|reduced|cut|increased|saved|boosted|grew|raised|doubled|tripled|halved|lowered|shortened|dropped|fell|went|rose|decreased)';
const AMOUNT = '(?:\\d+(?:[.,]\\d+)?\\+? ?(?:%|percent|x\\b)|\\d+ points)';
/** Told as if it had happened: a past with a share, a count that ‘has helped’, an accuracy. */
const RESULTS: readonly RegExp[] = [
  new RegExp(`\\b${DID} [^.;!?]{0,60}?\\b(?:by|to) ${AMOUNT}`, 'giu'),
  /\b(?:has|have) (?:already )?(?:helped|saved|served|reached|supported|enabled) (?:over |more than |nearly )?\d[\d,.]*\+?/giu,
  /\bwith (?:over |more than )?\d+(?:\.\d+)?% (?:accuracy|precision|success|satisfaction|approval)\b/giu,
  /\b(?:show|shows|report|reports|see|sees|saw|experienced?) (?:an? )?(?:average )?(?:of )?(?:\p{L}+ ){0,4}?\d+(?:[.,]\d+)?% (?:fewer|less|more|higher|lower|faster|better|reduction|increase|improvement)\b/giu,
];
/** Counted with somebody, hoped for, or said to be a picture of the future. */
const MARKED =
  /\b(?:trial|pilot|tests?|tested|beta|measured|target|goal|expect\w*|hope\w*|aim|projected|estimated|simulat\w+|in (?:our|the) (?:study|sample)|of (?:the )?\d+|median of)\b/iu;

const isMarked = (piece: Piece, start: number): boolean =>
  piece.sentences.some(sentence => sentence.start <= start && start < sentence.end && MARKED.test(sentence.text));

export default defineRule({
  id: 'result-before-launch',
  check: 'E04',
  each: 'piece',
  parts: ['solution', 'summary', 'how_it_works', 'customer_quote', 'leader_quote', 'release'],
  severity: 'question',
  title: 'A result that nobody can have measured yet',
  why: 'The page is a picture of the future, and readers know it. A result told as fact makes them ask what else is made up.',
  sources: [SOURCES.turner, 'Chordio, rules of honesty for PR/FAQs'],
  bad: [
    'Crumb ‹has helped 50+› bakers in Flanders.',
    'Since May it ‹reduced the bread that is thrown away by 43%›.',
    'It names the right berth ‹with 95% accuracy›.',
  ],
  good: [
    'In the trial it reduced the bread that is thrown away by 43%.',
    'The target: from 23 loaves to 11 in six months.',
    'It helps bakers with one shop.',
    'Last week it was four loaves.',
  ],
  *find(piece) {
    if (!isProse(piece)) return;
    for (const pattern of RESULTS) {
      for (const match of matchesIn(piece, pattern, { quotes: true })) {
        if (isMarked(piece, match.start)) continue;
        return yield {
          span: match,
          message: `${saidFirst(match.text, 30)}: measured, or hoped for? A word would tell.`,
        };
      }
    }
  },
});
