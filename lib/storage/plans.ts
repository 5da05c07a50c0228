import * as v from 'valibot';
import type { Plan } from '@/lib/lifecycle/plan';
import { StageSchema } from '@/lib/messages/settings-schema';
import { type Stored, storedItem } from './stored';

const Short = v.pipe(v.string(), v.maxLength(2_000));

export const PlanSchema = v.object({
  title: Short,
  items: v.pipe(
    v.array(
      v.object({
        objective: Short,
        text: v.pipe(v.string(), v.maxLength(20_000)),
        verdict: Short,
        stage: v.nullable(StageSchema),
        owner: Short,
      }),
    ),
    v.maxLength(5_000),
  ),
}) satisfies v.GenericSchema<unknown, Plan>;

const PlanFileSchema = v.object({ backcastPlan: v.literal(1), plan: PlanSchema });

/** Plans of other teams that were laid over a document's own. */
export const storedPlans = (document: string): Stored<readonly Plan[]> =>
  storedItem<readonly Plan[]>({
    key: `plans/${document}`,
    name: 'The plans of other teams beside this document',
    schema: v.pipe(v.array(PlanSchema), v.maxLength(100)),
    fallback: [],
    version: 1,
    migrations: {},
  });

/** A plan as the text of a file for other teams. */
export const planFile = (plan: Plan): string => `${JSON.stringify({ backcastPlan: 1, plan }, null, 2)}\n`;

/** The plan in the text of such a file; null when it holds none. */
export function planIn(text: string): Plan | null {
  try {
    const file = v.safeParse(PlanFileSchema, JSON.parse(text));
    return file.success ? file.output.plan : null;
  } catch {
    return null;
  }
}
