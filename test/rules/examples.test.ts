import { describe, expect, it } from 'vitest';
import { type Example, type Rule, unmarked } from '@/lib/engine';
import { RULES } from '@/lib/rules';
import { findingsIn } from './example-findings';

/** The words a rule marks in an example; a finding without a passage is shown as ''. */
const marked = (rule: Rule, example: Example): string[] =>
  findingsIn(rule, example).map(({ block, span }) => block?.text.slice(span?.start, span?.end) ?? '');

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
