import { blockOf } from '@/lib/draft/draft';
import type { Block, Span, Style } from '@/lib/draft/types';

const PARAGRAPH = /^(?:P|H[1-6]|LI|TR)$/;

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
  if (tagName === 'TR') return rowFrom(element);
  const { text, styles } = lineOf(element, bold);
  if (text === '') return null;
  if (tagName === 'LI') {
    const list = element.parentElement;
    const marker = list?.tagName === 'OL' ? `${[...list.children].indexOf(element) + 1}.` : '-';
    return blockOf({ key: '', kind: 'item', depth: depthOf(list), marker, text, styles });
  }
  if (tagName === 'P') return blockOf({ key: '', text, styles });
  return blockOf({ key: '', kind: 'heading', level: Number(tagName.slice(1)), text, styles });
}

function rowFrom(row: Element): Block | null {
  const texts = [...row.children].map(cell => spaced(cell.textContent ?? ''));
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

function lineOf(element: Element, bold: ReadonlySet<string>): { text: string; styles: Style[] } {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const styles: Style[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const added = text === '' || text.endsWith(' ') ? words.trimStart() : words;
    const start = text.length;
    text += added;
    if (added.trim() !== '' && isBold(node.parentElement, element, bold)) {
      styles.push({ kind: 'bold', start, end: start + added.trimEnd().length });
    }
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

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
