import type { DraftKind } from '@/lib/engine';
import type { Label } from './labels';
import type { Line } from './outline';
import { isHeadLabel } from './outline-marks';
import type { ReleasePart } from './release-scores';
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

/** Points for and against a PR/FAQ; about 1 for each independent sign. */
export function prfaqScore(
  traits: readonly Traits[],
  lines: readonly Line[],
  parts: ReadonlyMap<number, ReleasePart>,
): number {
  const labels = new Set<Label>(
    traits.flatMap(t => (t.label && isHeadLabel(t) ? [t.label] : t.runIn ? [t.runIn.label] : [])),
  );
  const partLabels = PART_LABELS.filter(label => labels.has(label)).length;
  const questions = lines.filter(line => line.role === 'question').length;
  const found = new Set(parts.values());
  const has = (label: Label): boolean => labels.has(label);
  const hasFaq = (has('faq') || has('external_faq') || has('internal_faq')) && questions >= 2;
  const isAnnounced =
    traits.slice(0, 40).some(t => t.dateline > 0 && t.signals.announces) || traits.some(t => t.isReleaseMarker);
  let score = 0;
  if (has('prfaq')) score += 1.5;
  if (has('press_release')) score += 1.5;
  if (hasFaq) score += 1.5;
  else if (questions >= 3) score += 1.5;
  if (hasFaq && (has('external_faq') || has('internal_faq'))) score += 0.8;
  score += Math.min(3, 0.6 * partLabels);
  if (has('leader_quote') || has('customer_quote')) score += 0.8;
  if (isAnnounced) score += 1;
  if (found.has('leader_quote') || found.has('customer_quote')) score += 0.6;
  if (found.has('summary') && found.has('problem') && found.has('solution')) score += 0.6;
  const isQuoting = found.has('leader_quote') || found.has('customer_quote');
  if (isAnnounced && isQuoting && found.has('problem') && found.has('solution')) score += 1;
  if (hasFaq && isHardFaq(lines)) score += 1;
  if (found.has('leader_quote') && found.has('customer_quote') && found.has('problem') && found.has('solution'))
    score += 1.6;
  if (traits.slice(0, 20).some(t => t.signals.announces)) score += 0.4;
  return score - against(traits, lines, has, hasFaq, partLabels);
}

/** Whether anybody asks what the business asks: a help page has no such questions. */
function isHardFaq(lines: readonly Line[]): boolean {
  const asked = lines.filter(line => line.role === 'question');
  return asked.filter(line => line.traits.question?.asker === 'business' || line.list === 'internal').length >= 2;
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

/** Points for other kinds of document: guides and prompts, readmes, notes, designs, real releases. */
function against(
  traits: readonly Traits[],
  lines: readonly Line[],
  has: (label: Label) => boolean,
  hasFaq: boolean,
  partLabels: number,
): number {
  const texts = traits.filter(t => t.size >= 2 && t.kind !== 'heading' && t.kind !== 'code');
  const share = (test: (t: Traits) => boolean): number => texts.filter(test).length / Math.max(8, texts.length);
  const method = share(t => t.speaksOfMethod);
  const advice = share(t => t.advises);
  const heads = (label: Label): number =>
    traits.filter(t => t.label === label && isHeadLabel(t) && t.kind === 'heading').length;
  const code = traits.filter(t => t.kind === 'code').length;
  let points = 0;
  if (heads('guide') >= 1) points += Math.min(10, 1.3 * heads('guide'));
  if (method > 0.08) points += 20 * (method - 0.08);
  if (advice > 0.15 && texts.length >= 12) points += 10 * (advice - 0.15);
  points += Math.min(3, 0.8 * heads('readme')) * (hasFaq ? 0.5 : 1);
  points += Math.min(3, 0.9 * heads('notes'));
  points += Math.min(3, 0.8 * heads('design')) * (hasFaq ? 0.5 : 1);
  if (code >= 4 && !hasFaq) points += 1.5;
  const questions = lines.some(line => line.role === 'question');
  if (!questions && (has('about') || has('contact')) && partLabels < 3) points += 2.5;
  if (!hasFaq && !has('press_release') && !has('prfaq') && partLabels < 2) points += 1;
  return points;
}

/** A template is mostly prompts and gaps. */
function isTemplate(traits: readonly Traits[], lines: readonly Line[]): boolean {
  const texts = traits.filter(t => t.size >= 1 && t.kind !== 'heading' && t.kind !== 'rule' && !t.label);
  const prompts = texts.filter(t => t.isPrompt).length;
  const labels = lines.filter(line => line.role === 'label').length;
  const written = texts.filter(t => !t.isPrompt && t.size >= 3).length;
  return prompts >= 3 && prompts >= 0.5 * texts.length && written <= 0.25 * texts.length && labels >= 2;
}

/** Whether it has objectives with key results. In a PR/FAQ they need a heading or marks of their own. */
function isObjectiveList(traits: readonly Traits[], isPrfaq: boolean): boolean {
  const count = (mark: string): number => traits.filter(t => t.objective === mark).length;
  const headed = traits.some(t => t.label === 'key_results' && isHeadLabel(t));
  const keyResults = count('key-result');
  const objectives = count('objective');
  const measures = count('measure');
  if (keyResults >= 2 || (keyResults >= 1 && objectives >= 1)) return true;
  if (isPrfaq) return headed && measures + keyResults >= 1;
  return (
    (headed && measures + objectives >= 2) ||
    (objectives >= 1 && measures >= 2) ||
    (measures >= 4 && measures >= 0.4 * traits.length)
  );
}
