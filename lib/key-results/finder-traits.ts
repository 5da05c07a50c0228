import type { Block, Span } from '@/lib/draft/types';
import { type LineRole, roleOf } from './line-role';

/** A line of a block, or a cell of a row: where it is, and what it is by its own words. */
export interface Line {
  readonly span: Span;
  readonly role: LineRole;
}

/** What finding depends on, of one block. */
export interface BlockTraits {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly depth: number;
  readonly isListed: boolean;
  readonly header: boolean;
  readonly roles: readonly LineRole[];
}

const lines = new WeakMap<Block, readonly Line[]>();

/** The lines of a block, or the cells of a row, read once. */
export function linesOf(block: Block): readonly Line[] {
  let known = lines.get(block);
  if (!known) {
    known = spansOf(block).map(span => ({ span, role: roleOf(block, span) }));
    lines.set(block, known);
  }
  return known;
}

function spansOf(block: Block): Span[] {
  if (block.kind === 'row') return [...block.cells];
  if (block.kind === 'code' || block.kind === 'rule') return [];
  const spans: Span[] = [];
  let start = 0;
  for (const text of block.text.split('\n').slice(0, 200)) {
    spans.push({ start, end: start + text.length });
    start += text.length + 1;
  }
  return inlineParts(block.text, spans);
}

const INLINE = /(?<=\S[.;,]?\s)(?=(?:KRs?|Key Results?)\s?\d{0,2}(?:\.\d)?\s?[:–—-]\s)/g;

/** "O: … KR: … KR: …" on one line, cut before every KR. */
function inlineParts(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    if (!/\bK(?:R|ey Result)/.test(line)) return [{ start, end }];
    const cuts = [...line.matchAll(INLINE)].map(match => start + match.index);
    return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
  });
}

/** The traits of a block, with a key that is equal exactly when they are. */
export function blockTraitsOf(block: Block): { key: string; traits: BlockTraits } {
  const roles = linesOf(block).map(line => line.role);
  const traits = {
    kind: block.kind,
    level: block.level,
    depth: block.depth,
    isListed: block.kind === 'item',
    header: block.header,
    roles,
  };
  return { key: `${block.kind}${block.level}.${block.depth}${block.header ? 'h' : ''}${roles.join()}`, traits };
}
