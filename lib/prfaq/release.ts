import type { Line } from './outline';
import { type Position, type ReleasePart, type Scores, STATES, scoresOf, transition } from './release-scores';
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
    const isSummary = announces || (unit.lines[0]?.traits.dateline ?? 0) > 0;
    return isText && !isSummary && (pain <= 0.5 || (offer >= 1 && offer >= pain));
  });
}

/** The best sequence of parts: each unit takes a part or none, and the order of the standard is preferred. */
function bestPath(scores: readonly Scores[]): (ReleasePart | null)[] {
  const lasts = [null, ...STATES];
  let sums: number[] = lasts.map(last => (last === null ? 0 : Number.NEGATIVE_INFINITY));
  const came: { from: number; part: ReleasePart | null }[][] = [];
  for (const score of scores) {
    const next = sums.map(sum => sum + score.none);
    const step: { from: number; part: ReleasePart | null }[] = lasts.map((_, i) => ({ from: i, part: null }));
    lasts.forEach((last, from) => {
      STATES.forEach((part, i) => {
        const sum = (sums[from] ?? 0) + score[part] + transition(last, part);
        if (sum > (next[i + 1] ?? 0)) {
          next[i + 1] = sum;
          step[i + 1] = { from, part };
        }
      });
    });
    sums = next;
    came.push(step);
  }
  let at = sums.indexOf(Math.max(...sums));
  const path: (ReleasePart | null)[] = [];
  for (let i = scores.length - 1; i >= 0; i--) {
    const step = came[i]?.[at];
    path.unshift(step?.part ?? null);
    at = step?.from ?? 0;
  }
  return path;
}
