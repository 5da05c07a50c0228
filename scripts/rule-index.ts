// Writes lib/rules/index.ts from the files in its folders: `tsx scripts/rule-index.ts`. Called by new-rule and generate.
import { readdirSync, writeFileSync } from 'node:fs';

const ROOT = 'lib/rules';
/** Folders in the order of the standard: structure, then what a reader meets, then language, evidence and the FAQs. */
const FOLDERS = ['structure', 'customer', 'problem', 'solution', 'quotes', 'language', 'evidence', 'faq'];

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Ids of the rule files by folder, in order. */
export function ruleFiles(): { folder: string; id: string }[] {
  return FOLDERS.flatMap(folder =>
    readdirSync(`${ROOT}/${folder}`)
      .filter(file => /^[a-z0-9-]+\.ts$/.test(file))
      .map(file => ({ folder, id: file.slice(0, -3) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

export function ruleIndex(): string {
  const files = ruleFiles();
  return [
    "import type { Rule } from '@/lib/engine';",
    ...files.map(({ folder, id }) => `import ${camel(id)} from './${folder}/${id}';`),
    '',
    '/** Every rule, by part of the standard and then by name. Written by `npm run generate`. */',
    'export const RULES: readonly Rule[] = [',
    ...files.map(({ id }) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('rule-index.ts')) writeFileSync(`${ROOT}/index.ts`, ruleIndex());
