import type { Reading } from '@/lib/engine';

export type ProblemFraming = 'customer-centric' | 'company-centric' | 'solution-smuggled' | 'missing';
export type SolutionFraming = 'benefit-first' | 'feature-first' | 'missing';

/** From whose side problem and solution are told. */
export function framingOf(_reading: Reading): { problem: ProblemFraming; solution: SolutionFraming } {
  return { problem: 'missing', solution: 'missing' };
}
