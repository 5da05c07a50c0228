import { defineRule, type Hit, type Piece, type Problem, WordList } from '@/lib/engine';
import { claimsIn, wordBeside } from '../helpers/claims';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { RELEASE } from '../helpers/zones';
import { BUZZWORDS, PLAIN } from './corporate-buzzword.words';

const LIST = new WordList([
  ...BUZZWORDS,
  ...Object.keys(PLAIN),
  'solution',
  'solutions',
  'unlock',
  'unlocks',
  'unlocking',
]);

export default defineRule({
  id: 'corporate-buzzword',
  check: 'L08',
  each: 'piece',
  parts: [...RELEASE, 'external_faq'],
  severity: 'suggestion',
  title: 'A word from the slide deck',
  why: 'Words that fit every release tell a reader nothing about this one, and no customer would say them.',
  sources: [SOURCES.mcAllister, SOURCES.greenSoftware],
  bad: [
    'Roost ‹empowers› hosts across Portugal.',
    'The clinic ‹leverages› its waiting list to fill the hour.',
    'A ‹holistic› view of the allotment.',
    'It is the ‹single source of truth› for the choir’s calendar.',
    'An event hosting ‹solution› for village halls.',
    'Schools ‹unlock› the value of their empty rooms.',
    'A new ‹ecosystem› of bakers and farmers.',
  ],
  good: [
    'The tenant and the plumber see the same date.',
    'Hosts unlock the door with the code they were sent.',
    'The salt solution keeps the cheese from cracking.',
    'Existing solutions ask the tenant to call twice.',
    'Messages are end-to-end encrypted.',
    'The pond is an ecosystem of its own, with 40 species.',
    'Premium unlocks all six courses.',
    'There is no solution to the flooded track yet.',
  ],
  *find(piece, facts) {
    const hits = claimsIn(piece, LIST, facts).filter(hit => isHollow(piece, hit));
    for (const hit of hits.slice(0, 3)) yield problemOf(piece, hit);
  },
});

function isHollow(piece: Piece, hit: Hit): boolean {
  const before = wordBeside(piece, hit, -1);
  const after = wordBeside(piece, hit, 1);
  switch (hit.entry) {
    case 'solution':
    case 'solutions':
      return isProductNoun(piece, hit, before, after);
    case 'unlock':
    case 'unlocks':
    case 'unlocking':
      return (
        ABSTRACT.test(after) ||
        (/^(?:the|their|your|our|its|new|full|true|real|more)$/.test(after) && ABSTRACT.test(wordBeside(piece, hit, 2)))
      );
    case 'end-to-end':
      return / [a-z]/.test(piece.blockText.slice(hit.end, hit.end + 2)) && !NOT_A_NOUN.test(after);
    case 'ecosystem':
    case 'ecosystems':
      return !/\b(?:species|forest|pond|marine|river|soil|wildlife|plants?|natural)\b/i.test(piece.text);
    case 'leverage':
      return !/^(?:the|financial|operating|of|more|have|has|no|with|bargaining)$/.test(before) || before === 'to';
    case 'proactive':
      return after !== '' && !/^(?:about|in)$/.test(after);
    default:
      return true;
  }
}

/** After ‘end-to-end’: what engineers mean by it, or no noun at all. */
const NOT_A_NOUN = /^(?:encrypt\w*|tests?|testing|tested|in|with|by|using|and|or|runs?|against|at|on|through|for|to)$/;

/** ‘Our solution’, ‘a hosting solution’: the product by no name. Not the answer to a problem, nor what is in a bottle. */
function isProductNoun(piece: Piece, hit: Hit, before: string, after: string): boolean {
  if (piece.zone === 'problem' || piece.zone === 'leader_quote' || /^(?:is|was|are)$/.test(after)) return false;
  if (after === 'to' && /^(?:the|this|that|these|those|our|their|a|an|every|all)$/.test(wordBeside(piece, hit, 2)))
    return false;
  if (
    /^(?:no|any|one|existing|current|other|these|those|alternative|competing|that|this|the|salt|saline|buffer|point|of|and|or|new|best|possible|custom|many|most|some|such|each|every|find|technical|different|good|better|stopgap|temporary)$/.test(
      before,
    )
  )
    return false;
  return before !== '';
}

const ABSTRACT =
  /^(?:value|potential|growth|insights?|productivity|opportunit\w+|possibilit\w+|power|efficienc\w+|innovation|creativity|revenue|capabilit\w+|benefits?)$/;

function problemOf(piece: Piece, hit: Hit): Problem {
  const words = piece.blockText.slice(hit.start, hit.end);
  const span = { start: hit.start, end: hit.end };
  const plain = PLAIN[hit.entry];
  if (!plain)
    return { span, message: `Would a customer say ${said(words.toLowerCase())}? What do they see or do instead?` };
  return {
    span,
    message: `Would ‘${plain}’ do for ‘${words}’? It is the word people say.`,
    replacements: [likeCase(plain, words)],
  };
}

const likeCase = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
