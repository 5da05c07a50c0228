import { textOf } from '../title';
import type { BlockHost } from './block-host';
import { element } from './dom';
import type { View } from './view';

/** How far from the window blocks are mounted, and how far from it they may leave again, in pixels. */
const NEAR = 800;
const FAR = 2400;
/** Frames in which a jump follows the blocks that mount on its way. */
const SETTLING = 30;

/** Mounts blocks when they come near the window; with the switch, takes them out again when they are far from it. */
export class LazyMount {
  readonly #near: IntersectionObserver;
  readonly #far: IntersectionObserver;
  readonly #ids = new WeakMap<Element, string>();
  readonly #placeholders = new WeakSet<Element>();
  readonly #heights = new Map<string, number>();

  constructor(
    private readonly host: BlockHost,
    private readonly view: View,
  ) {
    const root = view.scroller;
    this.#near = new IntersectionObserver(entries => this.#come(entries), { root, rootMargin: `${NEAR}px 0px` });
    this.#far = new IntersectionObserver(entries => this.#leave(entries), { root, rootMargin: `${FAR}px 0px` });
  }

  isPlaceholder = (slot: Element): boolean => this.#placeholders.has(slot);

  /** Stands for a block that is not mounted, about as high. It does not say for which. */
  placeholder(id: string): HTMLElement {
    const made = element('div', { style: `height:${this.#heightOf(id)}px` });
    this.#placeholders.add(made);
    return made;
  }

  watch(id: string, slot: HTMLElement): void {
    this.#ids.set(slot, id);
    if (this.isPlaceholder(slot)) this.#near.observe(slot);
    else this.#far.observe(slot);
  }

  forget(slot: Element): void {
    this.#near.unobserve(slot);
    this.#far.unobserve(slot);
  }

  /** The block's record has come: it may be in view already. */
  lookAgain(id: string): void {
    const slot = this.host.slotOf(id);
    if (!slot || !this.isPlaceholder(slot)) return;
    this.forget(slot);
    this.#near.observe(slot);
  }

  scrollTo(top: string, id: string): void {
    let left = SETTLING;
    const step = (): void => {
      const slot = this.host.slotOf(top);
      if (slot && this.isPlaceholder(slot) && this.view.editor.store.isLoaded(top)) this.host.mount(top);
      const target = this.view.content.querySelector(`[data-block-id="${id}"]`) ?? this.host.slotOf(top);
      target?.scrollIntoView({ block: 'center' });
      if (--left > 0) requestAnimationFrame(step);
    };
    step();
  }

  close(): void {
    this.#near.disconnect();
    this.#far.disconnect();
  }

  #come(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const id = this.#ids.get(target);
      const isWaiting = id !== undefined && this.isPlaceholder(target) && this.host.slotOf(id) === target;
      if (!isIntersecting || !isWaiting || !this.view.editor.store.isLoaded(id)) continue;
      this.#near.unobserve(target);
      this.host.mount(id);
    }
  }

  #leave(entries: readonly IntersectionObserverEntry[]): void {
    if (!this.view.editor.switches.unmounting) return;
    for (const { isIntersecting, target, boundingClientRect } of entries) {
      const id = this.#ids.get(target);
      if (isIntersecting || id === undefined || this.host.slotOf(id) !== target) continue;
      // The block with the caret stays, or the keys would have nowhere to go.
      if (target.contains(document.getSelection()?.focusNode ?? null)) continue;
      this.#far.unobserve(target);
      this.#heights.set(id, boundingClientRect.height);
      this.host.replace(id, this.placeholder(id));
      this.view.editor.log.add('unmount', id);
    }
  }

  #heightOf(id: string): number {
    const known = this.#heights.get(id);
    if (known !== undefined) return known;
    const letters = textOf(this.view.editor.store.title(id, 'title')).length;
    return 30 * Math.max(1, Math.ceil(letters / 90));
  }
}
