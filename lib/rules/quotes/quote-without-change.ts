import { defineRule } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { SOURCES } from '../helpers/sources';

/** Before and after, a moment, or something that happened. */
const CHANGE =
  /\b(?:used to|before|after|now|no longer|anymore|any more|finally|at last|last (?:week|month|year|night|time)|yesterday|today|for the first time|once|until|since|when|instead|without|stopped|started|switched|was|were|had|did|went|came|got|found|saved|lost|took|told|called|sat|ran|made|gave|knew|saw|didn['’]t|couldn['’]t|monday|tuesday|wednesday|thursday|friday|saturday|sunday|every)\b/i;
const FEWEST_WORDS = 4;
const SHOWN_WORDS = 5;

/** The text up to its last closing mark: what is said, without who says it. */
function spokenIn(text: string): string {
  const end = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'));
  return end > 0 ? text.slice(0, end) : text;
}

export default defineRule({
  id: 'quote-without-change',
  check: 'Q04',
  each: 'part',
  parts: ['customer_quote'],
  severity: 'question',
  title: 'Praise in which nothing happens',
  why: 'A reader believes a change that somebody lived through. Praise alone could be about any product.',
  sources: [SOURCES.greenSoftware, SOURCES.turner],
  bad: [
    '“‹This is a great shelf› and very useful,” said Rik Claes.',
    '“‹I love how easy it› is to use,” said Marta Pinho.',
    '“‹The list is very good› for receptionists,” said Eva Nunes.',
  ],
  good: [
    '“Before, I rang round. Now the van is here at eight,” said Rik Claes.',
    '“I sleep through the night, and nobody wakes me at four,” said 61-year-old Jan Peeters.',
    '“It is incredible. On Monday the hour was filled before my tea was cold,” said Marta Pinho.',
  ],
  *find({ pieces, span: inner }, { language }) {
    if (language !== 'en') return;
    const piece = pieces[0];
    if (!piece || pieces.length > 2) return;
    const { start, end } = inner ?? piece.span;
    const text = spokenIn(pieces.map(piece => piece.text).join(' '));
    const words = piece.words.filter(word => word.start >= start && word.end <= end);
    if (words.length < FEWEST_WORDS || CHANGE.test(text) || hasAmount(words)) return;
    const shown = words.slice(0, SHOWN_WORDS);
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last) return;
    const span = { start: first.start, end: last.end };
    yield { piece, span, message: 'What was it like before, and what happened the first time after?' };
  },
});
