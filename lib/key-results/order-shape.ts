import type { Clauses } from './clauses';
import { KEEP, LOWER, MAKE, RAISE, WIN } from './lexicon/verbs';
import { isNounHere } from './noun-or-verb';
import { type Phrase, phraseAt } from './phrase';
import type { Shape } from './shape';
import { isNoun, kindOf } from './things';
import { baseVerb, isGerund, isParticiple } from './verb-forms';

/** An order if a verb opens the clause and is no noun that something is said of. */
export function orderAt(clauses: Clauses, at: number): Shape | null {
  const { tokens } = clauses;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const base = token.verb ?? unknownVerb(clauses, at);
  if (!base || base === 'be') return null;
  if (isNounHere(clauses, at, base)) return null;
  return ordered(clauses, at, base);
}

/** The order whose verb stands at `at`: joined verbs and particles are passed, then comes the object. */
export function ordered(clauses: Clauses, at: number, base: string): Shape {
  const { tokens, mainTo, quantities } = clauses;
  const joined = joinedVerbs(clauses, at, base);
  let { verb } = joined;
  while (
    verb + 1 < mainTo &&
    PARTICLE.test(tokens[verb + 1]?.lower ?? '') &&
    TAKES_PARTICLE.test(tokens[verb]?.base ?? '')
  )
    verb++;
  const isBehind =
    /^(?:to|with|for|on|into|from|at|in)$/.test(tokens[verb + 1]?.lower ?? '') && !/^(?:have|be)$/.test(joined.base);
  const from = placeBehind(clauses, verb) ?? verb + (isBehind ? 2 : 1);
  const object = behindNumber(clauses, phraseAt(tokens.slice(0, mainTo), quantities, from));
  return causedIn(clauses, joined.base, object) ?? { form: 'order', verb: at, base: joined.base, object };
}

/** "Bring into the network 30 clinics": where the counted object stands, behind a phrase of place; null when it does not. */
function placeBehind({ tokens, mainTo, quantities }: Clauses, verb: number): number | null {
  if (!/^(?:through|into|onto|in|on|across|within)$/.test(tokens[verb + 1]?.lower ?? '')) return null;
  const place = phraseAt(tokens.slice(0, mainTo), quantities, verb + 2);
  if (!place || place.of !== null) return null;
  const opens = [place.to, place.to + 1, place.to + 2].some(at => at < mainTo && quantities.some(q => q.from === at));
  const isSet =
    /^(?:an?|at|the|over|more|another|\d.*|\W)$/.test(tokens[place.to]?.lower ?? '') ||
    quantities.some(q => q.from === place.to);
  return opens && isSet ? place.to : null;
}

const PARTICLE = /^(?:out|up|off|down|away|back|in|on|over)$/;
const TAKES_PARTICLE =
  /^(?:roll|set|kick|follow|sign|carry|wind|phase|spin|stand|scale|ramp|line|build|clean|wrap|write|speed|cut|bring|move|put|turn|open|fill|lay|level|back|hand|team|dig|check|map|draw|reach|try|buy|sell)$/;
const TAKES_TO = /^(?:begin|start|continue|keep|have|get|help|need|plan|aim|try|strive)$/;

/** The last of the verbs at `at` that share an object, and the base that decides: "document and raise", "begin to sell". */
function joinedVerbs(clauses: Clauses, at: number, first: string): { readonly verb: number; readonly base: string } {
  const { tokens, mainTo } = clauses;
  let verb = at;
  let base = first;
  for (;;) {
    const joint = tokens[verb + 1]?.lower ?? '';
    const second = tokens[verb + 2];
    const other = second?.verb ?? null;
    const isNoun = second !== undefined && kindOf(second) !== null;
    const sameAs = isNoun && !sameForm(tokens[at]?.lower ?? '', second.lower, other ?? '');
    if (/^(?:and|&|\/|or|,)$/.test(joint) && verb + 3 < mainTo && other && !sameAs) {
      verb += 2;
      if (rankOf(other) > rankOf(base)) base = other;
    } else if (TAKES_TO.test(first) && joint === 'to' && other) {
      verb += 2;
      if (!/^(?:continue|keep|aim|try|strive|help)$/.test(first)) base = other;
    } else if (verb === at && isGerund(joint) && /^(?:keep|continue|begin|start|stop|finish)$/.test(first)) {
      verb += 1;
      base = /^(?:keep|continue)$/.test(first) ? 'continue' : (baseVerb(joint) ?? first);
    } else return { verb, base };
  }
}

