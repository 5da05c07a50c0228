import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Block } from '@/lib/draft/types';
import {
  DEFAULT_SETTINGS,
  type Example,
  type Facts,
  type Finding,
  PARTS,
  Piece,
  type Reading,
  type Rule,
  RuleRunner,
  unmarked,
} from '@/lib/engine';
import { DraftReader } from '@/lib/prfaq/draft-reader';

/** What a rule finds in an example: alone in the part that it looks at first, or in the whole document that is given. */
export function findingsIn(rule: Rule, example: Example): readonly Finding[] {
  const { text } = unmarked(typeof example === 'string' ? example : example.draft);
  const draft = draftFromMarkdown(text);
  const runner = new RuleRunner([rule]);
  const reading =
    typeof example === 'string' ? alone(rule, draft.blocks) : new DraftReader().read(draft, DEFAULT_SETTINGS);
  const findings = runner.run(reading);
  if (runner.faults.length > 0) throw new Error(`${rule.id} failed: ${runner.faults[0]?.message}`);
  return findings;
}

export const messagesOf = (rule: Rule, example: Example): string[] =>
  findingsIn(rule, example).map(finding => finding.message);

/** A reading in which the blocks are the one part that the rule looks at first. */
function alone(rule: Rule, blocks: readonly Block[]): Reading {
  const zone = rule.parts[0] ?? 'outside';
  const role = rule.each === 'piece' && rule.roles ? (rule.roles[0] ?? 'body') : 'body';
  const facts: Facts = {
    kind: 'prfaq',
    language: 'en',
    products: [],
    companies: [],
    customer: '',
    settings: DEFAULT_SETTINGS,
  };
  const pieces = blocks.map(block => Piece.of(block, { span: null, zone, role }));
  const part = PARTS.find(name => name === rule.parts[0]);
  return {
    kind: 'prfaq',
    language: 'en',
    template: false,
    placed: blocks.map((_, block) => ({ block, span: null, zone, role })),
    pieces,
    parts: part ? [{ part, from: 0, to: blocks.length, span: null }] : [],
    entries: [],
    quotes: [],
    customer: null,
    facts,
  };
}
