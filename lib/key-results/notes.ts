import { boundsOf } from '@/lib/lifecycle/metrics/bounds';
import { type Metric, metricById } from '@/lib/lifecycle/metrics/catalogue';
import { spanOf } from './judgement';
import type { ReadResult } from './read-result';
import type { KeyResultNote } from './types';

type Check = (result: ReadResult, metric: Metric | undefined) => KeyResultNote | null;

/** Questions and notes about one key result, the gravest first. Each check gives at most one. */
export function notesOn(result: ReadResult): readonly KeyResultNote[] {
  const { metricId } = result.measure;
  const metric = metricId === null ? undefined : metricById(metricId);
  return CHECKS.flatMap(check => check(result, metric) ?? []);
}

/** 110 % of customers kept, a promoter score of 140: no such value exists. "By 110 %" speaks of growth and is left alone. */
const impossibleValue: Check = ({ targets, clauses }, metric) => {
  const bounds = metric && boundsOf(metric);
  for (const amount of [targets.target, targets.baseline]) {
    if (!amount || amount.value === null || isRelative(clauses.tokens[amount.from - 1]?.lower)) continue;
    const isOwnUnit =
      metric?.unit === '%' ? amount.kind === 'percent' : amount.kind === 'count' || amount.kind === 'score';
    const isShare = amount.kind === 'percent' && clauses.tokens[amount.to]?.lower === 'of';
    const limit = bounds && isOwnUnit ? bounds : isShare ? { min: 0, max: 100 } : null;
    if (!limit || (amount.value >= limit.min && amount.value <= limit.max)) continue;
    const end = amount.value > limit.max ? limit.max : limit.min;
    const what = metric && bounds && isOwnUnit ? metric.name : 'A share';
    return {
      id: 'impossible-value',
      severity: 'fix',
      span: amount.span,
      message: `${what} stops at ${end}${amount.kind === 'percent' ? ' %' : ''}. Which measure is meant?`,
      why: 'A value that cannot be reached hides what is measured; a reader takes the rest for a slip too.',
    };
  }
  return null;
};

const isRelative = (before: string | undefined): boolean => before === 'by' || before === 'another';

/** "Raise conversion by 5 %": of the level, or five points more? */
const percentOrPoints: Check = ({ targets, clauses }, metric) => {
  const { target, baseline } = targets;
  if (!target || target.unit !== '%' || target.value === null || !isRelative(clauses.tokens[target.from - 1]?.lower))
    return null;
  if (metric?.unit !== '%' && baseline?.unit !== '%') return null;
  return {
    id: 'percent-or-points',
    severity: 'question',
    span: target.span,
    message: `By ${target.value} percent of today’s level, or by ${target.value} percentage points?`,
    why: 'For a measure that is a percentage itself the two can be far apart, and only one is the target.',
  };
};

const vanity: Check = ({ measure }, metric) =>
  metric?.vanity === 'yes' && metric.stage !== 'internal'
    ? {
        id: 'vanity',
        severity: 'question',
        span: measure.spans[0] ?? null,
        message: `${metric.name} can rise while nothing changes. What do people do next?`,
        why: 'A number that mostly goes up tells nobody what to decide; the step after it does.',
      }
    : null;

const SAID = new Set(['nps', 'nps-budget', 'csat', 'exec-csat', 'ces', 'likelihood-renew', 'very-disappointed']);

const statedNotDone: Check = ({ measure }, metric) =>
  metric && SAID.has(metric.id)
    ? {
        id: 'stated-not-done',
        severity: 'suggestion',
        span: measure.spans[0] ?? null,
        message: 'This is what people say. Which act of theirs would show the same?',
        why: 'Answers to a survey and what people do later can differ; a count of acts beside it settles which holds.',
      }
    : null;

/** A score of users that is to prove renewals: those who renew may be others. */
const whoAnswers: Check = ({ text, measure }, metric) =>
  metric && (metric.id === 'nps' || metric.id === 'csat') && /\b(?:renew|revenue|expan|upsell|contract)/i.test(text)
    ? {
        id: 'who-answers',
        severity: 'question',
        span: measure.spans[0] ?? null,
        message: 'Who answers: those who use it, or those who decide on the renewal?',
        why: 'Users may love a product whose budget holder sees no result; the renewal goes through the budget holder.',
      }
    : null;

