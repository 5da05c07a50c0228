import type { Piece, Reading } from '@/lib/engine';

/** Questions that the standard wants answered somewhere in a PR/FAQ. */
export const STANDARD_QUESTIONS = [
  'launch_date',
  'price',
  'metric_with_target',
  'risks',
  'alternatives_named',
  'evidence_of_listening',
  'limits_stated',
  'why_now',
  'cost_or_resources',
  'market_or_demand_number',
  'legal_privacy_security',
  'stop_condition',
  'benefit_quantified',
  'problem_quantified',
] as const;
export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];

/** Which of the standard questions a piece answers; kept per piece by the caller. */
export function answersIn(_piece: Piece): readonly StandardQuestion[] {
  return [];
}

/** Which of the standard questions the draft answers anywhere. */
export function answeredIn(reading: Reading): Record<StandardQuestion, boolean> {
  const found = new Set(reading.pieces.flatMap(answersIn));
  return Object.fromEntries(STANDARD_QUESTIONS.map(q => [q, found.has(q)])) as Record<StandardQuestion, boolean>;
}
