import { defineRule } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { clausesOf } from '@/lib/prfaq/clauses';
import { SOURCES } from '../helpers/sources';

/** What it costs somebody: money, time, people, trust, health. */
const COST =
  /\b(?:los(?:e|es|ing|t|s)|pay(?:s|ing)?|paid|cost(?:s|ly)?|miss(?:es|ed|ing)?|quits?|leav(?:e|es|ing)|left|complain\w*|fin(?:e|ed|es)|late|wrong|wast\w+|fail\w*|risks?|danger\w*|hurt\w*|harm\w*|die[sd]?|sick|worr\w+|stress\w*|frustrat\w+|angry|churn\w*|delay\w*|expos\w+|breach\w*|brok(?:e|en)|break(?:s|ing)?|rots?|throw(?:s|ing)? away|give(?:s)? up|giving up|abandon\w*|never|cannot|can['’]t|unable|too (?:late|slow|much|long|many|few)|wait(?:s|ing|ed)?|hours|weeks|instead of|end(?:s)? up|forc\w+|stuck|without|suffer\w*|shut out|blocks?|prevents?|guess\w*|forget\w*|spen[dt]s?|shortages?|expensive|penalt\w+|duplicat\w+|repeat\w*|reinvent\w*|confus\w+|threats?|malicious|attack\w*|brittle|loss|destroy\w*|strengthening|unclear|overwhelm\w*|struggl\w+)\b/i;
const FEWEST_WORDS = 8;
const SHOWN_WORDS = 4;

export default defineRule({
  id: 'problem-without-consequence',
  check: 'P07',
  each: 'part',
  parts: ['problem'],
  severity: 'question',
  title: 'Nothing says what it costs to leave it so',
  why: 'A nuisance that costs nobody anything can wait. A reader wants to know what happens if nobody does anything.',
  sources: [SOURCES.amazonian, SOURCES.roberts],
  bad: [
    'The report of the harbour office is hard to find on ‹the second shelf today›.',
    'Most yards rely on interviews and notice boards to understand how ‹work on boats happens›.',
    'Skippers use lists and a notice board to see who ‹has which berth today›.',
  ],
  good: [
    'When the report is late the ward runs without the drug.',
    'Skippers use three lists; two crews a week sail to a berth that is taken.',
    'The berth is taken when they arrive, and they pay for a second night.',
    'The list is hard to find.',
  ],
  *find({ pieces }, facts) {
    if (facts.language !== 'en' || pieces.some(({ text, words }) => COST.test(text) || hasAmount(words))) return;
    const words = pieces.reduce((sum, piece) => sum + piece.words.length, 0);
    const told = pieces.flatMap(piece => clausesOf(piece, facts).map(clause => ({ piece, clause })));
    const end = told.findLast(({ clause }) => clause.side !== 'product' && clause.words.length >= SHOWN_WORDS);
    const shown = end?.clause.words.slice(-SHOWN_WORDS) ?? [];
    const [first, last] = [shown[0], shown.at(-1)];
    if (words < FEWEST_WORDS || !end || !first || !last) return;
    const span = { start: first.start, end: last.end };
    yield { piece: end.piece, span, message: 'And if nothing changes: what does it cost them, and when?' };
  },
});
