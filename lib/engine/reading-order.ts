import type { Span } from '@/lib/draft/types';
import type { Finding, Severity } from './types';

/** A finding with its place among the blocks: an index, or half a step behind one for what is missing there. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly at: number;
}

const startOf = (finding: Finding): number => finding.span?.start ?? 0;

const compare = (a: PlacedFinding, b: PlacedFinding): number => a.at - b.at || byPlace(a.finding, b.finding);

/** Merges findings that are in order with some that are not, as a reader meets them. Equal places go by the rule's id. */
export function merged(ordered: readonly PlacedFinding[], others: readonly PlacedFinding[]): Finding[] {
  const rest = [...others].sort(compare);
  const all: Finding[] = [];
  let next = 0;
  for (const placed of ordered) {
    for (let other = rest[next]; other && compare(other, placed) < 0; other = rest[++next]) all.push(other.finding);
    all.push(placed.finding);
  }
  for (const placed of rest.slice(next)) all.push(placed.finding);
  return all;
}

/** Sorts the findings of one piece. */
export function byPlace(a: Finding, b: Finding): number {
  return startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

const RANK: Readonly<Record<Severity, number>> = { fix: 2, suggestion: 1, question: 0 };

/**
 * Leaves one finding on each phrase. Two findings are about one phrase when they share at least half of the longer one;
 * a word within a long sentence is a phrase of its own. The more severe stays, then the one that offers a replacement,
 * then the shorter, then the first. Takes findings in reading order, and keeps it.
 */
export function oneOnEachPhrase(findings: readonly Finding[]): readonly Finding[] {
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

/** The last copy made of an item under another id, so that a copy stays the same object while nothing changes. */
const copies = new WeakMap<object, { readonly id: string }>();

/** Gives everything an id of its own: the second of equal ids gets `.1`, the third `.2`. */
export function withUniqueIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return items.map(item => {
    const count = seen.get(item.id) ?? 0;
    seen.set(item.id, count + 1);
    return count === 0 ? item : copyOf(item, `${item.id}.${count}`);
  });
}

function copyOf<T extends { readonly id: string }>(item: T, id: string): T {
  const known = copies.get(item);
  if (known?.id === id) return known as T;
  const copy = { ...item, id };
  copies.set(item, copy);
  return copy;
}
