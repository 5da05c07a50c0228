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
