import type { Clauses } from './clauses';
import { FINITE, isMove, isVerbOf } from './finite';
import { type Phrase, phraseAt } from './phrase';
import type { Shape } from './shape';
import { isNoun, isPlural } from './things';
import type { Token } from './tokens';
import { baseVerb, isParticiple } from './verb-forms';

export function stateAt(clauses: Clauses, at: number): Shape | null {
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
  const said = baseVerb(tokens[main2]?.lower ?? '') ?? tokens[main2]?.lower ?? '';
  const base = said === 'make' && AIM.test(tokens[main2 + 1]?.lower ?? '') ? 'reach' : said;
  return { form: 'state', subject, verb: main2, base, link: able ? 'can' : link, negated };
}

/** What is made when it is reached: "70 % of reps make quota". */
const AIM = /^(?:quota|plan|target|goal)$/;

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
    const base = token.verb;
    if (!base || (token.lower !== base && token.lower.endsWith('ing')) || NO_VERB_AFTER.test(before.lower)) continue;
    const next = tokens[at + 1];
    const isNext = at === subject.to || (at === subject.to + 1 && /^(?:who|that|which)$/.test(before.lower));
    if (isNext || (token.lower.endsWith('ed') && from === subject.to)) return at;
    if (
      isFarVerb(token, base, tokens[subject.head], next) ||
      isVerbOf(token, before, next) ||
      isFarThird(token, base, next) ||
      isMove(token, next)
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
