import type { Plan } from '@/lib/lifecycle/plan';
import type { Stage } from '@/lib/lifecycle/stages';

const plan = (title: string, ...items: (readonly [string, Stage | null])[]): Plan => ({
  title,
  items: items.map(([text, stage]) => ({ objective: '', text, verdict: 'outcome', stage, owner: '' })),
});

/** Plans of two other teams; one key result is placed differently in them. */
export const OTHER_PLANS: readonly Plan[] = [
  plan(
    'Front desk of the northern workshops',
    ['Riders who never heard of us ask for a price', 'awareness'],
    ['Riders come back for a second repair', 'loyalty'],
  ),
  plan(
    'Spare parts',
    ['Riders come back for a second repair', 'success'],
    ['A first order within a week', 'acquisition'],
    ['A second mechanic joins the board in the first month', 'success'],
  ),
  plan(
    'Training',
    ['Mechanics finish their first repair with the board alone', 'success'],
    ['Half of the workshops send a second person', 'loyalty'],
  ),
];
