import type { DraftKind } from '@/lib/engine';
import type { Label } from './labels';
import { isObjectiveList } from './objective-list';
import type { Line } from './outline';
import { isHeadLabel, isOutlined } from './outline-marks';
import type { ReleasePart } from './release-order';
import type { Traits } from './traits';

/** What kind of document it is, and whether it is a template nobody has filled in. */
export interface KindReading {
  readonly kind: DraftKind;
  readonly template: boolean;
}

/** Judges by what the parts, the questions and the marks of other documents add up to. */
export function kindOf(
  traits: readonly Traits[],
  lines: readonly Line[],
  parts: ReadonlyMap<number, ReleasePart>,
): KindReading {
  if (isTemplate(traits, lines)) return { kind: 'other', template: true };
  const isPrfaq = prfaqScore(traits, lines, parts) >= ENOUGH;
  const hasKeyResults = isObjectiveList(traits, isPrfaq);
  const kind = isPrfaq ? (hasKeyResults ? 'mixed' : 'prfaq') : hasKeyResults ? 'key-results' : 'other';
  return { kind, template: false };
}

const ENOUGH = 3;

/** Points for and against a PR/FAQ: about 1 for each independent sign. */
export function prfaqScore(
  traits: readonly Traits[],
  lines: readonly Line[],
  parts: ReadonlyMap<number, ReleasePart>,
): number {
  const evidence = evidenceOf(traits, lines, parts);
  return total(signsFor(evidence)) - total(signsAgainst(evidence));
}

type Sign = readonly [holds: boolean, weight: number];

const total = (signs: readonly Sign[]): number => signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);

interface Evidence {
  readonly has: (label: Label) => boolean;
  /** How many headings carry the label. */
  readonly heads: (label: Label) => number;
  readonly found: (...parts: ReleasePart[]) => boolean;
  /** How many of the labels name parts of a release. */
  readonly partLabels: number;
  readonly questions: number;
  /** Questions that the business asks: a help page has none. */
  readonly hardQuestions: number;
  readonly hasFaq: boolean;
  /** Whether a FAQ is named as that of customers or that of the business. */
  readonly hasSide: boolean;
  readonly hasDateline: boolean;
  /** Whether one of the first paragraphs begins with a place and a date, whatever it goes on to say. */
  readonly isDated: boolean;
  readonly announces: boolean;
  readonly texts: number;
  /** Share of the texts that speak of writing PR/FAQs, and that tell their reader what to do. */
  readonly method: number;
  readonly advice: number;
  readonly code: number;
}

function evidenceOf(
  traits: readonly Traits[],
  lines: readonly Line[],
  parts: ReadonlyMap<number, ReleasePart>,
): Evidence {
  const heading = traits.filter(t => t.label && t.kind === 'heading').map(t => t.label);
  const outlined = isOutlined(traits);
  const labels = new Set(
    traits.flatMap(t => (t.label && isHeadLabel(t, outlined) ? [t.label] : t.runIn ? [t.runIn.label] : [])),
  );
  const found = new Set(parts.values());
  const asked = lines.filter(line => line.role === 'question');
  const texts = traits.filter(t => t.size >= 2 && t.kind !== 'heading' && t.kind !== 'code');
  const share = (test: (t: Traits) => boolean): number => texts.filter(test).length / Math.max(8, texts.length);
  const has = (label: Label): boolean => labels.has(label);
  const hasSide = has('external_faq') || has('internal_faq');
  return {
    has,
    heads: label => heading.filter(other => other === label).length,
    found: (...names) => names.every(name => found.has(name)),
    partLabels: PART_LABELS.filter(has).length,
    questions: asked.length,
    hardQuestions: asked.filter(q => q.traits.question?.asker === 'business' || q.list === 'internal').length,
    hasFaq: asked.length >= (hasSide ? 1 : 2) && (hasSide || has('faq')),
    hasSide,
    hasDateline: traits.slice(0, 40).some(t => t.isReleaseMarker || (t.dateline > 0 && t.signals.announces)),
    isDated: traits.slice(0, 8).some(t => t.dateline > 0 && t.dated),
    announces: traits.slice(0, 20).some(t => t.signals.announces),
    texts: texts.length,
    method: share(t => t.speaksOfMethod),
    advice: share(t => t.advises),
    code: traits.filter(t => t.kind === 'code').length,
  };
}

