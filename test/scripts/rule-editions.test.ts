import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, parseAst, type Rollup, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Rule } from '@/lib/engine';
import { ruleFacts } from '@/lib/panel/rule-facts';
import { RULES } from '@/lib/rules';
import { ruleEditions } from '@/scripts/rule-editions';
import { RULES_FOLDER, ruleFiles } from '@/scripts/rule-index';
import { FACTS_IMPORTER, isRuleFile, keptIn, RULE_INDEX, RuleShapeError, withOnly } from '@/scripts/rule-source';
import { importsOf, sourcesIn } from '../architecture/imports';

const ROOT = join(import.meta.dirname, '..', '..');

const inReview = (source: string): string => withOnly(keptIn('review'), source, parseAst(source));

const RULE = [
  'export default defineRule({',
  "id: 'a-b', check: 'S01', severity: 'fix', each: 'piece', parts: ['problem'],",
  "title: 'T', why: 'W.', sources: ['S'], bad: ['a'], good: ['b'],",
  '*find() { yield { message: "M" }; },',
  '});',
].join('\n');

/** What a page gets that imports both halves of every rule. */
async function built(): Promise<{ code: string; rules: readonly Rule[]; facts: ReturnType<typeof ruleFacts> }> {
  const entry = `${ROOT}/entry.js`;
  const source = `export { RULES } from '@/lib/rules'; export { ruleFacts } from '@/lib/panel/rule-facts';`;
  const output = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    plugins: [
      { name: 'entry', resolveId: id => (id === entry ? id : null), load: id => (id === entry ? source : null) },
      ruleEditions(ROOT),
    ],
    build: { write: false, minify: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })) as Rollup.RollupOutput;
  const { code } = output.output[0];
  const { RULES: rules, ruleFacts: facts } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  return { code, rules, facts: facts() };
}

describe('a built page', { timeout: 60_000 }, () => {
  const page = built();

  it('tells of rules in the panel what the rules say', async () => {
    expect([...(await page).facts]).toEqual([...ruleFacts()]);
  });

  it('reviews with rules that carry all but the texts', async () => {
    const { rules } = await page;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    rules.forEach((rule, i) => {
      const { title, why, sources, bad, good, ...others } = RULES[i] as Rule;
      expect(Object.keys(rule).sort()).toEqual(Object.keys(others).sort());
      expect(rule.parts).toEqual(others.parts);
    });
  });

  it('holds every text once', async () => {
    const { code } = await page;
    for (const { why } of RULES) expect(code.split(why.slice(0, 40)).length).toBe(2);
  });
});

it('is safe to leave texts out: what runs in a page does not read the rules itself', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);
  const readers = files.filter(file => importsOf(file).some(({ to }) => to === RULE_INDEX.replace('/index.ts', '')));
  expect(readers.filter(file => !file.startsWith('lib/cli/'))).toEqual([FACTS_IMPORTER, 'lib/review.ts']);
});

describe('a rule file', () => {
  it.each(ruleFiles())('$folder/$id is written so that it can be halved', async ({ folder, id }) => {
    const path = `${RULES_FOLDER}/${folder}/${id}.ts`;
    expect(isRuleFile(path)).toBe(true);
    const { code } = await transformWithEsbuild(readFileSync(path, 'utf8'), path);
    expect(inReview(code).length).toBeLessThan(code.length);
  });

  it('keeps its code around the rule as it is', () => {
    expect(inReview(`const A = 1;\n${RULE}\nconst B = 2;`)).toBe(
      `const A = 1;\nexport default defineRule({ id: 'a-b', check: 'S01', severity: 'fix', each: 'piece', parts: ['problem'], *find() { yield { message: "M" }; } });\nconst B = 2;`,
    );
  });

  it.each([
    ['no rule at all', 'export const a = 1;', /exports defineRule/],
    ['a rule by another name', RULE.replace('defineRule', 'ruleOf'), /exports defineRule/],
    ['a rule that stands elsewhere', 'const rule = {};\nexport default defineRule(rule);', /exports defineRule/],
    ['a text under another name', RULE.replace('why:', 'because:'), /‘because’ is no property/],
    ['no reason', RULE.replace("why: 'W.', ", ''), /no ‘why’/],
    ['facts from elsewhere', RULE.replace("why: 'W.'", '...facts'), /written out/],
    ['a computed name', RULE.replace("why: 'W.'", "['why']: 'W.'"), /written out/],
  ])('stops the build with %s', (_, source, reason) => {
    expect(() => inReview(source)).toThrow(RuleShapeError);
    expect(() => inReview(source)).toThrow(reason);
  });

  it.each([
    'lib/rules/index.ts',
    'lib/rules/renames.ts',
    'lib/rules/helpers/sources.ts',
    'lib/rules/language/hype-adjective.words.ts',
    'lib/engine/define-rule.ts',
  ])('is not %s', path => {
    expect(isRuleFile(path)).toBe(false);
  });
});
