import type { Span } from '@/lib/draft/types';
import type { Label } from './labels';
import type { Question } from './questions';
import type { Traits } from './traits';

/** Labels that count only as a heading or in bold: their words are too common as a line of text. */
const NEEDS_EMPHASIS: readonly Label[] = [
  'plan',
  'readme',
  'notes',
  'guide',
  'design',
  'key_results',
  'appendix',
  'summary',
  'headline',
];

/** Of these, the ones that an outline of a release uses as lines of their own. */
const OUTLINE_LABELS: readonly Label[] = ['headline', 'summary'];
const OUTLINE: ReadonlySet<Label | null> = new Set<Label>([
  'subheading',
  'problem',
  'solution',
  'leader_quote',
  'customer_quote',
  'call_to_action',
  'start',
]);
const FEWEST_OF_OUTLINE = 3;

/** Whether a label heads what follows: a heading, a bold line, a line of its own. */
export function isHeadLabel(traits: Traits, isOutline = false): boolean {
  if (!traits.label || traits.kind === 'item' || traits.kind === 'row' || traits.kind === 'code') return false;
  if (traits.kind === 'heading' || traits.emphasis === 'bold' || traits.runIn !== null) return true;
  if (isOutline && OUTLINE_LABELS.includes(traits.label)) return true;
  return !NEEDS_EMPHASIS.includes(traits.label) || !traits.isTitle;
}

/** Whether a draft follows the well-known outline, so that a plain line "Heading" or "Summary" is a label too. */
export const isOutlined = (traits: readonly Traits[]): boolean =>
  new Set(traits.flatMap(t => (OUTLINE.has(t.label) && isHeadLabel(t) ? [t.label] : []))).size >= FEWEST_OF_OUTLINE;

/** How the questions of a draft are set off: which forms count. */
export interface QuestionStyle {
  readonly forms: ReadonlySet<Question['form']>;
  /** The level of headings that are questions even without a question mark; 0 for none. */
  readonly level: number;
  /** Whether a plain block that ends in a question mark counts when it is no heading. */
  readonly plainText: boolean;
}

const FAQ_LABELS: readonly (Label | null)[] = ['faq', 'external_faq', 'internal_faq'];

/** Which forms of question the list of questions of a draft uses. `from` is where an unlabelled list begins, −1 if none does. */
export function questionStyleOf(traits: readonly Traits[], from: number): QuestionStyle {
  const label = traits.findIndex(t => FAQ_LABELS.includes(t.label) && isHeadLabel(t));
  const start = label >= 0 ? label : from;
  const count = { marked: 0, bold: 0, heading: 0, plain: 0, 'run-in': 0, row: 0 };
  const levels = new Map<number, number>();
  for (const t of start < 0 ? [] : traits.slice(start)) {
    if (!t.question) continue;
    const isHeading = t.kind === 'heading';
    if (isHeading) levels.set(t.level, (levels.get(t.level) ?? 0) + 1);
    count[isHeading && t.question.form === 'plain' ? 'heading' : t.question.form]++;
  }
  const strong = count.marked + count.bold + count.heading + count.row;
  const forms = new Set<Question['form']>(['marked', 'bold', 'row', 'plain']);
  if (strong < 2 && count['run-in'] > count.plain) forms.add('run-in');
  const level =
    count.heading >= 2 && count.marked + count.bold === 0 ? ([...levels].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0) : 0;
  return { forms, level, plainText: strong < 2 };
}

/** Whether a block in a list of questions is or begins with one of them. */
export function isRunningQuestion(traits: Traits, style: QuestionStyle): boolean {
  if (traits.kind === 'heading') {
    return (
      traits.question !== null ||
      (style.level > 0 && traits.level === style.level && traits.label === null && traits.list === null)
    );
  }
  const { question } = traits;
  if (!question || traits.answer > 0 || !style.forms.has(question.form)) return false;
  return question.form !== 'plain' || style.plainText;
}

const FEWEST_QUESTIONS = 3;
const WIDEST_GAP = 12;

/** Where a list of questions begins that no heading announces: three questions with answers, not far apart. */
export function firstOfUnlabelledFaq(traits: readonly Traits[]): number {
  if (traits.some(t => FAQ_LABELS.includes(t.label) && isHeadLabel(t))) return -1;
  const asks = traits.flatMap((t, i) => (isStrongQuestion(t) ? [i] : []));
  for (let i = 0; i + FEWEST_QUESTIONS <= asks.length; i++) {
    const run = asks.slice(i, i + FEWEST_QUESTIONS);
    if (run.every((at, n) => n === 0 || isAnswered(run[n - 1] as number, at))) return run[0] ?? -1;
  }
  return -1;
}

const isAnswered = (from: number, to: number): boolean => to - from >= 1 && to - from <= WIDEST_GAP;

function isStrongQuestion({ question, kind, answer }: Traits): boolean {
  if (!question || answer > 0) return false;
  return question.form === 'marked' || question.form === 'bold' || question.form === 'row' || kind === 'heading';
}

/** A paragraph, and not a title, a marker or a line in bold. */
export const isRunningText = ({ kind, size, emphasis, isTitle, isReleaseMarker }: Traits): boolean =>
  kind !== 'heading' && !isReleaseMarker && emphasis === '' && (size >= 4 || (size === 3 && !isTitle));

/** A short bold line in the writer's own words over what follows. */
export const isBoldHead = ({ kind, emphasis, size, question, isReleaseMarker }: Traits): boolean =>
  kind === 'paragraph' && emphasis === 'bold' && size >= 1 && size <= 2 && !question && !isReleaseMarker;

export const isQuoteLabel = (label: Label | null): boolean => label === 'leader_quote' || label === 'customer_quote';

/** Whether what is left of a title after "Press release:" is long enough to be the headline. */
export const isHeadlineRest = ({ start, end }: Span): boolean => start > 0 && end - start >= 25;

/** Characters before a quotation in the same paragraph that make it a line of its own. */
export const FEWEST_BEFORE_QUOTE = 90;
