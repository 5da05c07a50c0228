import { describe, expect, it } from 'vitest';
import { mergedPlans, type Plan, type PlanItem, planAsCsv, planAsMarkdown } from '@/lib/lifecycle/plan';
import { STAGES, type Stage } from '@/lib/lifecycle/stages';
import { planFile, planIn } from '@/lib/storage/plans';

const item = (text: string, stage: Stage | null, more: Partial<PlanItem> = {}): PlanItem => ({
  objective: 'The crew comes home',
  text,
  verdict: 'outcome',
  stage,
  owner: '',
  ...more,
});
const plan = (title: string, ...items: PlanItem[]): Plan => ({ title, items });

const DESK = plan('Desk', item('Half of the callers ask for a crew', 'engagement'), item('Six calls a day', null));
const BOATS = plan('Boats', item('Crews come back next season', 'loyalty'), item('Boats are washed', 'internal'));
const SHOP = plan('Shop', item('Crews  come back next season', 'success'), item('400 first bookings', 'acquisition'));

describe('plans laid over one another', () => {
  it('count each key result once', () => {
    const { counts, total } = mergedPlans([DESK, BOATS]);
    const sum = (stage: Stage): number => counts.reduce((all, { stages }) => all + stages[stage], 0);
    expect(counts.map(({ title }) => title)).toEqual(['Desk', 'Boats']);
    for (const stage of [...STAGES, 'internal'] as const) expect(total[stage]).toBe(sum(stage));
    expect(mergedPlans([BOATS, BOATS]).total).toEqual(mergedPlans([BOATS]).total);
  });

  it('show the gaps that nobody fills, and what is placed differently', () => {
    const { gaps, conflicts, total } = mergedPlans([DESK, BOATS, SHOP]);
    expect(gaps).toEqual(['awareness']);
    expect(total.loyalty + total.success).toBe(1);
    expect(conflicts).toEqual([
      {
        text: 'Crews come back next season',
        said: [
          { title: 'Boats', stage: 'loyalty' },
          { title: 'Shop', stage: 'success' },
        ],
      },
    ]);
  });
});

describe('a plan that leaves', () => {
  it('is Markdown with a tag per line, which is read back as the stage', () => {
    const text = planAsMarkdown(
      plan('Boats', item('Crews come\nback', 'loyalty', { owner: 'Ilse' }), item('Wash', null)),
    );
    expect(text).toContain(
      '# Boats\n\n## The crew comes home\n\n- Crews come back (Ilse) #loyalty\n- Wash\n\n| Stage |',
    );
    expect(text).toContain('| Awareness | gap |');
    expect(text).toContain('| Customer loyalty | 1 |');
  });

  it('is a table in which nothing becomes a formula', () => {
    const csv = planAsCsv(plan('Boats', item('=1+1', 'success', { owner: 'Ilse, "the" boss' })));
    expect(csv).toBe(
      'objective,key result,verdict,stage,owner\r\nThe crew comes home,\'=1+1,outcome,Customer success,"Ilse, ""the"" boss"\r\n',
    );
  });

  it('is a file that gives the same plan, and no other file does', () => {
    expect(planIn(planFile(SHOP))).toEqual(SHOP);
    for (const text of [
      '',
      '{}',
      '[]',
      '{"backcastPlan":1,"plan":{"title":"x"}}',
      planFile(SHOP).replace('success', 'joy'),
    ])
      expect(planIn(text)).toBeNull();
  });
});
