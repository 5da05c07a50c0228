/** No longer than this, in ms, whatever becomes of the selection: longer than the slowest paste is waited for. */
const LONGEST = 2_000;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

type Realm = Window & typeof globalThis;

const held = new WeakMap<Document, () => void>();

/**
 * Keeps the writer's keys back while the selection is not the writer's, so that none writes over the passage that is
 * being replaced. They are pressed anew, in their order, by `releaseKeys`; if that never comes, after `giveBack` has set
 * the writer's selection. What an input method composes is not held: it cannot be pressed anew.
 */
export function holdKeys(page: Document, editable: HTMLElement, giveBack: () => void): void {
  releaseKeys(page);
  const realm = editable.ownerDocument.defaultView as Realm;
  const kept: KeyboardEvent[] = [];
  const keep = (event: Event): void => {
    const key = event as KeyboardEvent;
    if (!event.isTrusted || key.isComposing || key.key === 'Process') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push(key);
  };
  for (const type of KEYS) realm.addEventListener(type, keep, { capture: true });
  const release = (): void => {
    clearTimeout(longest);
    held.delete(page);
    for (const type of KEYS) realm.removeEventListener(type, keep, { capture: true });
    for (const key of kept) press(editable, realm, key);
  };
  const giveUp = (): void => {
    giveBack();
    release();
  };
  const longest = window.setTimeout(giveUp, LONGEST);
  held.set(page, release);
}

/** Has the editor hear what was kept back from it. */
export function releaseKeys(page: Document): void {
  held.get(page)?.();
}

/** A key that was kept back before it was heard has not brought about a `keypress` of its own. */
function press(editable: HTMLElement, realm: Realm, key: KeyboardEvent): void {
  const isUnheard = dispatched(editable, realm, key.type, key, key.keyCode);
  const isWriting = key.key.length === 1 && !key.metaKey && key.ctrlKey === key.altKey;
  if (key.type === 'keydown' && isUnheard && isWriting)
    dispatched(editable, realm, 'keypress', key, key.key.charCodeAt(0));
}

function dispatched(editable: HTMLElement, realm: Realm, type: string, from: KeyboardEvent, code: number): boolean {
  const { key, code: place, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = from;
  const init = { key, code: place, location, repeat, ctrlKey, shiftKey, altKey, metaKey };
  const event = new realm.KeyboardEvent(type, {
    ...init,
    view: realm,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // The editor looks at the old names, which a made event leaves at 0.
  const old = { keyCode: code, which: code, charCode: type === 'keypress' ? code : 0 };
  for (const [name, value] of Object.entries(old)) Object.defineProperty(event, name, { value });
  return editable.dispatchEvent(event);
}
