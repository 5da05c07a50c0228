import { type BlockValue, compact } from '../../records';
import { textOf } from '../../title';
import { element, setOwn } from '../dom';
import type { View } from '../view';
import { nested, type Renderer } from './renderer';

export const toggle: Renderer = (block, value, view) =>
  openable(block, value, view, view.leaf({ id: value.id, placeholder: view.labels.toggle }));

/** A text with a caret before it; what is inside is in the document only while it is open. */
export function openable(block: HTMLElement, value: BlockValue, view: View, leaf: HTMLElement): void {
  const isOpen = view.isOpen(value.id);
  const button = element('div', {
    role: 'button',
    tabindex: 0,
    'aria-expanded': isOpen,
    'aria-label': isOpen ? view.labels.close : view.labels.open,
    contenteditable: 'false',
    'data-content-editable-void': 'true',
    style: 'width:24px;height:24px;flex:none;cursor:pointer;user-select:none;',
  });
  button.append(
    element('span', { class: 'arrowCaretDownFillSmall', style: `display:inline-block;rotate:${isOpen ? 0 : -90}deg;` }),
  );
  button.addEventListener('click', () => view.toggle(value.id));
  const text = element('div', { style: 'flex:1 1 0;min-width:1px;' }, leaf, ...(isOpen ? [nested(value, view)] : []));
  block.append(element('div', { style: 'display:flex;align-items:flex-start;width:100%;' }, button, text));
}

export const columnList: Renderer = (block, value, view) => {
  setOwn(block, 'style', 'display:flex;gap:46px;width:100%;');
  view.hostOf(value.id, block);
};

export const column: Renderer = (block, value, view) => {
  setOwn(block, 'style', `flex:${Number(value.format?.column_ratio ?? 1)} 1 0;min-width:0;`);
  view.hostOf(value.id, block);
};

/** A page on the page, or an alias of one: a link; its text belongs to the page that it leads to. */
export const page: Renderer = (block, value, view) => {
  const alias = value.format?.alias_pointer as { id?: string } | undefined;
  const id = alias?.id ?? value.id;
  const title = textOf(view.editor.store.title(id, 'title')) || view.labels.newPage;
  const icon = element('div', { class: 'notion-record-icon notranslate', contenteditable: 'false' }, '📄');
  const name = element('span', { class: 'notranslate', style: 'border-bottom:1px solid;' }, title);
  const attributes = {
    href: `/${compact(id)}`,
    role: 'link',
    contenteditable: 'false',
    'data-content-editable-void': 'true',
  };
  block.append(
    element('a', { ...attributes, style: 'display:flex;gap:6px;color:inherit;text-decoration:none;' }, icon, name),
  );
};

export const syncedOriginal: Renderer = (block, value, view) => void block.append(nested(value, view));

/** Shows the blocks of the original: they stand in the document twice, with the same ids. */
export const syncedCopy: Renderer = (block, value, view) => {
  const pointer = value.format?.transclusion_reference_pointer as { id?: string } | undefined;
  if (pointer?.id) block.append(nested(value, view, pointer.id));
};
