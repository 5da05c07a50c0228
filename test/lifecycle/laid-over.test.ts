import { describe, expect, it } from 'vitest';
import { disputesIn, laidOver } from '@/lib/lifecycle/laid-over';
import { mergedPlans, type Plan } from '@/lib/lifecycle/plan';
import { STAGES, type Stage } from '@/lib/lifecycle/stages';

const plan = (title: string, ...items: (readonly [string, Stage | null])[]): Plan => ({
  title,
  items: items.map(([text, stage]) => ({ objective: '', text, verdict: 'outcome', stage, owner: '' })),
});

const DESK = plan('Desk', ['Half of the callers ask for a crew', 'engagement'], ['Six calls a day', null]);
const BOATS = plan('Boats', ['Crews come back next season', 'loyalty'], ['Boats are washed', 'internal']);
const SHOP = plan('Shop', ['crews  come back next season', 'success'], ['400 first bookings', 'acquisition']);
const ALL = [DESK, BOATS, SHOP];

describe('plans on one ring', () => {
  const stages = laidOver(ALL, mergedPlans(ALL));
  const at = (stage: Stage) => stages.find(laid => laid.stage === stage)?.plans ?? [];

  it('stand in the order of the ring, internal last, and leave out plans that have nothing in a stage', () => {
    expect(stages.map(({ stage }) => stage)).toEqual([...STAGES, 'internal']);
    expect(at('awareness')).toEqual([]);
    expect(at('engagement').map(({ plan: i, title }) => [i, title])).toEqual([[0, 'Desk']]);
    expect(at('internal').map(({ title }) => title)).toEqual(['Boats']);
  });

  it('say of a key result where others place it, whatever its case and spaces', () => {
    expect(at('loyalty')[0]?.items[0]?.elsewhere).toEqual([{ title: 'Shop', stage: 'success' }]);
    expect(at('success')[0]?.items[0]?.elsewhere).toEqual([{ title: 'Boats', stage: 'loyalty' }]);
    expect(at('acquisition')[0]?.items[0]?.elsewhere).toEqual([]);
  });

  it('lose no key result that has a stage', () => {
    const laid = stages.flatMap(({ plans }) => plans.flatMap(({ items }) => items)).length;
    expect(laid).toBe(ALL.flatMap(({ items }) => items).filter(({ stage }) => stage !== null).length);
  });
});

describe('disputes between stages', () => {
  it('are counted once for a pair, in the order of the ring', () => {
    expect(disputesIn(mergedPlans(ALL))).toEqual([{ between: ['success', 'loyalty'], count: 1 }]);
  });

  it('come in every pair when three plans differ', () => {
    const one = 'Riders tell a friend';
    const three = [plan('A', [one, 'loyalty']), plan('B', [one, 'awareness']), plan('C', [one, 'success'])];
    expect(disputesIn(mergedPlans(three)).map(({ between }) => between)).toEqual([
      ['awareness', 'success'],
      ['awareness', 'loyalty'],
      ['success', 'loyalty'],
    ]);
  });

  it('leave out plans that do not know the stage', () => {
    const one = 'Riders tell a friend';
    expect(disputesIn(mergedPlans([plan('A', [one, null]), plan('B', [one, 'loyalty'])]))).toEqual([]);
  });
});
