import { downtimeOf, netChurnOf, netRetentionOf } from '@/lib/lifecycle/metrics/arithmetic';
import { boundsOf } from '@/lib/lifecycle/metrics/bounds';
import type { Check } from './notes';
import type { Amount } from './types';

/** 110 % of customers kept, a promoter score of 140: no such value exists. "By 110 %" speaks of growth and is left alone. */
export const impossibleValue: Check = ({ targets, clauses }, metric) => {
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
export const percentOrPoints: Check = ({ targets, clauses }, metric) => {
  const { target, baseline } = targets;
  if (target?.unit !== '%' || target.value === null || !isRelative(clauses.tokens[target.from - 1]?.lower)) return null;
  if (metric?.unit !== '%' && baseline?.unit !== '%') return null;
  return {
    id: 'percent-or-points',
    severity: 'question',
    span: target.span,
    message: `By ${target.value} percent of today’s level, or by ${target.value} percentage points?`,
    why: 'For a measure that is a percentage itself the two can be far apart, and only one is the target.',
  };
};

export const vanity: Check = ({ measure }, metric) =>
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

export const statedNotDone: Check = ({ measure }, metric) =>
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
export const whoAnswers: Check = ({ text, measure }, metric) =>
  metric && (metric.id === 'nps' || metric.id === 'csat') && /\b(?:renew|revenue|expan|upsell|contract)/i.test(text)
    ? {
        id: 'who-answers',
        severity: 'question',
        span: measure.spans[0] ?? null,
        message: 'Who answers: those who use it, or those who decide on the renewal?',
        why: 'Users may love a product whose budget holder sees no result; the renewal goes through the budget holder.',
      }
    : null;

export const uptimeInMinutes: Check = ({ targets: { target } }, metric) =>
  metric?.id === 'uptime' && target?.unit === '%' && target.value !== null && target.value < 100 && target.value > 90
    ? {
        id: 'uptime-in-minutes',
        severity: 'suggestion',
        span: target.span,
        message: `${target.value} % leaves ${minutesShown(downtimeOf(target.value))} of downtime in 30 days.`,
        why: 'Minutes tell a reader what a share of the time means for the people who wait.',
      }
    : null;

const minutesShown = (minutes: number): string =>
  minutes >= 120
    ? `${Math.round(minutes / 60)} hours`
    : `${minutes < 10 ? Math.round(minutes * 10) / 10 : Math.round(minutes)} minutes`;

export const negativeChurn: Check = ({ targets: { target }, text }, metric) =>
  metric?.id === 'net-rev-churn' && target && (/\bnegative\b|below zero/i.test(text) || (target.value ?? 0) < 0)
    ? {
        id: 'negative-churn',
        severity: 'suggestion',
        span: target.span,
        message: belowZero(target),
        why: `Losing 10 % of revenue while the rest expands by 50 % is ${percentShown(netChurnOf(10, 50))} net churn: gross retention shows the loss.`,
      }
    : null;

function belowZero({ value, unit }: Amount): string {
  if (value === null || unit !== '%') return 'Below zero: those who stay grow by more than is lost.';
  const churn = -Math.abs(value);
  return `${percentShown(churn)} net churn is ${percentShown(netRetentionOf(churn))} net retention: what grows hides what is lost.`;
}

const percentShown = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value)} %`;
