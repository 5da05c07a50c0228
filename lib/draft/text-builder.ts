import type { SourceRun, Span, Style, StyleKind } from './types';

/** Gathers a block's visible text piece by piece, with the place of each piece in the source. */
export class TextBuilder {
  text = '';
  readonly runs: SourceRun[] = [];
  readonly styles: Style[] = [];
  private nextSource = -1;

  /** Adds text that stands in the source at `source`, one to one. */
  add(text: string, source: number): void {
    if (text === '') return;
    if (source !== this.nextSource) this.runs.push({ text: this.text.length, source });
    this.text += text;
    this.nextSource = source + text.length;
  }

  /** Adds what an inline node says: entities and escapes are shorter here than in the source. */
  addAligned(value: string, source: string, from: number, to: number): void {
    if (to - from === value.length && source.startsWith(value, from)) return this.add(value, from);
    let at = from;
    for (let i = 0; i < value.length; i++) {
      at = sourceOf(value[i] as string, source, at, to);
      const found = Math.min(at, to);
      this.add(value[i] as string, found);
      at = found + lengthAt(value[i] as string, source, found);
    }
  }

  style(kind: StyleKind, start: number): void {
    if (this.text.length > start) this.styles.push({ kind, start, end: this.text.length });
  }

  /** Removes spaces at both ends; runs and styles move with the text. Returns how much went in front. */
  trimmed(): { text: string; runs: SourceRun[]; styles: Style[]; cut: number } {
    const cut = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const end = cut + text.length;
    const first = [...this.runs].reverse().find(run => run.text <= cut);
    const rest = this.runs.filter(run => run.text > cut && run.text < end);
    const runs = first ? [{ text: cut, source: first.source + cut - first.text }, ...rest] : rest;
    return {
      text,
      runs: runs.map(run => ({ text: run.text - cut, source: run.source })),
      styles: this.styles.flatMap(style => clip(style, cut, end)),
      cut,
    };
  }
}

function clip(style: Style, from: number, to: number): Style[] {
  const span: Span = { start: Math.max(style.start, from) - from, end: Math.min(style.end, to) - from };
  return span.end > span.start ? [{ ...span, kind: style.kind }] : [];
}

/** Where the next character of a value stands: past a backslash, at an entity, past the start of a wrapped line. */
function sourceOf(char: string, source: string, at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const here = source[i] as string;
    if (here === char) return i;
    if (char === '\n' && here === '\r') return i;
    if (here === '&') return i;
    if (!/[\\\s>]/.test(here)) return i;
  }
  return to;
}

function lengthAt(char: string, source: string, at: number): number {
  if (source[at] === '&' && source[at] !== undefined) {
    const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i.exec(source.slice(at, at + 40));
    if (entity && !(char === '&' && /^&(?!amp;|#)/i.test(entity[0]))) return entity[0].length;
  }
  return source.startsWith('\r\n', at) ? 2 : 1;
}
