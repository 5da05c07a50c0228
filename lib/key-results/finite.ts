import { LOWER, RAISE } from './lexicon/verbs';
import { isNoun, isPlural } from './things';
import type { Token } from './tokens';
import { isParticiple } from './verb-forms';

export const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|can't|could|will|would|may|do|does|did|don't|doesn't|exists?|isn't|aren't|takes?|requires?|lasts?|stays?|remains?|says?|proves?)$/;

/** The first verb of a statement after `from`: an auxiliary, or a verb that a noun in the fitting number goes before. */
export function finiteAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return null;
    if (FINITE.test(token.lower)) return at;
    if (/^(?:that|which|who|when|where|while|how|what|whether)$/.test(token.lower)) return null;
    if (isVerbOf(token, before, tokens[at + 1]) || isMovedBy(token, before, tokens[at + 1])) return at;
  }
  return null;
}

const MOVES = /^(?:fall|rise|drop|grow|climb|decline|shrink|improve|increase|decrease)s?$/;
const BY_HOW_MUCH = /^(?:from|to|by|below|above|under|over)$/;

/** Whether a word tells that something moves, and the next one how far: "fall from …", "rises above …". */
export const isMove = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && MOVES.test(token.lower) && BY_HOW_MUCH.test(next.lower);

/** Whether such a word stands among the tokens `[from, to)`, outside a relative clause. */
export function finiteMove(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:that|which|who|when|where|while|how|what|whether|to|and|,|;|by)$/.test(tokens[at]?.lower ?? ''))
      return false;
    if (at > from && isMove(tokens[at], tokens[at + 1])) return true;
  }
  return false;
}

/** "Findings reduced from 12 to 3": said of the noun before it. */
function isMovedBy(token: Token, before: Token, next: Token | undefined): boolean {
  const base = isNoun(before) && isParticiple(token.lower) ? token.verb : null;
  return (
    base !== null && (RAISE.has(base) || LOWER.has(base)) && next !== undefined && /^(?:from|to|by)$/.test(next.lower)
  );
}

/** Whether a word is the verb of the noun before it: plural noun and base form, or singular noun and -s. */
export function isVerbOf(token: Token, before: Token, next: Token | undefined): boolean {
  const base = token.kind === 'word' && isNoun(before) ? token.verb : null;
  if (!base || (token.lower !== base && /(?:ed|ing)$/.test(token.lower))) return false;
  const leads =
    next !== undefined &&
    (next.kind !== 'word' ||
      /^(?:that|the|a|an|our|their|us|them|it|in|on|to|at|no|more|less|by|with|from|than)$/.test(next.lower) ||
      isNoun(next));
  if (
    isNoun(token) &&
    (next === undefined || !/^(?:that|the|a|an|our|their|no|more|less)$/.test(next.lower)) &&
    next?.kind !== 'number'
  )
    return false;
  return leads && (isPlural(before) ? token.lower === base : token.lower !== base && token.lower.endsWith('s'));
}
