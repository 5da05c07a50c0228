/** The drawing of the lifecycle ring. Lengths in the units of its view box, angles in degrees clockwise from the top. */
export const RING = { width: 328, height: 250, x: 164, y: 124, radius: 78 } as const;

const FIFTH = 72;
/** Half of the opening between two arcs. */
const GAP = 3.5;
const BEADS = { radius: 61, step: 15.5 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many beads an arc holds; of more, the last place says how many are left. */
export const MOST_BEADS = 4;

/** The point at an angle and a distance from the middle of the ring. */
export function at(angle: number, radius: number): Point {
  const turn = ((angle - 90) * Math.PI) / 180;
  return { x: round(RING.x + radius * Math.cos(turn)), y: round(RING.y + radius * Math.sin(turn)) };
}

/** An arc of the ring as a path, clockwise. */
export function arc(from: number, to: number, radius: number): string {
  const [start, end] = [at(from, radius), at(to, radius)];
  return `M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`;
}

/** The arc of the stage with this place in the order, 0 to 4; the first begins at the top. */
export const stageArc = (index: number): string => arc(index * FIFTH + GAP, (index + 1) * FIFTH - GAP, RING.radius);

/** Where the beads of a stage stand: inside its arc, around its middle. */
export function beadPlaces(index: number, count: number): Point[] {
  const middle = (index + 0.5) * FIFTH;
  return Array.from({ length: count }, (_, i) => at(middle + (i - (count - 1) / 2) * BEADS.step, BEADS.radius));
}

/** How many lettered marks of plans a stage holds; of more, the last place says how many are left. */
export const MOST_PILLS = 3;

/** A lettered mark, in units of the drawing: for a letter, a letter with a figure, a letter with two. */
export const PILL = { height: 17, narrow: 17, wide: 28, widest: 34 } as const;
const PILLS = { outer: 56, inner: 36, step: 16 } as const;

/** Where the marks of up to three plans stand in a stage: two beside one another, the third nearer the middle. */
export function pillPlaces(index: number, count: number): Point[] {
  const middle = (index + 0.5) * FIFTH;
  if (count < 2) return Array.from({ length: count }, () => at(middle, PILLS.outer));
  const pair = [at(middle - PILLS.step, PILLS.outer), at(middle + PILLS.step, PILLS.outer)];
  return count === 2 ? pair : [...pair, at(middle, PILLS.inner)];
}

const DISPUTE_RADIUS = 87;

/** The arc that joins the middles of two stages the shorter way round, and its middle; null where one is not of the ring. */
export function disputeArc(first: number, second: number): { readonly path: string; readonly middle: Point } | null {
  if (first < 0 || second < 0 || first === second) return null;
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  const isAcrossTop = high - low > 2;
  const from = ((isAcrossTop ? high : low) + 0.5) * FIFTH;
  const to = ((isAcrossTop ? low + 5 : high) + 0.5) * FIFTH;
  return { path: arc(from, to, DISPUTE_RADIUS), middle: at((from + to) / 2, DISPUTE_RADIUS) };
}

/** The arrow over the top, from loyalty to awareness: its shaft and its head. */
export const FEED = { shaft: arc(-29, 27, 94), head: feedHead() } as const;

function feedHead(): string {
  const tip = at(28, 94);
  const [left, right] = [at(22.5, 99.5), at(21.5, 89.5)];
  return `M${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
