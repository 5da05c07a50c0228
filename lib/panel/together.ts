import { type Dispute, disputesIn, type LaidStage, laidOver } from '@/lib/lifecycle/laid-over';
import { type MergedPlans, mergedPlans, type Plan } from '@/lib/lifecycle/plan';
import { STAGE_FACTS, type Stage } from '@/lib/lifecycle/stages';
import { capital, counted, inWords, listed } from './words';

/** This document's plan and those of other teams, as one ring shows them. */
export interface Together {
  /** Of the plans in their order, this document's first. */
  readonly titles: readonly string[];
  readonly merged: MergedPlans;
  /** The five stages in their order, then `internal`. */
  readonly stages: readonly LaidStage[];
  readonly disputes: readonly Dispute[];
  /** Two lines for the middle of the ring. */
  readonly middle: readonly [string, string];
  /** All of it for a screen reader. */
  readonly name: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a plan by its place, from 0: A to Z, then A2 and so on. */
export const letterOf = (plan: number): string =>
  `${LETTERS[plan % LETTERS.length]}${plan < LETTERS.length ? '' : Math.floor(plan / LETTERS.length) + 1}`;

/** "gap", "1 plan", "3 plans". */
export const placedIn = ({ plans }: LaidStage): string => (plans.length === 0 ? 'gap' : counted(plans.length, 'plan'));

/** "2 plans: This document 2, Spare parts 1, 1 placed differently", for a screen reader. */
export function saidOfStage(stage: LaidStage): string {
  const { plans } = stage;
  if (plans.length === 0) return 'gap';
  const disputed = plans.flatMap(({ items }) => items.filter(({ elsewhere }) => elsewhere.length > 0)).length;
  const counts = plans.map(({ title, items }) => `${title} ${items.length}`);
  const said = `${placedIn(stage)}: ${counts.join(', ')}`;
  return disputed > 0 ? `${said}, ${disputed} placed differently elsewhere` : said;
}

/** "Boats: customer success · Desk: not known". */
export const placesSaid = (said: readonly { readonly title: string; readonly stage: Stage | null }[]): string =>
  said
    .map(({ title, stage }) => `${title}: ${stage ? STAGE_FACTS[stage].label.toLowerCase() : 'not known'}`)
    .join(' · ');

/** Lays other plans over this document's; null while there are none. */
export function togetherOf(own: Plan, others: readonly Plan[]): Together | null {
  if (others.length === 0) return null;
  const plans = [{ ...own, title: 'This document' }, ...others];
  const merged = mergedPlans(plans);
  const stages = laidOver(plans, merged);
  const disputes = disputesIn(merged);
  const gaps = merged.gaps.length;
  return {
    titles: plans.map(({ title }) => title),
    merged,
    stages,
    disputes,
    middle: [gaps === 0 ? 'No gap' : gaps === 1 ? 'One gap' : `${capital(inWords(gaps))} gaps`, 'together'],
    name: nameOf(stages, disputes, plans.length),
  };
}

function nameOf(stages: readonly LaidStage[], disputes: readonly Dispute[], plans: number): string {
  const said = stages.slice(0, 5).map(laid => `${STAGE_FACTS[laid.stage].label}: ${saidOfStage(laid)}.`);
  const pairs = disputes.map(({ between }) => listed(between.map(stage => STAGE_FACTS[stage].label.toLowerCase())));
  const disputed = pairs.length > 0 ? ` Placed differently: between ${pairs.join('; ')}.` : '';
  return `Lifecycle ring of ${inWords(plans)} plans. ${said.join(' ')}${disputed}`;
}
