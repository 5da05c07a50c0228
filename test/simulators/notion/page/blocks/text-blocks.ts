import { element } from '../dom';
import { openable } from './layout-blocks';
import { nested, type Renderer } from './renderer';

export const paragraph: Renderer = (block, value, view) => {
  block.append(view.leaf({ id: value.id }), indented(nested(value, view)));
};

const SIZES = [1.875, 1.5, 1.25, 1.1];

export const heading =
  (tag: 'h2' | 'h3' | 'h4', level: 1 | 2 | 3 | 4): Renderer =>
  (block, value, view) => {
    const placeholder = `${view.labels.heading} ${level}`;
    const style = `margin:0;font-weight:600;font-size:${SIZES[level - 1]}em;line-height:1.3;`;
    const leaf = view.leaf({ id: value.id, tag, placeholder, style });
    if (value.format?.toggleable) openable(block, value, view, leaf);
    else block.append(element('div', { style: 'display:flex;width:100%;margin-top:1em;' }, leaf));
  };

export const quote: Renderer = (block, value, view) => {
  const leaf = view.leaf({ id: value.id, placeholder: view.labels.quote });
  block.append(
    element(
      'blockquote',
      { style: 'margin:4px 0;padding-left:14px;border-left:3px solid;' },
      leaf,
      nested(value, view),
    ),
  );
};

export const callout: Renderer = (block, value, view) => {
  const icon = element(
    'div',
    { class: 'notion-record-icon', contenteditable: 'false' },
    String(value.format?.page_icon ?? '💡'),
  );
  const text = element(
    'div',
    { style: 'flex:1;min-width:0;' },
    view.leaf({ id: value.id, placeholder: view.labels.callout }),
    nested(value, view),
  );
  const style = 'display:flex;gap:8px;padding:12px;border-radius:10px;background:rgba(127,127,127,0.12);';
  block.append(element('div', { role: 'note', style }, icon, text));
};

export const code: Renderer = (block, value, view) => {
  const language = String(value.properties?.language?.[0]?.[0] ?? 'Plain Text');
  const bar = element('div', { contenteditable: 'false', 'data-content-editable-void': 'true' }, language);
  const leaf = view.leaf({ id: value.id, style: 'font-family:monospace;font-size:85%;white-space:pre;' });
  const lines = element('div', { class: 'line-numbers notion-code-block', style: 'padding:20px;overflow:auto;' }, leaf);
  block.append(bar, lines);
};

export const divider: Renderer = block => {
  const line = element('div', {
    role: 'separator',
    style: 'border-bottom:1px solid rgba(127,127,127,0.4);margin:6px 0;',
  });
  block.append(element('div', { contenteditable: 'false', 'data-content-editable-void': 'true' }, line));
};

const indented = (holder: HTMLElement): HTMLElement => element('div', { style: 'padding-left:24px;' }, holder);
