import type { Clauses } from './clauses';
import { finiteAfter } from './finite';
import { COMPOUNDS } from './lexicon/compounds';
import { KEEP, LOWER, MAKE, RAISE, REACH, WIN } from './lexicon/verbs';
import { phraseAt } from './phrase';
import { isNoun, isPlural, kindOf } from './things';
import { isParticiple } from './verb-forms';

/** "Support tickets fall", "Release notes are published", "Market share of 20 %": nouns, although they may be verbs. */
export function isNounHere(clauses: Clauses, at: number, base: string): boolean {
  const { tokens, mainTo, quantities } = clauses;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (!next || at + 1 >= mainTo) return isNoun(token) && !MAKE.has(base);
  if (
    COMPOUNDS.has(`${token.base} ${next.base}`) &&
    (token.lower !== base || COMPOUNDS.get(`${token.base} ${next.base}`) === 'staff')
  )
    return true;
  if (
    /^(?:trial|pilot|beta|design|reference|repeat)$/.test(base) &&
    COMPOUNDS.has(`${token.base} ${next.base}`) &&
    isPlural(next)
  )
    return true;
  if (MAKE.has(base) && (isMoved(clauses, at) || isSetLevel(clauses, at))) return true;
  const isPast = token.lower.endsWith('ed') || isParticiple(token.lower);
  if (isPast || token.lower.endsWith('ing'))
    return next.kind === 'word' && finiteAfter(tokens, at + 1, mainTo) !== null;
  if (token.lower !== base && token.lower.endsWith('s') && isNoun(token)) return true;
  const isBounded = next.lower === 'at' && /^(?:least|most)$/.test(tokens[at + 2]?.lower ?? '');
  if (DETERMINER.test(next.lower) || isBounded || !isNoun(token)) return false;
  if (RAISE.has(base) || LOWER.has(base)) return next.lower === 'in';
  if (/^(?:of|in|per|is|are|has|have|within|between|at|from|time|among|as|on|under|below|above|over)$/.test(next.lower))
    return true;
  if (quantities.some(q => q.from === at + 1))
    return !MAKE.has(base) && !WIN.has(base) && !REACH.has(base) && !KEEP.has(base);
  if (kindOf(next) === 'level' && !isCommon(base)) return true;
  const verb = finiteAfter(tokens, at + 1, mainTo);
  return verb !== null && !tokens.slice(at + 1, verb).some(t => PARTS_CLAUSE.test(t.lower) || t.kind !== 'word');
}

/** "Invoice errors down 50 %": what is down is no work. */
const isMoved = ({ tokens, quantities, mainTo }: Clauses, at: number): boolean =>
  quantities.some(
    q =>
      q.from > at + 2 &&
      q.from < mainTo &&
      /^(?:down|up)$/.test(tokens[q.from - (tokens[q.from - 1]?.lower === 'by' ? 2 : 1)]?.lower ?? ''),
  );

/** "Offer acceptance rate of 85 %": a level and its value. */
function isSetLevel({ tokens, quantities, mainTo }: Clauses, at: number): boolean {
  const phrase = phraseAt(tokens.slice(0, mainTo), quantities, at);
  if (phrase?.thing !== 'level' || !phrase.sure || phrase.to - phrase.from < 2) return false;
  const value = quantities.find(q => q.from >= phrase.to && q.from <= phrase.to + 2);
  return (
    value !== undefined && /^(?:of|at|is|above|below|under|over|≥|≤|>|<|:|=)$/.test(tokens[phrase.to]?.lower ?? '')
  );
}

const DETERMINER = /^(?:the|a|an|our|all|each|every|their|its|this|these|more|out|up)$/;

const PARTS_CLAUSE = /^(?:the|a|an|our|all|each|every|that|which|who|how|what|when|where|whether|if)$/;

const isCommon = (base: string): boolean =>
  /^(?:achieve|reach|get|have|maintain|keep|generate|drive|create|deliver|define|track|show|hit|set|establish|meet|measure|gain|obtain|attain|sustain|exceed|see|secure|win|add|bring)$/.test(
    base,
  );
