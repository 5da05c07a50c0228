import { lengthOf } from '../title';
import { offsetInLeaf, pointInLeaf } from './leaf-dom';
import type { View } from './view';

/** One text of one block where it stands in the document: the same block may stand in two places. */
export interface Leaf {
  readonly element: HTMLElement;
  readonly id: string;
  readonly property: string;
  readonly view: View;
}

const leaves = new WeakMap<Element, Leaf>();
const LEAF = '[data-content-editable-leaf]';

export const rememberLeaf = (leaf: Leaf): void => void leaves.set(leaf.element, leaf);

/** The leaf that a node is in, or is. */
export function leafOf(node: Node | null): Leaf | null {
  const holder = node instanceof Element ? node : node?.parentElement;
  const found = holder?.closest(LEAF);
  return (found && leaves.get(found)) ?? null;
}

/** The leaves of a part of the document, in its order. */
export const leavesIn = (part: Element): Leaf[] =>
  [...part.querySelectorAll(LEAF)].flatMap(found => leaves.get(found) ?? []);

/** The selection in a leaf, as offsets of its text; null when it is not wholly in it. */
export function selectionIn({ element }: Leaf): { start: number; end: number } | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return null;
  const anchor = offsetInLeaf(element, selection.anchorNode, selection.anchorOffset);
  const focus = offsetInLeaf(element, selection.focusNode, selection.focusOffset);
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** The two ends of the selection with their leaves, in reading order; null when an end is in none. */
export function selectedEnds(): { from: Leaf; start: number; to: Leaf; end: number } | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [leafOf(range.startContainer), leafOf(range.endContainer)];
  if (!from || !to) return null;
  const start = offsetInLeaf(from.element, range.startContainer, range.startOffset);
  return { from, start, to, end: offsetInLeaf(to.element, range.endContainer, range.endOffset) };
}

/** Puts the caret, or a selection up to `end`, into a leaf. */
export function select({ element, view }: Leaf, start: number, end = start): void {
  const [from, to] = [pointInLeaf(element, start), pointInLeaf(element, end)];
  if (document.activeElement !== view.root) view.root.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

export const endOf = ({ id, property, view }: Leaf): number => lengthOf(view.editor.store.title(id, property));
