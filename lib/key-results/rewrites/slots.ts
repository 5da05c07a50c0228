import type { Stage } from '@/lib/lifecycle/stages';
import type { Clauses } from '../clauses';
import { OUTSIDERS, STAFF } from '../lexicon/nouns';
import { type Phrase, phraseAt } from '../phrase';
import type { ReadResult } from '../read-result';
import { shapeOf } from '../shape';
import { isNoun, isPlural, kindOf, type Thing } from '../things';
import { type Token, tokensOf } from '../tokens';
import { isParticiple } from '../verb-forms';
import type { Work } from './templates';

/** What the work makes: the words for it with an article, and the tokens they came from. */
export interface Made {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly thing: Thing;
}

const LEADING =
  /^(?:the|a|an|our|their|its|new|all|every|each|at|least|more|than|up|to|some|any|first|additional|another|other|this|these|of|fully|over|both|updated|initial|existing|key|regular|own|almost|most|several|piece|pieces|set|list)$/;

/** Words that show that the phrase was cut in the middle of a sentence. */
const NO_NAME =
  /^(?:more|less|uses?|ends?|providing|that|which|who|what|how|is|are|has|have|each|every|all|and|or|to|of|in|existing|one|someone|something|somebody|it|them|us|way|ways|piece|number|stage|method|methods|things?|work|use|sure|due|able|[^ ]*ly)$/;

/** The thing that a weak key result is about, in the writer's words; null when its grammar gives none. */
export function madeIn(clauses: Clauses): Made | null {
  const phrase = phraseOf(clauses);
  if (!phrase || phrase.thing === 'outsiders' || phrase.thing === 'time') return null;
  const skipped = (at: number): boolean => {
    const token = clauses.tokens[at];
    return (
      !token ||
      LEADING.test(token.lower) ||
      token.kind !== 'word' ||
      clauses.quantities.some(q => q.from <= at && at < q.to)
    );
  };
  let from = phrase.from;
  const end = Math.min(phrase.to, from + 16);
  while (from < end && skipped(from)) from++;
  const holder = clauses.tokens.slice(from, phrase.to).findLastIndex(token => token.lower === 'of');
  if (holder >= 0) from += holder + 1;
  from = Math.max(from, phrase.to - 4);
  while (from < phrase.to && skipped(from)) from++;
  const tokens = clauses.tokens.slice(from, phrase.to);
  const first = tokens[0];
  const last = tokens.at(-1);
  const isTeam =
    tokens.length === 1 &&
    first !== undefined &&
    /^(?:sales|team|marketing|product|engineering|people)$/.test(first.lower);
  const isOdd = tokens.length === 1 && last !== undefined && kindOf(last) === null && last.base.length < 4;
  if (
    !first ||
    !last ||
    isTeam ||
    isOdd ||
    tokens.some(token => token.kind !== 'word' || NO_NAME.test(token.lower)) ||
    isParticiple(last.lower) ||
    (/(?:ed|ing)$/.test(last.lower) && !isNoun(last))
  )
    return null;
  const words = clauses.text.slice(first.start, last.end);
  const opens = from === clauses.tokens.findIndex(token => token.kind === 'word');
  return { words: `the ${opens ? lowered(words, first) : words}`, tokens, thing: phrase.thing };
}

const TAKES_ON = /^(?:hire|recruit|add|grow|source|onboard|train|certify|coach|appoint|staff|get|find|interview)$/;

function phraseOf(clauses: Clauses): Phrase | null {
  const shape = shapeOf(clauses);
  if (shape.form === 'order')
    return shape.object?.thing === 'staff' && !TAKES_ON.test(shape.base) ? null : shape.object;
  if (shape.form === 'thing') return shape.phrase;
  if (shape.subject.thing === 'unknown' && shape.subject.to - shape.subject.from === 1) return null;
  const isPeople = shape.subject.thing === 'staff' || shape.subject.thing === 'outsiders';
  return isPeople
    ? phraseAt(clauses.tokens.slice(0, clauses.mainTo), clauses.quantities, shape.verb + 1)
    : shape.subject;
}

/** Without the capital that only the beginning of a sentence gave: names and initials keep theirs. */
function lowered(words: string, first: Token): string {
  const rest = words.slice(1, first.end - first.start);
  const isName = rest !== rest.toLowerCase() || /\s\p{Lu}/u.test(words);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const SINGULAR_ONLY =
  /^(?:public|community|press|audience|pipeline|organization|organisation|household|family|staff|headcount|board|department|everyone|everybody|anyone|dev|media|dau|mau|wau|leader|lead|project|deal|opportunity|opp|person|personnel|partner|account|logo|outlet|individual|woman|people|team)$/;

/** Who is meant: people named in the key result, in its objective, or whom its stage is about, in brackets. */
export function peopleIn(result: ReadResult, work: Work): string {
  const own = namedIn(result.clauses.tokens, result.block.text, result.stage.suggested);
  if (own) return own;
  const objective = result.objective ?? '';
  return namedIn(tokensOf(objective), objective, result.stage.suggested) ?? defaultPeople(result.stage.suggested, work);
}

function namedIn(tokens: readonly Token[], text: string, stage: Stage | null): string | null {
  const wanted = stage === 'internal' ? STAFF : OUTSIDERS;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !wanted.has(token.base) || SINGULAR_ONLY.test(token.base)) continue;
    const next = tokens[i + 1];
    const isHead = isPlural(token) && (!next || next.kind === 'mark' || !wanted.has(next.base));
    if (isHead) return text.slice(token.start, token.end).replace(/^\p{Lu}(?=\p{Ll})/u, c => c.toLowerCase());
  }
  return null;
}

function defaultPeople(stage: Stage | null, work: Work): string {
  if (stage === 'awareness') return '[the people we want to reach]';
  if (stage === 'engagement' || stage === 'acquisition') return 'prospects';
  if (stage === 'success' || stage === 'loyalty') return 'customers';
  return work === 'product' || work === 'listening' ? 'users' : 'teammates';
}
