import type { Clauses } from './clauses';
import { COMPOUNDS } from './lexicon/compounds';
import { BEHAVE, KEEP, LOWER, MAKE, RAISE, REACH, WIN } from './lexicon/verbs';
import { isNoun, isPlural, kindOf, type Phrase, phraseAt } from './phrase';
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
  const { tokens } = clauses;
  const at = startOf(clauses);
  if (SELF.test(tokens[at]?.lower ?? '')) return selfOrder(clauses, at);
  if (tokens[at]?.lower === 'there' && /^(?:is|are|were|will|exists?)$/.test(tokens[at + 1]?.lower ?? ''))
    return thing(clauses, at + 2);
  return orderAt(clauses, at) ?? stateAt(clauses, at) ?? thing(clauses, at);
}

const ADVERB =
  /^(?:successfully|fully|consistently|continuously|actively|collectively|significantly|proactively|also|then|finally|quickly|safely|try|please|subjectively|regularly|and|to)$/;
const PREPOSITION =
  /^(?:by|in|for|across|within|during|on|at|from|with|if|when|once|after|before|until|over|throughout|among)$/;
const PERIOD =
  /^(?:q[1-4]|eo[qymw]|h[12]|20\d\d|fy\d*|january|february|march|april|may|june|july|august|september|october|november|december|quarter|year|month|week)$/;

/** Where the statement proper begins: after marks, adverbs and a phrase of time or condition set in front. */
function startOf({ tokens, mainTo }: Clauses): number {
  let at = 0;
  for (let guard = 0; guard < 6; guard++) {
    while (at < mainTo && tokens[at]?.kind === 'mark' && !/^[<>≥≤~±+]/.test(tokens[at]?.text ?? '')) at++;
    while (ADVERB.test(tokens[at]?.lower ?? '') && at + 1 < mainTo) at++;
    if (!PREPOSITION.test(tokens[at]?.lower ?? '')) return at;
    const comma = tokens.slice(at, Math.min(mainTo, at + 16)).findIndex(token => token.text === ',');
    const period = tokens.slice(at, at + 5).findIndex(token => PERIOD.test(token.lower));
    const skip = comma > 0 ? comma + 1 : period > 0 ? period + 1 : 0;
    if (skip === 0 || at + skip >= mainTo) return at;
    at += skip;
  }
  return at;
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
  return ordered(clauses, verb, baseVerb(tokens[verb]?.lower ?? '') ?? tokens[verb]?.lower ?? '');
}

/** An order if a verb opens the clause and is no noun that something is said of. */
function orderAt(clauses: Clauses, at: number): Shape | null {
  const { tokens } = clauses;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const base = baseVerb(token.lower) ?? unknownVerb(clauses, at);
  if (!base || base === 'be') return null;
  if (isNounHere(clauses, at, base)) return null;
  return ordered(clauses, at, base);
}

