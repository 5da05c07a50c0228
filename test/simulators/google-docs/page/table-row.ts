import type { DocumentModel } from '../model/document-model.ts';
import type { Paragraph } from '../model/types.ts';
import type { PageShape } from './page-filler.ts';
import { layoutOf, type ParagraphLayout } from './paragraph-layout.ts';
import type { Box } from './tile.ts';

const CELL_PADDING = 7;

/** A row of a table. Places in pixels at 100 %, from the page's left edge and the row's top. */
export interface TableRow {
  /** Behind its last paragraph. */
  readonly end: number;
  readonly height: number;
  readonly parts: readonly { readonly layout: ParagraphLayout; readonly x: number; readonly y: number }[];
  /** The frames around its cells. */
  readonly cells: readonly Box[];
}

/** Width of the lines of a paragraph. */
export function lineWidthOf({ cell }: Paragraph, { width, margin }: PageShape): number {
  const all = width - 2 * margin;
  return cell ? all / cell.columns - 2 * CELL_PADDING : all;
}

/** The row that begins with this paragraph. */
export function rowAt(model: DocumentModel, index: number, shape: PageShape): TableRow {
  const end = endOfRow(model, index);
  const { columns = 1 } = model.paragraph(index).cell ?? {};
  const each = (shape.width - 2 * shape.margin) / columns;
  const heights = new Array<number>(columns).fill(CELL_PADDING);
  const parts = model.paragraphs.slice(index, end).map(paragraph => {
    const layout = layoutOf(paragraph, lineWidthOf(paragraph, shape));
    const { column } = paragraph.cell ?? { column: 0 };
    const y = heights[column] ?? CELL_PADDING;
    heights[column] = y + layout.height;
    return { layout, x: shape.margin + column * each + CELL_PADDING + layout.indent, y };
  });
  const height = Math.max(...heights) + CELL_PADDING;
  const cells = heights.map((_, i) => ({ x: shape.margin + i * each, y: 0, width: each, height }));
  return { end, height, parts, cells };
}

function endOfRow(model: DocumentModel, index: number): number {
  const { cell } = model.paragraph(index);
  let end = index + 1;
  while (end < model.paragraphs.length) {
    const next = model.paragraph(end).cell;
    if (next?.table !== cell?.table || next?.row !== cell?.row) break;
    end++;
  }
  return end;
}
