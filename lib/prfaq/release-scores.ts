import type { Label } from './labels';
import { type ReleasePart, STATES } from './release-order';
import { NEVER, type Position, type Scores, textScores } from './release-text-scores';
import { signalsOfUnit, type Unit } from './release-units';
import type { Signals } from './signals';

export type { Position, Scores } from './release-text-scores';

/** How well a unit would do as each of the parts. */
export function scoresOf(unit: Unit, at: Position): Scores {
  if (unit.isMark) return { ...fill(NEVER), none: 0 };
  const scores = unit.isTitle ? titleScores(unit, at) : textScores(unit, at);
  return labelled(scores, unit, at);
}

const fill = (value: number): Record<ReleasePart, number> =>
  Object.fromEntries(STATES.map(state => [state, value])) as Record<ReleasePart, number>;

function titleScores({ lines }: Unit, { titlesBefore, textBefore }: Position): Scores {
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

/** Sections of a release that are none of its parts. */
const OTHER_SECTIONS: readonly Label[] = ['about', 'contact', 'plan', 'readme', 'notes', 'guide', 'design'];

/** What a heading in the writer's own words suggests for the text right under it. */
function hinted(scores: Scores, { pain, offer, call }: Signals): Scores {
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
function labelled(scores: Scores, unit: Unit, { hasHow, hasCall, side, textAfter }: Position): Scores {
  const line = unit.lines[0];
  if (!line?.section) return line?.hint && line.isFirst ? hinted(scores, line.hint) : scores;
  const { section, isFirst, isHeaded } = line;
  const isQuote = section === 'leader_quote' || section === 'customer_quote';
  const quoted = side !== null && !isQuote && !isFirst;
  const closes = section === 'how_it_works' && !isFirst && textAfter === 0 && signalsOfUnit(unit).address;
  const weight = quoted
    ? 0
    : closes
      ? GOES_ON
      : isHeaded
        ? isFirst || !isQuote
          ? HEADED
          : 0
        : isFirst
          ? RUN_IN
          : isQuote
            ? 0
            : GOES_ON;
  const result: Record<ReleasePart | 'none', number> = { ...scores };
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
