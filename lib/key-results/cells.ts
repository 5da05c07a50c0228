import type { Block, Span } from '@/lib/draft/types';
import { type Quantity, quantitiesIn } from './amounts';
import { deadlineIn } from './deadline';
import type { Cells } from './finder-section';
import { linesOf } from './finder-traits';
import type { Targets } from './targets';
import { tokensOf } from './tokens';
import type { Deadline } from './types';

/** What other cells of its row say of a key result. Spans are in the block's text. */
export interface CellParts {
  readonly baseline: Quantity | null;
  readonly target: Quantity | null;
  readonly deadline: Deadline | null;
}

/** Reads the cells of a row that hold the baseline, the target and the deadline. */
export function cellParts(block: Block, { baseline, target, deadline }: Cells): CellParts {
  const lines = linesOf(block);
  const spanAt = (at: number | null): Span | undefined => (at === null ? undefined : lines[at]?.span);
  return {
    baseline: amountIn(block.text, spanAt(baseline)),
    target: amountIn(block.text, spanAt(target)),
    deadline: dateIn(block.text, spanAt(deadline)),
  };
}

/** The first amount of a cell. It stands in no clause, so that its token indices point nowhere. */
function amountIn(text: string, span: Span | undefined): Quantity | null {
  const amount = span && quantitiesIn(tokensOf(text, span.start, Math.min(span.end, span.start + 60)))[0];
  return amount ? { ...amount, from: -2, to: -1 } : null;
}

const LEAD = 'by ';

function dateIn(text: string, span: Span | undefined): Deadline | null {
  if (!span) return null;
  const words = text.slice(span.start, Math.min(span.end, span.start + 60));
  const found = deadlineIn(LEAD + words, span.start - LEAD.length);
  return found && { ...found, span: { start: Math.max(span.start, found.span.start), end: found.span.end } };
}

/** What the sentence says, and where it is silent what the cells say. */
export function withCells(targets: Targets, cells: CellParts | null): Targets {
  if (!cells) return targets;
  const target = targets.target ?? cells.target;
  const baseline = targets.baseline ?? cells.baseline;
  const isRead = target !== targets.target || baseline !== targets.baseline;
  const known = isRead && target?.value != null && baseline?.value != null && target.value !== baseline.value;
  return {
    target,
    baseline,
    direction:
      known && targets.direction !== 'keep' ? (target.value > baseline.value ? 'up' : 'down') : targets.direction,
  };
}
