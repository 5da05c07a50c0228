import type { Problem, Rule } from './rule';
import type { Finding, PartName } from './types';
import { PARTS } from './types';

/**
 * Turns a problem into a finding: names the rule, places it, and gives it an id from the rule and the words it is about,
 * so that it survives edits elsewhere. Equal ids are told apart later, by their order in the draft.
 */
export function sign(rule: Rule, problem: Problem): Finding {
  const { piece, span } = problem;
  const block = piece && span ? piece.block : null;
  const passage = block && span ? block.text.slice(span.start, span.end) : '';
  const zone = piece?.zone;
  const part = problem.part ?? (isPart(zone) ? zone : null);
  return {
    id: `${rule.id}:${hash(plain(passage) || (part ?? ''))}`,
    rule: rule.id,
    check: rule.check,
    severity: rule.severity,
    part,
    block,
    span: block && span ? { start: span.start, end: span.end } : null,
    message: problem.message,
    replacements: problem.replacements ?? [],
    asks: block ? 0 : (rule.asks ?? 0),
  };
}

const plain = (text: string): string => text.toLowerCase().split(/\s+/).filter(Boolean).join(' ');

const isPart = (zone: string | undefined): zone is PartName => (PARTS as readonly string[]).includes(zone ?? '');

/** FNV-1a, 32 bits: short, stable across versions, and nobody's secret. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
