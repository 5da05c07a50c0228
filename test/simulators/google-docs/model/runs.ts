import type { Cell, Format, Paragraph, ParagraphStyle, Piece, Run } from './types.ts';

export const PLAIN: Format = {};

const FLAGS = ['bold', 'italic', 'strike', 'superscript', 'mono', 'link', 'suggestion'] as const;

export const isSameFormat = (a: Format, b: Format): boolean =>
  a === b || (!a.object && !b.object && FLAGS.every(flag => a[flag] === b[flag]));

/** The same characters in as few runs as possible. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!run.text) continue;
    if (last && isSameFormat(last.format, run.format)) {
      joined[joined.length - 1] = { text: last.text + run.text, format: last.format };
    } else joined.push(run);
  }
  return joined;
}

/** The part of the runs between two offsets of their text. */
export function slicedRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const part: Run[] = [];
  let at = 0;
  for (const { text, format } of runs) {
    const slice = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (slice) part.push({ text: slice, format });
    at += text.length;
  }
  return part;
}

export const textOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('');

/** The format that text typed at this offset takes: that of the character before, otherwise of the one after. */
export function formatAt(runs: readonly Run[], offset: number): Format {
  let at = 0;
  for (const { text, format } of runs) {
    at += text.length;
    if (offset <= at) return withoutObject(format);
  }
  return withoutObject(runs.at(-1)?.format ?? PLAIN);
}

function withoutObject({ object, suggestion: _, ...format }: Format): Format {
  return object ? PLAIN : format;
}

export function paragraphOf(
  runs: readonly Run[],
  style: ParagraphStyle,
  prefix = '',
  cell: Cell | null = null,
): Paragraph {
  const joined = joinedRuns(runs);
  return { prefix, style, runs: joined, text: textOf(joined), cell };
}

/** How many characters of the text the pieces take. */
export const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { runs }) => runs.reduce((length, { text }) => length + text.length, sum), 0) +
  Math.max(0, pieces.length - 1);

/** Plain text as pieces: every newline begins a new one. */
export const piecesOf = (text: string, format: Format, style: ParagraphStyle): Piece[] =>
  text.split('\n').map(line => ({ runs: line ? [{ text: line, format }] : [], style }));
