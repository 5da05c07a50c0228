import type { DraftRule, PartRule, PieceRule } from './rule';

/** A rule, checked by the compiler; it has no other life. See docs/architecture.md, "A rule". */
export function defineRule<R extends PieceRule | PartRule | DraftRule>(rule: R): R {
  return rule;
}
