import type { Clauses } from './clauses';
import { BEHAVE } from './lexicon/verbs';
import { orderAt, ordered } from './order-shape';
import { type Phrase, phraseAt } from './phrase';
import { stateAt } from './state-shape';
import { baseVerb, isParticiple } from './verb-forms';

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

/** How the main clause is built; worked out once for the same clauses, and kept with them. */
export function shapeOf(clauses: Clauses): Shape {
  clauses.kept.shape ??= builtOf(clauses);
  return clauses.kept.shape;
}

function builtOf(clauses: Clauses): Shape {
  const { tokens } = clauses;
  const at = startOf(clauses);
  if (SELF.test(tokens[at]?.lower ?? '')) return selfOrder(clauses, at);
  if (tokens[at]?.lower === 'there' && /^(?:is|are|were|will|exists?)$/.test(tokens[at + 1]?.lower ?? ''))
    return thing(clauses, at + 2);
  return peopleWhose(clauses, at) ?? orderAt(clauses, at) ?? stateAt(clauses, at) ?? thing(clauses, at);
}

/** "Contributors whose pull request is merged within a week: 20 → 60": the people are counted, whatever is done to theirs. */
function peopleWhose({ tokens, quantities, mainTo }: Clauses, at: number): Shape | null {
  const whose = tokens.slice(0, Math.min(mainTo, at + 8)).findIndex(token => token.lower === 'whose');
  if (whose <= at) return null;
  const phrase = phraseAt(tokens.slice(0, whose), quantities, at);
  return phrase?.to === whose && phrase.thing === 'outsiders' ? { form: 'thing', phrase, trailing: null } : null;
}

const ADVERB =
  /^(?:successfully|fully|consistently|continuously|actively|collectively|significantly|proactively|also|then|finally|quickly|safely|try|please|subjectively|regularly|and|to)$/;

const PREPOSITION =
  /^(?:by|in|for|across|within|during|on|at|from|with|if|when|once|after|before|until|over|throughout|among)$/;

const PERIOD =
  /^(?:q[1-4]|eo[qymw]|h[12]|20\d\d|fy\d*|january|february|march|april|may|june|july|august|september|october|november|december|quarter|year|month|week)$/;

/** Adjectives in -ly. */
const TIMELY =
  /^(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|early|only|timely|friendly|likely|costly|family|supply|assembly)$/;

/** "Publicly report …": in -ly, before a verb in its base form. */
const isAdverb = (tokens: Clauses['tokens'], at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? '';
  return (
    /..ly$/.test(tokens[at]?.lower ?? '') &&
    !TIMELY.test(tokens[at]?.lower ?? '') &&
    baseVerb(tokens[at]?.lower ?? '') === null &&
    baseVerb(next) === next
  );
};

/** Where the statement proper begins: after marks, adverbs and a phrase of time or condition set in front. */
function startOf({ tokens, mainTo }: Clauses): number {
  let at = 0;
  for (let guard = 0; guard < 6; guard++) {
    while (at < mainTo && tokens[at]?.kind === 'mark' && !/^[<>≥≤~±+]/.test(tokens[at]?.text ?? '')) at++;
    while ((ADVERB.test(tokens[at]?.lower ?? '') || isAdverb(tokens, at)) && at + 1 < mainTo) at++;
    if (tokens[at]?.lower === 'a' && tokens[at + 1]?.text === '/' && at + 3 < mainTo) at += 3;
    if (tokens[at]?.lower === 'be' && tokens[at + 1]?.lower === 'able' && at + 3 < mainTo) at += 3;
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

export function thing(clauses: Clauses, at: number): Shape {
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
