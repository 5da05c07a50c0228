import { textOf } from '../../title';
import { element } from '../dom';
import type { Renderer } from './renderer';

/** A plain table: every cell is a leaf, bound to its row's record. The rows themselves do not say which record they are. */
export const table: Renderer = (block, value, view) => {
  const columns = (value.format?.table_block_column_order as readonly string[] | undefined) ?? [];
  const hasHead = value.format?.table_block_column_header === true;
  const rows = view.editor.store.children(value.id).map((id, index) => {
    const cells = columns.map(property => {
      const style = hasHead && index === 0 ? 'font-weight:600;' : '';
      const leaf = view.leaf({ id, property, placeholder: ' ', style });
      return element(
        'td',
        { style: 'border:1px solid rgba(127,127,127,0.4);min-width:120px;vertical-align:top;' },
        leaf,
      );
    });
    return element('tr', { class: 'notion-table-row' }, ...cells);
  });
  const body = element('table', { style: 'border-collapse:collapse;' }, element('tbody', {}, ...rows));
  block.append(element('div', { class: 'notion-scroller horizontal', style: 'overflow-x:auto;' }, body));
};

/** How many rows of a database are in the document at first. */
const FIRST_ROWS = 25;

/** A database on the page: its rows are pages, and only the first of them are in the document. */
export const collection: Renderer = (block, value, view) => {
  const rows = view.editor.store.rows(value.collection_id ?? '').slice(0, FIRST_ROWS);
  const items = rows.map(id =>
    element(
      'div',
      { class: 'notion-collection-item notion-page-block', 'data-block-id': id },
      textOf(view.editor.store.title(id, 'title')),
    ),
  );
  const attributes = { class: 'notion-table-view', contenteditable: 'false', 'data-content-editable-void': 'true' };
  block.append(element('div', attributes, ...items));
};
