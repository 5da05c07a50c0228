import type { Clauses } from '../clauses';
import { MAKE } from '../lexicon/verbs';
import { type Phrase, phraseAt } from '../phrase';
import { type Shape, shapeOf } from '../shape';
import { isNoun, kindOf } from '../things';
import type { Token } from '../tokens';
import { isNameable, LEADING, lowered, type Made } from './nameable';
import { topicIn } from './topic';

/** The thing that a weak key result is about, in the writer's words; null when its grammar gives none. */
export function madeIn(clauses: Clauses): Made | null {
  const shape = shapeOf(clauses);
  const made = doneTo(clauses, shape) ?? thingIn(clauses, phraseOf(clauses, shape)) ?? topicIn(clauses);
  return made && isWrittenDown(clauses, shape) ? writtenDown(clauses, made) : made;
}

function thingIn(clauses: Clauses, phrase: Phrase | null): Made | null {
  if (!phrase || phrase.thing === 'outsiders' || phrase.thing === 'time') return null;
  const from = afterOrder(clauses, startOf(clauses, phrase), phrase.to);
  const tokens = clauses.tokens.slice(from, phrase.to);
  if (!isNameable(tokens) || isInDomain(clauses, phrase.to)) return null;
  const version = isProduct(tokens) ? versionAfter(clauses, phrase.to) : phrase.to;
  const words = wordsOf(clauses, from, version);
  const opens = from === clauses.tokens.findIndex(token => token.kind === 'word');
  const isName = isProduct(tokens) && !opens;
  return { words: isName ? words : `the ${opens ? lowered(words) : words}`, tokens, thing: phrase.thing };
}

/** Behind a verb that opens the statement where its grammar was read as one long name: "Publish error guides". */
function afterOrder({ tokens }: Clauses, from: number, to: number): number {
  const first = tokens[from];
  const isOrder =
    first !== undefined && from === 0 && MAKE.has(first.lower) && !isNoun(first) && first.lower !== 'open';
  return isOrder && to - from > 1 ? from + 1 : from;
}

/** Whether a name was cut within a domain: "the example" of "example.org". */
const isInDomain = ({ tokens }: Clauses, at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.end === tokens[at + 1]?.start;

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
function doneTo(clauses: Clauses, shape: Shape): Made | null {
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

const WRITES = /^(?:document|describe|outline|explain)$/;

/** "Document how we review", "the setup is documented": a text about a thing is made, and not the thing. */
const isWrittenDown = ({ tokens }: Clauses, shape: Shape): boolean =>
  shape.form === 'order'
    ? WRITES.test(shape.base) && /^(?:how|what|why|who|when|all)$/.test(tokens[shape.verb + 1]?.lower ?? '')
    : shape.form === 'state' && shape.link === 'be' && WRITES.test(shape.base);

function writtenDown({ tokens }: Clauses, made: Made): Made {
  const head = tokens[0];
  const isText = /^(?:doc|guide|documentation|handbook|faq)$/.test(made.tokens.at(-1)?.base ?? '');
  if (!head || isText) return made;
  const word = { ...head, lower: 'documentation', base: 'documentation' };
  return { words: `the documentation of ${made.words}`, tokens: [word], thing: 'made' };
}

const TAKES_ON = /^(?:hire|recruit|add|grow|source|onboard|train|certify|coach|appoint|staff|get|find|interview)$/;

function phraseOf(clauses: Clauses, shape: Shape): Phrase | null {
  if (shape.form === 'order')
    return shape.object?.thing === 'staff' && !TAKES_ON.test(shape.base) ? null : shape.object;
  if (shape.form === 'thing')
    return shape.phrase?.thing === 'staff' && shape.phrase.of !== 'number' ? null : shape.phrase;
  if (shape.subject.thing === 'unknown' && shape.subject.to - shape.subject.from === 1) return null;
  if (shape.subject.thing === 'staff' && shape.base === 'hire') return shape.subject;
  const isPeople = shape.subject.thing === 'staff' || shape.subject.thing === 'outsiders';
  const isOwned = shape.base === 'have' && shape.link === 'have';
  return isPeople || isOwned
    ? phraseAt(clauses.tokens.slice(0, clauses.mainTo), clauses.quantities, shape.verb + 1)
    : shape.subject;
}
