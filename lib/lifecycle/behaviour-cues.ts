import type { Cue } from './stage-cues';
import type { Term } from './terms';

/** Acts of customers that tell a stage wherever somebody does them: those who stay, and those who get what they came for. */
const ACTS = actsOf([
  ['loyalty', 3, 'still stay stays stayed renew renews renewed return returns returned reorder reorders reordered'],
  ['loyalty', 2.5, 'keep keeps kept remain remains remained'],
  [
    'success',
    2.5,
    'finish finishes finished complete completes completed reach reaches reached achieve achieved solve solved',
  ],
  ['engagement', 2, 'taste tastes tasted ask asks asked'],
]);

interface Act {
  readonly stage: Cue['stage'];
  readonly weight: number;
}

function actsOf(
  groups: readonly (readonly [stage: Cue['stage'], weight: number, words: string])[],
): ReadonlyMap<string, Act> {
  return new Map(
    groups.flatMap(([stage, weight, words]) => words.split(' ').map(word => [word, { stage, weight }] as const)),
  );
}

/** What somebody gets done is theirs, or is done in a time. */
const THEIRS = /^(?:their|its|his|her|it|them|what|within|in|alone|without|the)$/;

/** The acts of people in a statement, not its order to oneself: "households that finish their box", "members still use it". */
export function behaviourCues(terms: readonly Term[]): Cue[] {
  const found: Cue[] = [];
  for (let at = 1; at < terms.length; at++) {
    const term = terms[at];
    const act = term && ACTS.get(term.lower);
    if (!act || !isActor(terms, at)) continue;
    const { stage, weight } = act;
    if (stage === 'success' && !THEIRS.test(terms[at + 1]?.lower ?? '')) continue;
    found.push({ stage, weight, start: term.start, end: term.end });
  }
  return found;
}

const PEOPLE =
  /^(?:who|that|people|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether somebody who acts stands right before: "who", "members", or a helping word after one. */
function isActor(terms: readonly Term[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:have|has|are|is|will|also|all|then|actually)$/.test(terms[before]?.lower ?? '')) before--;
  const word = terms[before];
  return word !== undefined && (PEOPLE.test(word.lower) || (word.base !== word.lower && !OWN.test(word.base)));
}

const OWN = /^(?:engineer|team|employee|hire|manager|release|build|deploy|deployment|test|teammate|designer)$/;
