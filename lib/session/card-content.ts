import { shownAs } from '@/lib/key-results/learning';
import type { KeyResult, ShownVerdict } from '@/lib/key-results/types';
import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import type { CardContent } from '@/lib/marks/card';
import type { MarginShape } from '@/lib/marks/margin';
import type { KeyResultView } from '@/lib/messages/protocol';

export const VERDICT_LABELS: Readonly<Record<ShownVerdict, string>> = {
  outcome: 'Outcome',
  learning: 'Learning',
  guardrail: 'Guardrail',
  output: 'Output',
  activity: 'Activity',
  unclear: 'Unclear',
};

const ORDER: readonly Stage[] = [...STAGES, 'internal'];
const ROW = ORDER.map(stage => ({ stage, key: STAGE_FACTS[stage].key, label: STAGE_FACTS[stage].label }));

/** The stage a key sets, or null. */
export const stageOfKey = (key: string): Stage | null => ROW.find(entry => entry.key === key)?.stage ?? null;

/** What stands beside a key result in the margin. */
export function shapeOf(keyResult: KeyResult): MarginShape {
  const shown = shownAs(keyResult);
  return { id: keyResult.id, shown, label: VERDICT_LABELS[shown] };
}

/** What the card says of a key result. */
export function cardContentOf(keyResult: KeyResultView, canWrite: boolean): CardContent {
  const { id, verdict, shown, reason, rewrites, stage } = keyResult;
  return {
    id,
    verdict,
    shown,
    label: VERDICT_LABELS[shown],
    reason,
    rewrite: rewrites[0]?.text ?? null,
    others: Math.max(0, rewrites.length - 1),
    canWrite,
    stages: ROW,
    stage: stage.set ?? stage.suggested,
    isSet: stage.set !== null,
  };
}
