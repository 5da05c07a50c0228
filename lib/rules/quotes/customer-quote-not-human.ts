import { defineRule, type Hit, type Piece, type Problem, WordList } from '@/lib/engine';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { MARKETING } from './customer-quote-not-human.words';

const LIST = new WordList(MARKETING);
const FEWEST = 2;
const MOST_FIGURES = 3;
const FIGURE =
  /(?<![\d.,])\d[\d.,]{0,20}\s?(?:%|percent|x\b|points?\b|hours?\b|minutes?\b|days?\b|weeks?\b|rounds?\b|[$€£])|[$€£]\s?\d/gi;

export default defineRule({
  id: 'customer-quote-not-human',
  check: 'Q01',
  each: 'part',
  parts: ['customer_quote'],
  severity: 'suggestion',
  title: 'The customer speaks like the brochure',
  why: 'A reader hears at once who wrote a quote. One that sounds like us says that we have not listened.',
  sources: [SOURCES.turner, SOURCES.podcast],
  bad: [
    '“The list has ‹transformed› our operational efficiency,” said Marta Pinho, receptionist in Braga.',
    '“It is a ‹comprehensive› solution that lets bakers streamline their evenings,” said Rik Claes.',
    '“We cut waste by ‹60%›, saved 14 hours and raised our score by 40 points in 3 weeks,” said Els Wouters.',
  ],
  good: [
    '“I used to drive back to the shop twice a day. Yesterday I did not drive once,” said Ines Rocha.',
    '“My workflow was a shoebox. Now it is a list,” said Rik Claes, who bakes in Deinze.',
    '“It is incredible. On Monday the hour was filled before my tea was cold,” said Marta Pinho.',
    '“We filled seven of nine hours last week, 2 of them on the telephone,” said Eva Nunes.',
  ],
  *find(part) {
    for (const piece of part.pieces) {
      const { start, end } = part.span ?? piece.span;
      const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
      const problem = brochure(piece, LIST.in(piece).filter(inside)) ?? tally(piece, start, end);
      if (!problem) continue;
      yield problem;
      return;
    }
  },
});

function brochure(piece: Piece, hits: readonly Hit[]): Problem | null {
  const [first, second] = hits;
  if (!first || !second || hits.length < FEWEST || new Set(hits.map(hit => hit.entry)).size < FEWEST) return null;
  const message = `Would they say ${said(piece.blockText.slice(first.start, first.end), 24)} over coffee? What happened that day?`;
  return { piece, span: { start: first.start, end: first.end }, message };
}

/** People remember one number of a change, not four. */
function tally(piece: Piece, start: number, end: number): Problem | null {
  const figures = [...piece.blockText.slice(start, end).matchAll(FIGURE)];
  const first = figures[0];
  if (!first || figures.length <= MOST_FIGURES) return null;
  const from = start + first.index;
  const message = `${figures.length} figures in one breath. Which one would they remember, and what was it like?`;
  return { piece, span: { start: from, end: from + first[0].trimEnd().length }, message };
}
