import { defineRule, type Piece, type Problem } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { isProse, sentenceAt, wordsWithin } from '../helpers/claims';
import { type Match, matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { FAQ, RELEASE } from '../helpers/zones';

const WHO =
  '(?:customers|users|people|organi[sz]ations|clients|teams|companies|members|developers|businesses|readers|testers|adopters|participants|managers)';

/** Somebody is said to have said something, and nobody can ask who, how many, or in which words. */
const CLAIMS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:our |the |early |many |most |some |beta |pilot )?${WHO} (?:tell us|told us|have told us|keep asking|keep telling|have been asking|have asked for|are asking for|say that|said that|love|rave about|report that|report(?= (?:better|fewer|less|more|improved|higher|feeling|saving|being))|have reported)\b`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:early |beta |pilot )${WHO} (?:report|say|tell|love)\b`, 'gi'),
  new RegExp(
    String.raw`\b(?:we|our research|our team) (?:have )?(?:found|know|knew|heard|hear|learned|learnt|discovered|understand) (?:from [\w ]{3,30} )?that (?:our |many |most |some )?${WHO}\b`,
    'gi',
  ),
  /\b(?:the )?feedback (?:we(?:'ve|’ve| have)? (?:received|heard|got|gotten)|has been|from (?:users|customers|the community))\b/gi,
  /\b(?:research|studies|surveys|data|evidence|reports) (?:shows?|suggests?|indicates?|proves?|confirms?) (?:that)?\b/gi,
  /\b(?:there is (?:a )?)?(?:growing|increasing|rising|huge|strong) (?:demand|concern|interest|need)\b/gi,
  /\b(?:it is|it's|it’s) (?:well known|no secret|widely (?:known|accepted)) that\b/gi,
  /\bexperts (?:say|agree|recommend|believe)\b/gi,
];

export default defineRule({
  id: 'vague-evidence',
  check: 'E02',
  each: 'piece',
  parts: [...RELEASE, ...FAQ],
  severity: 'suggestion',
  title: 'Evidence without who, how many or which words',
  why: 'Nobody can weigh “customers tell us”. A reader who doubts it has nobody to ask and stops believing the rest.',
  sources: ['Doc Bar Raiser, on weasel words', SOURCES.roberts],
  bad: [
    '‹Customers tell us› that the bakery closes too early.',
    '‹Early users report› better sleep after a week.',
    '‹We found that users› like to share a lift.',
    '‹The feedback we’ve received› is that tenants want one number.',
    '‹Research shows that› late invoices are paid last.',
    'There has been ‹growing concern› about the state of the pond.',
  ],
  good: [
    'Six of eight pilot teachers asked to keep it.',
    'We found that users open the map twice before they call: 31 of 40 did.',
    'Users report a broken lamp with one photograph.',
    'Early users report better sleep. Nine of the 12 slept through in week two.',
    'Marta Pinho and two other receptionists told us that Mondays are worst.',
    'Research shows that late invoices are paid last ([Atrium survey, 2025](https://survey.example)).',
    'What do customers say that surprised us?',
    'According to the city’s survey, research shows that people walk further than they think.',
  ],
  *find(piece) {
    if (!isProse(piece)) return;
    let last = -1;
    for (const match of claimsIn(piece)) {
      const sentence = sentenceAt(piece, match);
      if (sentence.start === last || sentence.text.endsWith('?') || isBacked(piece, match)) continue;
      last = sentence.start;
      yield problemOf(match);
    }
  },
});

/** A leader may be quoted on what customers say; what others are quoted with is theirs. */
const claimsIn = (piece: Piece): Match[] =>
  CLAIMS.flatMap(pattern => [...matchesIn(piece, pattern, { quotes: piece.zone === 'leader_quote' })]).sort(
    (a, b) => a.start - b.start,
  );

/** Whether the sentence or the one after it gives a number, a name or a link. */
function isBacked(piece: Piece, match: Match): boolean {
  const sentence = sentenceAt(piece, match);
  const next = sentenceAt(piece, { start: sentence.end + 2 });
  const from = sentence.start;
  const to = Math.max(sentence.end, next.end);
  const around = piece.blockText.slice(from, to);
  return (
    hasAmount(wordsWithin(piece, { start: from, end: to })) ||
    piece.block.styles.some(style => style.kind === 'link' && style.start < to && from < style.end) ||
    /\b(?:according to|source:|et al|survey of|study (?:by|of)|interviews?|interviewed|for (?:example|instance)|https?:)/i.test(
      around,
    ) ||
    /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(around)
  );
}

function problemOf({ start, end, text }: Match): Problem {
  return { span: { start, end }, message: `${saidFirst(text)}: who, how many, in which words?` };
}
