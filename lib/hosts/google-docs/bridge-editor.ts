const FRAME = 'iframe.docs-texteventtarget-iframe';

/** The realm of a frame: objects made with it are the frame's own, as the editor expects. */
type Realm = Window & typeof globalThis;

/** Where the editor takes keys and pastes; null while it has no such place. It may be another one at any time. */
export function editableOf(page: Document): HTMLElement | null {
  const inner = page.querySelector<HTMLIFrameElement>(FRAME)?.contentDocument;
  const editable = inner?.querySelector<HTMLElement>('[contenteditable="true"]');
  return editable ?? (inner?.body?.isContentEditable ? inner.body : null);
}

/** Pastes plain text at the selection, which selecting by the interface leaves without the focus. */
export function pasteInto(editable: HTMLElement, text: string): true {
  const realm = focused(editable);
  const data = new realm.DataTransfer();
  data.setData('text/plain', text);
  const event = new realm.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  // Firefox may leave the data behind (https://bugzilla.mozilla.org/show_bug.cgi?id=2027025, 2026-09).
  if (event.clipboardData?.getData('text/plain') !== text) event.clipboardData?.setData('text/plain', text);
  if (event.clipboardData?.getData('text/plain') !== text) {
    Object.defineProperty(event, 'clipboardData', { value: data });
  }
  editable.dispatchEvent(event);
  return true;
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
