import type { NewBlock } from '@/lib/draft/new-blocks';
import { nodesOf } from './block-nodes';

const FRAME = 'iframe.docs-texteventtarget-iframe';

/** The realm of a frame: objects made with it are the frame's own, as the editor expects. */
type Realm = Window & typeof globalThis;

/** Where the editor takes keys and pastes; null while it has no such place. It may be another one at any time. */
export function editableOf(page: Document): HTMLElement | null {
  const inner = page.querySelector<HTMLIFrameElement>(FRAME)?.contentDocument;
  const editable = inner?.querySelector<HTMLElement>('[contenteditable="true"]');
  return editable ?? (inner?.body?.isContentEditable ? inner.body : null);
}

/** The editor has read a paste's markup long before, in milliseconds; what it has left then is taken away. */
const READ = 50;

/** Pastes plain text at the selection, which selecting by the interface leaves without the focus. */
export function pasteInto(editable: HTMLElement, text: string): true {
  const realm = focused(editable);
  dispatchPaste(editable, realm, [['text/plain', text]]);
  return true;
}

/** Pastes blocks in the same way; `text` is what an editor takes that has no use for markup. */
export function pasteBlocksInto(editable: HTMLElement, text: string, blocks: readonly NewBlock[]): void {
  const realm = focused(editable);
  const nodes = nodesOf(blocks, editable.ownerDocument);
  const markup = nodes.map(({ outerHTML }) => outerHTML).join('');
  // A browser puts what it pastes into the place itself, and there the editor reads it in its next tick.
  setTimeout(() => editable.replaceChildren(...nodes), 0);
  setTimeout(() => {
    for (const node of nodes) if (node.parentNode === editable) node.remove();
  }, READ);
  dispatchPaste(editable, realm, [
    ['text/plain', text],
    ['text/html', markup],
  ]);
}

function dispatchPaste(
  editable: HTMLElement,
  realm: Realm,
  forms: readonly (readonly [type: string, data: string])[],
): void {
  const data = new realm.DataTransfer();
  for (const [type, form] of forms) data.setData(type, form);
  const event = new realm.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  const isFilled = (): boolean => forms.every(([type, form]) => event.clipboardData?.getData(type) === form);
  // Firefox may leave the data behind (https://bugzilla.mozilla.org/show_bug.cgi?id=2027025, 2026-09).
  if (!isFilled()) for (const [type, form] of forms) event.clipboardData?.setData(type, form);
  if (!isFilled()) Object.defineProperty(event, 'clipboardData', { value: data });
  editable.dispatchEvent(event);
}

/** Presses and releases the keys for undo. */
export function pressUndo(editable: HTMLElement): true {
  const realm = focused(editable);
  const isMac = /mac/i.test(navigator.platform);
  for (const type of ['keydown', 'keyup']) {
    const keys = { key: 'z', code: 'KeyZ', ctrlKey: !isMac, metaKey: isMac, bubbles: true, cancelable: true };
    const event = new realm.KeyboardEvent(type, keys);
    // The editor looks at the old names, which a made event leaves at 0.
    for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: 90 });
    editable.dispatchEvent(event);
  }
  return true;
}

/** Gives the focus back to the text if it had it when this was called: selecting by the interface takes it away. */
export function focusKeeper(page: Document): () => void {
  const editable = editableOf(page);
  const hadFocus = page.hasFocus() && editable?.ownerDocument.activeElement === editable;
  return () => {
    if (hadFocus && editable?.isConnected) focused(editable);
  };
}

function focused(editable: HTMLElement): Realm {
  const realm = editable.ownerDocument.defaultView as Realm;
  realm.focus();
  editable.focus({ preventScroll: true });
  return realm;
}
