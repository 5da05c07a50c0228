import type { Span } from '@/lib/draft/types';
import { shownAs } from '@/lib/key-results/learning';
import type { KeyResult, Verdict } from '@/lib/key-results/types';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import type { Colours } from './colours';
import { type PlaceName, quoted } from './quoted';

const LABEL = 10;
const INDENT = ' '.repeat(10);

/** One key result for people: its verdict and why, its parts and what is missing, its stage, rewrites and notes. */
export function keyResultLines(keyResult: KeyResult, place: PlaceName, colours: Colours): string[] {
  const { passage, verdict, reason, text, rewrites, notes } = keyResult;
  const row = (label: string, value: string): string => `${INDENT}${colours.quiet(label.padEnd(LABEL))}${value}`;
  return [
    `  ${place(passage.block, passage).padEnd(8)}${toneOf(verdict, colours)(shownAs(keyResult))}  ${text}`,
    ...(reason ? [row('why', reason)] : []),
    row('parts', partsText(keyResult)),
    ...stageText(keyResult).map(value => row('stage', value)),
    ...rewrites.map((rewrite, i) => row(i === 0 ? 'or' : '', rewrite.text)),
    ...notes.map((note, i) => row(i === 0 ? 'ask' : '', note.message)),
  ];
}

function toneOf(verdict: Verdict, colours: Colours): (text: string) => string {
  if (verdict === 'outcome' || verdict === 'guardrail') return colours.good;
  return verdict === 'unclear' ? colours.question : colours.suggestion;
}

function partsText({ passage, who, metric, baseline, target, deadline }: KeyResult): string {
  const words = (span: Span): string => quoted(passage.block.text.slice(span.start, span.end), 40);
  const slots: readonly (readonly [string, readonly Span[]])[] = [
    ['who', who],
    ['metric', metric],
    ['from', baseline ? [baseline.span] : []],
    ['to', target ? [target.span] : []],
    ['by', deadline ? [deadline.span] : []],
  ];
  const found = slots.filter(([, spans]) => spans.length > 0);
  const missing = slots.filter(([, spans]) => spans.length === 0).map(([name]) => name);
  return [
    ...found.map(([name, spans]) => `${name} ${spans.map(words).join(', ')}`),
    ...(missing.length > 0 ? [`not said: ${missing.join(', ')}`] : []),
  ].join(' · ');
}

function stageText({ stage, passage }: KeyResult): string[] {
  if (stage.tagged) return [`${STAGE_FACTS[stage.tagged].label}, as tagged`];
  if (!stage.suggested) return [];
  const words = stage.evidence.map(({ span }) => quoted(passage.block.text.slice(span.start, span.end), 40));
  const because = words.length > 0 ? `, from ${[...new Set(words)].join(', ')}` : '';
  const other = stage.runnerUp ? `; or ${STAGE_FACTS[stage.runnerUp].label}` : '';
  return [`${STAGE_FACTS[stage.suggested].label}?${because}${other}`];
}
