import type { FixtureBlock, FixtureRun, FixtureTab, FixtureText } from '../../fixtures/document.ts';
import { PLAIN, paragraphOf } from './runs.ts';
import {
  CELL_START,
  CHIP,
  type Format,
  NORMAL,
  OBJECT,
  type Paragraph,
  type ParagraphStyle,
  ROW_START,
  type Run,
  SOFT_BREAK,
  TABLE_END,
  TABLE_START,
} from './types.ts';

/** A tab as Google Docs would hold it. A table is always followed by a paragraph, and a tab has at least one. */
export function paragraphsOf(tab: FixtureTab): Paragraph[] {
  const builder = new Builder();
  builder.add(tab.blocks);
  return builder.done();
}

class Builder {
  readonly #paragraphs: Paragraph[] = [];
  #tables = 0;
  #headings = 0;
  /** Ends the table above; goes before the next paragraph. */
  #pending = '';

  add(blocks: readonly FixtureBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'rule') this.#push([{ text: OBJECT, format: { object: { kind: 'rule' } } }], NORMAL);
      else if (block.kind === 'image') this.#push([image(block.alt)], NORMAL);
      else if (block.kind === 'table') this.#table(block.rows, block.header);
      else if (block.kind === 'columns') for (const column of block.columns) this.add(column);
      else this.#text(block);
    }
  }

  done(): Paragraph[] {
    if (this.#pending || !this.#paragraphs.length) this.#push([], NORMAL);
    return this.#paragraphs;
  }

  #text(block: FixtureText): void {
    const runs = block.runs.flatMap(run => runsOf(run, block.kind === 'code'));
    this.#push(runs, this.#styleOf(block));
    if (block.children) this.add(block.children);
  }

  #styleOf({ kind, level, depth, checked, direction }: FixtureText): ParagraphStyle {
    const rtl = direction ? { direction } : {};
    if (kind === 'title' || kind === 'subtitle') return { kind, level: 0, ...rtl };
    if (kind === 'heading') {
      return { kind, level: level ?? 1, headingId: `h.${(++this.#headings * 7919 + 1e6).toString(36)}`, ...rtl };
    }
    if (kind === 'bulleted' || kind === 'numbered') return { kind: 'item', level: depth ?? 0, list: kind, ...rtl };
    if (kind === 'to-do') {
      return { kind: 'item', level: depth ?? 0, list: 'check', ...(checked ? { checked } : {}), ...rtl };
    }
    return { kind: 'normal', level: kind === 'quote' || kind === 'callout' ? 1 : 0, ...rtl };
  }

  #table(rows: readonly (readonly FixtureRun[])[][], header: boolean): void {
    const table = this.#tables++;
    const columns = Math.max(1, ...rows.map(row => row.length));
    rows.forEach((row, y) => {
      for (let x = 0; x < columns; x++) {
        const before = (y === 0 && x === 0 ? TABLE_START : '') + (x === 0 ? ROW_START : '') + CELL_START;
        const runs = (row[x] ?? []).flatMap(run => runsOf(header && y === 0 ? { ...run, bold: true } : run, false));
        this.#push(runs, NORMAL, before, { table, row: y, column: x, columns, header: header && y === 0 });
      }
    });
    this.#pending = TABLE_END;
  }

  #push(runs: readonly Run[], style: ParagraphStyle, prefix = '', cell: Paragraph['cell'] = null): void {
    this.#paragraphs.push(paragraphOf(runs, style, this.#pending + prefix, cell));
    this.#pending = '';
  }
}

const image = (alt: string): Run => ({ text: OBJECT, format: { object: { kind: 'image', alt } } });

function runsOf(run: FixtureRun, mono: boolean): Run[] {
  const format = formatOf(run, mono);
  const runs: Run[] = run.chip
    ? [{ text: CHIP[run.chip], format: { object: { kind: 'chip', of: run.chip, label: run.text } } }]
    : [{ text: run.text.replaceAll('\n', SOFT_BREAK), format }];
  if (run.footnote !== undefined) {
    runs.push({ text: OBJECT, format: { object: { kind: 'footnote', text: run.footnote } } });
  }
  return runs;
}

function formatOf(run: FixtureRun, mono: boolean): Format {
  const format: Format = {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.superscript ? { superscript: true } : {}),
    ...(mono ? { mono: true } : {}),
    ...(run.link ? { link: run.link } : {}),
    ...(run.suggestion ? { suggestion: run.suggestion } : {}),
  };
  return Object.keys(format).length ? format : PLAIN;
}
