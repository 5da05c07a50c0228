import { metricById } from '@/lib/lifecycle/metrics/catalogue';
import { LOWER, RAISE } from './lexicon/verbs';
import { impossibleValue } from './metric-notes';
import type { ReadResult } from './read-result';
import { type Shape, shapeOf } from './shape';
import { isPlural } from './things';
import type { Completion } from './types';
import { judgementOf } from './verdict';

/** A longer statement is a story, in UTF-16 units; gaps in it would be lost. */
const LONGEST = 300;

/**
 * The writer's outcome with gaps for what it does not say; null when it says all, or where no gap fits its grammar. Judged
 * when it is first asked for: that is as long as judging the key result, and few of a long list are looked at. Until then
 * only the words are kept.
 */
export function completionOf(result: ReadResult): () => Completion | null {
  const draft = draftOf(result);
  let judged: Completion | null | undefined = draft === null ? null : undefined;
  return () => {
    judged ??= draft && isFit(draft.text) ? { ...draft, measureFirst: fitOrNull(draft.measureFirst) } : null;
    return judged;
  };
}

/** The same before it is known whether the gaps fit. */
function draftOf(result: ReadResult): Completion | null {
  const { judgement, targets, deadline, text } = result;
  if (
    judgement.verdict !== 'outcome' ||
    result.learning ||
    isImpossible(result) ||
    text.length > LONGEST ||
    isInCells(result)
  )
    return null;
  const missing = [
    ...(targets.baseline ? [] : ['baseline' as const]),
    ...(targets.target ? [] : ['target' as const]),
    ...(deadline ? [] : ['deadline' as const]),
  ];
  if (missing.length === 0 || (missing.length === 1 && targets.target?.kind === 'multiple')) return null;
  const whole = filled(result, shapeOf(result.clauses));
  return whole === null ? null : { text: whole, missing, measureFirst: measuredFirst(result) };
}

const fitOrNull = (text: string | null): string | null => (text !== null && isFit(text) ? text : null);

/** The words for what is measured, where they are short enough to head a sentence, in UTF-16 units. */
const LONGEST_MEASURE = 80;

/** "Repairs late by a day: from not known to [baseline] by [date]": measured first, where there is no start to go from. */
function measuredFirst({ block, measure, deadline, targets }: ReadResult): string | null {
  const [span] = measure.spans;
  if (!span || targets.baseline) return null;
  const words = block.text.slice(span.start, span.end);
  if (words.length > LONGEST_MEASURE || /[\d[\]:]/.test(words)) return null;
  const by = deadline ? block.text.slice(deadline.span.start, deadline.span.end) : '';
  const head = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `${head}: from not known to [baseline] ${/^by\s/i.test(by) ? by : 'by [date]'}`;
}

/** A value that cannot be is to be mended first. */
const isImpossible = (result: ReadResult): boolean => {
  const { metricId } = result.measure;
  return impossibleValue(result, metricId === null ? undefined : metricById(metricId)) !== null;
};

/** A row says the rest in its other cells. */
const isInCells = ({ targets: { target, baseline }, span }: ReadResult): boolean =>
  [target, baseline].some(amount => amount && (amount.span.start < span.start || amount.span.start >= span.end));

/** Gaps that turn the sentence into something else do not fit. */
const isFit = (text: string): boolean => judgementOf(text).judgement.verdict === 'outcome';

/** A piece put in before an offset of the statement. */
interface Gap {
  readonly at: number;
  readonly text: string;
}

function filled(result: ReadResult, shape: Shape): string | null {
  const { text, deadline, span } = result;
  const end = text.replace(/[\s.;,]+$/, '').length;
  const isLast = deadline !== null && deadline.span.end - span.start >= end - 1;
  const tail = isLast ? text.slice(0, deadline.span.start - span.start).trimEnd().length : end;
  const gaps = result.targets.target ? fromGaps(result, shape, tail) : toGaps(result, shape, tail);
  if (gaps === null) return null;
  const by = deadline ? [] : [{ at: end, text: ' by [date]' }];
  const isLed = gaps.some(({ at }) => at === 0);
  return inserted(isLed ? lowered(text.slice(0, end)) : text.slice(0, end), [...by, ...gaps]);
}

/** Of gaps at one place the last comes first. */
function inserted(text: string, gaps: readonly Gap[]): string {
  let made = text;
  for (const { at, text: words } of [...gaps].sort((a, b) => b.at - a.at))
    made = made.slice(0, at) + words + made.slice(at);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** Where things stand today: before "to 40 %", otherwise behind the sentence. */
function fromGaps({ targets, clauses: { tokens }, span }: ReadResult, shape: Shape, tail: number): Gap[] | null {
  const { target, baseline, direction } = targets;
  if (baseline || !target || target.kind === 'multiple') return [];
  const before = tokens[target.from - 1];
  const isRelative = /^(?:by|up|down)$/.test(before?.lower ?? '');
  const unit = target.kind === 'percent' && !isRelative ? ' %' : '';
  const isMove =
    shape.form !== 'order' || target.from - 2 !== shape.verb || RAISE.has(shape.base) || LOWER.has(shape.base);
  if (before?.lower === 'to' && isMove) return [{ at: before.start - span.start, text: `from [baseline]${unit} ` }];
  const isCount = target.kind === 'count' || target.kind === 'money';
  const when = isCount ? 'last [period]' : 'today';
  return [
    {
      at: tail,
      text: `, ${direction === 'down' || before?.lower === 'down' ? '' : 'up '}from [baseline]${unit} ${when},`,
    },
  ];
}

/** From where to where: behind what moves, or before the people of whom some do it. */
function toGaps({ clauses, span, measure }: ReadResult, shape: Shape, tail: number): Gap[] | null {
  const { tokens } = clauses;
  if (tokens.some(({ lower }, i) => lower === 'from' && tokens.slice(i, i + 5).some(token => token.lower === 'to')))
    return null;
  const isMoved =
    shape.form === 'thing' || (shape.form === 'order' && (RAISE.has(shape.base) || LOWER.has(shape.base)));
  if (isMoved) {
    const end = (measure.spans[0]?.end ?? 0) - span.start;
    return [{ at: end > 0 && end <= tail ? end : tail, text: ' from [baseline] to [target]' }];
  }
  if (shape.form !== 'state') return null;
  const { subject, base } = shape;
  const head = tokens[subject.head];
  if (subject.from === 0 && (RAISE.has(base) || LOWER.has(base) || /^(?:rise|fall|drop|decline|climb)$/.test(base)))
    return [{ at: tail, text: ' from [baseline] to [target]' }];
  const isSome = subject.thing === 'outsiders' && subject.of === null && head !== undefined && isPlural(head);
  if (!isSome || subject.from !== 0) return null;
  return [
    { at: 0, text: '[target] % of ' },
    { at: tail, text: ', up from [baseline] %,' },
  ];
}

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