/** The order whose verb stands at `at`: joined verbs and particles are passed, then comes the object. */
function ordered(clauses: Clauses, at: number, base: string): Shape {
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

/** "Support tickets fall", "Release notes are published", "Market share of 20 %": nouns, although they may be verbs. */
function isNounHere(clauses: Clauses, at: number, base: string): boolean {
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

const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|can't|could|will|would|may|do|does|did|don't|doesn't|exists?|isn't|aren't|takes?|requires?|lasts?|stays?|remains?|says?|proves?)$/;

/** The first verb of a statement after `from`: an auxiliary, or a verb that a noun in the fitting number goes before. */
function finiteAfter(tokens: readonly Token[], from: number, to: number): number | null {
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

/** "Findings reduced from 12 to 3": said of the noun before it. */
function isMovedBy(token: Token, before: Token, next: Token | undefined): boolean {
  const base = isNoun(before) && isParticiple(token.lower) ? baseVerb(token.lower) : null;
  return (
    base !== null && (RAISE.has(base) || LOWER.has(base)) && next !== undefined && /^(?:from|to|by)$/.test(next.lower)
  );
}

/** Whether a word is the verb of the noun before it: plural noun and base form, or singular noun and -s. */
function isVerbOf(token: Token, before: Token, next: Token | undefined): boolean {
  const base = token.kind === 'word' && isNoun(before) ? baseVerb(token.lower) : null;
  if (!base || /(?:ed|ing)$/.test(token.lower)) return false;
  const leads =
    next !== undefined &&
    (next.kind !== 'word' ||
      /^(?:that|the|a|an|our|their|in|on|to|at|no|more|less|by|with|from|than)$/.test(next.lower) ||
      isNoun(next));
  if (
    isNoun(token) &&
    (next === undefined || !/^(?:that|the|a|an|our|their|no|more|less)$/.test(next.lower)) &&
    next?.kind !== 'number'
  )
    return false;
  return leads && (isPlural(before) ? token.lower === base : token.lower !== base && token.lower.endsWith('s'));
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
        : /^(?:will|should|must|to)$/.test(word)
          ? 'will'
          : null;
  const main2 = link || word === 'would' ? mainVerb(tokens, verb + 1, mainTo, link ?? '') : verb;
  const negated = /n't$|^cannot$|^no$/.test(word) || /^(?:not|never)$/.test(tokens[verb + 1]?.lower ?? '');
  const able = link === 'be' && /^able$/.test(tokens[verb + 1]?.lower ?? '');
  const base = baseVerb(tokens[main2]?.lower ?? '') ?? tokens[main2]?.lower ?? '';
  return { form: 'state', subject, verb: main2, base, link: able ? 'can' : link, negated };
}

/**
 * The verb of the subject: right after it, or after its "of …", "in …" and the like. The verb of a "who …" is passed if
 * another one follows, and stands for it otherwise.
 */
function predicateAfter(clauses: Clauses, subject: Phrase): number | null {
  const { tokens, mainTo } = clauses;
  const isRelative = /^(?:who|that|which)$/.test(tokens[subject.to]?.lower ?? '');
  const first = verbAfter(clauses, subject, isRelative ? subject.to + 1 : subject.to);
  if (!isRelative || first === null) return first;
  const passed = FINITE.test(tokens[first]?.lower ?? '') ? first + 2 : first + 1;
  const second = passed < mainTo ? verbAfter(clauses, subject, passed) : null;
  return second ?? first;
}

function verbAfter({ tokens, mainTo, quantities }: Clauses, subject: Phrase, from: number): number | null {
  let open = 0;
  for (let at = from; at < mainTo; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return null;
    if (token.text === '(' || token.text === '[') open++;
    if (token.text === ')' || token.text === ']') open = Math.max(0, open - 1);
    if (open > 0 || token.kind !== 'word') continue;
    if (FINITE.test(token.lower) || token.lower === 'will') return at;
    if (quantities.some(q => q.from <= at && at < q.to)) continue;
    const base = baseVerb(token.lower);
    if (!base || token.lower.endsWith('ing') || NO_VERB_AFTER.test(before.lower)) continue;
    const next = tokens[at + 1];
    const isNext = at === subject.to || (at === subject.to + 1 && /^(?:who|that|which)$/.test(before.lower));
    if (isNext || (token.lower.endsWith('ed') && from === subject.to)) return at;
    if (
      isFarVerb(token, base, tokens[subject.head], next) ||
      isVerbOf(token, before, next) ||
      isFarThird(token, base, next)
    )
      return at;
  }
  return null;
}

const isFarThird = (token: Token, base: string, next: Token | undefined): boolean =>
  token.lower !== base &&
  token.lower.endsWith('s') &&
  next !== undefined &&
  (next.kind === 'number' || /^(?:a|an|the|our|>|≤|no|over|at|where|how|what|why|that|when)$/.test(next.lower));

/** "Questions about billing fall from …": the verb agrees with the head, not with the noun before it. */
const isFarVerb = (token: Token, base: string, head: Token | undefined, next: Token | undefined): boolean =>
  head !== undefined &&
  isPlural(head) &&
  token.lower === base &&
  next !== undefined &&
  (/^(?:from|to|by|below|under|above|within|our|us|the|their)$/.test(next.lower) ||
    (!isNoun(token) &&
      (next.kind === 'number' || /^(?:the|a|an|our|their|us|it|on|at|what|that|in|no|without)$/.test(next.lower))));

const NO_VERB_AFTER =
  /^(?:by|to|for|of|in|on|with|per|a|an|the|at|from|our|their|and|or|,|\/|every|each|new|more|less|as)$/;

const SAME_FORM = /^(?:run|become|come|put|set|cut|read|hit|overcome)$/;

function mainVerb(tokens: readonly Token[], from: number, to: number, link: string): number {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      /^(?:not|never|able|to|be|been|also|all|now|both|only|already|each|then|being|together|jointly)$/.test(word) ||
      word.endsWith('ly')
    )
      continue;
    if (link === 'have' && !isParticiple(word) && !SAME_FORM.test(word)) return from - 1;
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
