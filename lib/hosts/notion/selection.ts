import type { LeafText } from './leaf-text';
import type { MountedPage } from './mounted-page';

/** A selection as it can be put back after the nodes it was in were made anew. */
export interface KeptSelection {
  readonly anchor: KeptPlace;
  readonly focus: KeptPlace;
}

export interface KeptPlace {
  readonly leaf: string;
  readonly offset: number;
}

/** The selection in a page's leaves; null when it is elsewhere. */
export function keptSelection(page: MountedPage): KeptSelection | null {
  const selection = page.elements.content.ownerDocument.getSelection();
  const anchor = selection?.anchorNode && placeOf(page, selection.anchorNode, selection.anchorOffset);
  const focus = selection?.focusNode && placeOf(page, selection.focusNode, selection.focusOffset);
  return anchor && focus ? { anchor, focus } : null;
}

function placeOf(page: MountedPage, node: Node, offset: number): KeptPlace | null {
  const found = page.leaves.at(node);
  return found && { leaf: found.key, offset: found.text.offsetAt(node, offset) };
}

/** Selects what was selected. False when its leaves have left the document. */
export function putBack(page: MountedPage, { anchor, focus }: KeptSelection): boolean {
  const from = page.leaves.fresh(anchor.leaf)?.pointAt(anchor.offset, false);
  const to = page.leaves.fresh(focus.leaf)?.pointAt(focus.offset, false);
  const selection = page.elements.content.ownerDocument.getSelection();
  if (!from || !to || !selection) return false;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

/** Selects a span of a leaf. */
export function select(text: LeafText, start: number, end: number): void {
  const range = text.rangeOf(start, end);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  text.leaf.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Whether exactly this span is selected. */
export function isSelected(text: LeafText, start: number, end: number): boolean {
  const selection = text.leaf.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || selection.rangeCount !== 1) return false;
  if (!text.leaf.contains(selection.anchorNode) || !text.leaf.contains(selection.focusNode)) return false;
  const anchor = text.offsetAt(selection.anchorNode, selection.anchorOffset);
  const focus = text.offsetAt(selection.focusNode, selection.focusOffset);
  return anchor === start && focus === end;
}
