import type { BlockValue } from '../../records';
import { element } from '../dom';
import type { View } from '../view';

/** Fills the block's own element. */
export type Renderer = (block: HTMLElement, value: BlockValue, view: View) => void;

/** The blocks inside a block. */
export function nested(value: BlockValue, view: View, id = value.id): HTMLElement {
  const holder = element('div', { style: 'width:100%;' });
  view.hostOf(id, holder);
  return holder;
}
