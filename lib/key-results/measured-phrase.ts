import type { Clauses } from './clauses';
import { OUTSIDERS, STAFF } from './lexicon/nouns';
import { KEEP, LOWER, RAISE, REACH, WIN } from './lexicon/verbs';
import type { Phrase } from './phrase';
import type { Shape } from './shape';
import { isAgent } from './things';
import type { Token } from './tokens';
import { isGerund } from './verb-forms';

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The longest measure that is shown, in tokens; more is a story. */
const LONGEST = 14;

/**
 * The noun phrase whose level or count a statement is about, with what belongs to it: "first orders of a box", "boxes
 * that arrive after 5 p.m.". Null where nothing but work or a bare name for people is found.
 */
export function measuredIn(clauses: Clauses, shape: Shape, stop: number | null): Stretch | null {
  const place = placeOf(clauses, shape);
  if (!place) return null;
  const from = afterAmount(clauses, place.from, place.reach);
  const to = endOf(clauses, from, place.reach, stop);
  return to > from && !isBarePeople(clauses.tokens.slice(from, to)) ? { from, to } : null;
}

interface Place extends Stretch {
  /** Where the phrase ends at the latest, complements included. */
  readonly reach: number;
}

function placeOf(clauses: Clauses, shape: Shape): Place | null {
  if (shape.form === 'order') {
    const { base, object } = shape;
    const isMeasured =
      RAISE.has(base) || LOWER.has(base) || KEEP.has(base) || REACH.has(base) || WIN.has(base) || base === 'be';
    return object && isMeasured ? placed(object, clauses.mainTo) : null;
  }
  if (shape.form === 'thing') return shape.phrase && placed(shape.phrase, shape.trailing ?? clauses.mainTo);
  const { subject, verb, base, link } = shape;
  const isPeople = subject.thing === 'outsiders' || subject.thing === 'staff';
  const moves =
    MOVES.test(base) || (isPeople ? isChange(base) && !isActive(clauses, verb) : isChange(base) || REACH.has(base));
  const isLevel = moves || link === 'be' || subject.thing === 'level';
  return placed(subject, isLevel ? startOfVerb(clauses, verb) : clauses.mainTo);
}

const isChange = (base: string): boolean => RAISE.has(base) || LOWER.has(base);

/** "Customers lower their bills": people who change something else. */
const isActive = ({ tokens, mainTo }: Clauses, verb: number): boolean =>
  verb + 1 < mainTo && tokens[verb + 1]?.kind === 'word' && !SETS.test(tokens[verb + 1]?.lower ?? '');

const MOVES = /^(?:rise|fall|drop|decline|climb|exceed|reach|go|stay|remain|change)$/;

const placed = (phrase: Phrase, reach: number): Place => ({ from: phrase.from, to: phrase.to, reach });

/** The first of the helping words before a verb: "will have risen". */
function startOfVerb({ tokens }: Clauses, verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:is|are|was|were|be|been|has|have|had|will|can|to|not|never)$/.test(tokens[at - 1]?.lower ?? ''))
    at--;
  return at;
}

const BEFORE =
  /^(?:the|a|an|our|their|its|of|at|least|most|more|fewer|less|than|over|under|about|around|up|to|net|all|every|each|no|zero|any|additional|another|total|overall|in|out|from|worth|\W+)$/;

/** Where the words for what is measured begin: after articles and the amount before them. */
function afterAmount({ tokens, quantities }: Clauses, from: number, reach: number): number {
  let at = from;
  while (at < reach) {
    const amount = quantities.find(q => q.from <= at && at < q.to);
    if (amount) at = amount.to;
    else if (BEFORE.test(tokens[at]?.lower ?? '') || tokens[at]?.kind === 'number') at++;
    else break;
  }
  return at;
}

const SETS = /^(?:from|to|by|below|under|above|over|of|at|than|beyond|reach(?:es)?|is|are|=|:|≥|≤|>|<|->|→)$/;
const CUTS = /^(?:[([;:=→|•]|->|=>|via|through|so|because|when|while|exceeding|month-on-month)$/;
const HANGS =
  /^(?:of|the|a|an|our|and|or|in|on|for|with|to|from|at|by|than|that|who|which|least|most|more|less|fewer|no|not|still|yet|can|take|takes|below|above|up|down|across|about|over|under|per)$/;

/** Where it ends: before the level, the deadline, how often it is counted, the way to it, and any mark that cuts. */
function endOf({ tokens, quantities }: Clauses, from: number, reach: number, stop: number | null): number {
  let at = from;
  let isRelative = false;
  for (; at < Math.min(reach, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || (stop !== null && token.start >= stop)) break;
    if (at === from) continue;
    isRelative ||= /^(?:who|whose|that|which)$/.test(token.lower);
    if (CUTS.test(token.lower) || isComma(tokens, at) || isCadence(tokens, at)) break;
    if (/^(?:up|down)$/.test(token.lower) && /^(?:from|by|to|)$/.test(tokens[at + 1]?.lower ?? '')) break;
    if (token.lower === 'by' && isGerund(tokens[at + 1]?.lower ?? '')) break;
    const before = tokens[at - 1]?.lower ?? '';
    const sets = isRelative ? /^(?:from|to|by|below|under|above)$/ : SETS;
    if (
      quantities.some(q => q.from === at) &&
      (sets.test(before) || (!isRelative && NO_MORE.test(tokens[at - 2]?.lower ?? '')))
    )
      break;
  }
  while (at > from && (HANGS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.kind === 'mark')) at--;
  return at;
}

const NO_MORE = /^(?:at|no|not|up)$/;

/** "A month", "each week", "per day": how often it is counted. */
const isCadence = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|the|per|each|every)$/.test(tokens[at]?.lower ?? '') && CADENCE.test(tokens[at + 1]?.lower ?? '');

const CADENCE = /^(?:day|week|month|quarter|year|season|night)$/;

const isComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' || (tokens[at]?.text === '.' && tokens[at]?.end !== tokens[at + 1]?.start);

/** "Users", "new customers": who it is, and nothing about them that could rise. */
function isBarePeople(tokens: readonly Token[]): boolean {
  const words = tokens.filter(token => token.kind === 'word');
  const last = words.at(-1);
  return (
    words.length === 1 &&
    last !== undefined &&
    (OUTSIDERS.has(last.base) || STAFF.has(last.base) || isAgent(last)) &&
    !/^(?:mql|sql|sal|sao|pql|dau|mau|wau|logo|deal|lead|opp|opportunity|account)$/.test(last.base)
  );
}
