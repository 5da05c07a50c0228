import { blockOf } from '@/lib/draft/draft';
import type { Block, Span, Style } from '@/lib/draft/types';
import { inlineOf } from './export-inline';
import { rest } from './rest';

const FENCE = /^ {0,3}(?:```|~~~)/;
/** The editor names headings that others link to. */
const HEADING = /^(#{1,6}) +(.*?)(?: +\{#[\w.-]+\})?$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const ITEM = /^( *)([*+-]|\d{1,9}[.)])(?: +(?:(\[[ xX]\])(?= |$))?(.*))?$/;
const QUOTE = /^(?:> ?)+/;
const ROW = /^\|(.*)\|$/;
const BORDER = /^\|(?: *:?-+:? *\|)+$/;
const NOTE = /^\[\^[^\]\s]{1,20}\]: */;
const DEFINITION = /^\[[^\]]{1,40}\]: *</;

/** So many lines are read without a rest: some 5 ms. */
const SLICE = 500;

/**
 * The blocks of the Markdown that Docs exports, one for each line that a reader sees: it is written by one program, line by
 * line, and so is read in a twentieth of the time and the size that a reader of all Markdown takes. Keys are empty. Linear;
 * never throws.
 */
export function blocksOfExport(markdown: string): Block[] {
  const reader = new LineReader();
  for (const line of linesOf(markdown)) reader.read(line);
  reader.end();
  return reader.blocks;
}

/** The same, with rests: no reading holds up the page, however long the document is. */
export async function blocksOfLongExport(markdown: string): Promise<Block[]> {
  const reader = new LineReader();
  for (const [i, line] of linesOf(markdown).entries()) {
    if (i > 0 && i % SLICE === 0) await rest();
    reader.read(line);
  }
  reader.end();
  return reader.blocks;
}

const linesOf = (markdown: string): string[] => markdown.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);

type Facts = Pick<Parts, 'kind' | 'level' | 'depth' | 'marker'>;
type Parts = Omit<Parameters<typeof blockOf>[0], 'key'>;

class LineReader {
  readonly blocks: Block[] = [];
  #inFence = false;
  #inTable = false;
  #afterBlank = true;
  /** What goes on with the next line, unless that begins something else. */
  #paragraph: { readonly facts: Facts; words: string } | null = null;
  /** Indentations of the items that the next one may stand in. */
  #indents: number[] = [];

  read(source: string): void {
    const line = source.trimEnd();
    if (FENCE.test(line)) {
      this.end();
      this.#inFence = !this.#inFence;
    } else if (this.#inFence) this.#push({ kind: 'code', text: line.trim() });
    else if (line.startsWith('|') && this.#row(line)) this.#inTable = true;
    else {
      this.#inTable = false;
      this.#line(line);
    }
    this.#afterBlank = line === '';
  }

  /** Takes what was read so far for the whole paragraph. */
  end(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = null;
    if (!paragraph) return;
    const { facts, words } = paragraph;
    const { text, styles } = inlineOf(words);
    let start = 0;
    for (const [nth, line] of text.split('\n').entries()) {
      const span = { start, end: start + line.length };
      this.#push({ ...(nth === 0 ? facts : this.#plain), ...trimmed(line, clipped(styles, span)) });
      start = span.end + 1;
    }
  }

  #line(line: string): void {
    const item = ITEM.exec(line);
    const heading = HEADING.exec(line);
    const isRule = RULE.test(line);
    if (item && !isRule) return this.#item(item);
    if (line === '' || DEFINITION.test(line)) return this.end();
    if (this.#afterBlank || heading) this.#indents = [];
    if (heading) this.#begin({ kind: 'heading', level: (heading[1] as string).length }, heading[2] as string);
    else if (isRule) this.#begin({ kind: 'rule' }, '');
    else if (line.startsWith('>')) this.#begin({ kind: 'quote' }, line.replace(QUOTE, ''));
    else if (this.#paragraph && !this.#afterBlank) this.#paragraph.words += `\n${line.trim()}`;
    else this.#begin(this.#plain, line.replace(NOTE, ''));
  }

  #item([, spaces = '', marker = '', box, words = '']: RegExpExecArray): void {
    const depth = this.#indents.filter(indent => indent < spaces.length).length;
    this.#indents = [...this.#indents.slice(0, depth), spaces.length];
    this.#begin({ kind: 'item', depth, marker: box?.toLowerCase() ?? marker }, words);
  }

  /** A line that is nothing else; one that follows an item without a blank line belongs to it. */
  get #plain(): Facts {
    return { kind: 'paragraph', depth: this.#indents.length };
  }

  #begin(facts: Facts, words: string): void {
    this.end();
    if (facts.kind === 'heading' || facts.kind === 'rule') {
      this.#push({ ...facts, ...shown(words) });
    } else this.#paragraph = { facts, words: words.trim() };
  }

  /** False where the line is no row. */
  #row(line: string): boolean {
    this.end();
    if (BORDER.test(line)) return true;
    const inside = ROW.exec(line)?.[1];
    if (inside === undefined) return false;
    const cells: Span[] = [];
    const styles: Style[] = [];
    let text = '';
    for (const cell of inside.split(/(?<!\\)\|/)) {
      if (cells.length > 0) text += '\t';
      const start = text.length;
      const words = shown(cell);
      text += words.text;
      cells.push({ start, end: text.length });
      for (const style of words.styles) styles.push({ ...style, start: style.start + start, end: style.end + start });
    }
    if (text.trim() !== '') this.#push({ kind: 'row', header: !this.#inTable, text, cells, styles });
    return true;
  }

  #push(parts: Parts): void {
    if (parts.text === '' && parts.kind !== 'rule') return;
    this.blocks.push(blockOf({ key: '', ...parts }));
  }
}

type Words = { readonly text: string; readonly styles: readonly Style[] };

/** The words of a line without the white space around them. */
function shown(source: string): Words {
  const { text, styles } = inlineOf(source.trim());
  return trimmed(text, styles);
}

function trimmed(text: string, styles: readonly Style[]): Words {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start === 0 && end === text.length) return { text, styles };
  return { text: text.slice(start, end), styles: clipped(styles, { start, end }) };
}

/** What of the styles is in a span, counted from its start. */
function clipped(styles: readonly Style[], { start, end }: Span): Style[] {
  return styles.flatMap(style => {
    const [from, to] = [Math.max(style.start, start) - start, Math.min(style.end, end) - start];
    return to > from ? [{ ...style, start: from, end: to }] : [];
  });
}
