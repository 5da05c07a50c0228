import type { DocumentModel } from './document-model.ts';
import { formatAt, PLAIN, slicedRuns } from './runs.ts';
import type { Format, Operation, Piece, Run } from './types.ts';

/** A stretch of the text in which no table, row or cell begins, so that it can be taken away in one go. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a range that lie in one cell each, last one first. */
export function stretchesOf(model: DocumentModel, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  const first = model.placeOf(start).index;
  const last = model.placeOf(end).index;
  let stretch = { start: model.legal(start), end: model.legal(end) };
  for (let i = last; i > first; i--) {
    if (!model.paragraph(i).prefix) continue;
    stretches.push({ start: model.textStart(i), end: stretch.end });
    stretch = { start: stretch.start, end: model.textStart(i - 1) + model.paragraph(i - 1).text.length };
  }
  stretches.push(stretch);
  return stretches;
}

/** The changes, in order, that put the pieces in place of a range. Tables stay whole. */
export function replacement(model: DocumentModel, start: number, end: number, insert: readonly Piece[]): Operation[] {
  const stretches = stretchesOf(model, start, end);
  return stretches.map((stretch, i) => ({
    at: stretch.start,
    remove: stretch.end - stretch.start,
    insert: i === stretches.length - 1 ? insert : [],
  }));
}

/**
 * The same as suggestions: what is to go is marked and stays, what is to come stands behind it. Text that was itself only
 * suggested goes at once.
 */
export function suggestedReplacement(
  model: DocumentModel,
  start: number,
  end: number,
  insert: readonly Piece[],
): Operation[] {
  const operations: Operation[] = [];
  const last = model.placeOf(end).index;
  for (let i = last; i >= model.placeOf(start).index; i--) {
    const from = Math.max(start, model.textStart(i));
    const to = Math.min(end, model.textStart(i) + model.paragraph(i).text.length);
    const suggested = insert.map(piece => ({ ...piece, runs: piece.runs.map(run => marked(run, 'insert')) }));
    const added = i === last ? suggested : [];
    if (to > from || added.length) operations.push(struck(model, i, from, Math.max(from, to), added));
  }
  return operations;
}

function struck(model: DocumentModel, index: number, from: number, to: number, added: readonly Piece[]): Operation {
  const { runs, style } = model.paragraph(index);
  const base = model.textStart(index);
  const kept = slicedRuns(runs, from - base, to - base)
    .filter(run => run.format.suggestion !== 'insert')
    .map(run => marked(run, 'delete'));
  const [first, ...rest] = added;
  const insert = [{ runs: [...kept, ...(first?.runs ?? [])], style: first?.style ?? style }, ...rest];
  return { at: from, remove: to - from, insert };
}

const marked = (run: Run, suggestion: 'insert' | 'delete'): Run => ({
  text: run.text,
  format: { ...run.format, suggestion },
});

/** The format that text put in place of this range takes. */
export function formatFor(model: DocumentModel, start: number, end: number): Format {
  const { index, offset } = model.placeOf(start);
  const { runs, text } = model.paragraph(index);
  const isLast = index === model.paragraphs.length - 1;
  if (!text && isLast) return PLAIN;
  return formatAt(runs, end > start ? offset + 1 : offset);
}
