import { blockOf } from '@/lib/draft/draft';
import { piecesOfPlain } from '@/lib/draft/plain';
import type { Block, BlockKind, Span, Style } from '@/lib/draft/types';
import type { Seen } from './seen-text';
import { changeBetween } from './text-change';

/** What the editor's text does not say of a line: what it is, and which of its words are bold. */
export interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
  readonly depth: number;
  readonly marker: string;
  readonly header: boolean;
  /** In the text of the line. */
  readonly styles: readonly Style[];
}

export const PLAIN: Shape = { kind: 'paragraph', level: 0, depth: 0, marker: '', header: false, styles: [] };

/** The shape of a row whose table nothing more is known of; a table's first row is taken for its head. */
export const rowShape = (opensTable: boolean): Shape => ({ ...PLAIN, kind: 'row', header: opensTable });

/** The block of a line or row, with an empty key, and where it starts in the line's stretch. */
export function shapedBlock(seen: Seen, shape: Shape): { readonly start: number; readonly block: Block } {
  const { start, text, runs, sourceLength, cells } = seen;
  const facts = cells.length > 0 ? { ...shape, kind: 'row' as const } : shape;
  const block = blockOf({ ...facts, key: '', text, runs, sourceLength, cells });
  return facts.kind === 'paragraph' ? withoutTypedMark(start, block) : { start, block };
}

/** What people type before an item or a heading where the editor makes none of it. */
const TYPED_MARK = /^(?:#{1,6}|[-*+•‣◦▪●]|\d{1,3}[.)])[ \t]/;

/** A list item that was typed or pasted as text: Docs keeps it a paragraph, a reader sees an item. */
function withoutTypedMark(start: number, block: Block): { readonly start: number; readonly block: Block } {
  if (!TYPED_MARK.test(block.text)) return { start, block };
  const [piece] = piecesOfPlain(block.text, () => '');
  if (!piece || piece.start === 0) return { start, block };
  const cut = piece.start;
  const source = sourceAt(block, cut);
  const runs = block.runs.length === 0 ? [] : cutRuns(block, cut, source);
  const styles = moved(block.styles, cut, block.text.length);
  return {
    start: start + source,
    block: { ...piece.block, runs, styles, sourceLength: block.sourceLength - source },
  };
}

function sourceAt({ runs }: Block, offset: number): number {
  const run = runs.findLast(({ text }) => text <= offset);
  return run ? run.source + offset - run.text : offset;
}

function cutRuns({ runs }: Block, cut: number, source: number): Block['runs'] {
  const first = runs.findLast(({ text }) => text <= cut);
  const rest = runs.filter(({ text }) => text > cut);
  const head = first?.text === cut ? first : { text: cut, source };
  return [head, ...rest].map(run => ({ ...run, text: run.text - cut, source: run.source - source }));
}

function moved(styles: readonly Style[], cut: number, end: number): Style[] {
  return styles.flatMap(style => clipped({ ...style, start: style.start - cut, end: style.end - cut }, end - cut));
}

function clipped<S extends Span>(span: S, length: number): S[] {
  const [start, end] = [Math.max(0, span.start), Math.min(length, span.end)];
  return end > start ? [{ ...span, start, end }] : [];
}

/** The shape of a line whose text was edited: what stands before and behind the edit keeps its styles. */
export function editedShape(shape: Shape, before: string, after: string): Shape {
  if (shape.styles.length === 0 || before === after) return shape;
  const { at, cut, put } = changeBetween(before, after);
  const shift = put.length - cut;
  const place = (offset: number, isEnd: boolean): number => {
    if (offset < at || (isEnd && offset === at)) return offset;
    return offset >= at + cut ? offset + shift : isEnd ? at + put.length : at;
  };
  const styles = shape.styles.flatMap(style =>
    clipped({ ...style, start: place(style.start, false), end: place(style.end, true) }, after.length),
  );
  return { ...shape, styles };
}

/** The shape of a new line between two others, as the editor gives it: a list goes on, after a heading comes text. */
export function neighbourShape(before: Shape | null, after: Shape | null): Shape {
  if (before?.kind === 'item') return { ...before, marker: nextMarker(before.marker), styles: [] };
  if (!before && after?.kind === 'item') return { ...after, styles: [] };
  return PLAIN;
}

function nextMarker(marker: string): string {
  if (marker === '[x]') return '[ ]';
  return marker.replace(/^\d+/, number => String(Number(number) + 1));
}
