import type { NewBlock } from '@/lib/draft/new-blocks';

/** Blocks as nodes of a page, the way that editors take them from a paste. Nothing in their words counts as markup. */
export function nodesOf(blocks: readonly NewBlock[], page: Document): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') {
      nodes.push(elementOf(page, block.kind === 'heading' ? `h${block.level}` : 'p', block.text));
      continue;
    }
    const name = block.isNumbered ? 'ol' : 'ul';
    const last = nodes.at(-1);
    const list = last?.localName === name ? last : page.createElement(name);
    list.append(elementOf(page, 'li', block.text));
    if (list !== last) nodes.push(list);
  }
  return nodes;
}

/** One without words holds a line break, so that it stays. */
function elementOf(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  if (text === '') made.append(page.createElement('br'));
  else made.textContent = text;
  return made;
}
