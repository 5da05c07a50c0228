import { type Example, type Rule, type Severity, unmarked } from '@/lib/engine';
import type { RuleFile } from './rule-index.ts';
import type { StandardCheck } from './standard-checks.ts';

export interface DocumentedRule extends RuleFile {
  readonly rule: Rule;
}

const FOLDER_TITLES: Readonly<Record<RuleFile['folder'], string>> = {
  structure: 'Parts and order',
  customer: 'Customer',
  problem: 'Problem',
  solution: 'Solution',
  quotes: 'Quotes',
  language: 'Language',
  evidence: 'Evidence',
  faq: 'Questions and answers',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  fix: 'to fix',
  suggestion: 'a suggestion',
  question: 'a question',
};

/** The text of docs/rules.md: every rule with why, a weak and a strong passage, and its source. */
export function rulesPage(rules: readonly DocumentedRule[]): string {
  const folders = [...new Set(rules.map(rule => rule.folder))];
  return `${[
    '# Rules',
    'Written by `npm run generate` from the rules themselves; their examples are their tests. In a weak example the passage that is found stands in bold.',
    ...folders.flatMap(folder => [
      `## ${FOLDER_TITLES[folder]}`,
      ...rules.filter(rule => rule.folder === folder).map(({ rule }) => ruleSection(rule)),
    ]),
  ].join('\n\n')}\n`;
}

function ruleSection({ id, title, check, severity, why, bad, good, sources }: Rule): string {
  return [
    `### ${title}`,
    `\`${id}\` · ${SEVERITIES[severity]}${check ? ` · check ${check}` : ''}`,
    why,
    ...examples('Weak', bad),
    ...examples('Strong', good),
    `Source: ${sources.join('; ')}.`,
  ].join('\n\n');
}

/** Two are enough to see what is meant; some differ only in what is around them. */
const examples = (name: string, list: readonly Example[]): string[] =>
  [...new Set(list.map(markedText))].slice(0, 2).map(text => `${name}:\n\n${quoted(text)}`);

/** The example with its marked passages in bold, as plain words. */
function markedText(example: Example): string {
  const { text, spans } = unmarked(typeof example === 'string' ? example : example.shown);
  let shown = '';
  let from = 0;
  for (const { start, end } of spans) {
    shown += `${escaped(text.slice(from, start))}**${escaped(text.slice(start, end).trim())}**`;
    from = end;
  }
  return shown + escaped(text.slice(from));
}

/** Markup of the example is shown, not followed. */
const escaped = (text: string): string => text.replace(/[\\*_`[\]<#|~]/g, '\\$&');

const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');

/** The text of docs/coverage.md: every check of the standard with the rules that implement it. */
export function coveragePage(checks: readonly StandardCheck[], rules: readonly Rule[]): string {
  const rulesOf = (id: string): readonly Rule[] => rules.filter(rule => rule.check === id);
  const covered = checks.filter(({ id }) => rulesOf(id).length > 0).length;
  return `${[
    '# What the rules cover',
    `Written by \`npm run generate\`. ${covered} of the ${checks.length} checks of the PR/FAQ standard have a rule.`,
    [
      '| check | asks for | rule |',
      '|---|---|---|',
      ...checks.map(({ id, title, reason }) => {
        const ids = rulesOf(id).map(rule => `[\`${rule.id}\`](rules.md#${anchorOf(rule.title)})`);
        return `| ${id} | ${title} | ${ids.join(', ') || (reason ?? 'not yet')} |`;
      }),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
