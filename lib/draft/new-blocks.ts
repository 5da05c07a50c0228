/** A block that is to come into a document: what it is, and its words. No text holds a line break. */
export type NewBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly isNumbered: boolean; readonly text: string };

/** The same blocks as Markdown, for editors that are plain text and for the clipboard. Ends with a line feed. */
export function markdownOf(blocks: readonly NewBlock[]): string {
  let markdown = '';
  let number = 0;
  blocks.forEach((block, i) => {
    number = block.kind === 'item' && block.isNumbered ? number + 1 : 0;
    const before = blocks[i - 1];
    const isSameList = block.kind === 'item' && before?.kind === 'item' && before.isNumbered === block.isNumbered;
    markdown += `${i === 0 ? '' : isSameList ? '\n' : '\n\n'}${leadOf(block, number)}${plainly(block)}`;
  });
  return markdown && `${markdown}\n`;
}

function leadOf(block: NewBlock, number: number): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} `;
  if (block.kind === 'item') return block.isNumbered ? `${number}. ` : '- ';
  return '';
}

/** Words that would make another kind of block of a paragraph are kept from it by a backslash. */
function plainly({ kind, text }: NewBlock): string {
  if (kind === 'heading') return text;
  return text.replace(/^(?:[#>+*-](?=\s|$)|#{2,6}(?=\s))/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
