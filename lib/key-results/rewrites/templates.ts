import type { Rewrite } from '../types';

/** What kind of work a key result describes; it tells what would change for whom if the work went well. */
export type Work =
  | 'hiring'
  | 'content'
  | 'event'
  | 'guidance'
  | 'product'
  | 'process'
  | 'training'
  | 'listening'
  | 'plumbing'
  | 'selling'
  | 'advocacy'
  | 'measuring'
  | 'level'
  | 'plan'
  | 'other';

/**
 * An outcome with gaps. `{people}` is who is meant, in the plural; `{thing}` what is made, with its article. What is not
 * known stands in square brackets and stays there until the writer fills it in.
 */
export interface Template {
  readonly kind: Rewrite['kind'];
  readonly text: string;
  /** Id in the metric catalogue. */
  readonly metric: string | null;
}

const t = (kind: Rewrite['kind'], text: string, metric: string | null = null): Template => ({ kind, text, metric });

/** For each kind of work, different ways to say what it is for: behaviour first, then a result, then an early sign. */
export const TEMPLATES: Readonly<Record<Work, readonly Template[]>> = {
  hiring: [
    t('result', 'Time that work waits for {thing} falls from [baseline] to [target] days by [date]'),
    t('behaviour', '[target] % of new colleagues say after [number] weeks that they can do the job well'),
    t('measure-first', 'Share of work that waits for {thing}: from not known to [baseline] by [date]'),
  ],
  content: [
    t('behaviour', '[target] % of {people} who read {thing} go on to [next step] by [date]', 'content-conversion'),
    t('result', 'New sign-ups that come from {thing} rise from [baseline] to [target] a month', 'visitor-signup'),
    t('leading', 'Returning readers of {thing} rise from [baseline] to [target] a month', 'return-visitors'),
  ],
  event: [
    t(
      'behaviour',
      '[target] % of {people} who come to {thing} take [next step] within [number] days',
      'webinar-attendance',
    ),
    t('result', 'Qualified inquiries from {thing} rise from [baseline] to [target] by [date]', 'mql-count'),
    t('leading', '[target] % of those who register for {thing} attend', 'webinar-attendance'),
  ],
  guidance: [
    t('behaviour', '[target] % of {people} who open {thing} say that they found their answer there', 'self-service'),
    t('result', 'Questions to colleagues about [topic] fall from [baseline] to [target] a month', 'contact-rate'),
    t(
      'measure-first',
      'Share of {people} who find their answer in {thing}: from not known to [baseline] by [date]',
      'task-success',
    ),
  ],
  product: [
    t('behaviour', '[target] % of {people} use {thing} at least once a week by [date]', 'feature-adoption'),
    t('result', 'Time that {people} need for [task] falls from [baseline] to [target] with {thing}', 'time-on-task'),
    t('leading', '[target] % of {people} who try {thing} come back to it within [number] days', 'n-day-retention'),
  ],
  process: [
    t('behaviour', '[target] % of {people} use {thing} without being reminded by [date]'),
    t('result', 'Time from [start] to [finish] falls from [baseline] to [target] days with {thing}'),
    t('measure-first', 'Share of {people} who use {thing} as intended: from not known to [baseline] by [date]'),
  ],
  training: [
    t('behaviour', '[target] % of {people} use what they learnt from {thing} in their work after [number] weeks'),
    t('result', 'Errors in [task] after {thing} fall from [baseline] to [target] a month'),
    t('leading', '[target] % of {people} say after {thing} that they feel able to [task]'),
  ],
  listening: [
    t(
      'behaviour',
      '[target] % of decisions about [topic] are drawn from what {people} said in {thing}',
      'insight-used',
    ),
    t(
      'result',
      'Share of {people} who name [problem] falls from [baseline] to [target] % by [date]',
      'feedback-confirmed',
    ),
    t('measure-first', 'Share of {people} who have [problem]: from not known to [baseline] by [date]'),
  ],
  plumbing: [
    t('result', 'Incidents that users notice fall from [baseline] to [target] a month', 'sev-incidents'),
    t('behaviour', '[target] % of {people} say that {thing} helped them to work faster'),
    t('leading', 'Time lost to [problem] falls from [baseline] to [target] hours a week with {thing}'),
  ],
  selling: [
    t(
      'behaviour',
      '[target] % of {people} who see {thing} move to the next step within [number] days',
      'stage-conversion',
    ),
    t('result', 'Win rate of deals with {thing} rises from [baseline] to [target] %', 'win-rate'),
    t('leading', 'Sales cycle of deals with {thing} falls from [baseline] to [target] days', 'sales-cycle'),
  ],
  advocacy: [
    t(
      'behaviour',
      '[target] % of {people} reached through {thing} recommend us to somebody by [date]',
      'referral-rate',
    ),
    t('result', 'Retention of {people} reached through {thing} rises from [baseline] to [target] %', 'logo-retention'),
    t('leading', 'New customers who come through {thing} rise from [baseline] to [target] a quarter', 'referral-share'),
  ],
  measuring: [
    t('result', 'Level of [what we look at in {thing}] moves from [baseline] to [target] by [date]'),
    t('behaviour', '[target] % of {people} say that {thing} changed a decision they took'),
    t('measure-first', 'Level of [what we look at in {thing}]: from not known to [baseline] by [date]'),
  ],
  level: [
    t('result', '{thing} moves from [baseline] to [target] by [date]'),
    t('behaviour', '[target] % of {people} say that knowing {thing} changed a decision they took'),
    t('measure-first', '{thing}: from not known to [baseline] by [date]'),
  ],
  plan: [
    t('result', 'Share of the aims in {thing} that show their effect rises from [baseline] to [target] % by [date]'),
    t('behaviour', '[target] % of {people} know what follows from {thing} for their own work'),
    t('leading', 'Time that {people} wait for a decision falls from [baseline] to [target] days with {thing}'),
  ],
  other: [
    t('behaviour', '[target] % of {people} say that {thing} changed how they [task]'),
    t('result', 'Time that {people} lose without {thing} falls from [baseline] to [target] hours a week'),
    t('measure-first', 'Share of {people} who notice {thing}: from not known to [baseline] by [date]'),
  ],
};
