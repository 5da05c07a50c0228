import { isStyled } from '@/lib/draft/draft';
import { defineRule, PARTS, type Piece } from '@/lib/engine';
import { isQuoted, type Match, matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const SLOT =
  '(?:date|city|name|named|month|year|day|company|product|price|amount|number|link|url|insert|add|role|title|quote|email|e-mail|location|customer|user|persona|founder|ceo|spokesperson|placeholder|feature|benefit|problem|metric|target|industry|competitor|percentage|your|our|tbd|todo|tba|fill|xx+|n)';
/** In square or angle brackets, what a template asks for: [City, Date], [name of our CEO], <product>. */
const BRACKETED = new RegExp(`\\[(?=[^\\[\\]\\n]{0,60}\\b${SLOT}\\b)[^\\[\\]\\n]{1,60}\\](?![(:\\[])`, 'giu');
const ANGLED = new RegExp(`<(?=[^<>\\n]{0,40}\\b${SLOT}\\b)[a-z][a-z ,/'’-]{1,40}>`, 'giu');
const WORDS =
  /\b(?:TBD|TODO|TBA|TBC|FIXME)\b|\bX{3,}\b|\b[Tt]o be (?:determined|decided|confirmed|announced|defined|written|added)\b|\blorem ipsum\b|\binsert [\p{L} ]{2,30}? here\b|_{4,}/gu;
/** None of the patterns matches where this does not; most pieces need no closer look. */
const HINT = /[[<]|TB[ACD]|TODO|FIXME|XXX|_{4}|to be |lorem|insert /i;
/** A source: [Company 2023]. */
const SOURCE = /\b(?:19|20)\d\d\b/;
/** A quotation made clear: “I use [the product] daily”. */
const EXPLAINED = /^\[(?:the|our|their|his|her|this|its|an?) /;
const PROMISES = /^to be (?:decided|defined|confirmed|announced|added)$/i;

/** "To be decided" is an answer of its own, or the end of a line; within a sentence it may be what somebody decides. */
const isWhole = (piece: Piece, end: number): boolean =>
  /^[\s.…)*]*(?:$|\n|[.;,(])/.test(piece.blockText.slice(end, piece.span.end));

/** In code a bracket is a placeholder only where it shouts, as in a dateline set in code. */
const isLiteral = (piece: Piece, match: Match): boolean =>
  (piece.block.kind === 'code' || isStyled(piece.block, 'code', match)) && !/^\[[A-Z][A-Z ,]+\]$/.test(match.text);

export default defineRule({
  id: 'placeholder-left',
  check: 'S06',
  each: 'piece',
  parts: [...PARTS, 'release'],
  roles: ['body', 'question', 'answer', 'label'],
  severity: 'fix',
  title: 'Something is still to be filled in',
  why: 'A reviewer stops at a gap, and the hardest questions tend to hide behind one.',
  sources: [SOURCES.calbucci, SOURCES.drafts],
  bad: [
    'LISBON – ‹[Launch date]› – Ferry passengers keep their seat when they change boats.',
    '“It was time,” said ‹[name of our director]›.',
    'It costs ‹TBD› per crate.',
    'How many farms have the problem? ‹To be determined›.',
    'The pilot starts with ‹XXX› wards.',
    '`PORTO — ‹[LAUNCH DATE]› —` Harbour pilots see the wind of the next hour.',
  ],
  good: [
    '“It was time,” said Ana Ruiz, who runs the service.',
    '“I open [the product] before breakfast,” said a passenger.',
    'The list [1] and the guide [Ruiz 2024] agree.',
    'Sign up at [our page](https://ferry.example).',
    'Whether the crate goes to the north or the south is still to be decided by the harbour master every morning.',
    '“I asked [the skipper] twice and then I booked it myself,” said a passenger.',
    'The file is called `[date]-list.csv`.',
    '[ ] Boats with a ramp',
  ],
  *find(piece) {
    if (!HINT.test(piece.text)) return;
    for (const pattern of [BRACKETED, ANGLED, WORDS]) {
      for (const match of matchesIn(piece, pattern, { quotes: true, code: true })) {
        if (isStyled(piece.block, 'link', match) || isLiteral(piece, match)) continue;
        if (SOURCE.test(match.text) || (isQuoted(piece.block, match) && EXPLAINED.test(match.text))) continue;
        if (PROMISES.test(match.text) && !isWhole(piece, match.end)) continue;
        yield { span: match, message: `${said(match.text)} is still open. Who can fill it in?` };
      }
    }
  },
});
