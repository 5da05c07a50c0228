import { type Quantity, quantitiesIn } from './amounts';
import { LOWER, MAKE, RAISE, REACH, WIN } from './lexicon/verbs';
import type { Shape } from './shape';
import { isPlural, kindOf } from './things';
import { type Token, tokensOf } from './tokens';
import { baseVerb, isGerund } from './verb-forms';

export type ClauseKind = 'means' | 'purpose' | 'effect' | 'measure' | 'quality' | 'more';

/** A clause beside the main one: tokens `[from, to)`, the word that opens it included. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
}

/** A statement cut into its main clause and what hangs on it. */
export interface Clauses {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /** Tokens `[0, mainTo)`. */
  readonly mainTo: number;
  readonly others: readonly Clause[];
  /** What has been worked out from the rest; a table on the side would cost more than most of it. */
  readonly kept: { shape?: Shape };
}

export function clausesOf(text: string, from: number, to: number): Clauses {
  const tokens = tokensOf(text, from, to);
  const quantities = quantitiesIn(tokens);
  const others: Clause[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const kind = openerAt(tokens, quantities, at);
    if (!kind) continue;
    const last = others.at(-1);
    if (last) others[others.length - 1] = { ...last, to: at };
    others.push({ kind, from: at, to: tokens.length });
  }
  return { text, tokens, quantities, mainTo: others[0]?.from ?? tokens.length, others, kept: {} };
}

const NO_PURPOSE =
  /^(?:from|able|ability|time|need|needs|want|wants|ready|likely|willing|how|up|due|plan|plans|easy|easier|hard|harder|access|close|next|compared|according|related|similar|prior|relative|back|expected|supposed|right|answers?|response|continue|continues|begin|start|begins|agree|agreed|agrees|choose|get|have|had|has|dev|try|decide|plans|refused|failed|fail|down|team|hire|promise|chance|reasons?|intent|intend|number|going|equal|\d.*)$/;

/** The kind of clause that opens here, if one does. */
function openerAt(tokens: readonly Token[], quantities: readonly Quantity[], at: number): ClauseKind | null {
  const opener = OPENERS.get(tokens[at]?.lower ?? '');
  if (!opener) return null;
  const wordAt = (offset: number): string => tokens[at + offset]?.lower ?? '';
  return opener.opens({ tokens, quantities, at, wordAt }) ? opener.kind : null;
}

/** The place of a word that may open a clause. `wordAt(1)` is the word after it. */
interface Place {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly at: number;
  wordAt(offset: number): string;
}

interface Opener {
  readonly kind: ClauseKind;
  opens(place: Place): boolean;
}

const PEOPLE = /^(?:that|we|they|users?|customers?|people|everyone|teams?|it|you|anyone|our|the)$/;
/** Before a full stop that ends no sentence: e.g., i.e., vs., approx. */
const ABBREVIATED = /^(?:g|e|eg|ie|etc|vs|approx|incl|resp|no)$/;
const NOT_BEFORE_EFFECT = /^(?:is|are|be|of|by|at|in|for|on|start|begin|continue|and|or|keep)$/;

