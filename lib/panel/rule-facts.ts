import { type Rule, type Severity, shownOf } from '@/lib/engine';
import { RULES } from '@/lib/rules';

/** What the panel tells about a rule, ready to show. */
export interface RuleFacts {
  readonly id: string;
  /** The check of the standard; null for a rule of our own. */
  readonly check: string | null;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly weak: string;
  readonly strong: string;
  readonly sources: readonly string[];
  readonly group: RuleGroup;
}

export const RULE_GROUPS = {
  S: 'Structure',
  C: 'Customer',
  P: 'Problem',
  O: 'Solution',
  Q: 'Quotes',
  L: 'Language',
  E: 'Evidence',
  F: 'FAQ',
  '': 'More',
} as const;
export type RuleGroup = keyof typeof RULE_GROUPS;

const groupOf = (check: string | null): RuleGroup => {
  const letter = check?.charAt(0) ?? '';
  return letter in RULE_GROUPS ? (letter as RuleGroup) : '';
};

const factsOf = (rule: Rule): RuleFacts => ({
  id: rule.id,
  check: rule.check,
  title: rule.title,
  severity: rule.severity,
  why: rule.why,
  weak: shownOf(rule.bad[0]),
  strong: shownOf(rule.good[0]),
  sources: rule.sources,
  group: groupOf(rule.check),
});

let known: ReadonlyMap<string, RuleFacts> | null = null;

/** Every rule by its id, in the order of the standard. */
export function ruleFacts(): ReadonlyMap<string, RuleFacts> {
  known ??= new Map(RULES.map(rule => [rule.id, factsOf(rule)]));
  return known;
}

/** The rule's title; its name in words for a rule that this version does not know. */
export const ruleTitle = (id: string): string => ruleFacts().get(id)?.title ?? id.replaceAll('-', ' ');

/** Whether a rule misses somebody who was asked: what helps is a talk with customers, not another wording. */
export const isAboutListening = (id: string): boolean => /^E0[12]$/.test(ruleFacts().get(id)?.check ?? '');
