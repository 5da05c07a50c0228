/** The element that scrolls the pages. */
const SCROLLER = '.kix-appview-editor';

/** The editor scrolls to a selection in several steps; it has done so once this long passes without one, in ms. */
const QUIET = 300;

/** No longer than this, in ms, whatever the editor does. */
const LONGEST = 2_000;

const held = new WeakMap<Element, () => void>();

/**
 * Keeps the pages where they are while the editor scrolls to a selection that is not the writer's: its writes to
 * `scrollTop` go nowhere until it has been quiet. The writer's own wheel and keys are not held.
 */
export function holdScroll(page: Document): void {
  const scroller = page.querySelector<HTMLElement>(SCROLLER);
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  if (!scroller || !native?.get) return;
  held.get(scroller)?.();
  let quiet = 0;
  const release = (): void => {
    clearTimeout(quiet);
    clearTimeout(longest);
    held.delete(scroller);
    Reflect.deleteProperty(scroller, 'scrollTop');
  };
  const touch = (): void => {
    clearTimeout(quiet);
    quiet = window.setTimeout(release, QUIET);
  };
  const longest = window.setTimeout(release, LONGEST);
  held.set(scroller, release);
  const get = native.get.bind(scroller);
  Object.defineProperty(scroller, 'scrollTop', { configurable: true, get, set: touch });
  touch();
}
