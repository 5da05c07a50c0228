import type { Clauses } from '../clauses';
import { type Phrase, phraseAt } from '../phrase';
import { STOP } from '../phrase-end';
import { type Shape, shapeOf } from '../shape';
import { isNoun, kindOf, type Thing } from '../things';
import type { Token } from '../tokens';
import { baseVerb, isGerund, isParticiple } from '../verb-forms';

/** What the work makes: the words for it, with an article unless they are a name, and the tokens they came from. */
export interface Made {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly thing: Thing;
}

const LEADING =
  /^(?:the|a|an|our|their|its|new|all|every|each|at|about|around|roughly|least|more|than|up|to|some|any|first|additional|another|other|this|these|of|fully|over|both|updated|initial|existing|key|regular|own|almost|most|several|piece|pieces|set|list|awesome|great|amazing)$/;

/** Words that show that the phrase was cut in the middle of a sentence. */
const NO_NAME =
  /^(?:more|less|uses?|ends?|providing|that|which|who|what|how|is|are|has|have|each|every|all|to|of|in|about|with|for|on|from|by|at|as|into|existing|one|someone|something|somebody|it|them|us|way|ways|piece|number|stage|method|methods|things?|work|use|sure|due|able|top|(?!(?:year|week|dai|month|quarter|ear|friend|fami|supp|rep|assemb)ly)[^ ]*ly)$/;

/** The thing that a weak key result is about, in the writer's words; null when its grammar gives none. */
export function madeIn(clauses: Clauses): Made | null {
  const shape = shapeOf(clauses);
  return deedIn(clauses, shape) ?? thingIn(clauses, phraseOf(clauses, shape)) ?? topicIn(clauses);
}

function thingIn(clauses: Clauses, phrase: Phrase | null): Made | null {
  if (!phrase || phrase.thing === 'outsiders' || phrase.thing === 'time') return null;
  const from = startOf(clauses, phrase);
  const tokens = clauses.tokens.slice(from, phrase.to);
  if (!isNameable(tokens)) return null;
  const version = isProduct(tokens) ? versionAfter(clauses, phrase.to) : phrase.to;
  const words = wordsOf(clauses, from, version);
  const opens = from === clauses.tokens.findIndex(token => token.kind === 'word');
  const isName = isProduct(tokens) && !opens;
  return { words: isName ? words : `the ${opens ? lowered(words) : words}`, tokens, thing: phrase.thing };
}

const wordsOf = ({ text, tokens }: Clauses, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** Behind articles and amounts, and behind the last "of", with no more than five words left. */
function startOf({ tokens, quantities }: Clauses, phrase: Phrase): number {
  const skipped = (at: number): boolean => {
    const token = tokens[at];
    const isAmount = quantities.some(q => q.from <= at && at < q.to);
    return !token || LEADING.test(token.lower) || token.kind !== 'word' || isAmount;
  };
  let from = phrase.from;
  const end = Math.min(phrase.to, from + 16);
  while (from < end && skipped(from)) from++;
  const holder = tokens.slice(from, phrase.to).findLastIndex(token => token.lower === 'of');
  if (holder >= 0) from += holder + 1;
  from = Math.max(from, phrase.to - 5);
  while (from < phrase.to && (skipped(from) || /^(?:and|or|&)$/.test(tokens[from]?.lower ?? ''))) from++;
  return from;
}

const TEAM = /^(?:sales|team|marketing|product|engineering|people)$/;

function isNameable(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return false;
  const isShort = tokens.length === 1 && kindOf(last) === null && last.base.length < 4;
  if (
    tokens.length === 1 &&
    /^(?:time|times|effort|efforts|plan|target|targets|goal|goals|progress|impact|success)$/.test(first.lower)
  )
    return false;
  if (isShort || (tokens.length === 1 && TEAM.test(first.lower))) return false;
  if (tokens.some(token => token.kind !== 'word' || NO_NAME.test(token.lower))) return false;
  if (isParticiple(last.lower) || (/(?:ed|ing)$/.test(last.lower) && !isNoun(last))) return false;
  return tokens.length === 1 || isNoun(last) || baseVerb(last.lower) === null;
}

/** A proper name: capitals throughout, and no common noun at its end. */
function isProduct(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    kindOf(last) === null &&
    tokens.every(token => /^\p{Lu}\p{Ll}/u.test(token.text)) &&
    !/s$/.test(last.lower)
  );
}

