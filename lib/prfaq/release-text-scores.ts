import type { ReleasePart } from './release-order';
import { signalsOfUnit, type Unit } from './release-units';
import type { Side } from './sides';
import type { Signals } from './signals';

/** How well a unit would do as each of the parts, and as none of them. */
export type Scores = Readonly<Record<ReleasePart | 'none', number>>;

/** Where a unit stands among the others of its release. */
export interface Position {
  /** How many units of running text come before it, and after it. */
  readonly textBefore: number;
  readonly textAfter: number;
  readonly titlesBefore: number;
  readonly side: Side | null;
  /** Whether a title that names the kind of document names the product too. */
  readonly isNamed: boolean;
  /** Whether the paragraph with the dateline is still to come. */
  readonly datelineAhead: boolean;
  /** How surely its subject is the product, by name. */
  readonly isProduct: number;
  /** Whether what the product does has been told before, and a quotation has followed it. */
  readonly isExplained: boolean;
  /** Whether the release says elsewhere, with a label, how it works or where to get it. */
  readonly hasHow: boolean;
  readonly hasCall: boolean;
}

/** What no other points make up for. */
export const NEVER = -30;

/** How well a unit of running text would do as each of the parts. */
export function textScores(unit: Unit, at: Position): Scores {
  const signals = signalsOfUnit(unit);
  const traits = unit.lines[0]?.traits;
  const text: Text = {
    ...signals,
    size: traits?.size ?? 0,
    isNumbered: unit.lines.some(line => line.traits.marker === 'number'),
    hasDateline: (traits?.dateline ?? 0) > 0,
    opens: at.textBefore === 0,
    quoted: at.side !== null,
    product: at.isProduct + (signals.about === 'this' ? 0.8 : signals.about === 'with' ? 1 : 0),
  };
  return {
    headline: text.opens && at.titlesBefore === 0 && at.datelineAhead && text.size <= 4 && text.announces ? 2.5 : NEVER,
    subheading: subheadingScore(text, at, emphasisOf(unit)),
    summary: summaryScore(text, at),
    problem: problemScore(text, at),
    solution: solutionScore(text, at),
    leader_quote: quoteScore(at.side, 'leader'),
    how_it_works: howScore(text, at),
    customer_quote: quoteScore(at.side, 'customer'),
    call_to_action: callScore(text, at),
    none: 0.3,
  };
}

interface Text extends Signals {
  readonly size: number;
  readonly isNumbered: boolean;
  readonly hasDateline: boolean;
  readonly opens: boolean;
  readonly quoted: boolean;
  readonly product: number;
}

/** The points of the conditions that hold. */
const points = (...given: readonly (readonly [boolean, number])[]): number =>
  given.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);

function subheadingScore(
  { opens, size, announces, hasDateline, quoted }: Text,
  at: Position,
  emphasis: number,
): number {
  if (!opens || hasDateline || quoted) return NEVER;
  const follows = at.titlesBefore > 0 || at.isNamed;
  return points([follows && size <= 4 && !announces, 2.2], [!follows, -1], [at.datelineAhead, 0.6]) + emphasis - 1;
}

const summaryScore = ({ announces, hasDateline, opens, size, quoted }: Text, at: Position): number =>
  points([announces, 2], [hasDateline, 3.5], [size >= 4, 0.5], [size < 4, -0.5], [quoted, -4], [at.datelineAhead, -2]) +
  (opens ? 1.8 : at.textBefore === 1 ? -1 : hasDateline ? -2 : -4);

const problemScore = (
  { pain, offer, about, product, announces, hasDateline, opens, size, quoted }: Text,
  at: Position,
): number =>
  pain -
  0.35 * offer -
  1.6 * product +
  points(
    [about === 'people' || about === 'question', 0.7],
    [about === 'imperative', -2.5],
    [hasDateline, -3],
    [announces && !hasDateline, -0.8],
    [quoted, -2.2],
    [size <= 2, -1],
    [opens, -0.5],
    [at.datelineAhead, -3],
    [at.textBefore === 1, 0.5],
  ) -
  0.4 * Math.max(0, at.textBefore - 4);

const solutionScore = ({ pain, offer, call, about, product, hasDateline, quoted }: Text, at: Position): number =>
  0.75 * offer +
  1.4 * product -
  0.25 * pain +
  points(
    [about === 'imperative', -2],
    [hasDateline, -2],
    [quoted, -4],
    [at.textAfter === 0 && at.textBefore > 2, call >= 2 ? -2 : -1],
    [at.isExplained, -1],
    [at.datelineAhead, -3],
    [at.textBefore >= 2, 0.4],
    [at.textBefore === 1 && pain <= 0.5, 0.7],
  );

const howScore = ({ steps, isNumbered, about, opens, hasDateline, quoted }: Text, at: Position): number =>
  0.85 * steps -
  1 +
  points(
    [isNumbered, 1],
    [about === 'imperative', 0.8],
    [quoted, -4],
    [opens, -1.5],
    [at.textBefore < 3, -0.8],
    [hasDateline, -3],
    [at.hasHow, -2.5],
    [at.isExplained, 1],
  );

const callScore = ({ call, address, about, size, opens, quoted }: Text, at: Position): number =>
  0.7 * call -
  1.4 +
  points(
    [address, 1.2],
    [about === 'imperative', 1],
    [call <= 1 && !address && about !== 'imperative', -1.5],
    [at.textAfter === 0, 1.3],
    [at.textAfter > 1, -2],
    [size <= 4, 0.4],
    [size === 5, -0.3],
    [size >= 6, -1.5],
    [quoted, -4],
    [at.hasCall, -2.5],
    [opens, -2],
  );

const emphasisOf = ({ lines }: Unit): number => {
  const traits = lines[0]?.traits;
  return traits?.emphasis === 'italic' ? 1.8 : traits?.emphasis === 'bold' ? 1.2 : traits?.kind === 'quote' ? 0.8 : 0;
};

function quoteScore(side: Side | null, wanted: 'leader' | 'customer'): number {
  if (side === null) return NEVER;
  if (side === wanted) return 4.5;
  return side === 'unknown' ? 3 : side === 'other' ? 1 : 1.5;
}
