import { TextBuilder } from '@/lib/draft/text-builder';
import type { SourceRun, Span, Style } from '@/lib/draft/types';
import { CELL, lineSigns, ROW, SOFT_BREAK, TABLE, TABLE_END, tableSigns } from './controls';
import type { Stretch } from './units';

/** A line of a paragraph, or a row, as a reader sees it, with the places of its characters in its stretch. */
export interface Seen {
  /** Offset in the stretch that the runs and `sourceLength` start from. */
  readonly start: number;
  readonly text: string;
  readonly runs: readonly SourceRun[];
  readonly sourceLength: number;
  /** The cells of a row; empty for a line. */
  readonly cells: readonly Span[];
  /** How many smart chips stand in it, and where each stands in `text`. */
  readonly chips: readonly Span[];
}

/** What stands for a smart chip whose words are not known: the editor's text has only a sign there. */
export const CHIP = '…';

/** All that is not itself on the page: controls, other white space than a space, invisible signs, chips. */
const SPECIAL = /[\p{Cc}\p{Co}\u00a0\u00ad\u061c\u2007\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffc]/u;
const SPACE = /[\t\u00a0\u2007\u202f]/;
const PRIVATE = /\p{Co}/u;

/** The lines of a stretch, or its row; none when nothing can be seen. `words` are those of its smart chips, in order. */
export function seenIn({ raw, isRow }: Stretch, words: readonly string[] = []): Seen[] {
  const reader = new Reader(raw, words);
  const cells = isRow ? cellsOf(raw) : [];
  const seen = cells.length > 1 ? [reader.row(cells)] : linesIn(raw).map(line => reader.line(line));
  return seen.filter(({ text }) => text !== '');
}

class Reader {
  #nextChip = 0;

  constructor(
    private readonly raw: string,
    private readonly words: readonly string[],
  ) {}

  line(span: Span): Seen {
    const line = this.raw.slice(span.start, span.end);
    if (!SPECIAL.test(line)) {
      const text = line.trim();
      const start = span.start + line.length - line.trimStart().length;
      return { start, text, runs: [], sourceLength: text.length, cells: [], chips: [] };
    }
    const builder = new ChipBuilder();
    this.#into(builder, span);
    return builder.seen([]);
  }

  row(cells: readonly Span[]): Seen {
    const builder = new ChipBuilder();
    const spans: Span[] = [];
    for (const cell of cells) {
      if (spans.length > 0) builder.add('\t', cell.start, 0);
      const start = builder.text.length;
      this.#into(builder, trimmedSpan(this.raw, cell));
      spans.push({ start, end: builder.text.length });
    }
    return builder.text.trim() === '' ? EMPTY : builder.seen(spans);
  }

  #into(builder: ChipBuilder, { start, end }: Span): void {
    const { raw } = this;
    for (let at = start; at < end; ) {
      const unit = raw.charAt(at);
      const isSpace = SPACE.test(unit) || unit === '\n' || unit === SOFT_BREAK;
      if (isSpace) builder.add(' ', at);
      else if (PRIVATE.test(unit)) builder.chip(this.words[this.#nextChip++] || CHIP, at);
      const from = isSpace || SPECIAL.test(unit) ? at + 1 : at;
      let to = from;
      while (to < end && !SPECIAL.test(raw.charAt(to))) to++;
      builder.add(raw.slice(from, to), from);
      at = to;
    }
  }
}

const EMPTY: Seen = { start: 0, text: '', runs: [], sourceLength: 0, cells: [], chips: [] };

/** Keeps where chips stand. */
class ChipBuilder extends TextBuilder {
  #chips: Style[] = [];

  chip(words: string, source: number): void {
    const start = this.text.length;
    this.add(words, source, 1);
    // A chip of one letter stands there one to one, as far as the runs can tell.
    this.#chips.push({ kind: 'link', start, end: start + words.length });
  }

  /** The text without spaces around it, save in a row, where its cells say what is empty. */
  seen(cells: readonly Span[]): Seen {
    const isRow = cells.length > 0;
    const cut = isRow ? 0 : this.text.length - this.text.trimStart().length;
    const { text, runs } = isRow ? this : this.trimmed();
    const start = runs[0]?.source ?? 0;
    const relative = runs.map(run => ({ ...run, source: run.source - start }));
    const last = relative.at(-1);
    const sourceLength = last ? last.source + (last.length ?? text.length - last.text) : 0;
    const chips = this.#chips.map(chip => ({ start: chip.start - cut, end: chip.end - cut }));
    const isPlain = relative.length === 1 && last?.length === undefined;
    return { start, text, runs: isPlain ? [] : relative, sourceLength, cells, chips };
  }
}

/** The lines of a stretch that is no row: its paragraphs, cut at soft breaks. */
function linesIn(raw: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index } of raw.matchAll(lineSigns())) {
    if (index > start) lines.push({ start, end: index });
    start = index + 1;
  }
  if (raw.length > start) lines.push({ start, end: raw.length });
  return lines;
}

/** The cells of a row. A table within a cell is text of that cell. */
function cellsOf(raw: string): Span[] {
  const cells: Span[] = [];
  let start = -1;
  let depth = raw.startsWith(TABLE) ? 0 : 1;
  const close = (end: number): void => {
    if (start >= 0) cells.push({ start, end });
  };
  for (const { index, 0: sign } of raw.matchAll(tableSigns())) {
    if (sign === TABLE_END && --depth === 0) break;
    if (sign === TABLE) depth++;
    if (depth !== 1 || (sign !== ROW && sign !== CELL)) continue;
    // A row's first cell may have a border before it, or none.
    const isVirgin = sign === CELL && cells.length === 0 && raw.charAt(index - 1) === ROW;
    if (!isVirgin) close(index);
    start = index + 1;
  }
  close(raw.endsWith(TABLE_END) ? raw.length - 1 : raw.length);
  return cells;
}

function trimmedSpan(raw: string, { start, end }: Span): Span {
  const text = raw.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
}
