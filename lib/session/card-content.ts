import type { Verdict } from '@/lib/key-results/types';
import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import type { CardContent } from '@/lib/marks/card';
import type { KeyResultView } from '@/lib/messages/protocol';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  outcome: 'Outcome',
  guardrail: 'Guardrail',
  output: 'Output',
  activity: 'Activity',
  unclear: 'Unclear',
};

const ORDER: readonly Stage[] = [...STAGES, 'internal'];
const ROW = ORDER.map(stage => ({ stage, key: STAGE_FACTS[stage].key, label: STAGE_FACTS[stage].label }));

/** The stage a key sets, or null. */
export const stageOfKey = (key: string): Stage | null => ROW.find(entry => entry.key === key)?.stage ?? null;

/** What the card says of a key result. */
export function cardContentOf(keyResult: KeyResultView, canWrite: boolean): CardContent {
  const { id, verdict, reason, rewrites, stage } = keyResult;
  return {
    id,
    verdict,
    label: VERDICT_LABELS[verdict],
    reason,
    rewrite: rewrites[0]?.text ?? null,
    others: Math.max(0, rewrites.length - 1),
    canWrite,
    stages: ROW,
    stage: stage.set ?? stage.suggested,
    isSet: stage.set !== null,
  };
}
