import type { Block, Span } from '@/lib/draft/types';
import { hash } from '@/lib/engine';
import { readTermsIn, suggestStage } from '@/lib/lifecycle/suggest-stage';
import type { Background } from './background';
import { behaviourIn } from './behaviour';
import { type CellParts, withCells } from './cells';
import type { Clauses } from './clauses';
import { completionOf } from './completion';
import { deadlineIn } from './deadline';
import { measureIn } from './measure';
import { notesOn } from './notes';
import { pairsOf } from './pairs';
import { questionOf } from './question';
import { rewritesOf } from './rewrites/index';
import { shapeOf } from './shape';
import { statementOf } from './statement';
import { targetsOf } from './targets';
import type { Amount, KeyResult } from './types';
import { judgementOf } from './verdict';
import { customersIn } from './who';

/** How much of a statement is read, in UTF-16 units; what comes after two hundred words is no part of the claim. */
const LONGEST = 1200;

/**
 * All that is said of one key result: the stretch of a block in which it stands, its objective in words, its draft, and what
 * other cells of its row say of it.
 */
export function keyResultIn(
  block: Block,
  stretch: Span,
  objective: string | null,
  background: Background,
  cells: CellParts | null = null,
): KeyResult {
  const { span, text } = statementOf(block, stretch);
  const readTo = Math.min(span.end, span.start + LONGEST);
  const { judgement, clauses } = judgementOf(block.text, span.start, readTo);
  const who = customersIn(clauses.tokens);
  const targets = withCells(targetsOf(clauses, judgement.verdict), cells);
  const deadline =
    deadlineIn(block.text.slice(span.start, Math.min(stretch.end, span.start + LONGEST)), span.start) ??
    cells?.deadline ??
    null;
  const readSpan = { start: span.start, end: readTo };
  const read = readTermsIn(block, readSpan);
  const measure = measureIn(clauses, judgement.verdict, deadline, read, span.start);
  const stage = suggestStage({
    block,
    span: readSpan,
    whole: stretch,
    objective,
    verdict: judgement.verdict,
    isOfStaff: isOfStaff(clauses),
    said: background.terms,
    read,
  });
  const base = { block, span, text, objective, background, judgement, clauses, measure, who, targets, deadline, stage };
  const completion = completionOf(base);
  return {
    id: hash(text.toLowerCase().replace(/\s+/g, ' ')),
    passage: { block, start: span.start, end: span.end },
    text,
    objective,
    verdict: judgement.verdict,
    confidence: judgement.confidence,
    reason: judgement.reason,
    evidence: judgement.evidence,
    who,
    behaviour: behaviourIn(clauses),
    metric: measure.spans,
    metricId: measure.metricId,
    direction: targets.direction,
    baseline: targets.baseline && amountOf(targets.baseline),
    target: targets.target && amountOf(targets.target),
    deadline,
    stage,
    rewrites: rewritesOf(base),
    get completion() {
      return completion();
    },
    question: questionOf(base),
    notes: notesOn(base),
    pairs: pairsOf(base),
  };
}

/** Whether the sentence says what people of the house do, are or feel. */
function isOfStaff(clauses: Clauses): boolean {
  const shape = shapeOf(clauses);
  return shape.form === 'state' && shape.subject.thing === 'staff' && shape.subject.sure;
}

const amountOf = ({ span, value, unit }: Amount): Amount => ({ span, value, unit });