/** Where a version right behind a name ends: "Drumroll 2.0". */
const versionAfter = ({ tokens }: Clauses, at: number): number =>
  tokens[at]?.kind === 'number' && /^\d+(?:\.\d+)*$/.test(tokens[at]?.text ?? '') ? at + 1 : at;

/** Verbs whose doing is the thing: what it is called. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  'integrate integration|connect connection|partner partnership|collaborate collaboration|migrate move|document documentation|automate automation|localise localisation|localize localization|translate translation'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);

/** "Integrate with 3 BMS vendors": the thing is the integration of BMS vendors. */
function deedIn(clauses: Clauses, shape: Shape): Made | null {
  if (shape.form !== 'order' || !shape.object) return null;
  const noun = DEEDS.get(shape.base);
  const verb = clauses.tokens[shape.verb];
  const link = clauses.tokens[shape.verb + 1]?.lower ?? '';
  const isLinked = /^(?:with|to|into|from)$/.test(link);
  if (!noun || !verb || (!isLinked && /^(?:integrate|connect|partner|collaborate|migrate)$/.test(shape.base)))
    return null;
  const from = startOf(clauses, shape.object);
  const tokens = clauses.tokens.slice(from, shape.object.to);
  const known = tokens.at(-1);
  if (
    !isNameable(tokens) ||
    (noun === 'documentation' && /^(?:doc|guide|process|documentation)$/.test(known?.base ?? ''))
  )
    return null;
  const head = { ...verb, lower: noun, base: noun };
  return {
    words: `the ${noun} ${isLinked && noun !== 'integration' ? link : 'of'} ${wordsOf(clauses, from, shape.object.to)}`,
    tokens: [head],
    thing: 'made',
  };
}

/** The longest name of a thing or a level in the main clause: what it is about, where its grammar is not followed. */
export function topicIn({ text, tokens, mainTo }: Clauses): Made | null {
  let best: readonly Token[] = [];
  let run: Token[] = [];
  let isClause = false;
  for (let at = 0; at <= mainTo; at++) {
    const token = tokens[at];
    const goesOn = at < mainTo && token?.kind === 'word' && !ENDS.test(token.lower) && !STOP.test(token.lower);
    if (goesOn && !isClause) run.push(token);
    if (goesOn) continue;
    const topic = topicOf(run);
    if (topic.length > best.length) best = topic;
    run = [];
    isClause = /^(?:that|which|who|to|can|will|how|what)$/.test(token?.lower ?? '');
  }
  const [first] = best;
  const last = best.at(-1);
  if (!first || !last) return null;
  return { words: `the ${lowered(text.slice(first.start, last.end))}`, tokens: best, thing: kindOf(last) ?? 'unknown' };
}

const ENDS = new RegExp(`${NO_NAME.source}|${LEADING.source}`);

/** The end of a run of words that names a thing or a level; empty when none does. */
function topicOf(run: readonly Token[]): readonly Token[] {
  const end = run.findLastIndex(token => /^(?:made|level|deeds)$/.test(kindOf(token) ?? ''));
  let topic = run.slice(Math.max(0, end - 3), end + 1);
  while (topic[0] && baseVerb(topic[0].lower) !== null && !isNoun(topic[0]) && !isGerund(topic[0].lower))
    topic = topic.slice(1);
  const isVague = topic.length === 1 && (topic[0]?.text.length ?? 0) < 6;
  return isVague || !isNameable(topic) ? [] : topic;
}

const TAKES_ON = /^(?:hire|recruit|add|grow|source|onboard|train|certify|coach|appoint|staff|get|find|interview)$/;

function phraseOf(clauses: Clauses, shape: Shape): Phrase | null {
  if (shape.form === 'order')
    return shape.object?.thing === 'staff' && !TAKES_ON.test(shape.base) ? null : shape.object;
  if (shape.form === 'thing')
    return shape.phrase?.thing === 'staff' && shape.phrase.of !== 'number' ? null : shape.phrase;
  if (shape.subject.thing === 'unknown' && shape.subject.to - shape.subject.from === 1) return null;
  const isPeople = shape.subject.thing === 'staff' || shape.subject.thing === 'outsiders';
  return isPeople
    ? phraseAt(clauses.tokens.slice(0, clauses.mainTo), clauses.quantities, shape.verb + 1)
    : shape.subject;
}

/** Without the capital that only the beginning of a sentence gave: names and initials keep theirs. */
function lowered(words: string): string {
  const first = words.split(' ')[0] ?? '';
  const isName = first.slice(1) !== first.slice(1).toLowerCase() || /\s\p{Lu}/u.test(words);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
