import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { PARTS, type Rule, unmarked } from '@/lib/engine';
import { review } from '@/lib/review';
import { RULES } from '@/lib/rules';
import { currentRuleId, RENAMED_RULES } from '@/lib/rules/renames';
import { staleFiles } from '@/scripts/generate';
import { ruleNamed, ruleTemplate } from '@/scripts/new-rule';
import { ruleFiles, ruleIndex } from '@/scripts/rule-index';
import { STANDARD_CHECKS } from '@/scripts/standard-checks';
import { messagesOf } from '../rules/example-findings';

/** Words that command or blame, house abbreviations, and marks that shout. */
const UNKIND = /\b(?:must|should|errors?|invalid|KRs?|PR)\b|!/i;

const withoutQuotes = (text: string): string => text.replace(/‘[^’]*’/g, '');

const eachRule = RULES.map(rule => [rule.id, rule] as const);

describe('the catalogue of rules', () => {
  it('has every file in its index, under its id, and its pages fresh', () => {
    const files = ruleFiles();
    expect(RULES.map(rule => rule.id)).toEqual(files.map(file => file.id));
    expect(new Set(files.map(file => file.id)).size).toBe(files.length);
    const rules = files.map((file, i) => ({ ...file, rule: RULES[i] as Rule }));
    expect(staleFiles(rules), 'run npm run generate').toEqual([]);
  });

  it.each(eachRule)('%s is named after its fault and says why, with sources', (id, rule) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
    expect(rule.title.length).toBeGreaterThan(8);
    expect(rule.title).not.toMatch(/[.!]$/);
    expect(rule.why).toMatch(/[.?]$/);
    expect(rule.why).not.toMatch(UNKIND);
    expect(rule.sources.filter(source => source.trim() !== '')).not.toEqual([]);
    expect(rule.check === null || STANDARD_CHECKS.some(check => check.id === rule.check)).toBe(true);
  });

  it.each(eachRule)('%s shows weak and strong passages that differ', (_, rule) => {
    const [bad, good] = [rule.bad, rule.good].map(list =>
      list.map(example => unmarked(typeof example === 'string' ? example : example.draft).text),
    );
    expect(good?.filter(text => bad?.includes(text))).toEqual([]);
    expect(good?.every(text => text.trim() !== '')).toBe(true);
  });

  it.each(eachRule)('%s speaks kindly and in one line', (_, rule: Rule) => {
    const messages = rule.bad.flatMap(example => messagesOf(rule, example));
    expect(messages).not.toEqual([]);
    for (const message of messages) {
      expect(message.length, message).toBeLessThan(90);
      expect(withoutQuotes(message)).not.toMatch(UNKIND);
      expect(message).not.toMatch(/\n/);
      expect(message).toMatch(/[.?’]$/);
    }
  });

  it('gives weights to what is missing, from 1 to 100', () => {
    for (const rule of RULES) {
      if (rule.asks === undefined) continue;
      expect(rule.asks, rule.id).toBeGreaterThanOrEqual(1);
      expect(rule.asks, rule.id).toBeLessThanOrEqual(100);
    }
  });

  it('knows 89 checks of the standard, each once', () => {
    expect(new Set(STANDARD_CHECKS.map(check => check.id)).size).toBe(89);
    expect(STANDARD_CHECKS).toHaveLength(89);
    expect(STANDARD_CHECKS.every(check => /^[SCPOQLEF]\d\d$/.test(check.id) && check.title.length < 60)).toBe(true);
  });

  it('names places that exist', () => {
    const zones = new Set<string>([...PARTS, 'release', 'appendix', 'outside']);
    for (const rule of RULES)
      expect(
        rule.parts.filter(part => !zones.has(part)),
        rule.id,
      ).toEqual([]);
  });

  it('lets every rule be reached through a review without a fault', () => {
    const text = RULES.flatMap(rule => rule.bad.map(bad => unmarked(typeof bad === 'string' ? bad : bad.shown).text));
    expect(review(draftFromMarkdown(text.join('\n\n'))).faults).toEqual([]);
  });
});

describe('renames', () => {
  it('lead from an id that is gone to one that is there', () => {
    const ids = new Set(RULES.map(rule => rule.id));
    for (const old of Object.keys(RENAMED_RULES)) {
      expect(ids.has(old), `${old} is a rule again`).toBe(false);
      expect(ids.has(currentRuleId(old)), `${old} leads nowhere`).toBe(true);
    }
  });

  it('are followed to their end, and a circle ends', () => {
    const renames = { one: 'two', two: 'three', left: 'right', right: 'left' };
    expect(currentRuleId('one', renames)).toBe('three');
    expect(currentRuleId('three', renames)).toBe('three');
    expect(currentRuleId('toString', renames)).toBe('toString');
    expect(['left', 'right']).toContain(currentRuleId('left', renames));
  });
});

describe('a new rule', () => {
  it('is named by a folder and an id that is not taken', () => {
    const known = [{ folder: 'problem', id: 'problem-unquantified' }] as const;
    expect(ruleNamed(['problem', 'problem-too-big'], known)).toEqual({ folder: 'problem', id: 'problem-too-big' });
    expect(ruleNamed(['problem', 'problem-unquantified'], known)).toMatch(/already/);
    expect(ruleNamed(['problems', 'problem-too-big'], known)).toMatch(/^Usage/);
    expect(ruleNamed(['problem', 'Problem'], known)).toMatch(/hyphens/);
    expect(ruleNamed(['problem', 'a-b', 'c'], known)).toMatch(/^Usage/);
  });

  it('gets a file in its name and a line in the index', () => {
    const file = { folder: 'problem', id: 'problem-too-big' } as const;
    expect(ruleTemplate(file)).toContain("id: 'problem-too-big'");
    const index = ruleIndex([...ruleFiles(), file]);
    expect(index).toContain("import problemTooBig from './problem/problem-too-big';");
    expect(index).toContain('  problemTooBig,\n');
  });
});
