type Realm = Window & typeof globalThis;

/**
 * A paste of HTML and text as the page’s own script would make it. In Firefox a content script’s event carries its data
 * only if it is made in the page’s realm, and written after the event: https://bugzilla.mozilla.org/show_bug.cgi?id=2027025.
 */
export function pasteEventOf(page: Document, html: string, text: string): ClipboardEvent {
  const own = page.defaultView as Realm & { readonly wrappedJSObject?: Realm };
  const realm = own.wrappedJSObject ?? own;
  const init = new realm.Object() as Record<string, unknown>;
  const data = new realm.DataTransfer();
  Object.assign(init, { bubbles: true, cancelable: true, composed: true, clipboardData: data });
  const event = new realm.ClipboardEvent('paste', init);
  const carried = event.clipboardData ?? data;
  carried.setData('text/html', html);
  carried.setData('text/plain', text);
  return event;
}
