import type { Clauses } from './clauses';
import { BEHAVE, ENSURE, KEEP, LOWER, MAKE, ONGOING, RAISE, REACH, WIN } from './lexicon/verbs';
import { isNoun, kindOf, type Phrase, phraseAt } from './phrase';
import type { Token } from './tokens';
import { baseVerb, isGerund, isParticiple } from './verb-forms';

/** How the main clause is built. Indices are of tokens. */
export type Shape =
  /** An order to oneself: verb, then object. "We have shipped …" and "Alex will write …" too. */
  | {
      readonly form: 'order';
      readonly verb: number;
      readonly base: string;
      readonly object: Phrase | null;
      readonly subject: Phrase | null;
    }
  /** Something is, does or can: subject, then verb. */
  | {
      readonly form: 'state';
      readonly subject: Phrase;
      readonly verb: number;
      readonly base: string;
      readonly link: 'be' | 'have' | 'can' | 'will' | null;
      readonly negated: boolean;
    }
  /** No verb: a thing or a number of things. */
  | { readonly form: 'thing'; readonly phrase: Phrase | null; readonly trailing: number | null };

const SELF = /^(?:we|we've|we're|we'll|i|i've|i'll)$/;
const AUX =
  /^(?:have|has|had|will|are|'ve|'ll|should|must|want|need|am|be|to|going|also|successfully|fully|actively|begin|start|not)$/;

export function shapeOf(clauses: Clauses): Shape {
  const { tokens, mainTo } = clauses;
  let at = 0;
  while (at < mainTo && tokens[at]?.kind === 'mark' && !/^[<>≥≤~±+]/.test(tokens[at]?.text ?? '')) at++;
  while (
    /^(?:successfully|fully|consistently|continuously|actively|collectively|significantly|proactively|also|then|finally|quickly|safely|try|please|subjectively|regularly)$|^(?:and|to)$/.test(
      tokens[at]?.lower ?? '',
    ) &&
    at + 1 < mainTo
  )
    at++;
  if (SELF.test(tokens[at]?.lower ?? '')) return selfOrder(clauses, at);
  if (tokens[at]?.lower === 'there' && /^(?:is|are|were|will|exists?)$/.test(tokens[at + 1]?.lower ?? ''))
    return thing(clauses, at + 2);
  return orderAt(clauses, at) ?? stateAt(clauses, at) ?? thing(clauses, at);
}

function selfOrder(clauses: Clauses, at: number): Shape {
  const { tokens, mainTo } = clauses;
  let verb = at + 1;
  while (
    verb < mainTo &&
    (AUX.test(tokens[verb]?.lower ?? '') || tokens[verb]?.lower.endsWith('ly')) &&
    verb + 1 < mainTo
  ) {
    const next = tokens[verb + 1];
    if (/^(?:have|has)$/.test(tokens[verb]?.lower ?? '') && next && baseVerb(next.lower) === null) break;
    verb++;
  }
  const base = baseVerb(tokens[verb]?.lower ?? '') ?? tokens[verb]?.lower ?? '';
  return {
    form: 'order',
    verb,
    base,
    object: phraseAt(tokens.slice(0, mainTo), clauses.quantities, verb + 1),
    subject: null,
  };
}

/** An order if a verb opens the clause and is no noun that something is said of. */
function orderAt(clauses: Clauses, at: number): Shape | null {
  const { tokens, mainTo, quantities } = clauses;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const base = baseVerb(token.lower) ?? unknownVerb(tokens, at, mainTo);
  if (!base || base === 'be') return null;
  if (isNounHere(clauses, at, base)) return null;
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
      !(kindOf(tokens[verb + 2] as Token) && !sameForm(token.lower, second, other))
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
  return { form: 'order', verb: at, base: verbBase, object: phraseAt(main, quantities, verb + 1), subject: null };
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

/** A word that the lexicon does not know is taken for a verb when a determiner or possessive follows it. */
function unknownVerb(tokens: readonly Token[], at: number, mainTo: number): string | null {
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
    /^(?:the|a|an|our|all|each|every|their|its|this|these|your|my)$/.test(next.lower) &&
    !/(?:ly|ing|ed|tion|ment|ness|ity)$|^(?:in|on|at|for|from|to|by|with|within|across|during|after|before|over|under|among|of|as|if|when|where|while|all|both|half|only|not|no|as|across|throughout|at)$/.test(
      token.lower,
    )
  )
    return token.lower;
  return null;
}

/** "Support tickets fall", "Release notes are published", "Market share of 20 %": nouns, although they may be verbs. */
function isNounHere(clauses: Clauses, at: number, base: string): boolean {
  const { tokens, mainTo, quantities } = clauses;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (!next || at + 1 >= mainTo) return isNoun(token) && !/^(?:launch|hire|ship)$/.test(token.lower);
  if (
    /^(?:the|a|an|our|all|each|every|their|its|this|these|more|at|to|out|up|and|&|\/|with|for)$/.test(next.lower) &&
    token.lower === base
  ) {
    if (!isNoun(token) || /^(?:the|a|an|our|all|each|every|their|its|this|these|more|out|up)$/.test(next.lower))
      return false;
  }
  if (token.lower.endsWith('ed') || isParticiple(token.lower))
    return finiteAfter(tokens, at + 1, mainTo) !== null && next.kind === 'word';
  if (token.lower.endsWith('ing')) return finiteAfter(tokens, at + 1, mainTo) !== null;
  if (!isNoun(token) && token.lower === base) return false;
  if (RAISE.has(base) || LOWER.has(base)) return next.lower === 'in' || token.lower !== base;
  if (/^(?:of|in|per|is|are|has|have|within|between|at|from|time|among|as|on|under|below|above|over)$/.test(next.lower))
    return true;
  if (quantities.some(q => q.from === at + 1))
    return token.base !== token.lower || (!MAKE.has(base) && !WIN.has(base) && !REACH.has(base) && !KEEP.has(base));
  if (kindOf(next) === 'level' && !isCommon(base)) return true;
  const verb = finiteAfter(tokens, at + 1, mainTo);
  return (
    verb !== null &&
    !tokens
      .slice(at + 1, verb)
      .some(
        t =>
          /^(?:the|a|an|our|all|each|every|that|which|who|how|what|when|where|whether|if|where)$/.test(t.lower) ||
          t.kind === 'number' ||
          t.kind === 'mark',
      )
  );
}

const isCommon = (base: string): boolean =>
  /^(?:achieve|reach|get|have|maintain|keep|generate|drive|create|deliver|define|track|show|hit|set|establish|meet|measure|gain|obtain|attain|sustain|exceed|see|secure|win|add|bring)$/.test(
    base,
  );

const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|can't|could|will|would|do|does|did|don't|doesn't|exists?|isn't|aren't|be)$/;

/** The first verb of a statement after `from`: an auxiliary, or a verb with an ending after a noun. */
function finiteAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (FINITE.test(word)) return at;
    if (/^(?:that|which|who|when|where|while|how|what|whether)$/.test(word)) return null;
  }
  return null;
}

