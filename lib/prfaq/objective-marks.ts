import { anyCase } from '@/lib/draft/any-case';
import type { Block } from '@/lib/draft/types';

/** What a block is in a list of objectives and key results. */
export type ObjectiveMark = 'objective' | 'key-result' | 'measure';

const OBJECTIVE = anyCase(
  /^(?:[^\p{L}]{0,4})(?:objective|goal|o)\s?#?\d{0,2}(?:\.\d{1,2})?\s?(?:[:.)–—-]\s?\S|\([^)]{1,40}\)\s?:?)/iu,
);
const OBJECTIVE_HEAD = anyCase(
  /^[^\p{L}]{0,4}(?:(?:q[1-4]|company|team|product|annual)\s)?objectives?(?:\s\d{1,2})?\b/iu,
);
const KEY_RESULT =
  /^[^\p{L}]{0,4}(?:[\p{L}\s()]{0,40}\s)?(?:key\s?results?|krs?)\s?#?\d{0,2}(?:\.\d{1,2})?\s?[:.)–—-]/iu;
const AMOUNT = anyCase(
  /\d[\d.,]*\s?(?:%|percent|x\b|k\b|m\b|\+)|[$€£]\s?\d|\bfrom\s\S{1,12}\sto\s|\b(?:to|of|by|at|least|than|under|below|over|above|≥|<|>)\s\d/i,
);
const AIM = anyCase(
  /^(?:[^\p{L}\d]{0,4})(?:\[[ x]\]\s)?(?:increase|reduce|decrease|grow|improve|achieve|reach|launch|ship|deliver|release|get|raise|lower|cut|hit|maintain|keep|have|publish|complete|hire|acquire|double|sign|generate|convert|drive|build|implement|create|establish|define|run|conduct|close|add|onboard|migrate|finish|develop|make|measure|move|bring|start|at least|\d)/iu,
);

/** What a block is in a list of objectives and key results; a measure is an aim with a number in it. */
export function objectiveMarkOf(block: Block): ObjectiveMark | null {
  const head = block.text.slice(0, 200);
  if (KEY_RESULT.test(head)) return 'key-result';
  if (OBJECTIVE.test(head) || (block.kind === 'heading' && OBJECTIVE_HEAD.test(head))) return 'objective';
  return (block.kind === 'item' || block.kind === 'row') && AIM.test(head) && AMOUNT.test(head) ? 'measure' : null;
}
