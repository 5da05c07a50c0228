import type { Stage } from './stages';

export interface CoverageNotice {
  readonly id: string;
  readonly message: string;
}

/** Which stages a set of key results covers, and what is worth saying about it. */
export interface Coverage {
  readonly counts: Readonly<Record<Stage, number>>;
  readonly notices: readonly CoverageNotice[];
}

/** Counts per stage and the notices that follow from them. `stages` is one entry per key result. */
export function coverageOf(stages: readonly (Stage | null)[]): Coverage {
  const counts: Record<Stage, number> = {
    awareness: 0,
    engagement: 0,
    acquisition: 0,
    success: 0,
    loyalty: 0,
    internal: 0,
  };
  for (const stage of stages) if (stage) counts[stage]++;
  return { counts, notices: [] };
}
