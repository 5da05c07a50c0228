import { type Metric, metricById } from '@/lib/lifecycle/metrics/catalogue';
import { spanOf } from './judgement';
import {
  impossibleValue,
  negativeChurn,
  percentOrPoints,
  statedNotDone,
  uptimeInMinutes,
  vanity,
  whoAnswers,
} from './metric-notes';
import { questionOf } from './question';
import type { ReadResult } from './read-result';
import { retentionInTheNineties, whichRetention } from './retention-notes';
import type { KeyResultNote } from './types';
import { isQuestion } from './verdict';

export type Check = (result: ReadResult, metric: Metric | undefined) => KeyResultNote | null;

/** Questions and notes about one key result, the gravest first, without those that the writer switched off. */
export function notesOn(result: ReadResult): readonly KeyResultNote[] {
  const { metricId } = result.measure;
  const metric = metricId === null ? undefined : metricById(metricId);
  return CHECKS.flatMap(check => check(result, metric) ?? []).filter(({ id }) => !result.background.notesOff.has(id));
}

const noNumber: Check = ({ judgement, learning, targets, measure }) =>
  judgement.verdict === 'outcome' && !learning && !targets.target
    ? {
        id: 'no-number',
        severity: 'question',
        span: measure.spans[0] ?? null,
        message: 'How much would be enough? [target] can hold the place until you know.',
        why: 'Without a level nobody can tell at the end whether it was reached.',
      }
    : null;

const noBaseline: Check = ({ judgement, learning, targets }) =>
  judgement.verdict === 'outcome' &&
  !learning &&
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

const whoseDoing: Check = result =>
  result.judgement.verdict === 'unclear'
    ? {
        id: 'whose-doing',
        severity: 'question',
        span: result.span,
        message: questionOf(result)?.ask ?? 'Is this something you do, or something that changes for somebody else?',
        why: 'The words allow both. Naming who does what differently settles it.',
      }
    : null;

const asked: Check = ({ clauses, span }) =>
  isQuestion(clauses)
    ? {
        id: 'a-question',
        severity: 'question',
        span,
        message: 'A good question. What would the answer change, and for whom?',
        why: 'A question ends with an answer; a key result tells what is different once it is known.',
      }
    : null;

/** "100 % of pages moved": a share of one's own work that ends at a tick. */
const checkTheBox: Check = ({ judgement, targets: { target } }) =>
  judgement.verdict === 'output' && target?.kind === 'percent' && target.value !== null && target.value >= 95
    ? {
        id: 'check-the-box',
        severity: 'question',
        span: target.span,
        message: 'Once all of it is done, what is better, and for whom?',
        why: 'A share of your own work tells how far you are; it ends at a tick, whether or not anybody gains by it.',
      }
    : null;

const CHECKS: readonly Check[] = [
  asked,
  impossibleValue,
  percentOrPoints,
  whoAnswers,
  whichRetention,
  retentionInTheNineties,
  vanity,
  statedNotDone,
  noNumber,
  noBaseline,
  smallStep,
  checkTheBox,
  meansNamed,
  uptimeInMinutes,
  negativeChurn,
  whoseDoing,
];
