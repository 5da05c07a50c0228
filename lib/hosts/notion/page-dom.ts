import type { PageAddress } from './page-address';
import { blockIdOf } from './page-address';

/** The elements of the page that is open, as far as they are there. */
export interface PageElements {
  /** Holds the blocks. */
  readonly content: HTMLElement;
  /** What scrolls the content. */
  readonly scroller: HTMLElement;
  /** What has the focus while somebody types; null on pages that nobody can write in. */
  readonly root: HTMLElement | null;
  /** The leaf of the page's title; null where it shows none. */
  readonly title: HTMLElement | null;
  /** The id that the page says it has; null where it does not say. */
  readonly page: string | null;
}

const LEAF = '[data-content-editable-leaf="true"]';
const ROOT = '[data-content-editable-root="true"]';

/** Where Notion's own application is; null on its other pages, and until it has started. */
export const notionApp = (page: Document): HTMLElement | null => page.querySelector('#notion-app');

/** The elements of the page at an address; null until they are there. */
export function pageElementsOf(page: Document, { isPeek }: PageAddress): PageElements | null {
  const holder = [...page.querySelectorAll<HTMLElement>(isPeek ? '.notion-peek-renderer' : '.notion-frame')].at(-1);
  const contents = holder?.querySelectorAll<HTMLElement>('.notion-page-content') ?? [];
  const content = [...contents].find(found => isPeek || !found.closest('.notion-peek-renderer'));
  if (!content || !holder) return null;
  const scroller = content.closest<HTMLElement>('.notion-scroller') ?? holder;
  const head = [...scroller.querySelectorAll<HTMLElement>('.notion-page-block')].find(
    block => !content.contains(block),
  );
  const title = head && (head.matches(LEAF) ? head : head.querySelector<HTMLElement>(LEAF));
  const named = head?.closest<HTMLElement>('[data-block-id]') ?? head?.querySelector<HTMLElement>('[data-block-id]');
  return {
    content,
    scroller,
    root: content.closest<HTMLElement>(ROOT) ?? content.querySelector<HTMLElement>(ROOT),
    title: title ?? null,
    page: blockIdOf(named?.dataset.blockId),
  };
}

/** The id of an element that is a block; null for any other. */
export const idOfBlock = (element: Element): string | null => blockIdOf(element.getAttribute('data-block-id'));

export const isLeaf = (element: Element): boolean => element.getAttribute('data-content-editable-leaf') === 'true';

/** The leaf that a node is in, or is. */
export function leafAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(LEAF) ?? null;
}

/** The block that a node is in, or is; null above all blocks. */
export function blockAround(node: Node | null): HTMLElement | null {
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  while (element && !idOfBlock(element)) element = element.parentElement;
  return element as HTMLElement | null;
}

/** Notion's name of a block's kind, from its class; null where it has none. */
export function typeOfBlock(block: Element): string | null {
  if (block.nodeName === 'TR') return 'table_row';
  for (const name of block.classList) {
    const [, type] = /^notion-([a-z0-9_]+)-block$/.exec(name) ?? [];
    if (type) return type;
  }
  return null;
}

/** What stands in a block itself, without what stands in the blocks in it. */
export interface BlockParts {
  readonly blocks: readonly HTMLElement[];
  readonly leaves: readonly HTMLElement[];
  /** The box of a to-do; null where there is none. */
  readonly box: HTMLElement | null;
}

export function partsOf(block: Element): BlockParts {
  const blocks: HTMLElement[] = [];
  const leaves: HTMLElement[] = [];
  let box: HTMLElement | null = null;
  const open: Element[] = [...block.children].reverse();
  for (let element = open.pop(); element; element = open.pop()) {
    if (!(element instanceof HTMLElement)) continue;
    if (idOfBlock(element)) blocks.push(element);
    else if (isLeaf(element)) leaves.push(element);
    else {
      if (element.matches('input[type="checkbox"], [role="checkbox"]')) box ??= element;
      for (let child = element.lastElementChild; child; child = child.previousElementSibling) open.push(child);
    }
  }
  return { blocks, leaves, box };
}

/** The rows that cells stand in, with their cells, in order. */
export function rowsOf(cells: readonly HTMLElement[]): Map<HTMLElement, HTMLElement[]> {
  const rows = new Map<HTMLElement, HTMLElement[]>();
  for (const cell of cells) {
    const row = cell.closest('tr');
    if (row) rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return rows;
}

export const isTicked = (box: HTMLElement): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';

/** The button that opens and closes a block; null where it cannot be closed. */
export function caretOf(block: Element): HTMLElement | null {
  const carets = block.querySelectorAll<HTMLElement>('[role="button"][aria-expanded], button[aria-expanded]');
  return [...carets].find(caret => blockAround(caret) === block) ?? null;
}

export const isClosed = (block: Element): boolean => caretOf(block)?.getAttribute('aria-expanded') === 'false';
