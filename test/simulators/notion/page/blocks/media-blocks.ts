import type { BlockValue } from '../../records';
import { textOf } from '../../title';
import { element } from '../dom';
import type { View } from '../view';
import type { Renderer } from './renderer';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22600%22 height=%22120%22%3E%3Crect width=%22600%22 height=%22120%22 fill=%22%23ccd%22/%3E%3C/svg%3E';

/** Everything that is looked at and not typed: pictures, files, bookmarks, equations, contents, buttons. */
export const media: Renderer = (block, value, view) => {
  const holder = element('div', { contenteditable: 'false', 'data-content-editable-void': 'true' });
  holder.append(bodyOf(value, view));
  block.append(holder);
  if (value.properties?.caption) {
    const leaf = view.leaf({
      id: value.id,
      property: 'caption',
      placeholder: view.labels.caption,
      style: 'font-size:14px;',
    });
    block.append(element('div', { style: 'display:flex;' }, leaf));
  }
};

function bodyOf(value: BlockValue, view: View): Node {
  const title = textOf(view.editor.store.title(value.id, 'title'));
  const text = (property: string): string => textOf(view.editor.store.title(value.id, property));
  switch (value.type) {
    case 'image':
      return element('img', { src: PICTURE, alt: text('caption'), width: 600, height: 120, style: 'max-width:100%;' });
    case 'equation':
      return element(
        'div',
        { class: 'notion-equation-block', role: 'figure' },
        element('span', { class: 'katex' }, title),
      );
    case 'bookmark':
      return element(
        'a',
        { href: text('link'), rel: 'noopener noreferrer' },
        title,
        element('div', {}, text('description')),
      );
    case 'table_of_contents':
      return contentsOf(view);
    case 'breadcrumb':
      return element('div', {}, textOf(view.editor.store.title(view.pageId, 'title')));
    case 'button':
      return element('div', { role: 'button', tabindex: 0 }, title || view.labels.open);
    default:
      return element('div', {}, title || text('source') || value.type);
  }
}

/** The page's headings as links: the same words a second time, outside any leaf. */
function contentsOf(view: View): HTMLElement {
  const { store } = view.editor;
  const headings = store.children(view.pageId).flatMap(id => {
    const value = store.get(id);
    return value && /header/.test(value.type) ? value : [];
  });
  const links = headings.map(({ id }) =>
    element(
      'a',
      { href: `#${id.replaceAll('-', '')}`, role: 'link', style: 'display:block;' },
      textOf(store.title(id, 'title')),
    ),
  );
  return element('div', {}, ...links);
}
