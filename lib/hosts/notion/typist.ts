import { type Insertion, movedOffset } from './insertion';
import type { MountedPage } from './mounted-page';
import { type KeptPlace, type KeptSelection, putBack } from './selection';

/** Types a text over what is selected; an empty one takes it out. */
export function typeOver(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** Puts the caret back where it was in the text; behind the new words when it was nowhere. */
export function putCaretBack(page: MountedPage, leaf: string, insertion: Insertion, kept: KeptSelection | null): void {
  const moved = (place: KeptPlace): KeptPlace =>
    place.leaf === leaf ? { leaf, offset: movedOffset(place.offset, insertion) } : place;
  const end = { leaf, offset: insertion.start + insertion.text.length };
  putBack(page, kept ? { anchor: moved(kept.anchor), focus: moved(kept.focus) } : { anchor: end, focus: end });
}

/** Takes the selection out of the text, so that no key writes over it. What was pressed has no place to go. */
export function letGo(root: HTMLElement, event: Event): void {
  if (event.type !== 'pointerdown') event.preventDefault();
  root.ownerDocument.getSelection()?.removeAllRanges();
  root.blur();
}

/** Presses the editor's own key for undo. */
export function pressUndo({ elements }: MountedPage): void {
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  const init = { ...key, bubbles: true, cancelable: true, composed: true };
  elements.root?.dispatchEvent(new KeyboardEvent('keydown', init));
  elements.root?.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** The browser's own undo, which an editor may take for its. */
export function commandUndo({ elements }: MountedPage): void {
  elements.content.ownerDocument.execCommand('undo');
}
