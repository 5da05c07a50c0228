import type { Clauses } from './clauses';
import { KEEP, LOWER, MAKE, RAISE, WIN } from './lexicon/verbs';
import { isNounHere } from './noun-or-verb';
import { type Phrase, phraseAt } from './phrase';
import type { Shape } from './shape';
import { isNoun, kindOf } from './things';
import type { Token } from './tokens';
import { baseVerb, isGerund, isParticiple } from './verb-forms';

/** An order if a verb opens the clause and is no noun that something is said of. */
export function orderAt(clauses: Clauses, at: number): Shape | null {
  const { tokens } = clauses;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const base = baseVerb(token.lower) ?? unknownVerb(clauses, at);
  if (!base || base === 'be') return null;
  if (isNounHere(clauses, at, base)) return null;
  return ordered(clauses, at, base);
}

/** The order whose verb stands at `at`: joined verbs and particles are passed, then comes the object. */
export function ordered(clauses: Clauses, at: number, base: string): Shape {
  const { tokens, mainTo, quantities } = clauses;
  let verb = at;
  let verbBase = base;
  for (;;) {
    const joint = tokens[verb + 1]?.lower ?? '';
    const second = tokens[verb + 2]?.lower ?? '';
    const other = baseVerb(second);
    if (
      /^(?:and|&|\/|or|,)$/.test(joint) &&
      verb + 3 < mainTo &&
      other &&
      !(kindOf(tokens[verb + 2] as Token) && !sameForm(tokens[at]?.lower ?? '', second, other))
    ) {
      verb += 2;
      if (rankOf(other) > rankOf(verbBase)) verbBase = other;
    } else if (
      /^(?:begin|start|continue|keep|have|get|help|need|plan|aim|try|strive)$/.test(base) &&
      joint === 'to' &&
      other
    ) {
      verb += 2;
      if (!/^(?:continue|keep|aim|try|strive|help)$/.test(base)) verbBase = other;
    } else if (/^(?:keep|continue)$/.test(base) && verb === at && isGerund(joint)) {
      verb += 1;
      verbBase = 'continue';
    } else if (/^(?:begin|start|stop|finish)$/.test(base) && verb === at && isGerund(joint)) {
      verb += 1;
      verbBase = baseVerb(joint) ?? base;
    } else break;
  }
  while (
    /^(?:out|up|off|down|away|back|in|on|over)$/.test(tokens[verb + 1]?.lower ?? '') &&
    verb + 1 < mainTo &&
    /^(?:roll|set|kick|follow|sign|carry|wind|phase|spin|stand|scale|ramp|line|build|clean|wrap|write|speed|cut|bring|move|put|turn|open|fill|phase|lay|level|back|hand|team|dig|check|map|draw|reach|try|buy)$/.test(
      tokens[verb]?.base ?? '',
    )
  )
    verb++;
  const main = tokens.slice(0, mainTo);
  const isBehind =
    /^(?:to|with|for|on|into|from|at|in)$/.test(tokens[verb + 1]?.lower ?? '') && !/^(?:have|be)$/.test(verbBase);
  const object = behindNumber(clauses, phraseAt(main, quantities, verb + (isBehind ? 2 : 1)));
  return causedIn(clauses, verbBase, object) ?? { form: 'order', verb: at, base: verbBase, object };
}

/** "Source 27 in qualified pipeline": the noun stands behind a bare number. */
function behindNumber({ tokens, mainTo, quantities }: Clauses, object: Phrase | null): Phrase | null {
  if (!object || object.thing !== 'unknown' || !quantities.some(q => q.to === object.to)) return object;
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
  const doing = verb && at < mainTo && !isParticiple(verb.lower) ? baseVerb(verb.lower) : null;
  if (!doing || verb?.lower !== doing || (base === 'have' && at !== object.to)) return null;
  if (/^(?:help|enable|allow|encourage)$/.test(base) && !(object.of === 'percent' || object.of === 'number'))
    return null;
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
