import { sourceSpanOf } from '@/lib/draft/draft';
import { type Finding, foremost, PARTS, type Severity } from '@/lib/engine';
import type { KeyResult } from '@/lib/key-results/types';
import { STAGE_FACTS, STAGES } from '@/lib/lifecycle/stages';
import type { Review } from '@/lib/review';
import type { Colours } from './colours';
import { keyResultLines } from './key-result-text';
import { LinePlaces } from './line-places';
import { type PlaceName, quoted } from './quoted';
import type { Reviewed } from './reviewed';

const INDENT = ' '.repeat(10);

/** One review for people, in plain lines: what it read, the findings, the key results, the lifecycle. */
export function textReport(reviewed: Reviewed, colours: Colours, titleOf: (rule: string) => string): string {
  const { review } = reviewed;
  const sections = [
    headLines(reviewed, colours),
    findingLines(review, placeNames(reviewed), colours, titleOf),
    keyResultSection(review.keyResults, placeNames(reviewed), colours),
    lifecycleLines(review, colours),
    faultLines(review, colours),
  ];
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

const KINDS: Readonly<Record<Review['kind'], string>> = {
  prfaq: 'PR/FAQ',
  'key-results': 'key results',
  mixed: 'PR/FAQ with key results',
  other: 'neither a PR/FAQ nor key results',
};

function headLines({ file, review }: Reviewed, { strong, quiet }: Colours): string[] {
  const facts = [KINDS[review.kind], counted(review.words, 'word')];
  const isPrfaq = review.kind === 'prfaq' || review.kind === 'mixed';
  if (isPrfaq) facts.push(`${new Set(review.parts.map(part => part.part)).size} of ${PARTS.length} parts`);
  if (review.template) facts.push('a template still to be filled in');
  if (review.language === 'other') facts.push('not in English: read for its structure only');
  const lines = [`${strong(file)}  ${quiet(facts.join(' · '))}`];
  const { customer } = review;
  if (customer) lines.push(`  customer  ${quoted(customer.block.text.slice(customer.start, customer.end))}`);
  if (review.framing) {
    const { problem, solution } = review.framing;
    lines.push(`  told      problem ${problem.replaceAll('-', ' ')}, solution ${solution.replaceAll('-', ' ')}`);
  }
  return lines;
}

/** The few that would change the decision in full; of all others, a line for each part: what they are about, and where. */
function findingLines(review: Review, place: PlaceName, colours: Colours, titleOf: (rule: string) => string): string[] {
  const first = new Set(foremost(review.findings));
  const lines = [...first].flatMap(finding => [...linesOf(finding, place, colours), '']).slice(0, -1);
  const later = laterLines(
    review.findings.filter(finding => !first.has(finding)),
    place,
    titleOf,
  );
  return later.length === 0 ? lines : [...lines, '', ...later.map(line => colours.quiet(line))];
}

/** Findings of one rule are one remark with its places. */
function laterLines(findings: readonly Finding[], place: PlaceName, titleOf: (rule: string) => string): string[] {
  const byPart = new Map<string, Map<string, string[]>>();
  for (const { part, rule, block, span } of findings) {
    const name = named(part) || 'the whole';
    const remarks = byPart.get(name) ?? byPart.set(name, new Map()).get(name);
    const places = remarks?.get(rule) ?? remarks?.set(rule, []).get(rule);
    if (block && span) places?.push(place(block, span));
  }
  return [...byPart].map(([name, remarks]) => {
    const said = [...remarks].map(([rule, places]) => [titleOf(rule), places.join(', ')].filter(Boolean).join(' '));
    return `${INDENT}later, ${name}: ${said.join(' · ')}`;
  });
}

function linesOf(finding: Finding, place: PlaceName, colours: Colours): string[] {
  const { block, span, severity, rule, part, message, replacements } = finding;
  const where = (block && span ? place(block, span) : 'missing').padEnd(8);
  const about = [named(part), severity === 'suggestion' ? '' : severity, rule].filter(Boolean).join(' · ');
  return [
    `  ${where}${colourOf(severity, colours)(message)}`,
    ...(block && span ? [`${INDENT}${quoted(block.text.slice(span.start, span.end))}`] : []),
    ...replacements.slice(0, 3).map(text => `${INDENT}→ ${text === '' ? 'leave it out' : text}`),
    `${INDENT}${colours.quiet(about)}`,
  ];
}

function keyResultSection(keyResults: readonly KeyResult[], place: PlaceName, colours: Colours): string[] {
  if (keyResults.length === 0) return [];
  const lines = [colours.strong('Key results')];
  let objective: string | null = null;
  for (const keyResult of keyResults) {
    if (keyResult.objective !== objective) {
      objective = keyResult.objective;
      if (objective) lines.push(`  ${colours.strong(objective)}`);
    }
    lines.push(...keyResultLines(keyResult, place, colours), '');
  }
  return lines.slice(0, -1);
}

function lifecycleLines({ keyResults, lifecycle }: Review, { strong, quiet }: Colours): string[] {
  if (keyResults.length === 0) return [];
  const ring = STAGES.map(stage => `${STAGE_FACTS[stage].label} ${lifecycle.counts[stage]}`).join(' → ');
  const internal = lifecycle.counts.internal;
  return [
    strong('Lifecycle'),
    `  ${ring} → ${STAGE_FACTS.awareness.label}${internal ? quiet(`   ${STAGE_FACTS.internal.label} ${internal}`) : ''}`,
    ...lifecycle.notices.map(notice => `  ${notice.message}`),
  ];
}

function faultLines({ faults }: Review, { fix }: Colours): string[] {
  return faults.map(({ rule, message }) =>
    fix(`  ${rule} stopped (${message}): a fault on our side, not in your draft.`),
  );
}

function placeNames({ source, draft }: Reviewed): PlaceName {
  const lines = new LinePlaces(source);
  const index = new Map(draft.blocks.map((block, i) => [block, i]));
  return (block, span) => {
    const { line, column } = lines.at(sourceSpanOf(draft, index.get(block) ?? 0, span).start);
    return `${line}:${column}`;
  };
}

const colourOf = (severity: Severity, colours: Colours): ((text: string) => string) => colours[severity];
const named = (part: string | null): string => (part ?? '').replaceAll('_', ' ').replace(' faq', ' FAQ');
const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
