import type { Block, Draft, SourceRun, Span, StyleKind } from './types';

type BlockParts = Partial<Omit<Block, 'text' | 'key'>> & { readonly text: string; readonly key: string };

/** A block from the facts that differ from those of a plain paragraph. */
export function blockOf(parts: BlockParts): Block {
  return {
    kind: 'paragraph',
    level: 0,
    depth: 0,
    marker: '',
    styles: [],
    cells: [],
    header: false,
    runs: [],
    sourceLength: parts.text.length,
    ...parts,
  };
}

/** A draft from blocks of a host whose source is the blocks' own text, one line each. */
export function draftOf(blocks: readonly Block[], title = ''): Draft {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.sourceLength + 1;
  }
  return { blocks, starts, title };
}

/** The span of a passage in the source of its draft. An end at a run's border stays with the run before it. */
export function sourceSpanOf(draft: Draft, index: number, span: Span): Span {
  const block = draft.blocks[index];
  const base = draft.starts[index];
  if (!block || base === undefined) throw new RangeError(`The draft has no block ${index}.`);
  const start = base + sourceOffset(block, span.start, false);
  return { start, end: Math.max(start, base + sourceOffset(block, span.end, true)) };
}

function sourceOffset(block: Block, offset: number, isEnd: boolean): number {
  const { runs } = block;
  if (runs.length === 0) return Math.min(offset, block.sourceLength);
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const run = runs[middle];
    if (run && (isEnd ? run.text < offset : run.text <= offset)) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return 0;
  const textEnd = runs[low + 1]?.text ?? block.text.length;
  const into = run.length === undefined || offset < textEnd ? offset - run.text : run.length;
  return Math.min(run.source + Math.min(into, run.length ?? into), block.sourceLength);
}

/** Whether a style of this kind covers the whole span, spaces aside. */
export function isStyled(block: Block, kind: StyleKind, span: Span): boolean {
  let at = span.start;
  for (const style of block.styles) {
    if (style.kind !== kind || style.end <= at) continue;
    if (block.text.slice(at, style.start).trim() !== '') return false;
    at = Math.max(at, style.end);
    if (at >= span.end) return true;
  }
  return at > span.start && block.text.slice(at, span.end).trim() === '';
}

/** Equal in all that a review looks at. */
export function sameBlock(a: Block, b: Block): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.kind === b.kind &&
      a.level === b.level &&
      a.depth === b.depth &&
      a.marker === b.marker &&
      a.header === b.header &&
      a.sourceLength === b.sourceLength &&
      sameSpans(a.cells, b.cells) &&
      sameSpans(a.styles, b.styles) &&
      a.styles.every((style, i) => style.kind === b.styles[i]?.kind) &&
      a.runs.length === b.runs.length &&
      a.runs.every((run, i) => isSameRun(run, b.runs[i])))
  );
}

const isSameRun = (a: SourceRun, b: SourceRun | undefined): boolean =>
  a.text === b?.text && a.source === b.source && a.length === b.length;

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
