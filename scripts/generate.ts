// Writes every generated file; with --check it writes nothing and fails when one is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Rule } from '@/lib/engine';
import { isStarted, ROOT } from './commands.ts';
import { coveragePage, type DocumentedRule, rulesPage } from './rule-docs.ts';
import { RULES_FOLDER, ruleFiles, ruleIndex } from './rule-index.ts';
import { STANDARD_CHECKS } from './standard-checks.ts';

/** The rules in their files, whether the index lists them or not. */
async function rulesInFiles(): Promise<DocumentedRule[]> {
  return Promise.all(
    ruleFiles().map(async file => {
      const module: { default: Rule } = await import(
        /* @vite-ignore */ `../${RULES_FOLDER}/${file.folder}/${file.id}.ts`
      );
      return { ...file, rule: module.default };
    }),
  );
}

/** What every generated file says, by path from the project's folder. */
export function generatedFiles(rules: readonly DocumentedRule[]): Map<string, string> {
  return new Map([
    [`${RULES_FOLDER}/index.ts`, ruleIndex()],
    ['docs/rules.md', rulesPage(rules)],
    [
      'docs/coverage.md',
      coveragePage(
        STANDARD_CHECKS,
        rules.map(({ rule }) => rule),
      ),
    ],
  ]);
}

/** Paths of generated files whose text on disk is another. */
export function staleFiles(rules: readonly DocumentedRule[]): string[] {
  return [...generatedFiles(rules)].filter(([path, text]) => textAt(path) !== text).map(([path]) => path);
}

const textAt = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

if (isStarted(import.meta.url)) {
  process.chdir(ROOT);
  const rules = await rulesInFiles();
  const stale = staleFiles(rules);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale: run npm run generate.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    const files = generatedFiles(rules);
    for (const path of stale) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.get(path) ?? '');
      console.log(`Wrote ${path}`);
    }
  }
}
