import type { Block, Span } from '@/lib/draft/types';
import { hash } from '@/lib/engine';
import { readTermsIn, suggestStage } from '@/lib/lifecycle/suggest-stage';
import type { Background } from './background';
import { behaviourIn } from './behaviour';
import { type CellParts, withCells } from './cells';
import type { Clauses } from './clauses';
import { completionOf } from './completion';
import { deadlineIn } from './deadline';
import { isLearning } from './learning';
import { measureIn } from './measure';
import { notesOn } from './notes';
import { pairsOf } from './pairs';
import { questionOf } from './question';
import type { ReadResult } from './read-result';
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
  const result = readResult(block, stretch, objective, background, cells);
  const { span, text, judgement, learning, clauses, measure, targets } = result;
  const completion = completionOf(result);
  return {
    id: hash(text.toLowerCase().replace(/\s+/g, ' ')),
    passage: { block, start: span.start, end: span.end },
    text,
    objective,
    verdict: judgement.verdict,
    learning,
    confidence: judgement.confidence,
    reason: learning ? LEARNT : judgement.reason,
    evidence: judgement.evidence,
    who: result.who,
    behaviour: behaviourIn(clauses),
    metric: measure.spans,
    metricId: measure.metricId,
    direction: targets.direction,
    baseline: targets.baseline && amountOf(targets.baseline),
    target: targets.target && amountOf(targets.target),
    deadline: result.deadline,
    stage: result.stage,
    rewrites: rewritesOf(result),
    get completion() {
      return completion();
    },
    question: questionOf(result),
    notes: notesOn(result),
    pairs: pairsOf(result),
  };
}

/** Why a key result is a learning one, for people. */
const LEARNT = 'a level to be measured first';

/** The words of a key result, understood: what all that is said of it is made from. */
function readResult(
  block: Block,
  stretch: Span,
  objective: string | null,
  background: Background,
  cells: CellParts | null,
): ReadResult {
  const { span, text } = statementOf(block, stretch);
  const readTo = Math.min(span.end, span.start + LONGEST);
  const { judgement, clauses } = judgementOf(block.text, span.start, readTo);
  const { verdict } = judgement;
  const said = block.text.slice(span.start, Math.min(stretch.end, span.start + LONGEST));
  const deadline = deadlineIn(said, span.start) ?? cells?.deadline ?? null;
  const readSpan = { start: span.start, end: readTo };
  const read = readTermsIn(block, readSpan);
  return {
    block,
    span,
    text,
    objective,
    background,
    judgement,
    learning: isLearning(block.text, stretch, span, verdict),
    clauses,
    measure: measureIn(clauses, verdict, deadline, read, span.start),
    who: customersIn(clauses.tokens),
    targets: withCells(targetsOf(clauses, verdict), cells),
    deadline,
    stage: suggestStage({
      block,
      span: readSpan,
      whole: stretch,
      objective,
      verdict,
      isOfStaff: isOfStaff(clauses),
      said: background.terms,
      read,
    }),
  };
}

/** Whether the sentence says what people of the house do, are or feel. */
function isOfStaff(clauses: Clauses): boolean {
  const shape = shapeOf(clauses);
  return shape.form === 'state' && shape.subject.thing === 'staff' && shape.subject.sure;
}

const amountOf = ({ span, value, unit }: Amount): Amount => ({ span, value, unit });
