import { sourceSpanOf } from '@/lib/draft/draft';
import type { Block, Draft, Span } from '@/lib/draft/types';
import { type Finding, foremost } from '@/lib/engine';
import type { Amount, Evidence, KeyResult } from '@/lib/key-results/types';
import type { Review } from '@/lib/review';

type Pair = readonly [start: number, end: number];

/** One review as the JSON of docs/command-line.md. Spans are `[start, end)` in UTF-16 units of the source. */
export function jsonOf(file: string, draft: Draft, review: Review): object {
  const place = placer(draft);
  const first = new Set(foremost(review.findings));
  return {
    schema: 1,
    file,
    language: review.language,
    kind: review.kind,
    words: review.words,
    customer: review.customer && {
      text: review.customer.block.text.slice(review.customer.start, review.customer.end),
      span: place(review.customer.block, review.customer),
    },
    framing: review.framing ?? { problem: null, solution: null },
    parts: review.parts.map(({ part, from, to }) => ({
      part,
      span: [place(from.block, from)[0], place(to.block, to)[1]],
    })),
    answered: review.answered,
    findings: review.findings.map(finding => ({ ...findingJson(finding, place), first: first.has(finding) })),
    keyResults: review.keyResults.map(keyResult => keyResultJson(keyResult, place)),
    lifecycle: review.lifecycle,
    faults: review.faults,
  };
}

type Placer = (block: Block, span: Span) => Pair;

function placer(draft: Draft): Placer {
  const index = new Map(draft.blocks.map((block, i) => [block, i]));
  return (block, span) => {
    const { start, end } = sourceSpanOf(draft, index.get(block) ?? -1, span);
    return [start, end];
  };
}

function findingJson(finding: Finding, place: Placer): object {
  const { block, span } = finding;
  return {
    rule: finding.rule,
    check: finding.check,
    severity: finding.severity,
    part: finding.part,
    span: block && span ? place(block, span) : null,
    message: finding.message,
    replacements: finding.replacements,
  };
}

function keyResultJson(keyResult: KeyResult, place: Placer): object {
  const { block } = keyResult.passage;
  const spans = (list: readonly Span[]): Pair[] | null =>
    list.length > 0 ? list.map(span => place(block, span)) : null;
  const evidence = (list: readonly Evidence[]): object[] =>
    list.map(({ span, says }) => ({ span: place(block, span), says }));
  const amount = (value: Amount | null): object | null =>
    value && { span: place(block, value.span), value: value.value, unit: value.unit };
  const { stage, deadline } = keyResult;
  return {
    span: place(block, keyResult.passage),
    text: keyResult.text,
    objective: keyResult.objective,
    verdict: keyResult.verdict,
    learning: keyResult.learning,
    confidence: keyResult.confidence,
    reason: keyResult.reason,
    evidence: evidence(keyResult.evidence),
    who: spans(keyResult.who),
    metric: spans(keyResult.metric),
    metricId: keyResult.metricId,
    baseline: amount(keyResult.baseline),
    target: amount(keyResult.target),
    deadline: deadline && { span: place(block, deadline.span), iso: deadline.iso },
    stage: {
      suggested: stage.suggested,
      runnerUp: stage.runnerUp,
      confidence: stage.confidence,
      evidence: evidence(stage.evidence),
      tagged: stage.tagged,
    },
    rewrites: keyResult.rewrites,
    pairs: keyResult.pairs,
    findings: keyResult.notes.map(({ id, severity, span, message }) => ({
      rule: id,
      severity,
      span: span && place(block, span),
      message,
    })),
  };
}
