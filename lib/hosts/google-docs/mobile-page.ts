import { blockOf } from '@/lib/draft/draft';
import type { Block, Span, Style } from '@/lib/draft/types';

const PARAGRAPH = /^(?:P|H[1-6]|LI|TR)$/;
const BREAK = /^(?:BR|P|LI|DIV)$/;
/** Footnotes and comments. */
const NOTE_SIGN = 'a[href^="#ftnt"], a[href^="#cmnt"]';
/** `NodeFilter` and `Node`, by number. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const TEXT = 3;

/** The blocks of a document's plain page, with empty keys. Nothing in the page is run or loaded. */
export function blocksOfMobile(html: string): Block[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = page.querySelector('.doc-content') ?? page.body;
  const bold = boldClasses(page);
  const blocks: Block[] = [];
  for (const element of paragraphsIn(root)) {
    const block = blockFrom(element, bold);
    if (block) blocks.push(block);
  }
  return blocks;
}

function* paragraphsIn(element: Element): Generator<Element, void, void> {
  for (const child of element.children) {
    if (PARAGRAPH.test(child.tagName)) yield child;
    else if (!/^(?:STYLE|SCRIPT|HEAD)$/.test(child.tagName)) yield* paragraphsIn(child);
  }
}

function blockFrom(element: Element, bold: ReadonlySet<string>): Block | null {
  const { tagName } = element;
  if (tagName === 'TR') return rowFrom(element, bold);
  const { text, styles } = lineOf(element, bold);
  if (text === '') return null;
  if (tagName === 'LI') {
    const list = element.parentElement;
    const marker = list?.tagName === 'OL' ? `${[...list.children].indexOf(element) + 1}.` : '-';
    return blockOf({ key: '', kind: 'item', depth: depthOf(list), marker, text, styles });
  }
  if (element.classList.contains('title')) return blockOf({ key: '', kind: 'heading', level: 1, text, styles });
  if (tagName === 'P') return blockOf({ key: '', text, styles });
  return blockOf({ key: '', kind: 'heading', level: Number(tagName.slice(1)), text, styles });
}

function rowFrom(row: Element, bold: ReadonlySet<string>): Block | null {
  const lines = [...row.children].map(cell => lineOf(cell, bold));
  const texts = lines.map(({ text }) => text);
  if (texts.every(text => text === '')) return null;
  const cells: Span[] = [];
  let at = 0;
  for (const text of texts) {
    cells.push({ start: at, end: at + text.length });
    at += text.length + 1;
  }
  return blockOf({ key: '', kind: 'row', header: row.previousElementSibling === null, text: texts.join('\t'), cells });
}

/** Docs writes lists one after the other and says how deep they are in a class; other lists stand in each other. */
function depthOf(list: Element | null): number {
  const named = /\blst-[\w-]*-(\d)\b/.exec(list?.className ?? '')?.[1];
  if (named) return Number(named);
  let depth = 0;
  for (let outer = list?.parentElement?.closest('ul, ol'); outer; outer = outer.parentElement?.closest('ul, ol'))
    depth++;
  return depth;
}

interface Line {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** The words of a paragraph or cell; breaks and paragraphs within it become spaces, and signs of notes are left out. */
function lineOf(element: Element, bold: ReadonlySet<string>): Line {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT);
  const styles: Style[] = [];
  let text = '';
  const add = (words: string): number => {
    const start = text.length;
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
    return start;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== TEXT) {
      if (BREAK.test(node.nodeName)) add(' ');
      continue;
    }
    const parent = node.parentElement;
    if (parent?.closest(NOTE_SIGN)) continue;
    const start = add((node.nodeValue ?? '').replace(/\s+/g, ' '));
    const end = start + text.slice(start).trimEnd().length;
    if (end > start && isBold(parent, element, bold)) styles.push({ kind: 'bold', start, end });
  }
  return { text: text.trimEnd(), styles };
}

function isBold(from: Element | null, until: Element, bold: ReadonlySet<string>): boolean {
  for (let element = from; element; element = element.parentElement) {
    if (/^(?:B|STRONG)$/.test(element.tagName)) return true;
    if (/font-weight:\s*(?:bold|[6-9]00)/.test(element.getAttribute('style') ?? '')) return true;
    if ([...element.classList].some(name => bold.has(name))) return true;
    if (element === until) return false;
  }
  return false;
}

/** Names of the classes that the page's own styles make bold. */
function boldClasses(page: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const style of page.querySelectorAll('style')) {
    const rules = (style.textContent ?? '').matchAll(/\.([\w-]+)\{[^{}]{0,500}?font-weight:\s*(?:bold|[6-9]00)/g);
    for (const [, name = ''] of rules) found.add(name);
  }
  return found;
}
