import type { ListItem, Nodes, Paragraph, Root, Table, TableRow } from 'mdast';
import { blockOf } from './draft';
import { oneToOne, piecesOfHtml } from './html-blocks';
import { labelOf } from './labels';
import { type LinePiece, linesOf } from './line-breaks';
import { runsOf, treeOf } from './mapped-markdown';
import type { Piece } from './plain';
import { endInSource, TextBuilder } from './text-builder';
import type { Block, Span, StyleKind } from './types';

/** What a chunk of Markdown says: its blocks, with empty keys, and the labels of links and footnotes it defines. */
export interface ChunkReading {
  readonly pieces: readonly Piece[];
  readonly defines: readonly string[];
}

/** Reads a chunk. `elsewhere` are labels it uses, as written, that are defined in another one. */
export function readChunk(text: string, elsewhere: readonly string[] = []): ChunkReading {
  // The parser does not count a byte-order mark.
  const skipped = text.startsWith('\ufeff') ? 1 : 0;
  // The rule keeps an indented beginning from going on with a footnote.
  const prefix = elsewhere.length > 0 ? `${elsewhere.map(label => `[${label}]: x\n\n`).join('')}***\n\n` : '';
  const source = prefix + text.slice(skipped);
  const reader = new ChunkReader(source, prefix.length);
  reader.read(treeOf(source));
  const shift = skipped - prefix.length;
  return {
    pieces: reader.pieces.map(({ start, block }) => ({ start: start + shift, block })),
    defines: reader.defines,
  };
}

interface Place {
  readonly depth: number;
  readonly quote: boolean;
  readonly item: ListItem | null;
}

class ChunkReader {
  readonly pieces: Piece[] = [];
  readonly defines: string[] = [];

  constructor(
    private readonly source: string,
    private readonly from: number,
  ) {}

  read(root: Root): void {
    this.children(root.children, { depth: 0, quote: false, item: null });
  }

  private children(nodes: readonly Nodes[], place: Place): void {
    nodes.forEach((node, index) => {
      if (startOf(node) >= this.from) this.node(node, index === 0 ? place : { ...place, item: null });
    });
  }

  private node(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        return this.push(this.inline(node.children), { kind: 'heading', level: node.depth });
      case 'paragraph':
        return this.paragraph(node, place);
      case 'list':
        for (const item of node.children) this.children(item.children, { ...place, depth: place.depth + 1, item });
        return;
      case 'blockquote':
        return this.children(node.children, { ...place, quote: true, item: null });
      case 'footnoteDefinition':
        this.defines.push(labelOf(`^${node.identifier}`));
        return this.children(node.children, place);
      case 'definition':
        this.defines.push(labelOf(node.identifier));
        return;
      case 'code':
        return this.push(this.code(node.value, startOf(node), endOf(node)), { kind: 'code' });
      case 'table':
        return this.table(node);
      case 'html':
        for (const piece of piecesOfHtml(this.source.slice(startOf(node), endOf(node)), startOf(node)))
          this.pieces.push(piece);
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
    linesOf(node.children, this.source).forEach((line, i) => {
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
        if (column > 0) text.add('\t', startOf(cell), 0);
        const start = text.text.length;
        for (const node of cell.children) this.into(text, node);
        cells.push({ start, end: text.text.length });
      });
      const start = startOf(row);
      if (text.text.trim() === '') return;
      const runs = text.runs.map(run => ({ ...run, source: run.source - start }));
      const facts = { kind: 'row', cells, header: index === 0, styles: text.styles } as const;
      const sourceLength = endOf(row) - start;
      this.pieces.push({ start, block: blockOf({ ...facts, key: '', text: text.text, runs, sourceLength }) });
    });
  }

  private inline(nodes: readonly LinePiece[]): TextBuilder {
    const text = new TextBuilder();
    for (const node of nodes) this.into(text, node);
    return text;
  }

  private into(text: TextBuilder, node: LinePiece): void {
    if (!('type' in node)) return text.addMapped(node.text, node.runs);
    const start = text.text.length;
    if (node.type === 'text') text.addMapped(node.value, runsOf(node));
    else if (node.type === 'inlineCode') {
      this.inlineCode(text, node.value, startOf(node));
      text.style('code', start);
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
      text.add(' ', startOf(node), endOf(node) - startOf(node));
    else if ('children' in node) {
      for (const child of node.children) this.into(text, child);
      const kind = STYLES[node.type];
      if (kind) text.style(kind, start);
    }
  }

  /** Code within a line is the source without its marks, save for line breaks and escaped pipes in tables. */
  private inlineCode(text: TextBuilder, value: string, from: number): void {
    let at = from + (/^`+/.exec(this.source.slice(from, from + 1000))?.[0].length ?? 0);
    for (const [word] of value.matchAll(/[\s\\]+|[^\s\\|]+|\|/g)) {
      if (/\s/.test(word)) text.add(' ', at, at < this.source.length ? 1 : 0);
      const found = /\s/.test(word) ? -1 : this.source.indexOf(word, at);
      if (found < 0) continue;
      text.add(word, found);
      at = found + word.length;
    }
  }

  private code(value: string, from: number, to: number): TextBuilder {
    const text = new TextBuilder();
    let at = from;
    value.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) text.add('\n', at, 0);
      const found = this.source.indexOf(line, at);
      if (found < 0 || found + line.length > to) return;
      text.add(line, found);
      at = found + line.length;
    });
    return text;
  }

  private push(builder: TextBuilder, facts: Partial<Block>): void {
    const { text, runs, styles } = builder.trimmed();
    const start = runs[0]?.source;
    if (text === '' || start === undefined) return;
    const relative = runs.map(run => ({ ...run, source: run.source - start }));
    const sourceLength = endInSource(relative, text.length);
    const block = blockOf({ ...facts, key: '', text, styles, runs: oneToOne(relative), sourceLength });
    this.pieces.push({ start, block });
  }
}

const STYLES: Readonly<Record<string, StyleKind>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
};

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
