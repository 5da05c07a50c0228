import type { NewBlock } from './new-blocks';

/** New blocks as HTML for the clipboard, so that an editor makes headings and lists of them when they are pasted. */
export function htmlOf(blocks: readonly NewBlock[]): string {
  let html = '';
  let open = '';
  for (const block of blocks) {
    const list = block.kind === 'item' ? (block.isNumbered ? 'ol' : 'ul') : '';
    if (list !== open) html += `${open && `</${open}>`}${list && `<${list}>`}`;
    open = list;
    const tag = block.kind === 'heading' ? `h${block.level}` : block.kind === 'item' ? 'li' : 'p';
    html += `<${tag}>${escaped(block.text)}</${tag}>`;
  }
  return `${html}${open && `</${open}>`}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign);
