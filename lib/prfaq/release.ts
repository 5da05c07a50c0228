import type { Line } from './outline';
import { isQuote, type ReleasePart, STATES, transition } from './release-order';
import { type Position, type Scores, scoresOf } from './release-scores';
import { sideOfUnit, signalsOfUnit, type Unit, unitsOf } from './release-units';
import type { Side } from './sides';

/** Units beyond this are not looked at: no release is that long. */
const MOST_UNITS = 150;

/** The part of every line of the release, by index into the lines; lines that are no part are left out. */
export function releasePartsOf(
  lines: readonly Line[],
  sides: ReadonlyMap<Line, Side>,
  products: readonly string[],
): Map<number, ReleasePart> {
  const units = unitsOf(lines).slice(0, MOST_UNITS);
  const best = bestPath(units.map((unit, i) => scoresOf(unit, positionOf(units, i, sides, products))));
  const voiced = problemInAVoice(units, best);
  if (voiced >= 0) best[voiced] = 'problem';
  const parts = new Map<number, ReleasePart>();
  units.forEach((unit, i) => {
    const part = best[i];
    if (part) for (let line = unit.from; line < unit.to; line++) parts.set(line, part);
  });
  return parts;
}

function positionOf(
  units: readonly Unit[],
  index: number,
  sides: ReadonlyMap<Line, Side>,
  products: readonly string[],
): Position {
  const isText = (unit: Unit): boolean => !unit.isMark && !unit.isTitle;
  const before = units.slice(0, index);
  const labels = units.map(unit => unit.lines[0]?.section);
  return {
    textBefore: before.filter(isText).length,
    textAfter: units.slice(index + 1).filter(isText).length,
    titlesBefore: before.filter(unit => unit.isTitle && !unit.isMark).length,
    isNamed: before.some(unit => unit.lines[0]?.traits.rest),
    datelineAhead: units.slice(index + 1).some(unit => !unit.isMark && (unit.lines[0]?.traits.dateline ?? 0) > 0),
    isProduct: isProduct(units[index] as Unit, products),
    isExplained: isExplained(before, sides),
    side: sideOfUnit(units[index] as Unit, sides),
    hasHow: labels.includes('how_it_works'),
    hasCall: labels.includes('call_to_action'),
  };
}

/** Whether the name a unit begins with is the product's; without any known product, 0.5. */
function isProduct(unit: Unit, products: readonly string[]): number {
  const { about, opening } = signalsOfUnit(unit);
  if (about !== 'name') return 0;
  if (products.length === 0) return 0.5;
  return products.some(name => opening.includes(name) || name.startsWith(opening)) ? 1 : 0;
}

/** Whether a quotation and, before it, a paragraph on what the product does have gone by. */
function isExplained(before: readonly Unit[], sides: ReadonlyMap<Line, Side>): boolean {
  const quote = before.findLastIndex(unit => sideOfUnit(unit, sides) !== null);
  return before.slice(0, Math.max(0, quote)).some(unit => {
    const { offer, announces, pain } = signalsOfUnit(unit);
    const isText = !unit.isMark && !unit.isTitle && sideOfUnit(unit, sides) === null;
    const first = unit.lines[0]?.traits;
    const isSummary = announces || first?.emphasis !== '' || first.dateline > 0;
    return isText && !isSummary && (pain <= 0.5 || (offer >= 1 && offer >= pain));
  });
}

/** The first of several customers' quotations, when no other text tells the problem and this one does; −1 for none. */
function problemInAVoice(units: readonly Unit[], parts: readonly (ReleasePart | null)[]): number {
  const first = parts.indexOf('customer_quote');
  const unit = units[first];
  if (parts.includes('problem') || first === parts.lastIndexOf('customer_quote') || !unit) return -1;
  return signalsOfUnit(unit).pain >= 1 ? first : -1;
}

type Step = { readonly from: number; readonly part: ReleasePart | null };

/** What was told last: nothing yet, or one of the parts. A quotation leaves it as it is. */
const LASTS: readonly (ReleasePart | null)[] = [null, ...STATES.filter(part => !isQuote(part))];

/** The best sequence of parts: each unit takes a part or none, and the order of the standard is preferred. */
function bestPath(scores: readonly Scores[]): (ReleasePart | null)[] {
  let sums = LASTS.map(last => (last === null ? 0 : Number.NEGATIVE_INFINITY));
  const steps: (readonly Step[])[] = [];
  for (const score of scores) {
    const best = bestSteps(score, sums);
    sums = best.sums;
    steps.push(best.steps);
  }
  let at = sums.indexOf(Math.max(...sums));
  const path: (ReleasePart | null)[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]?.[at];
    path.push(step?.part ?? null);
    at = step?.from ?? 0;
  }
  return path.reverse();
}

/** For each part that may have been told last: the best sum, and the step that leads there. */
function bestSteps(score: Scores, before: readonly number[]): { sums: number[]; steps: Step[] } {
  const quote: ReleasePart = score.leader_quote >= score.customer_quote ? 'leader_quote' : 'customer_quote';
  const stays: ReleasePart | null = score[quote] > score.none ? quote : null;
  const sums = before.map(sum => sum + (stays ? score[stays] : score.none));
  const steps = before.map((_, from): Step => ({ from, part: stays }));
  LASTS.forEach((part, to) => {
    if (part === null) return;
    LASTS.forEach((last, from) => {
      const sum = (before[from] ?? 0) + score[part] + transition(last, part);
      if (sum > (sums[to] ?? 0)) {
        sums[to] = sum;
        steps[to] = { from, part };
      }
    });
  });
  return { sums, steps };
}
