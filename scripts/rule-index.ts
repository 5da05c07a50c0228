import { readdirSync } from 'node:fs';

/** Where the rules live, seen from the project's folder. */
export const RULES_FOLDER = 'lib/rules';

/** Folders in the order of the standard: structure, then what a reader meets, then language, evidence and the FAQs. */
export const RULE_FOLDERS = [
  'structure',
  'customer',
  'problem',
  'solution',
  'quotes',
  'language',
  'evidence',
  'faq',
] as const;

/** A rule's file by its folder and id. */
export interface RuleFile {
  readonly folder: (typeof RULE_FOLDERS)[number];
  readonly id: string;
}

/** The rule files by folder, then by name; word lists beside them (`<id>.words.ts`) are left out. */
export function ruleFiles(): RuleFile[] {
  return RULE_FOLDERS.flatMap(folder =>
    readdirSync(`${RULES_FOLDER}/${folder}`)
      .filter(file => /^[a-z0-9-]+\.ts$/.test(file))
      .map(file => ({ folder, id: file.slice(0, -3) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const pathOf = ({ folder, id }: RuleFile): string => `./${folder}/${id}`;

/** The text of lib/rules/index.ts, as the formatter leaves it. */
export function ruleIndex(files: readonly RuleFile[] = ruleFiles()): string {
  const imports = [...files].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  return [
    "import type { Rule } from '@/lib/engine';",
    ...imports.map(file => `import ${camel(file.id)} from '${pathOf(file)}';`),
    '',
    '/** Every rule, by part of the standard and then by name. Written by `npm run generate`. */',
    'export const RULES: readonly Rule[] = [',
    ...files.map(({ id }) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}
