import type { BlockValue } from '../../records';
import { element, setOwn } from '../dom';
import type { View } from '../view';
import { column, columnList, page, syncedCopy, syncedOriginal, toggle } from './layout-blocks';
import { bulleted, numbered, toDo } from './list-blocks';
import { media } from './media-blocks';
import type { Renderer } from './renderer';
import { collection, table } from './table-blocks';
import { callout, code, divider, heading, paragraph, quote } from './text-blocks';

const RENDERERS: Readonly<Record<string, Renderer>> = {
  text: paragraph,
  header: heading('h2', 1),
  sub_header: heading('h3', 2),
  sub_sub_header: heading('h4', 3),
  header_4: heading('h4', 4),
  bulleted_list: bulleted,
  numbered_list: numbered,
  to_do: toDo,
  toggle,
  quote,
  callout,
  code,
  divider,
  table,
  collection_view: collection,
  column_list: columnList,
  column,
  page,
  alias: page,
  collection_view_page: page,
  transclusion_container: syncedOriginal,
  transclusion_reference: syncedCopy,
};

/** The element of a block: the same frame for every kind, with what the kind has in it. */
export function renderBlock(value: BlockValue, view: View): HTMLElement {
  const type = value.type === 'alias' ? 'alias' : value.type;
  const block = element('div', {
    class: `notion-selectable notion-${type}-block`,
    'data-block-id': value.id,
    style: 'width:100%;max-width:100%;margin:1px 0;position:relative;',
  });
  if (value.format?.block_direction === 'rtl') setOwn(block, 'dir', 'rtl');
  (RENDERERS[value.type] ?? media)(block, value, view);
  return block;
}
