import type { Span } from '@/lib/draft/types';
import type { Finding, Severity } from './types';

const RANK: Readonly<Record<Severity, number>> = { fix: 2, suggestion: 1, question: 0 };

/**
 * Leaves one finding on each phrase. Two findings are about one phrase when they share at least half of the longer one;
 * a word within a long sentence is a phrase of its own. The more severe stays, then the one that offers a replacement,
 * then the shorter, then the first. Takes findings in reading order, and keeps it.
 */
export function oneOnEachPhrase(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const dropped = new Set<Finding>();
  let open: Finding[] = [];
  let last: Finding['block'] = null;
  for (const finding of findings) {
    const { block, span } = finding;
    if (!block || !span) continue;
    if (block !== last) open = [];
    else open = open.filter(other => (other.span?.end ?? 0) > span.start);
    last = block;
    const rivals = open.filter(other => other.span && isOnePhrase(other.span, span));
    if (rivals.some(rival => !isStronger(finding, rival))) dropped.add(finding);
    else {
      for (const rival of rivals) dropped.add(rival);
      if (rivals.length > 0) open = open.filter(other => !dropped.has(other));
      open.push(finding);
    }
  }
  return dropped.size === 0 ? findings : findings.filter(finding => !dropped.has(finding));
}

function isOnePhrase(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.max(a.end - a.start, b.end - b.start) && shared > 0;
}

function isStronger(a: Finding, b: Finding): boolean {
  const length = ({ span }: Finding): number => (span ? span.end - span.start : 0);
  const difference =
    RANK[a.severity] - RANK[b.severity] ||
    Number(a.replacements.length > 0) - Number(b.replacements.length > 0) ||
    length(b) - length(a);
  return difference > 0;
}