/** "Source 27 in qualified pipeline": the noun stands behind a bare number. */
function behindNumber({ tokens, mainTo, quantities }: Clauses, object: Phrase | null): Phrase | null {
  if (object?.thing !== 'unknown' || !quantities.some(q => q.to === object.to)) return object;
  if (!/^(?:in|of|from|worth)$/.test(tokens[object.to]?.lower ?? '')) return object;
  const behind = phraseAt(tokens.slice(0, mainTo), quantities, object.to + 1);
  return behind ? { ...behind, from: object.from, of: 'number' } : object;
}

/** "Have the press publish …", "Get users to invite …": somebody is brought to do it; the doing is what counts. */
function causedIn(clauses: Clauses, base: string, object: Phrase | null): Shape | null {
  const { tokens, mainTo } = clauses;
  if (!object || !/^(?:have|get|help|let|lead|see|enable|allow|encourage|persuade|inspire)$/.test(base)) return null;
  const at = tokens[object.to]?.lower === 'to' ? object.to + 1 : object.to;
  const verb = tokens[at];
  const doing = verb && at < mainTo && !isParticiple(verb.lower) ? verb.verb : null;
  if (!doing || verb?.lower !== doing || (base === 'have' && at !== object.to)) return null;
  const share = tokens.slice(at, mainTo).some(({ lower }) => /^(?:majority|most|half|percent|%)$/.test(lower));
  const isCounted = object.of === 'percent' || object.of === 'number' || share;
  if (/^(?:help|enable|allow|encourage)$/.test(base) && !isCounted) return null;
  return { form: 'state', subject: object, verb: at, base: doing, link: null, negated: false };
}

/** Verbs of others' behaviour and of levels decide over verbs of making when two are joined. */
function rankOf(base: string): number {
  if (RAISE.has(base) || LOWER.has(base)) return 3;
  if (KEEP.has(base)) return 2;
  if (WIN.has(base) && !MAKE.has(base)) return 2;
  if (MAKE.has(base)) return 1;
  return 0;
}

const sameForm = (first: string, second: string, base: string): boolean =>
  second === base ||
  (first.endsWith('ed') && second.endsWith('ed')) ||
  (first.endsWith('ing') && second.endsWith('ing'));

const NO_VERB =
  /^(?:first|last|next|top|average|median|over|under|about|around|nearly|almost|approximately|roughly|only|another|extra|further|phase|tier|day|week|month|year|quarter|some|these|those|other|all|both|net|max|min|total)$/;

/** A word that the lexicon does not know is taken for a verb when a determiner or possessive follows it. */
function unknownVerb({ tokens, mainTo, quantities }: Clauses, at: number): string | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    !token ||
    !next ||
    at + 2 >= mainTo ||
    isNoun(token) ||
    !/^\p{L}+$/u.test(token.text) ||
    token.text.toUpperCase() === token.text
  )
    return null;
  if (
    /\p{Ll}{2}/u.test(token.text) &&
    !token.lower.endsWith('s') &&
    !NO_VERB.test(token.lower) &&
    quantities.some(q => q.from === at + 1 && q.kind === 'count') &&
    tokens[at + 2]?.kind === 'word'
  )
    return token.lower;
  if (
    /^(?:the|a|an|our|all|each|every|their|its|this|these|your|my)$/.test(next.lower) &&
    !/(?:ly|ing|ed|tion|ment|ness|ity)$|^(?:in|on|at|for|from|to|by|with|within|across|during|after|before|over|under|among|of|as|if|when|where|while|all|both|half|only|not|no|as|across|throughout|at)$/.test(
      token.lower,
    )
  )
    return token.lower;
  return null;
}
