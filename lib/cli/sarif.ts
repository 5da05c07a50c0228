import { sourceSpanOf } from '@/lib/draft/draft';
import type { Block, Draft, Span } from '@/lib/draft/types';
import type { Finding, Rule, Severity } from '@/lib/engine';
import type { KeyResult, KeyResultNote } from '@/lib/key-results/types';
import { LinePlaces } from './line-places';
import type { Reviewed } from './reviewed';

const LEVEL: Readonly<Record<Severity, 'warning' | 'note'>> = { fix: 'warning', suggestion: 'note', question: 'note' };

/** Verdicts worth a result, with what they mean for a reader of the results. */
const VERDICT_RULES = [
  { id: 'key-result-output', title: 'A key result counts what is delivered, not what changes for a customer' },
  { id: 'key-result-activity', title: 'A key result describes work, not what it changes for a customer' },
] as const;

/** Every review as one SARIF 2.1.0 log; spans are given as lines and columns, and as UTF-16 offsets. */
export function sarifOf(reviewed: readonly Reviewed[], rules: readonly Rule[], failures: readonly string[]): object {
  const results = reviewed.flatMap(resultsOf);
  const descriptors = descriptorsOf(rules, results);
  const index = new Map(descriptors.map((rule, i) => [rule.id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Backcast', rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(text => ({ level: 'error', message: { text } })),
          },
        ],
        artifacts: reviewed.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: results.map(result => ({ ...result, ruleIndex: index.get(result.ruleId) ?? -1 })),
      },
    ],
  };
}

interface Descriptor {
  readonly id: string;
}

function descriptorsOf(rules: readonly Rule[], results: readonly { ruleId: string }[]): Descriptor[] {
  const described: Descriptor[] = rules.map(rule => ({
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} Source: ${rule.sources.join('; ')}.` },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    ...(rule.check ? { properties: { check: rule.check } } : {}),
  }));
  const verdicts = VERDICT_RULES.map(({ id, title }) => ({ id, shortDescription: { text: title } }));
  const known = new Set([...described, ...verdicts].map(rule => rule.id));
  const notes = [...new Set(results.map(result => result.ruleId))].filter(id => !known.has(id)).sort();
  return [...described, ...verdicts, ...notes.map(id => ({ id }))];
}

type Result = ReturnType<typeof resultOf>;

function resultsOf({ file, source, draft, review }: Reviewed): Result[] {
  const place = locator(file, source, draft);
  return [
    ...review.findings.map(finding => findingResult(finding, place)),
    ...review.keyResults.flatMap(keyResult => keyResultResults(keyResult, place)),
  ];
}

function findingResult({ id, rule, severity, message, block, span, replacements }: Finding, place: Locator): Result {
  const location = place(block, span);
  const region = location.physicalLocation.region;
  return resultOf(rule, severity, message, location, id, region ? fixesOf(replacements, location, region) : []);
}

function keyResultResults({ id, verdict, reason, passage, notes, rewrites }: KeyResult, place: Locator): Result[] {
  const whole = place(passage.block, passage);
  const region = whole.physicalLocation.region;
  const ruleId = VERDICT_RULES.find(rule => rule.id === `key-result-${verdict}`)?.id;
  const texts = rewrites.map(rewrite => rewrite.text);
  const fixes = region ? fixesOf(texts, whole, region) : [];
  const told = (note: KeyResultNote): Result =>
    resultOf(note.id, note.severity, note.message, place(passage.block, note.span ?? passage), `${id} ${note.id}`, []);
  return [
    ...(ruleId ? [resultOf(ruleId, 'suggestion', reason, whole, `${id} ${ruleId}`, fixes)] : []),
    ...notes.map(told),
  ];
}

function resultOf(
  ruleId: string,
  severity: Severity,
  text: string,
  location: ReturnType<Locator>,
  fingerprint: string,
  fixes: readonly object[],
) {
  return {
    ruleId,
    level: LEVEL[severity],
    message: { text },
    locations: [location],
    partialFingerprints: { 'backcastFinding/v1': fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

const fixesOf = (
  texts: readonly string[],
  { physicalLocation }: ReturnType<Locator>,
  deletedRegion: object,
): object[] =>
  texts.map(text => ({
    description: { text: `Replace with: ${text}` },
    artifactChanges: [
      {
        artifactLocation: physicalLocation.artifactLocation,
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  }));

type Locator = ReturnType<typeof locator>;

function locator(file: string, source: string, draft: Draft) {
  const lines = new LinePlaces(source);
  const index = new Map(draft.blocks.map((block, i) => [block, i]));
  const artifactLocation = { uri: uriOf(file) };
  return (block: Block | null, span: Span | null) => {
    const i = block ? index.get(block) : undefined;
    if (i === undefined || !span) return { physicalLocation: { artifactLocation } };
    const { start, end } = sourceSpanOf(draft, i, span);
    const from = lines.at(start);
    const to = lines.at(end);
    const region = {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
    return { physicalLocation: { artifactLocation, region } };
  };
}

/** A relative path as a URI reference; standard input has a name of its own. */
const uriOf = (file: string): string =>
  file === '-' ? 'stdin' : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
