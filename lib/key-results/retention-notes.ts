import type { Check } from './notes';

const KEPT = /^(?:grr|logo-retention|renewal-rate|renewal-value)$/;

/** "Retention" alone may count customers, their money, or the contracts that end. */
export const whichRetention: Check = ({ measure, background, clauses }, metric) =>
  metric?.id === 'logo-retention' && background.soldTo !== 'people' && isBare(clauses.tokens.map(({ lower }) => lower))
    ? {
        id: 'which-retention',
        severity: 'question',
        span: measure.spans[0] ?? null,
        message: 'Which retention: of customers, of their revenue, or of contracts due?',
        why: 'The three can differ by ten points and more; a reader who takes another one draws another conclusion.',
      }
    : null;

const isBare = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      word === 'retention' &&
      !/^(?:customer|client|logo|revenue|dollar|gross|net|user|member)$/.test(words[i - 1] ?? ''),
  );

/** Of software sold to businesses only, and a rule of thumb: nine in ten stay, or something is amiss. */
export const retentionInTheNineties: Check = ({ targets: { target }, background }, metric) => {
  if (background.soldTo !== 'businesses' || !metric || !KEPT.test(metric.id)) return null;
  if (target?.unit !== '%' || target.value === null || target.value > 97 || target.value < 50) return null;
  const isBelow = target.value < 90;
  return {
    id: 'retention-nineties',
    severity: 'suggestion',
    span: target.span,
    message: isBelow
      ? 'Rule of thumb for software sold to businesses: below 90 %, ask first why they leave.'
      : 'Rule of thumb for software sold to businesses: the nineties are usual, not yet a stretch.',
    why: 'Said of yearly contracts between businesses; shops, apps and small firms live with far lower numbers.',
  };
};
