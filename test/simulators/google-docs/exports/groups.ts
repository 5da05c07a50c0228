import type { Paragraph } from '../model/types.ts';

/** A table's rows of cells, each of one or more paragraphs; everything else stands alone. */
export type Group =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Paragraph[])[])[] };

/** Whether a paragraph is only suggested: no export has it. */
export const isSuggested = ({ runs }: Paragraph): boolean =>
  runs.length > 0 && runs.every(({ format }) => format.suggestion === 'insert');

/** The paragraphs of a tab with its tables put together, without those that are only suggested. */
export function groupsOf(paragraphs: readonly Paragraph[]): Group[] {
  const groups: Group[] = [];
  let rows: Paragraph[][][] = [];
  let table = -1;
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (!cell) {
      if (isSuggested(paragraph)) continue;
      groups.push({ kind: 'paragraph', paragraph });
      table = -1;
      continue;
    }
    if (cell.table !== table) {
      rows = [];
      groups.push({ kind: 'table', rows });
      table = cell.table;
    }
    const row = rows[cell.row] ?? [];
    row[cell.column] = [...(row[cell.column] ?? []), paragraph];
    rows[cell.row] = row;
  }
  return groups;
}
