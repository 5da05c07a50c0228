import type { SourceRun, Span, Style, StyleKind } from './types';

/** Gathers a block's visible text piece by piece, with the place of each piece in the source. */
export class TextBuilder {
  text = '';
  readonly runs: SourceRun[] = [];
  readonly styles: Style[] = [];
  #nextSource = -1;

  /** Adds text that stands at `source`, one to one, or in `length` units of the source. */
  add(text: string, source: number, length = text.length): void {
    if (text === '') return;
    const isOneToOne = length === text.length;
    if (!isOneToOne) this.runs.push({ text: this.text.length, source, length });
    else if (source !== this.#nextSource) this.runs.push({ text: this.text.length, source });
    this.text += text;
    this.#nextSource = isOneToOne ? source + length : -1;
  }

  /** Adds a stretch of a parsed text by its runs; line breaks in it become spaces. */
  addMapped(value: string, runs: readonly SourceRun[]): void {
    runs.forEach((run, i) => {
      const text = value.slice(run.text, runs[i + 1]?.text);
      if (run.length !== undefined) this.add(text, run.source, run.length);
      else this.#addLines(text, run.source);
    });
  }

  #addLines(text: string, source: number): void {
    let from = 0;
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
      this.add(text.slice(from, index), source + from);
      this.add(' ', source + index, end.length);
      from = index + end.length;
    }
    this.add(text.slice(from), source + from);
  }

  style(kind: StyleKind, start: number): void {
    if (this.text.length > start) this.styles.push({ kind, start, end: this.text.length });
  }

  /** Removes spaces at both ends; runs and styles move with the text. */
  trimmed(): { text: string; runs: SourceRun[]; styles: Style[] } {
    const cut = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const end = cut + text.length;
    const first = this.runs.findLast(run => run.text <= cut);
    const rest = this.runs.filter(run => run.text > cut && run.text < end);
    const runs = first ? [first.text === cut ? first : { text: cut, source: first.source + cut - first.text }] : [];
    return {
      text,
      runs: [...runs, ...rest].map(run => ({ ...run, text: run.text - cut })),
      styles: this.styles.flatMap(style => clip(style, cut, end)),
    };
  }
}

function clip(style: Style, from: number, to: number): Style[] {
  const span: Span = { start: Math.max(style.start, from) - from, end: Math.min(style.end, to) - from };
  return span.end > span.start ? [{ ...span, kind: style.kind }] : [];
}

/** Where the last unit of the runs' text ends in the source. */
export function endInSource(runs: readonly SourceRun[], textLength: number): number {
  const last = runs.at(-1);
  return last ? last.source + (last.length ?? textLength - last.text) : textLength;
}