const noNumber: Check = ({ judgement, targets, measure }) =>
  judgement.verdict === 'outcome' && !targets.target
    ? {
        id: 'no-number',
        severity: 'question',
        span: measure.spans[0] ?? null,
        message: 'How much would be enough? [target] can hold the place until you know.',
        why: 'Without a level nobody can tell at the end whether it was reached.',
      }
    : null;

const noBaseline: Check = ({ judgement, targets }) =>
  judgement.verdict === 'outcome' &&
  targets.target &&
  !targets.baseline &&
  targets.target.value !== null &&
  targets.target.kind !== 'multiple'
    ? {
        id: 'no-baseline',
        severity: 'question',
        span: targets.target.span,
        message: 'From how many today? Not knowing is fine: measure first.',
        why: 'A target without today’s level may be met already, or be out of reach.',
      }
    : null;

/** A step so small that it is nearly there. */
const smallStep: Check = ({ targets: { baseline, target } }) => {
  if (baseline?.value == null || target?.value == null || baseline.unit !== target.unit || baseline.value === 0)
    return null;
  const step = Math.abs(target.value - baseline.value) / Math.abs(baseline.value);
  return step < 0.02
    ? {
        id: 'small-step',
        severity: 'question',
        span: target.span,
        message: `From ${baseline.value} to ${target.value} is nearly there. Is the change worth a key result?`,
        why: 'A target that is met by standing still takes a place that a real change could have.',
      }
    : null;
};

const meansNamed: Check = ({ judgement, clauses, targets }) => {
  const means =
    judgement.verdict === 'outcome' && targets.target
      ? clauses.others.find(clause => clause.kind === 'means')
      : undefined;
  return means
    ? {
        id: 'means-named',
        severity: 'suggestion',
        span: spanOf(clauses, means.from, means.to),
        message: 'This is one way to get there. Leaving it out keeps the others open.',
        why: 'The result stays true when the way turns out not to work; the way is better kept as an initiative.',
      }
    : null;
};

const MINUTES_A_MONTH = 30 * 24 * 60;

const uptimeInMinutes: Check = ({ targets: { target } }, metric) =>
  metric?.id === 'uptime' && target?.unit === '%' && target.value !== null && target.value < 100 && target.value > 90
    ? {
        id: 'uptime-in-minutes',
        severity: 'suggestion',
        span: target.span,
        message: `${target.value} % leaves ${minutesShown(((100 - target.value) / 100) * MINUTES_A_MONTH)} of downtime in 30 days.`,
        why: 'Minutes tell a reader what a share of the time means for the people who wait.',
      }
    : null;

const minutesShown = (minutes: number): string =>
  minutes >= 120
    ? `${Math.round(minutes / 60)} hours`
    : `${minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes)} minutes`;

const negativeChurn: Check = ({ targets: { target }, text }, metric) =>
  metric?.id === 'net-rev-churn' && target && (/\bnegative\b|below zero/i.test(text) || (target.value ?? 0) < 0)
    ? {
        id: 'negative-churn',
        severity: 'suggestion',
        span: target.span,
        message: 'Below zero: those who stay grow by more than is lost. Gross retention shows the loss.',
        why: 'Losing 10 % of revenue while the rest expands by 50 % is a net churn of −40 %; the loss is hidden in it.',
      }
    : null;

const whoseDoing: Check = ({ judgement, span }) =>
  judgement.verdict === 'unclear'
    ? {
        id: 'whose-doing',
        severity: 'question',
        span,
        message: 'Is this something you do, or something that changes for somebody else?',
        why: 'The words allow both. Naming who does what differently settles it.',
      }
    : null;

const CHECKS: readonly Check[] = [
  impossibleValue,
  percentOrPoints,
  whoAnswers,
  vanity,
  statedNotDone,
  noNumber,
  noBaseline,
  smallStep,
  meansNamed,
  uptimeInMinutes,
  negativeChurn,
  whoseDoing,
];
