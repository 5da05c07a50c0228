import type { Quantity } from './amounts';
import { LEVELS, TIME_UNITS } from './lexicon/nouns';
import { BEHAVE, MAKE } from './lexicon/verbs';
import { isNoun, isPlural, kindOf, kindOfPair } from './things';
import type { Token } from './tokens';
import { isParticiple } from './verb-forms';

export const STOP =
  /^(?:of|in|on|at|for|from|to|by|with|within|without|per|across|among|amongst|between|into|through|via|about|during|before|after|over|under|below|above|than|as|who|that|which|where|when|while|and|or|but|so|if|because|since|until|against|around|towards|toward|outside|inside|beyond|alongside|near|despite|including|using|based|due|plus|versus|vs|is|are|was|were|be|been|being|has|have|had|having|can|could|will|would|may|might|should|must|do|does|did|not|never|also|both|all|each|out|up|off|down|away|what|how|why|whether|the|a|an|our|their|this|these|those|every)$/;

/** Where the phrase that has begun ends: a preposition, a verb, a mark. */
export function endOf(tokens: readonly Token[], quantities: readonly Quantity[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    if (
      token.kind === 'mark' &&
      !/^[&"“”'‘’+]$/.test(token.text) &&
      !(token.text === '/' && at > from && !TIME_UNITS.has(tokens[at + 1]?.base ?? ''))
    )
      break;
    if (at > from && (STOP.test(token.lower) || quantities.some(q => q.from === at))) break;
    if (at === from && STOP.test(token.lower) && !isOutside(tokens, at)) break;
    if (at > from && before && startsVerb(token, before, tokens[at + 1])) break;
  }
  while (
    at > from + 1 &&
    /^[&"“”'‘’+/]$|^(?:once|twice|together|internally|externally|successfully|actively|consistently|weekly|daily|monthly|regularly|always|currently|now|each|also|quickly|easily|directly|fully)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at--;
  return at;
}

/** "40 outside teams": said of those that follow, and no preposition. */
const isOutside = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]?.lower === 'outside' && next !== undefined && isNoun(next) && isPlural(next);
};

/** Whether a verb begins here that says what the noun before it does or what was done to it. */
function startsVerb(token: Token, before: Token, next: Token | undefined): boolean {
  if (kindOfPair(before, token) !== null) return false;
  const noun = isNoun(before);
  const plural = isPlural(before);
  if (isParticiple(token.lower)) return isPlural(before) || (noun && (!next || !isNoun(next) || STOP.test(next.lower)));
  const base = token.verb;
  if (!base) return false;
  const takesObject = next !== undefined && (OBJECT.test(next.lower) || next.kind === 'number');
  const who = kindOf(before);
  const somebody = who === 'outsiders' || who === 'staff';
  if (token.lower !== base && token.lower.endsWith('s') && !token.lower.endsWith('ss')) {
    if (takesObject && (!isNoun(token) || (!plural && !/^(?:a|an|at|not|[><≤≥~])$/.test(next.lower)))) return true;
    if (
      somebody &&
      !plural &&
      BEHAVE.has(base) &&
      next?.kind === 'word' &&
      !STOP.test(next.lower) &&
      next.verb === null
    )
      return true;
    return noun && !plural && !isNoun(token);
  }
  if (token.lower !== base || !plural) return false;
  return (
    !isNoun(token) ||
    takesObject ||
    (who === 'outsiders' && MAKE.has(base) && next !== undefined && /^(?:on|at|with|about|to|for)$/.test(next.lower)) ||
    (somebody && BEHAVE.has(base) && next !== undefined && next.kind === 'word' && !LEVELS.has(next.base))
  );
}

const OBJECT = /^(?:the|a|an|our|all|each|every|their|its|at|more|less|no|not|that|they|how|why|what|>|≤|<|≥|~)$/;
