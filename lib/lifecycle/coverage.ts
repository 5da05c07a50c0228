import { type LifecycleStage, STAGE_FACTS, STAGES, type Stage } from './stages';

export interface CoverageNotice {
  readonly id: string;
  readonly message: string;
}

/** Which stages a set of key results covers, and what is worth saying about it. */
export interface Coverage {
  readonly counts: Readonly<Record<Stage, number>>;
  readonly notices: readonly CoverageNotice[];
  /** Stages with no key result, in their order. Empty while the set is too small to speak of gaps. */
  readonly gaps: readonly LifecycleStage[];
}

/** From this many key results on, a stage without one is worth a look. */
const ENOUGH = 4;

/**
 * Counts per stage and the notices that follow from them. `stages` is one entry per key result; null: not known. `scope` is
 * what the team says it looks after: of the stages outside it nothing is missing. Empty: all of them.
 */
export function coverageOf(stages: readonly (Stage | null)[], scope: readonly LifecycleStage[] = []): Coverage {
  const counts: Record<Stage, number> = {
    awareness: 0,
    engagement: 0,
    acquisition: 0,
    success: 0,
    loyalty: 0,
    internal: 0,
  };
  for (const stage of stages) if (stage) counts[stage]++;
  const facing = STAGES.reduce((sum, stage) => sum + counts[stage], 0);
  const isOurs = (stage: LifecycleStage): boolean => scope.length === 0 || scope.includes(stage);
  const enough = scope.length === 0 ? ENOUGH : 1;
  const gaps = facing >= enough ? STAGES.filter(stage => counts[stage] === 0 && isOurs(stage)) : [];
  return { counts, notices: noticesOf(counts, facing, isOurs), gaps };
}

/** Loyalty stands on the four stages before it, most of all on success: customers get first what they came for. */
function noticesOf(
  counts: Readonly<Record<Stage, number>>,
  facing: number,
  isOurs: (stage: LifecycleStage) => boolean,
): CoverageNotice[] {
  const notices: CoverageNotice[] = [];
  if (counts.loyalty > 0 && counts.success === 0 && isOurs('success'))
    notices.push({
      id: 'loyalty-without-success',
      message: 'Loyalty follows success. What shows that customers get what they came for?',
    });
  const before = STAGES.slice(0, 3).filter(stage => counts[stage] === 0 && isOurs(stage));
  if (counts.loyalty > 0 && before.length > 0 && counts.loyalty === facing)
    notices.push({
      id: 'loyalty-alone',
      message: `Only loyalty is measured. Who looks after ${listed(before.map(stage => STAGE_FACTS[stage].label.toLowerCase()))}?`,
    });
  if (facing === 0 && counts.internal >= ENOUGH)
    notices.push({ id: 'all-internal', message: 'No customer would notice any of these. Which one reaches them?' });
  return notices;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
