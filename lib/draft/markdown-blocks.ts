import type { ListItem, Nodes, Paragraph, PhrasingContent, Root, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { blockOf } from './draft';
import { piecesOfHtml } from './html-blocks';
import type { Piece } from './plain';
import { TextBuilder } from './text-builder';
import type { Block, Span, StyleKind } from './types';

const EXTENSIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Lines at least this long are taken for wrapped text; a shorter one was broken on purpose. */
const WRAPPED = 50;

/** A line that opens with a label, or follows one in bold, was broken on purpose too. */
const LABEL = /^[ \t]*(?:[*_]{2}|[QA]\d{0,2}[.:)]|(?:question|answer|objective|key result|kr|o)\s?\d{0,2}:)/i;
const BOLD_END = /(?:\*\*|__)[ \t\r]*$/;

interface Place {
  readonly depth: number;
  readonly quote: boolean;
  readonly item: ListItem | null;
}

/** The blocks of one chunk of Markdown; keys are left empty for the caller. `definitions` may be used by its links. */
export function piecesOfChunk(text: string, definitions = ''): Piece[] {
  const reader = new ChunkReader(text);
  reader.read(fromMarkdown(definitions ? `${text}\n\n${definitions}\n` : text, EXTENSIONS));
  return reader.pieces;
}

class ChunkReader {
  readonly pieces: Piece[] = [];

  constructor(private readonly source: string) {}

  read(root: Root): void {
    this.children(root.children, { depth: 0, quote: false, item: null });
  }

  private children(nodes: readonly Nodes[], place: Place): void {
    nodes.forEach((node, index) => {
      if (startOf(node) >= this.source.length) return;
      this.node(node, index === 0 ? place : { ...place, item: null });
    });
  }

  private node(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        return this.push(this.inline(node.children), { kind: 'heading', level: node.depth });
      case 'paragraph':
        return this.paragraph(node, place);
      case 'list': {
        const depth = place.item || place.depth > 0 ? place.depth : 0;
        for (const item of node.children) this.children(item.children, { ...place, depth: depth + 1, item });
        return;
      }
      case 'blockquote':
        return this.children(node.children, { ...place, quote: true, item: null });
      case 'footnoteDefinition':
        return this.children(node.children, place);
      case 'code': {
        const text = new TextBuilder();
        text.addAligned(node.value, this.source, startOf(node), endOf(node));
        return this.push(text, { kind: 'code' });
      }
      case 'table':
        return this.table(node);
      case 'html':
        this.pieces.push(...piecesOfHtml(node.value, startOf(node)));
        return;
      case 'thematicBreak':
        this.pieces.push({
          start: startOf(node),
          block: blockOf({ key: '', kind: 'rule', text: '', sourceLength: endOf(node) - startOf(node) }),
        });
        return;
      default:
    }
  }

  private paragraph(node: Paragraph, place: Place): void {
    lines(node.children, this.source).forEach((line, i) => {
      const text = this.inline(line);
      if (place.item && i === 0) {
        this.push(text, { kind: 'item', depth: place.depth - 1, marker: this.marker(place.item) });
      } else {
        this.push(text, { kind: place.quote ? 'quote' : 'paragraph', depth: place.depth });
      }
    });
  }

  private marker(item: ListItem): string {
    if (typeof item.checked === 'boolean') return item.checked ? '[x]' : '[ ]';
    return /^\s*(\S+)/.exec(this.source.slice(startOf(item), startOf(item) + 20))?.[1] ?? '-';
  }

  private table(table: Table): void {
    table.children.forEach((row: TableRow, index) => {
      const text = new TextBuilder();
      const cells: Span[] = [];
      row.children.forEach((cell, column) => {
        if (column > 0) text.add('\t', Math.min(startOf(cell), this.source.length));
        const start = text.text.length;
        this.into(text, cell.children);
        cells.push({ start, end: text.text.length });
      });
      const start = startOf(row);
      if (text.text.trim() === '') return;
      this.pieces.push({
        start,
        block: blockOf({
          key: '',
          kind: 'row',
          text: text.text,
          cells,
          header: index === 0,
          styles: text.styles,
          runs: text.runs.map(run => ({ text: run.text, source: run.source - start })),
          sourceLength: endOf(row) - start,
        }),
      });
    });
  }

  private inline(nodes: readonly PhrasingContent[]): TextBuilder {
    const text = new TextBuilder();
    this.into(text, nodes);
    return text;
  }

  private into(text: TextBuilder, nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const start = text.text.length;
      if (node.type === 'text')
        text.addAligned(node.value.replace(/\r\n?|\n/g, ' '), this.source, startOf(node), endOf(node));
      else if (node.type === 'inlineCode') {
        const at = this.source.indexOf(node.value, startOf(node));
        text.add(node.value, at >= 0 && at < endOf(node) ? at : startOf(node));
        text.style('code', start);
      } else if (node.type === 'break') text.add('\n', startOf(node));
      else if (node.type === 'html') {
        if (/^<br\b/i.test(node.value)) text.add(' ', startOf(node));
      } else if ('children' in node) {
        this.into(text, node.children);
        const kind = STYLES[node.type];
        if (kind) text.style(kind, start);
      }
    }
  }

  private push(builder: TextBuilder, facts: Partial<Block>): void {
    const { text, runs, styles } = builder.trimmed();
    if (text === '') return;
    const start = runs[0]?.source ?? 0;
    const last = runs.at(-1);
    const relative = runs.map(run => ({ text: run.text, source: run.source - start }));
    const sourceLength = last ? last.source - start + text.length - last.text : text.length;
    const plain = relative.length === 1;
    this.pieces.push({
      start,
      block: blockOf({ ...facts, key: '', text, styles, runs: plain ? [] : relative, sourceLength }),
    });
  }
}

const STYLES: Record<string, StyleKind> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
};

/** Cuts a paragraph where its writer broke the line on purpose: a hard break, or a soft one after a short line. */
function lines(nodes: readonly PhrasingContent[], source: string): PhrasingContent[][] {
  const found: PhrasingContent[][] = [[]];
  let lineStart = nodes[0] ? startOf(nodes[0]) : 0;
  const cut = (at: number): void => {
    found.push([]);
    lineStart = at;
  };
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) cut(endOf(node));
    else if (node.type !== 'text' || !/[\r\n]/.test(node.value)) found.at(-1)?.push(node);
    else {
      let from = startOf(node);
      const to = endOf(node);
      for (let feed = source.indexOf('\n', from); feed >= 0 && feed < to; feed = source.indexOf('\n', feed + 1)) {
        const line = source.slice(lineStart, feed);
        if (
          line.trim().length >= WRAPPED &&
          !BOLD_END.test(line.slice(-8)) &&
          !LABEL.test(source.slice(feed + 1, feed + 41))
        ) {
          lineStart = feed + 1;
          continue;
        }
        found.at(-1)?.push(slice(source, from, feed));
        from = feed + 1;
        cut(from);
      }
      found.at(-1)?.push(from === startOf(node) ? node : slice(source, from, to));
    }
  }
  return found.filter(line => line.length > 0);
}

/** A piece of a text node; entities in it are decoded by parsing it again. */
function slice(source: string, from: number, to: number): PhrasingContent {
  const raw = source.slice(from, to);
  const value = /[&\\]/.test(raw) ? decoded(raw) : raw;
  const position = { start: { offset: from, line: 1, column: 1 }, end: { offset: to, line: 1, column: 1 } };
  return { type: 'text', value, position };
}

function decoded(raw: string): string {
  const paragraph = fromMarkdown(`a${raw.trimStart()}`).children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value.slice(1) : raw;
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
