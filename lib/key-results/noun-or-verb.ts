import type { Clauses } from './clauses';
import { finiteAfter, finiteMove, isMove } from './finite';
import { COMPOUNDS } from './lexicon/compounds';
import { NOUN_VERBS } from './lexicon/noun-verbs';
import { KEEP, LOWER, MADE_STATES, MAKE, RAISE, REACH, WIN } from './lexicon/verbs';
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
  const isMover = MOVES_LEVELS.some(set => set.has(base));
  if ((token.lower !== base || (!isMover && (MAKE.has(base) || isNoun(token)))) && isMoved(clauses, at)) return true;
  if (
    MAKE.has(base) &&
    !KEEP.has(base) &&
    (isSetLevel(clauses, at) || (DONE_AT_A_RATE.test(base) && RATE.test(next.lower)))
  )
    return true;
  if (/..ly$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (token.text.includes('-') && finiteAfter(tokens, at + 1, mainTo) !== null) return true;
  if (base === 'open' && next.lower === 'source') return true;
  if (isPhrasal(clauses, at)) return false;
  if (finiteMove(tokens, at + 1, mainTo)) return true;
  const isPast = token.lower.endsWith('ed') || isParticiple(token.lower);
  const isDoing = token.lower.endsWith('ing');
  if ((isPast || (isDoing && !isMover)) && isMeasured(clauses, at)) return true;
  if (isPast || isDoing) return next.kind === 'word' && finiteAfter(tokens, at + 1, mainTo) !== null;
  if (token.lower !== base && token.lower.endsWith('s') && (isNoun(token) || NOUN_VERBS.has(base))) return true;
  const isNounLike = isNoun(token) || NOUN_VERBS.has(base);
  const isNamed = isNounLike || COMPOUNDS.has(`${token.base} ${next.base}`);
  if (isNamed && !MAKE.has(base) && isToldOfAndMoved(clauses, at)) return true;
  if (next.lower === 'for' && (base === 'support' || isNamedAndDone(clauses, at))) return true;
  if (isNounLike && !isMover && isMeasured(clauses, at)) return true;
  const isBounded = next.lower === 'at' && /^(?:least|most)$/.test(tokens[at + 2]?.lower ?? '');
  if (DETERMINER.test(next.lower) || isBounded || !isNounLike) return false;
  if (RAISE.has(base) || LOWER.has(base)) return next.lower === 'in';
  if (/^(?:of|in|per|is|are|has|have|within|between|at|from|time|among|as|on|under|below|above|over)$/.test(next.lower))
    return true;
  if (quantities.some(q => q.from === at + 1))
    return !MAKE.has(base) && !WIN.has(base) && !REACH.has(base) && !KEEP.has(base);
  if (kindOf(next) === 'level' && !next.base.includes('-') && !isCommon(base)) return true;
  const verb = finiteAfter(tokens, at + 1, mainTo);
  return verb !== null && !tokens.slice(at + 1, verb).some(t => PARTS_CLAUSE.test(t.lower) || t.kind !== 'word');
}

/** "Invoice errors down 50 %": what is down is no work. */
const isMoved = ({ tokens, quantities, mainTo }: Clauses, at: number): boolean =>
  quantities.some(({ from }) => {
    const way = /^(?:by|from|to)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
    return way > at + 1 && from < mainTo && /^(?:down|up)$/.test(tokens[way]?.lower ?? '');
  });

/** "Phone calls that ring too long fall from 30 to 5": things of a kind, and how far they move. */
const isToldOfAndMoved = ({ tokens }: Clauses, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isPlural(next) &&
    /^(?:that|which|who)$/.test(tokens[at + 2]?.lower ?? '') &&
    tokens.slice(at + 4).some((token, i) => {
      const [to, value] = tokens.slice(at + 5 + i);
      return isMove(token, to) && value?.kind === 'number';
    })
  );
};

