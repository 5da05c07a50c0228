// npm run new-rule problem problem-unquantified: writes the file of a rule and its line in the index.
import { existsSync, writeFileSync } from 'node:fs';
import { isStarted, ROOT } from './commands.ts';
import { RULE_FOLDERS, RULES_FOLDER, type RuleFile, ruleFiles, ruleIndex } from './rule-index.ts';

/** A rule's file with everything that is to be filled in; it compiles, and its examples fail until it is done. */
export function ruleTemplate({ folder, id }: RuleFile): string {
  const part = folder === 'problem' || folder === 'solution' ? folder : 'summary';
  return `import { defineRule } from '@/lib/engine';

export default defineRule({
  id: '${id}',
  check: null,
  each: 'piece',
  parts: ['${part}'],
  severity: 'suggestion',
  title: 'What is the matter, in a few words',
  why: 'What a reader loses by it.',
  sources: ['Who says so'],
  bad: ['A passage with ‹the words› that the rule finds.'],
  good: ['The same passage as it could be.'],
  *find(piece) {
    for (const word of piece.words) {
      if (word.lower !== 'nothing-yet') continue;
      yield { span: word, message: 'A kind question, under 90 characters?' };
    }
  },
});
`;
}

/** The folder and id that were typed, or a sentence about what is wrong with them. */
export function ruleNamed([folder, id, ...rest]: readonly string[], known: readonly RuleFile[]): RuleFile | string {
  const place = RULE_FOLDERS.find(name => name === folder);
  if (!place || !id || rest.length > 0) {
    return `Usage: npm run new-rule FOLDER ID, for example: npm run new-rule problem problem-unquantified. Folders: ${RULE_FOLDERS.join(', ')}.`;
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    return `"${id}" does not name a fault: two or more words in small letters, joined by hyphens.`;
  }
  if (known.some(rule => rule.id === id)) return `There is a rule ${id} already.`;
  return { folder: place, id };
}

if (isStarted(import.meta.url)) {
  process.chdir(ROOT);
  const named = ruleNamed(process.argv.slice(2), ruleFiles());
  const path = typeof named === 'string' ? '' : `${RULES_FOLDER}/${named.folder}/${named.id}.ts`;
  if (typeof named === 'string' || existsSync(path)) {
    console.error(typeof named === 'string' ? named : `There is a file ${path} already.`);
    process.exitCode = 2;
  } else {
    writeFileSync(path, ruleTemplate(named));
    writeFileSync(`${RULES_FOLDER}/index.ts`, ruleIndex());
    console.log(`Wrote ${path} and its line in the index. Fill in the examples and make them pass: npm run test:unit`);
  }
}