const PART_LABELS: readonly Label[] = [
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'leader_quote',
  'how_it_works',
  'customer_quote',
  'call_to_action',
  'start',
];

function signsFor({
  has,
  found,
  partLabels,
  questions,
  hardQuestions,
  hasFaq,
  hasSide,
  hasDateline,
  isDated,
  announces,
}: Evidence): Sign[] {
  const isQuoting = found('leader_quote') || found('customer_quote');
  const isArguing = found('problem', 'solution');
  const isHalfArguing = found('problem') || found('solution');
  // Of a short draft there is little else to go by: what it opens with, and what it asks itself.
  const isOpened = isDated && found('summary') && (isArguing || (isQuoting && isHalfArguing));
  return [
    [has('prfaq'), 2],
    [has('subheading'), 0.8],
    [has('press_release'), 1.5],
    [hasFaq || questions >= 3, 1.5],
    [hasFaq && hasSide, 0.8],
    [hasFaq && hasSide && isDated, 1],
    [hasFaq && hardQuestions >= 2, 1],
    [true, Math.min(3, 0.6 * partLabels)],
    [has('leader_quote') || has('customer_quote'), 0.8],
    [hasDateline, 1],
    [announces, 0.4],
    [isQuoting, 0.6],
    [found('summary') && isArguing, 0.6],
    [hasDateline && isQuoting && isArguing, 1],
    [found('leader_quote', 'customer_quote') && isArguing, 2.6],
    [isOpened && questions >= 3, 0.8],
  ];
}

/** Guides and prompts, readmes, notes, designs, releases that were really sent out. */
function signsAgainst(evidence: Evidence): Sign[] {
  const { has, heads, found, partLabels, questions, hasFaq, hasDateline, isDated, announces } = evidence;
  const { texts, method, advice, code } = evidence;
  const isNamed = has('prfaq') || has('press_release') || has('subheading') || has('internal_faq');
  const isVoiced = has('leader_quote') || has('customer_quote') || found('leader_quote') || found('customer_quote');
  const isSentOut = questions === 0 && partLabels < 3 && !has('prfaq');
  const half = hasFaq ? 0.5 : 1;
  return [
    [true, Math.min(10, 1.3 * heads('guide'))],
    [method > 0.08, 20 * (method - 0.08)],
    [advice > 0.15 && texts >= 12, 10 * (advice - 0.15)],
    [true, half * Math.min(3, 0.8 * heads('readme'))],
    [true, Math.min(3, 0.9 * heads('notes'))],
    [true, half * Math.min(3, 0.8 * heads('design'))],
    [code >= 4 && !hasFaq, 1.5],
    [code >= 2 && heads('readme') > 0, 1],
    [!isNamed && !isVoiced && !hasDateline && !isDated && !announces, 1.2],
    [isSentOut && has('contact'), 6],
    [isSentOut && has('about') && !has('contact'), 2.5],
    [!hasFaq && !has('press_release') && !has('prfaq') && partLabels < 2, 1],
  ];
}

/** A template is mostly prompts and gaps. */
function isTemplate(traits: readonly Traits[], lines: readonly Line[]): boolean {
  const texts = traits.filter(t => t.size >= 1 && t.kind !== 'heading' && t.kind !== 'rule' && !t.label);
  const prompts = texts.filter(t => t.isPrompt).length;
  const labels = lines.filter(line => line.role === 'label').length;
  const written = texts.filter(t => !t.isPrompt && t.size >= 3).length;
  return prompts >= 3 && prompts >= 0.5 * texts.length && written <= 0.25 * texts.length && labels >= 2;
}
