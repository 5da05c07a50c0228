import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS, unmarked } from '@/lib/engine';
import { Reviewer } from '@/lib/review';
import { RULES } from '@/lib/rules';

const LONGEST = 90;
/** Words that command, blame or cheer. */
const UNKIND = /\b(?:must|should|error|errors|invalid|never use|avoid|please|great job)\b|!/i;
const LATIN_ONLY_QUOTES = /["']\w/;

/** Every finding that the rules make on their own examples, read as whole drafts. */
const findings = RULES.flatMap(rule =>
  [...rule.bad, ...rule.good].flatMap(example => {
    const { text } = unmarked(typeof example === 'string' ? example : example.draft);
    return new Reviewer().update(draftFromMarkdown(text), { ...DEFAULT_SETTINGS, kind: 'prfaq' }).findings;
  }),
);
const messages = [...new Set(findings.map(finding => finding.message))];

describe('what is said to a writer', () => {
  it('is said in many ways', () => {
    expect(messages.length).toBeGreaterThan(RULES.length / 2);
  });
  it.each(messages.map(message => [message]))('is short, kind and a sentence: %s', message => {
    expect(message.length).toBeLessThan(LONGEST);
    expect(message.replace(/‘[^’]*’/g, '')).not.toMatch(UNKIND);
    expect(message).toMatch(/^[\p{Lu}‘\d€$“„].*[?.]$/u);
    expect(message.replace(/‘[^’]*’/g, '')).not.toMatch(LATIN_ONLY_QUOTES);
  });
  it.each(RULES.map(rule => [rule.id, rule] as const))('%s says why in terms of the reader', (_, rule) => {
    expect(rule.why).toMatch(/[.]$/);
    expect(rule.why.length).toBeLessThan(200);
    expect(`${rule.why} ${rule.title}`).not.toMatch(/\b(?:must|should|error|invalid)\b|!/i);
    expect(rule.title).not.toMatch(/[.!?]$/);
    expect(rule.sources.length).toBeGreaterThan(0);
  });
  it.each(RULES.map(rule => [rule.id, rule] as const))('%s has three bad and three good examples', (_, rule) => {
    expect(rule.bad.length).toBeGreaterThanOrEqual(3);
    expect(rule.good.length).toBeGreaterThanOrEqual(3);
  });
});