function stateAt(clauses: Clauses, at: number): Shape | null {
  const { tokens, mainTo, quantities } = clauses;
  const main = tokens.slice(0, mainTo);
  const subject = phraseAt(main, quantities, at);
  if (!subject) return null;
  const verb = predicateAfter(clauses, subject);
  if (verb === null) return null;
  const word = tokens[verb]?.lower ?? '';
  const link = /^(?:is|are|was|were|be|isn't|aren't)$/.test(word)
    ? 'be'
    : /^(?:has|have|had)$/.test(word)
      ? 'have'
      : /^(?:can|could|able|cannot|can't|may)$/.test(word)
        ? 'can'
        : /^(?:will|would|should|must|to)$/.test(word)
          ? 'will'
          : null;
  const main2 = link ? mainVerb(tokens, verb + 1, mainTo, link) : verb;
  const negated = /n't$|^cannot$|^no$/.test(word) || /^(?:not|never)$/.test(tokens[verb + 1]?.lower ?? '');
  const able = link === 'be' && /^able$/.test(tokens[verb + 1]?.lower ?? '');
  const base = baseVerb(tokens[main2]?.lower ?? '') ?? tokens[main2]?.lower ?? '';
  return { form: 'state', subject, verb: main2, base, link: able ? 'can' : link, negated };
}

/** The verb of the subject: right after it, or after its "of …", "in …", "who …" and the like. */
function predicateAfter({ tokens, mainTo, quantities }: Clauses, subject: Phrase): number | null {
  for (let at = subject.to; at < mainTo; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return null;
    const word = token.lower;
    if (/^(?:who|that|which)$/.test(word)) continue;
    if (FINITE.test(word) || word === 'will') return at;
    if (quantities.some(q => q.from <= at && at < q.to)) continue;
    if (token.kind !== 'word') continue;
    const base = baseVerb(word);
    if (!base || /^(?:by|to|for|of|in|on|with|per|a|an|the|at|from|our|their|and|or|,|every|each)$/.test(before.lower))
      continue;
    if (word.endsWith('s') && word !== base && !word.endsWith('ss'))
      return isNoun(token) && at + 1 >= mainTo && before.lower !== before.base ? null : at;
    if (word.endsWith('ing')) continue;
    if (at === subject.to) return at;
    if (word === base && before.base !== before.lower && isNoun(before)) return at;
    if (/(?:ed)$/.test(word) || word in {}) return at;
  }
  return null;
}

function mainVerb(tokens: readonly Token[], from: number, to: number, link: string): number {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      /^(?:not|never|able|to|be|been|also|all|now|both|only|already|each|then|being)$/.test(word) ||
      word.endsWith('ly')
    )
      continue;
    if (link === 'have' && !isParticiple(word)) return from - 1;
    return at;
  }
  return from - 1;
}

function thing(clauses: Clauses, at: number): Shape {
  const { tokens, mainTo, quantities } = clauses;
  const phrase = phraseAt(tokens.slice(0, mainTo), quantities, at);
  let trailing: number | null = null;
  for (let i = phrase?.to ?? at + 1; i < mainTo; i++) {
    const word = tokens[i]?.lower ?? '';
    if (
      isParticiple(word) ||
      (baseVerb(word) !== null &&
        BEHAVE.has(baseVerb(word) ?? '') &&
        /^(?:who|that|which)$/.test(tokens[i - 1]?.lower ?? ''))
    ) {
      trailing = i;
      break;
    }
  }
  return { form: 'thing', phrase, trailing };
}

export { ENSURE, ONGOING };
