import type { BlockValue } from '../../records';
import { plain } from '../../title';
import { element, setOwn } from '../dom';
import type { View } from '../view';
import { nested, type Renderer } from './renderer';

const BULLETS = ['•', '◦', '▪'];

export const bulleted: Renderer = (block, value, view) =>
  item(block, value, view, BULLETS[depthOf(value, view) % 3] ?? '•');

export const numbered: Renderer = (block, value, view) => item(block, value, view, `${numberOf(value, view)}.`);

export const toDo: Renderer = (block, value, view) => {
  const isDone = value.properties?.checked?.[0]?.[0] === 'Yes';
  const box = element('input', { type: 'checkbox', ...(isDone && { checked: true }), 'aria-label': view.labels.toDo });
  box.addEventListener('click', event => {
    event.preventDefault();
    tick(value.id, isDone ? 'No' : 'Yes', view);
  });
  const marker = element(
    'div',
    { class: 'pseudoSelection', contenteditable: 'false', 'data-content-editable-void': 'true' },
    box,
  );
  const style = isDone ? 'text-decoration:line-through;opacity:0.6;' : '';
  row(block, marker, view.leaf({ id: value.id, placeholder: view.labels.toDo, style }), nested(value, view));
};

function tick(id: string, now: 'Yes' | 'No', { editor }: View): void {
  if (!editor.isEditable) return;
  editor.command(null, () => {
    const removed = editor.store.title(id, 'checked');
    editor.store.changeText(id, 'checked', { start: 0, removed, inserted: plain(now) }, 'command');
    return null;
  });
}

/** A bullet or number is drawn from a variable of the style: it is in no text. */
function item(block: HTMLElement, value: BlockValue, view: View, marker: string): void {
  const before = element('div', { class: 'pseudoBefore', style: markerStyle(marker) });
  const attributes = { class: 'notion-list-item-box-left pseudoSelection', contenteditable: 'false' };
  const box = element(
    'div',
    { ...attributes, 'data-content-editable-void': 'true', style: 'width:24px;flex:none;' },
    before,
  );
  row(block, box, view.leaf({ id: value.id, placeholder: view.labels.list }), nested(value, view));
}

function row(block: HTMLElement, marker: HTMLElement, leaf: HTMLElement, inside: HTMLElement): void {
  const text = element('div', { style: 'flex:1 1 0;min-width:1px;' }, leaf, inside);
  block.append(element('div', { style: 'display:flex;align-items:flex-start;width:100%;' }, marker, text));
}

function depthOf(value: BlockValue, view: View): number {
  let depth = 0;
  for (
    let up = view.editor.store.get(value.parent_id);
    up?.type === value.type;
    up = view.editor.store.get(up.parent_id)
  )
    depth++;
  return depth;
}

/** The place in an unbroken run of numbered items, counted from where the first one says. */
function numberOf(value: BlockValue, view: View): number {
  const { store } = view.editor;
  const siblings = store.children(value.parent_id);
  let first = siblings.indexOf(value.id);
  const at = first;
  while (first > 0 && store.get(siblings[first - 1] ?? '')?.type === 'numbered_list') first--;
  return startOf(store.get(siblings[first] ?? '')) + at - first;
}

/** Puts the numbers of a host's items right after its blocks have changed places. */
export function renumber(view: View, ids: readonly string[], slotOf: (id: string) => HTMLElement | undefined): void {
  let number = 0;
  for (const id of ids) {
    const value = view.editor.store.get(id);
    if (value?.type !== 'numbered_list') {
      number = 0;
      continue;
    }
    number = number === 0 ? startOf(value) : number + 1;
    const before = slotOf(id)?.querySelector('.pseudoBefore');
    const style = markerStyle(`${number}.`);
    if (before && before.getAttribute('style') !== style) setOwn(before, 'style', style);
  }
}

const markerStyle = (marker: string): string => `--pseudoBefore--content:"${marker}";`;

function startOf(value: BlockValue | undefined): number {
  const start = value?.format?.list_start_index;
  return typeof start === 'number' ? start : 1;
}
