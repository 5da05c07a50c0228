import type { Rewrite } from '../types';

/** What kind of work a key result describes; it tells what would change for whom if the work went well. */
export type Work =
  | 'hiring'
  | 'content'
  | 'event'
  | 'talk'
  | 'guidance'
  | 'product'
  | 'place'
  | 'tool'
  | 'process'
  | 'training'
  | 'listening'
  | 'plumbing'
  | 'selling'
  | 'advocacy'
  /** Others with whom one works: partners, influencers. */
  | 'partnership'
  /** What is said of the product. */
  | 'message'
  /** What an auditor confirms. */
  | 'assurance'
  | 'measuring'
  | 'level'
  | 'plan'
  /** What somebody can do, told from their side. */
  | 'can'
  /** The same where it is done once and for all: a profile, a connection. */
  | 'can-once'
  /** Something to find out. */
  | 'finding'
  /** Something bad to be taken away. */
  | 'fixing'
  | 'other'
  /** No words of the writer can be used. */
  | 'nameless';

/**
 * An outcome with gaps. `{people}` is who is meant, in the plural; `{thing}` what is made, with its article; `{it}` the
 * pronoun for that; `{deed}` what they can do, as they would say it. What is not known stands in square brackets and stays there until the writer fills it in.
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
    t('result', 'Time that [work] waits for {thing} falls from [baseline] to [target] days by [date]'),
    t('behaviour', '[target] % of new colleagues say after [number] weeks that they can do the job well'),
    t('measure-first', 'Share of [work] that waits for {thing}: from not known to [baseline] by [date]'),
  ],
  content: [
    t('behaviour', '[target] % of {people} who see {thing} go on to [next step] by [date]', 'content-conversion'),
    t('result', 'New inquiries that come from {thing} rise from [baseline] to [target] a month', 'visitor-signup'),
    t('leading', 'Returning visitors to {thing} rise from [baseline] to [target] a month', 'return-visitors'),
  ],
  event: [
    t(
      'behaviour',
      '[target] % of {people} who come to {thing} take [next step] within [number] days',
      'webinar-attendance',
    ),
    t('result', 'New inquiries that come from {thing} rise from [baseline] to [target] by [date]', 'mql-count'),
    t('leading', '[target] % of those who register for {thing} attend', 'webinar-attendance'),
  ],
  talk: [
    t('behaviour', '[target] % of {people} in {thing} take [next step] within [number] days'),
    t('result', 'Share of {people} who name [problem] in {thing} falls from [baseline] to [target] % by [date]'),
    t('measure-first', 'Share of {people} who have [problem]: from not known to [baseline] by [date]'),
  ],
  guidance: [
    t('behaviour', '[target] % of {people} who open {thing} find their answer there without asking', 'self-service'),
    t('result', 'Questions that {thing} could answer fall from [baseline] to [target] a month', 'contact-rate'),
    t(
      'measure-first',
      'Share of {people} who find their answer in {thing}: from not known to [baseline] by [date]',
      'task-success',
    ),
  ],
  product: [
    t('behaviour', '[target] % of {people} use {thing} at least once a week by [date]', 'feature-adoption'),
    t('result', 'Time that {people} need for [task] falls from [baseline] to [target] with {thing}', 'time-on-task'),
    t('leading', '[target] % of {people} who try {thing} come back to {it} within [number] days', 'n-day-retention'),
  ],
  place: [
    t('behaviour', '[target] % of {people} who visit {thing} go on to [next step] by [date]', 'content-conversion'),
    t('result', 'Number of [inquiries] that come through {thing} rises from [baseline] to [target] a month'),
    t('leading', '[target] % of {people} who visit {thing} come back within [number] days', 'return-visitors'),
  ],
  tool: [
    t('behaviour', '[target] % of {people} use {thing} every week without being reminded by [date]'),
    t('result', 'Time that {people} need for [task] falls from [baseline] to [target] with {thing}'),
    t('measure-first', 'Time that {people} need for [task] today: from not known to [baseline] by [date]'),
  ],
  process: [
    t('behaviour', '[target] % of {people} use {thing} without being reminded by [date]'),
    t('result', 'Time from [start] to [finish] falls from [baseline] to [target] days with {thing}'),
    t('measure-first', 'Time from [start] to [finish] today: from not known to [baseline] by [date]'),
  ],
  training: [
    t('behaviour', '[target] % of {people} use what they learnt from {thing} in their work after [number] weeks'),
    t('result', 'Errors in [task] after {thing} fall from [baseline] to [target] a month'),
    t('leading', '[target] % of {people} say after {thing} that they feel able to [task]'),
  ],
  listening: [
    t('behaviour', '[target] % of {people} say in {thing} that [problem] is solved by [date]', 'feedback-confirmed'),
    t('result', 'Share of {people} who name [problem] in {thing} falls from [baseline] to [target] % by [date]'),
    t('measure-first', 'Share of {people} who have [problem]: from not known to [baseline] by [date]'),
  ],
  plumbing: [
    t('result', 'Failures that {people} notice fall from [baseline] to [target] a month with {thing}', 'sev-incidents'),
    t('leading', 'Time lost to [problem] falls from [baseline] to [target] hours a week with {thing}'),
    t('measure-first', 'Time lost to [problem] without {thing}: from not known to [baseline] by [date]'),
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
    t('behaviour', '[target] % of {people} recommend us to somebody through {thing} by [date]', 'referral-rate'),
    t('result', 'New customers who come through {thing} rise from [baseline] to [target] a quarter', 'referral-share'),
    t('leading', 'Retention of {people} reached through {thing} rises from [baseline] to [target] %', 'logo-retention'),
  ],
  partnership: [
    t('behaviour', '[target] % of [customers] who come through {thing} take [next step] within [number] days'),
    t('result', 'New inquiries that come from {thing} rise from [baseline] to [target] a month', 'mql-count'),
    t('leading', 'Visits that come from {thing} rise from [baseline] to [target] a month'),
  ],
  message: [
    t('behaviour', '[target] % of {people} who hear {thing} ask for [next step] within [number] days'),
    t('result', 'Win rate of deals in which {thing} is told rises from [baseline] to [target] %', 'win-rate'),
    t('leading', '[target] % of {people} say in their own words what they would gain after they hear {thing}'),
  ],
  assurance: [
    t('behaviour', '[target] % of [customers] who ask for {thing} go on to [next step] within [number] days'),
    t('result', 'Time that deals wait for [security review] falls from [baseline] to [target] days with {thing}'),
    t('measure-first', 'Share of deals that are lost for want of {thing}: from not known to [baseline] by [date]'),
  ],
  measuring: [
    t('result', 'Level of [what we read in {thing}] moves from [baseline] to [target] by [date]'),
    t('behaviour', '[target] % of {people} say that {thing} changed a decision they took'),
    t('measure-first', 'Level of [what we read in {thing}]: from not known to [baseline] by [date]'),
  ],
  level: [
    t('result', 'Move {level} from [baseline] to [target] by [date]'),
    t('leading', '[What moves {thing} first] rises from [baseline] to [target] a month'),
    t('measure-first', 'Level of {level}: from not known to [baseline] by [date]'),
  ],
  plan: [
    t('behaviour', '[target] % of {people} know what follows from {thing} for their own work'),
    t('result', 'Share of the aims in {thing} that show their effect rises from [baseline] to [target] % by [date]'),
    t('leading', 'Time that {people} wait for a decision falls from [baseline] to [target] days with {thing}'),
  ],
  can: [
    t('behaviour', '[target] % of {people} {deed} at least once a [week or month] by [date]', 'feature-adoption'),
    t('result', 'Time that {people} need to {deed} falls from [baseline] to [target] minutes', 'time-on-task'),
    t('leading', '[target] % of {people} who {deed} once do so again within [number] days', 'n-day-retention'),
  ],
  'can-once': [
    t('behaviour', '[target] % of {people} {deed} within [number] days of their first visit', 'feature-adoption'),
    t('result', 'Time that {people} need to {deed} falls from [baseline] to [target] minutes', 'time-on-task'),
    t('leading', '[target] % of {people} who begin to {deed} get to the end without help', 'task-success'),
  ],
  finding: [
    t(
      'result',
      'Share of {people} who name [what we found] as their problem falls from [baseline] to [target] % by [date]',
    ),
    t('behaviour', '[target] % of {people} take [next step] once [what we found] is put right'),
    t('measure-first', 'Share of {people} who have [problem]: from not known to [baseline] by [date]'),
  ],
  fixing: [
    t('behaviour', '[target] % of {people} finish [task] without running into {thing} by [date]', 'task-success'),
    t('result', 'Number of {people} who run into {thing} falls from [baseline] to [target] a month'),
    t('measure-first', 'Number of {people} who run into {thing}: from not known to [baseline] by [date]'),
  ],
  other: [
    t('behaviour', '[target] % of {people} say that {thing} made [task] easier by [date]'),
    t('result', 'Problems with {thing} that {people} notice fall from [baseline] to [target] a month'),
    t('measure-first', 'Time that {people} lose to [problem] today: from not known to [baseline] by [date]'),
  ],
  nameless: [
    t('behaviour', '[target] % of {people} say that [task] became easier by [date]'),
    t('result', 'Problems with [task] that {people} notice fall from [baseline] to [target] a month'),
    t('measure-first', 'Time that {people} lose to [problem] today: from not known to [baseline] by [date]'),
  ],
};