/** "Program for recognition implemented": a thing, and what was done to it. */
const isNamedAndDone = ({ tokens, mainTo }: Clauses, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    isNoun(token) &&
    tokens.slice(at + 2, mainTo).some(({ lower }) => isParticiple(lower) && MADE_STATES.has(lower))
  );
};

const MOVES_LEVELS = [RAISE, LOWER, REACH, KEEP];

/** "Support costs under 4 %", "Order errors per thousand from 12 to 4", "Lead scoring model in place": a measure or a thing, and how it stands. */
function isMeasured({ tokens, quantities, mainTo }: Clauses, at: number): boolean {
  const phrase = phraseAt(tokens.slice(0, mainTo), quantities, at);
  if (!phrase || phrase.to - at < 2) return false;
  if (tokens[phrase.to]?.lower === 'in' && tokens[phrase.to + 1]?.lower === 'place') return true;
  const head = tokens[phrase.head];
  const kind = head ? kindOf(head) : null;
  if (kind !== 'level' && !(kind === 'deeds' && head && isPlural(head))) return false;
  for (let i = phrase.to; i < Math.min(mainTo, phrase.to + 6); i++) {
    if (/^(?:that|which|who|by|to|and|,|with|within|in)$/.test(tokens[i]?.lower ?? '')) return false;
    const value = quantities.find(q => q.from === i + 1 || q.from === i + 2);
    const sets = /^(?:under|below|above|over|at|from|down|up|<|>|≤|≥|→|:|=)$/.test(tokens[i]?.lower ?? '');
    if (sets && value) return kind === 'level' || value.kind !== 'time';
  }
  return false;
}

/** "Offer acceptance rate of 85 %": a level and its value. */
function isSetLevel({ tokens, quantities, mainTo }: Clauses, at: number): boolean {
  const phrase = phraseAt(tokens.slice(0, mainTo), quantities, at);
  if (!phrase || phrase.to - phrase.from < 2) return false;
  const value = quantities.find(q => q.from >= phrase.to && q.from <= phrase.to + 2);
  const isLevel = phrase.thing === 'level' && phrase.sure;
  const isLimited = value?.kind === 'percent' && value.bound !== null && phrase.to - phrase.from > 2;
  return (
    value !== undefined &&
    (isLevel || isLimited) &&
    /^(?:of|at|is|above|below|under|over|≥|≤|>|<|:|=)$/.test(tokens[phrase.to]?.lower ?? '')
  );
}

/** "Deploy frequency", "Import errors": how often or how well it is done. */
const DONE_AT_A_RATE =
  /^(?:deploy|install|import|export|sync|onboard|merge|release|build|publish|hire|approve|handle|resolve|recover|transfer|ship|respond|check)$/;
const RATE = /^(?:frequency|rates?|times?|duration|latency|cadence|errors?|failures?|accuracy|speed)$/;

/** "Line up the …", "Map out two …": a particle and an object make a verb of it. */
const isPhrasal = ({ tokens, mainTo }: Clauses, at: number): boolean =>
  at + 2 < mainTo &&
  /^(?:up|out|off|down)$/.test(tokens[at + 1]?.lower ?? '') &&
  (/^(?:the|a|an|our|all|at|more|with)$/.test(tokens[at + 2]?.lower ?? '') || tokens[at + 2]?.kind === 'number') &&
  !/^(?:from|by|to)$/.test(tokens[at + 2]?.lower ?? '');

const DETERMINER = /^(?:the|a|an|our|all|each|every|their|its|this|these|more|out|up)$/;

const PARTS_CLAUSE = /^(?:the|a|an|our|all|each|every|that|which|who|how|what|when|where|whether|if)$/;

const isCommon = (base: string): boolean =>
  /^(?:launch|introduce|implement|develop|achieve|reach|get|have|maintain|keep|generate|drive|create|deliver|define|track|show|hit|set|establish|meet|measure|gain|obtain|attain|sustain|exceed|see|secure|win|add|bring)$/.test(
    base,
  );
