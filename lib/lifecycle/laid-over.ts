import type { MergedPlans, Plan, PlanItem } from './plan';
import { STAGES, type Stage } from './stages';

/** A key result of a plan, as it stands in a stage. */
export interface LaidItem extends PlanItem {
  /** Where other plans place the same key result; empty while none differs. */
  readonly elsewhere: readonly { readonly title: string; readonly stage: Stage | null }[];
}

/** What one plan has in one stage. */
export interface LaidPlan {
  /** Place of the plan in the order in which they were laid, from 0. */
  readonly plan: number;
  readonly title: string;
  readonly items: readonly LaidItem[];
}

/** One stage under all plans; those that have nothing there are left out. */
export interface LaidStage {
  readonly stage: Stage;
  readonly plans: readonly LaidPlan[];
}

/** Two stages between which plans disagree, and about how many key results. */
export interface Dispute {
  readonly between: readonly [Stage, Stage];
  readonly count: number;
}

const ALL: readonly Stage[] = [...STAGES, 'internal'];
const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whose key results stand in which stage: the five stages in their order, then `internal`. */
export function laidOver(plans: readonly Plan[], { conflicts }: MergedPlans): readonly LaidStage[] {
  const said = new Map(conflicts.map(conflict => [keyOf(conflict.text), conflict.said]));
  const laid = (item: PlanItem): LaidItem => ({
    ...item,
    elsewhere: (said.get(keyOf(item.text)) ?? []).filter(({ stage }) => stage !== item.stage),
  });
  return ALL.map(stage => ({
    stage,
    plans: plans.flatMap(({ title, items }, plan) => {
      const here = items.filter(item => item.stage === stage);
      return here.length > 0 ? [{ plan, title, items: here.map(laid) }] : [];
    }),
  }));
}

/** The pairs of stages in which the same key results are placed by different plans, each pair in the order of the ring. */
export function disputesIn({ conflicts }: MergedPlans): readonly Dispute[] {
  const counts = new Map<string, Dispute>();
  for (const { said } of conflicts) {
    const stages = ALL.filter(stage => said.some(one => one.stage === stage));
    for (const [i, first] of stages.entries())
      for (const second of stages.slice(i + 1)) {
        const key = `${first} ${second}`;
        counts.set(key, { between: [first, second], count: (counts.get(key)?.count ?? 0) + 1 });
      }
  }
  return [...counts.values()];
}
