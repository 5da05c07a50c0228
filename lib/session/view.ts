import { DEFAULT_SETTINGS, type Finding, PARTS, type PartName } from '@/lib/engine';
import { unknownAcronyms } from '@/lib/key-results/acronyms';
import type { KeyResult } from '@/lib/key-results/types';
import { coverageOf } from '@/lib/lifecycle/coverage';
import { NO_OWNER, type Ownership } from '@/lib/lifecycle/ownership';
import type { Stage } from '@/lib/lifecycle/stages';
import type { FindingView, KeyResultView, PartStatus, ReviewView } from '@/lib/messages/protocol';
import { STANDARD_QUESTIONS } from '@/lib/prfaq/answered';
import type { Review } from '@/lib/review';
import { askedView } from './asked-view';
import { balanceView } from './balance-view';
import type { Choices } from './choices';
import { excerptOf } from './excerpt';
import { keyResultView } from './key-result-view';
import type { Learned } from './learned';

/** What the writer has decided about a document, as far as its view depends on it. */
export interface Decisions {
  isDismissed(finding: Finding): boolean;
  isSetAside(keyResult: KeyResult): boolean;
  stageOf(keyResult: KeyResult): Stage | null;
  ownershipOf(keyResult: KeyResult): Ownership;
  /** What the writer made of rewrites before. */
  readonly learned: Pick<Learned, 'history' | 'order'>;
}

const UNCHOSEN = { settings: DEFAULT_SETTINGS, scope: [] };

export const NO_DECISIONS: Decisions = {
  isDismissed: () => false,
  isSetAside: () => false,
  stageOf: () => null,
  ownershipOf: () => NO_OWNER,
  learned: { history: [], order: rewrites => rewrites },
};

/** A review as the panel gets it: plain data, passages quoted, without what the writer dismissed. */
export function toView(
  review: Review,
  decisions: Decisions,
  extent: 'whole' | 'visible' | 'none',
  { settings, scope }: Pick<Choices, 'settings' | 'scope'> = UNCHOSEN,
): ReviewView {
  const findings = review.findings.filter(finding => !decisions.isDismissed(finding));
  const perRule = new Map<string, number>();
  for (const { rule } of findings) perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
  const keyResults = review.keyResults.map(keyResult => keyResultView(keyResult, decisions));
  const { customer } = review;
  return {
    language: review.language,
    kind: review.kind,
    template: review.template,
    words: review.words,
    customer: customer?.block.text.slice(customer.start, customer.end) ?? null,
    framing: review.framing,
    parts: partStatuses(review, findings, extent),
    asked: askedView(review.asked),
    answered: STANDARD_QUESTIONS.filter(question => review.answered?.[question]),
    balance: balanceView(review.balance),
    findings: findings.map(finding => findingView(finding, (perRule.get(finding.rule) ?? 1) - 1)),
    keyResults,
    acronyms: unknownAcronyms(review.keyResults, settings).map(({ acronym, count, decides }) => ({
      acronym,
      count,
      decides,
    })),
    lifecycle: coverageOf(keyResults.map(stageShown), scope),
  };
}

/** The stage that counts: the writer's, else the one written in the text, else the suggested one. */
export function stageShown({ stage }: KeyResultView): Stage | null {
  return stage.set ?? stage.suggested;
}

const findingViews = new WeakMap<Finding, FindingView>();

/** The same object as before while nothing about the finding has changed. */
function findingView(finding: Finding, others: number): FindingView {
  const known = findingViews.get(finding);
  if (known?.others === others) return known;
  const { id, rule, severity, part, message, block, span, replacements, asks } = finding;
  const excerpt = known?.excerpt ?? (block && span ? excerptOf(block, span) : null);
  const view = { id, rule, severity, part, message, excerpt, replacements, asks, others, placed: block !== null };
  findingViews.set(finding, view);
  return view;
}

function partStatuses(
  review: Review,
  findings: readonly Finding[],
  extent: 'whole' | 'visible' | 'none',
): { part: PartName; status: PartStatus }[] {
  const there = new Set(review.parts.map(({ part }) => part));
  const open = new Set(findings.map(({ part }) => part));
  const absent: PartStatus = extent === 'whole' ? 'missing' : 'unseen';
  return PARTS.map(part => ({ part, status: there.has(part) ? (open.has(part) ? 'open' : 'there') : absent }));
}
