import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
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
import { RULES } from '@/lib/rules';

/** The words a rule marks in an example; a finding without a passage is shown as ''. */
function marked(rule: Rule, example: Example): string[] {
  const { text } = unmarked(typeof example === 'string' ? example : example.draft);
  const draft = draftFromMarkdown(text);
  const reading =
    typeof example === 'string' ? alone(rule, draft.blocks) : new DraftReader().read(draft, DEFAULT_SETTINGS);
  return new RuleRunner([rule])
    .run(reading)
    .map((finding: Finding) => finding.block?.text.slice(finding.span?.start, finding.span?.end) ?? '');
}

/** A reading in which the blocks are the one part that the rule looks at first. */
function alone(rule: Rule, blocks: readonly Parameters<typeof Piece.of>[0][]): Reading {
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
  const placed = blocks.map((_, block) => ({ block, span: null, zone, role }));
  const part = PARTS.find(name => name === rule.parts[0]);
  return {
    kind: 'prfaq',
    language: 'en',
    template: false,
    placed,
    pieces: blocks.map((block, i) => Piece.of(block, placed[i] as (typeof placed)[number])),
    parts: part ? [{ part, from: 0, to: blocks.length, span: null }] : [],
    entries: [],
    quotes: [],
    customer: null,
    facts,
  };
}

const marksOf = (example: Example): string[] => {
  const { text, spans } = unmarked(typeof example === 'string' ? example : example.draft);
  return spans.map(span => text.slice(span.start, span.end));
};

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.bad.map(example => [example]))('finds it in %j', example => {
    const wanted = marksOf(example);
    expect(marked(rule, example)).toEqual(wanted.length > 0 ? wanted : ['']);
  });
  it.each(rule.good.map(example => [example]))('is silent on %j', example => {
    expect(marked(rule, example)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('names every rule once', () => {
    expect(new Set(RULES.map(rule => rule.id)).size).toBe(RULES.length);
  });
});
