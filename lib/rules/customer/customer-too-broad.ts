import { defineRule } from '@/lib/engine';
import { matchesOfAny } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const BODIES =
  '(?:teams?|organi[sz]ations?|compan(?:y|ies)|business(?:es)?|enterprises?|users?|customers?|members?|people|person|practitioners?|professionals?|developers?|individuals?|consumers?|industr(?:y|ies)|institutions?|brands?|employees?|workers?|creators?|founders?|students?|readers?)';
/** Who it is for stands at the very beginning of an answer, perhaps after "A: ". */
const ANSWER_MARK = 4;
/** ‘Any user can create a list’ tells who may, not whom it is for. */
const PERMITS = / can$/i;
const OF_ALL =
  '(?:of (?:all|any|every) (?:sizes?|kinds?|types?|backgrounds?|ages?|levels?|skill levels?)|(?:large|big) (?:and|or) small|everywhere|around the (?:world|globe))';
/** ‘Most teams mute the test’ tells what was seen. */
const OBSERVED = /^most /i;
/** None of the patterns matches where this does not; most pieces need no closer look. */
const HINT = /\b(?:any|every|all|most)|\b(?:large|big) (?:and|or) small|\baround the\b/i;
const PATTERNS = [
  new RegExp(
    `\\b(?:any|every)(?: [\\p{L}-]{2,20})? ${BODIES}(?: (?:who|that|which|with|looking|wanting|needing|can|could|will)\\b)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:for|to|by|lets?|helps?|allows?|enables?|gives?|empowers?|available to|open to) (?:any|every|all)(?: [\\p{L}-]{2,20})? ${BODIES}\\b(?! (?:in|on|at|of|from|involved|present|invited|else)\\b)`,
    'giu',
  ),
  new RegExp(
    `(?<=^(?:a[:.)] ?)?)(?:any|every|all)(?: [\\p{L}-]{2,20})? ${BODIES}(?= (?!(?:in|on|at|of|from)\\b))`,
    'gimu',
  ),
  /\bmost (?:organi[sz]ations|companies|businesses|teams|enterprises)\b/giu,
  new RegExp(`\\b${BODIES} ${OF_ALL}\\b`, 'giu'),
  /\b(?:for|to|lets?|helps?|allows?|enables?|perfect for|designed for) (?:absolutely )?(?:anyone|anybody|everyone|everybody)\b(?! (?:in|on|at|of|from|involved|present|invited|else)\b)/giu,
  /\b(?:anyone|anybody|everyone|everybody) (?:in (?:the|our) (?:company|organi[sz]ation|business|firm) )?(?:who|that|with|looking|wanting|needing)\b/giu,
];

export default defineRule({
  id: 'customer-too-broad',
  check: 'C02',
  each: 'piece',
  parts: ['headline', 'subheading', 'summary', 'problem', 'solution', 'release', 'call_to_action', 'external_faq'],
  severity: 'suggestion',
  title: 'The customer is everybody',
  why: 'What suits everybody was made for nobody. A reviewer asks which of them, where and how large, and then doubts the rest.',
  sources: [SOURCES.podcast, SOURCES.turner, SOURCES.calbucci],
  bad: [
    '‹Perfect for anyone› who works with documents.',
    'Tidewise ‹lets any organization› publish a timetable.',
    'The kit suits ‹businesses of all sizes›.',
    '‹Every team that› needs a boat can have one by noon.',
  ],
  good: [
    'For notaries in towns under 20,000 people',
    'All members of the crew see the same tide.',
    'Everyone in the choir has the same edition.',
    'The skipper can call everyone on board.',
    'Most people forget the tide table at home.',
    'Anyone can ask the harbour office for a copy.',
    'Any application can read the tide table.',
    'Nobody in the ward knows which nurse has the key.',
  ],
  *find(piece) {
    if (!HINT.test(piece.text)) return;
    for (const match of matchesOfAny(piece, PATTERNS)) {
      if (piece.zone === 'external_faq' && (match.start > piece.span.start + ANSWER_MARK || PERMITS.test(match.text)))
        continue;
      if (piece.zone === 'problem' && OBSERVED.test(match.text)) continue;
      yield { span: match, message: `${saidFirst(match.text)} is wide. Which one did you picture?` };
    }
  },
});
