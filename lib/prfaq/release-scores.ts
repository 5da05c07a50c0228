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
  const { pain, offer, steps, call, announces, about, address } = signalsOfUnit(unit);
  const traits = unit.lines[0]?.traits;
  const size = traits?.size ?? 0;
  const isList = unit.lines.some(line => line.traits.marker === 'number');
  const hasDateline = (traits?.dateline ?? 0) > 0;
  const isProduct = about === 'name' || about === 'this' || about === 'with';
  const opens = at.textBefore === 0;
  const isShort = size <= 4;
  const quoted = at.side !== null;
  return {
    headline: NEVER,
    subheading:
      opens && at.titlesBefore > 0 && isShort && !announces && !hasDateline
        ? 1.2 + emphasis(unit)
        : opens
          ? emphasis(unit) - 1
          : NEVER,
    summary:
      (announces ? 2 : 0) +
      (hasDateline ? 3 : 0) +
      (opens ? 1.8 : at.textBefore === 1 ? -1 : -4) +
      (size >= 4 ? 0.5 : -0.5) -
      (quoted ? 4 : 0),
    problem:
      pain -
      0.35 * offer +
      (about === 'people' || about === 'question' ? 0.7 : 0) -
      (isProduct ? 1.6 : 0) -
      (about === 'imperative' ? 2.5 : 0) -
      (hasDateline ? 3 : announces ? 0.8 : 0) -
      (quoted ? 2.2 : 0) -
      (at.textBefore > 4 ? 0.4 * (at.textBefore - 4) : 0) -
      (size <= 2 ? 1 : 0) -
      (opens ? 0.5 : 0),
    solution:
      (at.isExplained ? -1 : 0) +
      0.75 * offer +
      (about === 'name' || about === 'with' ? 1.4 : about === 'this' ? 1.1 : 0) -
      0.25 * pain -
      (about === 'imperative' ? 2 : 0) -
      (hasDateline ? 2 : 0) -
      (quoted ? 4 : 0) -
      (at.textAfter === 0 && at.textBefore > 2 ? 1 : 0),
    leader_quote: quoteScore(at.side, 'leader'),
    how_it_works:
      (at.isExplained ? 1 : 0) +
      0.85 * steps +
      (isList ? 1 : 0) +
      (about === 'imperative' ? 0.8 : 0) -
      1 -
      (quoted ? 4 : 0) -
      (opens ? 1.5 : 0) -
      (at.hasHow ? 2.5 : 0) -
      (hasDateline ? 3 : 0),
    customer_quote: quoteScore(at.side, 'customer'),
    call_to_action:
      0.7 * call +
      (address ? 1.2 : 0) +
      (about === 'imperative' ? 1 : 0) +
      (at.textAfter === 0 ? 1.3 : at.textAfter === 1 ? 0 : -2) +
      (isShort ? 0.4 : size >= 6 ? -1.5 : -0.3) -
      1.4 -
      (quoted ? 4 : 0) -
      (at.hasCall ? 2.5 : 0) -
      (opens ? 2 : 0),
    none: 0.5,
  };
}

const emphasis = ({ lines }: Unit): number => {
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
function labelled(scores: Record<ReleasePart | 'none', number>, unit: Unit, { hasHow, hasCall }: Position): Scores {
  const line = unit.lines[0];
  if (!line?.section) return line?.hint && line.isFirst ? hinted(scores, line.hint) : scores;
  const { section, isFirst, isHeaded } = line;
  const isQuote = section === 'leader_quote' || section === 'customer_quote';
  const weight = isHeaded ? (isFirst || !isQuote ? HEADED : 0) : isFirst ? RUN_IN : isQuote ? 0 : GOES_ON;
  const result = { ...scores };
  const raise = (part: ReleasePart, by: number): void => {
    result[part] = Math.max(result[part], -1) + by;
  };
  if (OTHER_SECTIONS.includes(section)) return { ...fill(NEVER), none: 1 };
  if (section === 'start') {
    raise('how_it_works', hasHow ? 2 : weight);
    raise('call_to_action', hasCall ? 2 : weight - 0.5);
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
  leader_quote: -0.6,
  customer_quote: -0.3,
  call_to_action: -0.6,
};
const BACK: Readonly<Partial<Record<`${ReleasePart}>${ReleasePart}`, number>>> = {
  'leader_quote>problem': -0.8,
  'leader_quote>solution': -0.2,
  'how_it_works>leader_quote': 0,
  'customer_quote>leader_quote': -0.2,
  'customer_quote>how_it_works': -0.3,
  'customer_quote>problem': -2,
  'solution>problem': -1.6,
  'how_it_works>solution': -1.2,
};

/** What it costs to go from one part to the next; parts may be skipped for nothing. */
export function transition(from: ReleasePart | null, to: ReleasePart): number {
  if (from === null) return 0;
  if (from === to) return SAME[to] ?? 0;
  if (ORDER[from] < ORDER[to]) return 0;
  if (to === 'headline' || to === 'subheading') return to === 'headline' ? -20 : -8;
  return BACK[`${from}>${to}`] ?? (from === 'call_to_action' ? -2.5 : -1.8);
}
