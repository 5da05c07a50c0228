import type { StyleKind } from '@/lib/draft/types';
import { addStyle, type Words } from './rich-text';

/** A place between two characters of the editor's content. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of a leaf's text that one node gives: part of a text node, a line break, or something that is one whole. */
interface Run {
  readonly node: Node;
  /** Offset in the leaf's text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the node's data where it is a text node that can be written in; null for what is one whole. */
  readonly from: number | null;
}

/** A formula is one character, as it is in Notion's records. */
const FORMULA = '⁍';

/** Stand around mentions to hold the caret; nobody reads them. */
const ZERO_WIDTH = /[\u200b\u2060\ufeff]/;
const ALL_ZERO_WIDTH = /[\u200b\u2060\ufeff]/g;

/** The text of one editable leaf as a reader sees it, and the way from its offsets to the page and back. */
export class LeafText {
  readonly words: Words;
  readonly #runs: readonly Run[];

  constructor(readonly leaf: HTMLElement) {
    const reader = new LeafReader();
    reader.children(leaf, []);
    this.words = reader.words();
    this.#runs = reader.runs;
  }

  /** The range of a span of the text. */
  rangeOf(start: number, end: number): Range {
    const range = this.leaf.ownerDocument.createRange();
    const from = this.pointAt(start, false);
    const to = this.pointAt(end, true);
    range.setStart(from.node, from.offset);
    if (start === end) range.collapse(true);
    else range.setEnd(to.node, to.offset);
    return range;
  }

  /** The place of an offset, in a text node where there is one: of two at the same offset the earlier for an end. */
  pointAt(offset: number, isEnd: boolean): DomPoint {
    const runs = this.#runs;
    const fits = ({ at, length }: Run): boolean =>
      isEnd ? at < offset && offset <= at + length : at <= offset && offset < at + length;
    const run = runs.find(fits) ?? (offset <= 0 ? runs[0] : runs.at(-1));
    if (!run) return { node: this.leaf, offset: 0 };
    if (run.from !== null)
      return { node: run.node, offset: run.from + Math.max(0, Math.min(offset - run.at, run.length)) };
    return isEnd || offset >= run.at + run.length ? behind(run.node) : before(run.node);
  }

  /** The offset of a place in the leaf. */
  offsetAt(node: Node, offset: number): number {
    let last = 0;
    for (const run of this.#runs) {
      if (run.node === node && run.from !== null) {
        if (offset < run.from) return run.at;
        if (offset <= run.from + run.length) return run.at + offset - run.from;
      } else if (!precedes(run.node, node, offset)) return run.at;
      last = run.at + run.length;
    }
    return Math.min(last, this.words.text.length);
  }

  /** Whether a span holds something that is one whole, such as a mention: words cannot be put in its place. */
  isWholeThingIn(start: number, end: number): boolean {
    return this.#runs.some(({ at, length, from }) => from === null && at < end && at + length > start);
  }
}

class LeafReader {
  readonly runs: Run[] = [];
  #text = '';
  readonly #styles: { kind: StyleKind; start: number; end: number }[] = [];

  words(): Words {
    // The last line break of a leaf only holds its last line open.
    const last = this.runs.at(-1);
    const isHeldOpen = last?.node.nodeName === 'BR';
    const text = isHeldOpen ? this.#text.slice(0, -1) : this.#text;
    return { text, styles: this.#styles.filter(({ end }) => end <= text.length) };
  }

  children(parent: Node, styles: readonly StyleKind[]): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) this.#textNode(child as Text, styles);
      else if (child instanceof HTMLElement) this.#element(child, styles);
    }
  }

  #element(element: HTMLElement, styles: readonly StyleKind[]): void {
    if (element.hasAttribute('data-content-editable-void')) return;
    if (element.nodeName === 'BR') return this.#whole(element, '\n', styles);
    if (element.classList.contains('notion-text-equation-token')) return this.#whole(element, FORMULA, styles);
    if (element.getAttribute('contenteditable') === 'false')
      return this.#whole(element, (element.textContent ?? '').replaceAll(ALL_ZERO_WIDTH, ''), styles);
    this.children(element, [...styles, ...stylesOf(element)]);
  }

  #textNode(node: Text, styles: readonly StyleKind[]): void {
    const { data } = node;
    if (!ZERO_WIDTH.test(data)) return this.#add(node, data, 0, styles);
    for (const { 0: part, index } of data.matchAll(/[^\u200b\u2060\ufeff]+/g)) this.#add(node, part, index, styles);
  }

  #whole(node: Node, text: string, styles: readonly StyleKind[]): void {
    this.#add(node, text, null, styles);
  }

  #add(node: Node, text: string, from: number | null, styles: readonly StyleKind[]): void {
    const at = this.#text.length;
    if (text === '') return;
    this.runs.push({ node, at, length: text.length, from });
    this.#text += text;
    for (const kind of new Set(styles)) addStyle(this.#styles, { kind, start: at, end: at + text.length });
  }
}

/** The emphasis that an element gives what is in it, as far as it is written on the element itself. */
function stylesOf(element: HTMLElement): StyleKind[] {
  const found: StyleKind[] = [];
  const { fontWeight, fontStyle, textDecoration, textDecorationLine, fontFamily } = element.style;
  if (Number(fontWeight) >= 600 || fontWeight === 'bold' || /^(?:B|STRONG)$/.test(element.nodeName)) found.push('bold');
  if (fontStyle === 'italic' || /^(?:I|EM)$/.test(element.nodeName)) found.push('italic');
  if (`${textDecoration} ${textDecorationLine}`.includes('line-through') || /^(?:S|DEL)$/.test(element.nodeName))
    found.push('strike');
  if (fontFamily.includes('mono') || element.nodeName === 'CODE') found.push('code');
  if (element.classList.contains('notion-link-token')) found.push('link');
  return found;
}

/** Whether a node stands wholly before a place. */
function precedes(earlier: Node, node: Node, offset: number): boolean {
  const reference = node.childNodes[offset];
  if (reference) {
    return (
      earlier !== reference &&
      !reference.contains(earlier) &&
      !!(earlier.compareDocumentPosition(reference) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  if (earlier.contains(node)) return false;
  return node.contains(earlier) || !!(earlier.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function before(node: Node): DomPoint {
  const parent = node.parentNode as Node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) };
}

function behind(node: Node): DomPoint {
  const { node: parent, offset } = before(node);
  return { node: parent, offset: offset + 1 };
}