const openers: readonly (readonly [words: string, kind: ClauseKind, opens: Opener['opens']])[] = [
  ['by', 'means', ({ wordAt }) => isGerund(wordAt(1)) || (isAdverb(wordAt(1)) && isGerund(wordAt(2)))],
  ['through via using', 'means', ({ wordAt, at }) => isMeans(wordAt(0), wordAt(-1), wordAt(1), at)],
  ['so', 'purpose', ({ wordAt }) => PEOPLE.test(wordAt(1))],
  ['to', 'purpose', ({ tokens, at, wordAt }) => isPurpose(tokens, at, wordAt(-1), wordAt(1), wordAt(2))],
  [
    'resulting leading driving increasing reducing achieving improving aiming generating reaching cutting raising',
    'effect',
    ({ at, wordAt }) => at > 1 && !NOT_BEFORE_EFFECT.test(wordAt(-1)),
  ],
  ['that which', 'effect', ({ at, wordAt }) => at > 1 && isEffect(wordAt(1), false)],
  ['measured indicated evidenced demonstrated', 'measure', ({ wordAt }) => /^(?:by|as|through)$/.test(wordAt(1))],
  ['with', 'quality', ({ tokens, quantities, at }) => opensQuality(tokens, quantities, at)],
  [
    'and , then &',
    'effect',
    ({ tokens, quantities, at, wordAt }) =>
      at > 1 && isEffect(wordAt(1), true) && hasQuantity(quantities, at, at + 12) && !isNounAt(tokens, at + 1),
  ],
  [';', 'more', () => true],
  [
    ':',
    'measure',
    ({ tokens, quantities, at }) => at > 2 && tokens[at + 1] !== undefined && hasQuantity(quantities, at, at + 5),
  ],
  [
    '.',
    'more',
    ({ tokens, at, wordAt }) =>
      at + 1 < tokens.length && tokens[at]?.end !== tokens[at + 1]?.start && !ABBREVIATED.test(wordAt(-1)),
  ],
  ['=', 'effect', () => true],
];

const OPENERS: ReadonlyMap<string, Opener> = new Map(
  openers.flatMap(([words, kind, opens]) => words.split(' ').map(word => [word, { kind, opens }] as const)),
);

/** Whether a word says that something moves, in its base form or in another. */
function isEffect(word: string, inBaseForm: boolean): boolean {
  const base = baseVerb(word);
  return isEffectVerb(base) && (base === word) === inBaseForm;
}

/** Not in "goes through review", "is using", "through Q3". */
function isMeans(word: string, before: string, next: string, at: number): boolean {
  if (at < 2 || /^(?:is|are|been|be|start|currently|actively)$/.test(before)) return false;
  const isPath =
    /^(?:go|goes|went|gone|runs?|pass|passes|moves?|comes?|gets?|sells?|sold|iterate|scroll|click|browse|all|half)$/.test(
      before,
    );
  return word !== 'through' || !(isPath || /^(?:q[1-4]|eo[qy]|20\d\d|completed?)$/.test(next));
}

const isAdverb = (word: string): boolean => word.endsWith('ly');
const isEffectVerb = (base: string | null): boolean =>
  base !== null &&
  (RAISE.has(base) ||
    LOWER.has(base) ||
    /^(?:achieve|reach|hit|attain|exceed|drive|generate|result|lead|convert|retain|contribute|earn)$/.test(base));
const hasQuantity = (quantities: readonly Quantity[], from: number, to: number): boolean =>
  quantities.some(q => q.from >= from && q.from < to);
const isNounAt = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && /^(?:rate|ratio|of|plan|score)$/.test(next.lower);
};

function isPurpose(tokens: readonly Token[], at: number, before: string, next: string, after: string): boolean {
  if (at < 1 || (at === 1 && !isPlural(tokens[0] as Token)) || NO_PURPOSE.test(before)) return false;
  const base = baseVerb(isAdverb(next) ? after : next);
  if (base === null || (base !== next && !isAdverb(next))) return false;
  const token = tokens[at + 1];
  const thing = token && kindOf(token);
  const isName =
    thing !== null && thing !== undefined && !MAKE.has(next) && !RAISE.has(next) && !REACH.has(next) && !WIN.has(next);
  const ends = tokens[at + 2] === undefined || /^(?:[.,;)]|in|on|by|and|for|at|\/)$/.test(after);
  return (
    !(isName && ends) &&
    !(
      ends &&
      /^(?:plan|market|date|date|production|sales|scale|release|store|order|market|launch|test|date|process|design|support|work)$/.test(
        next,
      )
    )
  );
}

/** "with" opens a clause of its own when it sets a level: "with a first response under 2 hours". */
function opensQuality(tokens: readonly Token[], quantities: readonly Quantity[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 10);
  const level = words.findIndex(token => kindOf(token) === 'level');
  return level >= 0 && hasQuantity(quantities, at + level - 3, at + level + 7);
}
