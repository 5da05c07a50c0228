import { PLAIN } from '../model/runs.ts';
import type { Format, ParagraphStyle, Piece, Run } from '../model/types.ts';
import { NORMAL, SOFT_BREAK } from '../model/types.ts';

interface Line {
  readonly runs: Run[];
  readonly style: ParagraphStyle | null;
}

/** What a node stands in: the format of its words, the lists around it, the nearest one last, and the item it is in. */
interface Around {
  readonly format: Format;
  readonly lists: readonly ('bulleted' | 'numbered')[];
  readonly item: Line | null;
}

/**
 * What the nodes of a paste hold, as the editor knows it: headings, list items and paragraphs, with the formats of their
 * words. Words that stand in no block of their own have no style: they go into the paragraph that is there.
 */
export function piecesOfNodes(root: Node): Piece[] {
  const lines = new Lines();
  for (const child of root.childNodes) walk(child, { format: PLAIN, lists: [], item: null }, lines);
  return lines.done();
}

class Lines {
  readonly #lines: Line[] = [];
  #isOpen = false;

  open(style: ParagraphStyle | null): Line {
    const line = { runs: [], style };
    this.#lines.push(line);
    this.#isOpen = true;
    return line;
  }

  /** What comes now begins another line. */
  close(): void {
    this.#isOpen = false;
  }

  /** White space counts as one space, and as none where a line begins. */
  add(text: string, format: Format): void {
    const words = text.replace(/[\n\t ]+/g, ' ');
    if (!this.#isOpen && words.trim() === '') return;
    const line = this.#isOpen ? this.#lines.at(-1) : this.open(this.#lines.length ? NORMAL : null);
    const kept = line?.runs.length ? words : words.replace(/^ /, '');
    if (kept) line?.runs.push({ text: kept, format });
  }

  done(): Piece[] {
    return this.#lines.map(({ runs, style }) => {
      const last = runs.at(-1);
      const trimmed = last && { ...last, text: last.text.replace(/ $/, '') };
      return { runs: trimmed ? [...runs.slice(0, -1), trimmed].filter(({ text }) => text) : [], style };
    });
  }
}

function walk(node: Node, around: Around, lines: Lines): void {
  if (node.nodeType === 3) return lines.add(node.nodeValue ?? '', around.format);
  const name = node.nodeName;
  // One that ends a block only keeps the block from being empty.
  if (name === 'BR' && node.nextSibling) lines.add(SOFT_BREAK, PLAIN);
  const inner = { ...around, format: { ...around.format, ...formatOfNode(node) } };
  if (name === 'UL' || name === 'OL') {
    inner.lists = [...around.lists, name === 'UL' ? 'bulleted' : 'numbered'];
    lines.close();
  }
  if (name === 'DIV') lines.close();
  const style = styleOfNode(name, around.lists);
  // The paragraph in an item is that item.
  const isItems = around.item?.runs.length === 0 && name === 'P';
  if (style && !isItems) {
    const line = lines.open(style);
    if (name === 'LI') inner.item = line;
  }
  for (const child of node.childNodes) walk(child, inner, lines);
  if (style || name === 'DIV') lines.close();
}

let headings = 0;

function styleOfNode(name: string, lists: Around['lists']): ParagraphStyle | null {
  const level = /^H([1-6])$/.exec(name)?.[1];
  if (level) return { kind: 'heading', level: Number(level), headingId: `h.pasted${++headings}` };
  if (name === 'LI') return { kind: 'item', level: Math.max(0, lists.length - 1), list: lists.at(-1) ?? 'bulleted' };
  return name === 'P' ? NORMAL : null;
}

function formatOfNode(node: Node): Format {
  const name = node.nodeName;
  const href = name === 'A' ? (node as HTMLAnchorElement).getAttribute('href') : null;
  return {
    ...(/^(B|STRONG)$/.test(name) ? { bold: true } : {}),
    ...(/^(I|EM)$/.test(name) ? { italic: true } : {}),
    ...(/^(S|STRIKE|DEL)$/.test(name) ? { strike: true } : {}),
    ...(href ? { link: href } : {}),
  };
}
