import type { Label } from './labels';
import { signalsOfUnit, type Unit } from './release-units';
import type { Side } from './sides';
import type { Signals } from './signals';

/** The parts of a release in their order; `none` is text that is no part. */
export const STATES = [
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'leader_quote',
  'how_it_works',
  'customer_quote',
  'call_to_action',
] as const;
export type ReleasePart = (typeof STATES)[number];
export type Scores = Readonly<Record<ReleasePart, number>> & { readonly none: number };

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

const NEVER = -30;

/** How well a unit would do as each of the parts. */
export function scoresOf(unit: Unit, at: Position): Scores {
  if (unit.isMark) return { ...fill(NEVER), none: 0 };
  const scores = unit.isTitle ? titleScores(unit, at) : textScores(unit, at);
  return labelled(scores, unit, at);
}

const fill = (value: number): Record<ReleasePart, number> =>
  Object.fromEntries(STATES.map(state => [state, value])) as Record<ReleasePart, number>;

function titleScores({ lines }: Unit, { titlesBefore, textBefore }: Position): Record<ReleasePart | 'none', number> {
  const traits = lines[0]?.traits;
  if (!traits) return { ...fill(NEVER), none: 0 };
  const weight = traits.kind === 'heading' || traits.emphasis === 'bold' ? 1 : 0;
  const headline = titlesBefore === 0 ? 3 + weight : 0;
  return {
    ...fill(-4),
    headline: textBefore === 0 ? headline : traits.kind === 'heading' ? 0.5 - textBefore : NEVER,
    subheading: textBefore > 0 ? NEVER : titlesBefore > 0 ? 2.5 + (traits.emphasis === 'italic' ? 0.5 : 0) : 1,
    summary: traits.size >= 4 ? 0.5 : -3,
    call_to_action: textBefore > 1 && traits.signals.address ? 1.5 : -4,
    none: 0.6,
  };
}

function textScores(unit: Unit, at: Position): Record<ReleasePart | 'none', number> {
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

/** Sections of a release that are none of its parts. */
const OTHER_SECTIONS: readonly Label[] = ['about', 'contact', 'plan', 'readme', 'notes', 'guide', 'design'];

/** What a heading in the writer's own words suggests for the text right under it. */
function hinted(scores: Record<ReleasePart | 'none', number>, { pain, offer, call }: Signals): Scores {
  return {
    ...scores,
    problem: scores.problem + Math.min(1.6, 1.6 * pain),
    solution: scores.solution + Math.min(1, offer),
    call_to_action: scores.call_to_action + Math.min(0.8, 0.4 * call),
  };
}

const HEADED = 7;
const RUN_IN = 6;
const GOES_ON = 1.6;

/** Adds what the label says that the unit stands under. */
function labelled(
  scores: Record<ReleasePart | 'none', number>,
  unit: Unit,
  { hasHow, hasCall, side }: Position,
): Scores {
  const line = unit.lines[0];
  if (!line?.section) return line?.hint && line.isFirst ? hinted(scores, line.hint) : scores;
  const { section, isFirst, isHeaded } = line;
  const isQuote = section === 'leader_quote' || section === 'customer_quote';
  const quoted = side !== null && !isQuote && !isFirst;
  const weight = quoted ? 0 : isHeaded ? (isFirst || !isQuote ? HEADED : 0) : isFirst ? RUN_IN : isQuote ? 0 : GOES_ON;
  const result = { ...scores };
  const raise = (part: ReleasePart, by: number): void => {
    result[part] = Math.max(result[part], -1) + by;
  };
  if (OTHER_SECTIONS.includes(section)) return { ...fill(NEVER), none: 1 };
  if (section === 'start') {
    raise('how_it_works', hasHow ? 2 : weight);
    raise('call_to_action', hasCall ? 2 : weight - 1.2);
  } else if (section === 'features') {
    raise('how_it_works', hasHow ? 0 : isHeaded ? 3.5 : 1.5);
    result.none += 1.5;
  } else if ((STATES as readonly string[]).includes(section)) {
    const part = section as ReleasePart;
    if ((part === 'headline' || part === 'subheading') && !isFirst) return scores;
    raise(part, weight);
  }
  return result;
}

const ORDER = Object.fromEntries(STATES.map((state, i) => [state, i])) as Record<ReleasePart, number>;
const SAME: Partial<Record<ReleasePart, number>> = {
  headline: -20,
  subheading: -0.8,
  summary: -1,
  problem: 0.3,
  solution: 0.3,
  how_it_works: 0.3,
  call_to_action: -0.6,
};
const BACK: Readonly<Partial<Record<`${ReleasePart}>${ReleasePart}`, number>>> = {
  'solution>problem': -1.6,
  'how_it_works>solution': -1.2,
};

/** Quotations stand anywhere: they are no step in the order of the parts. */
export const isQuote = (part: ReleasePart): boolean => part === 'leader_quote' || part === 'customer_quote';

/** What it costs to go from one part to the next; parts may be skipped for nothing. */
export function transition(from: ReleasePart | null, to: ReleasePart): number {
  if (from === null) return 0;
  if (from === to) return SAME[to] ?? 0;
  if (ORDER[from] < ORDER[to]) return 0;
  if (to === 'headline' || to === 'subheading') return to === 'headline' ? -20 : -8;
  return BACK[`${from}>${to}`] ?? (from === 'call_to_action' ? -2.5 : -1.8);
}
