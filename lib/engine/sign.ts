import type { Finding, PartName, Problem, Rule } from './types';
import { PARTS } from './types';

/** Turns a problem into a finding: names the rule, places it, and gives it an id that survives edits elsewhere. */
export function sign(rule: Rule, problem: Problem, before: readonly Finding[]): Finding {
  const { piece, span } = problem;
  const block = piece && span ? piece.block : null;
  const passage = block && span ? block.text.slice(span.start, span.end) : '';
  const zone = piece?.zone;
  const part = problem.part ?? (isPart(zone) ? zone : null);
  const base = `${rule.id}:${hash(passage.toLowerCase().replace(/\s+/g, ' ').trim() || (part ?? ''))}`;
  const same = before.filter(finding => finding.id.startsWith(base)).length;
  return {
    id: same === 0 ? base : `${base}.${same}`,
    rule: rule.id,
    check: rule.check,
    severity: rule.severity,
    part,
    block,
    span: block && span ? { start: span.start, end: span.end } : null,
    message: problem.message,
    replacements: problem.replacements ?? [],
    asks: rule.asks ?? 0,
  };
}

const isPart = (zone: string | undefined): zone is PartName => (PARTS as readonly string[]).includes(zone ?? '');

/** FNV-1a, 32 bits: short, stable across versions, and nobody's secret. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
