import { renumber } from './blocks/list-blocks';
import { renderBlock } from './blocks/render';
import { element } from './dom';
import { LazyMount } from './lazy-mount';
import type { View } from './view';

/** A place in which the children of one block stand, in order. The top one mounts them only when they come near. */
export class BlockHost {
  readonly #slots = new Map<string, HTMLElement>();
  readonly #lazy: LazyMount | null;

  constructor(
    readonly view: View,
    readonly id: string,
    readonly holder: HTMLElement,
    isLazy: boolean,
  ) {
    this.#lazy = isLazy ? new LazyMount(this, view) : null;
    this.refresh();
  }

  /** Makes the document follow the store: what is still there keeps its elements. */
  refresh(): void {
    const { lock, store } = this.view.editor;
    const ids = store.children(this.id);
    const wanted = new Set(ids);
    lock.own(() => {
      for (const [id, slot] of this.#slots) if (!wanted.has(id)) this.#drop(id, slot);
      let next = this.holder.firstChild;
      for (const id of ids) {
        const slot = this.#slots.get(id) ?? this.#newSlot(id, next);
        if (slot === next) next = slot.nextSibling;
        else this.holder.insertBefore(slot, next);
      }
      renumber(this.view, ids, id => this.#slots.get(id));
    });
  }

  /** Makes a block's element anew, and those behind it whose number it may change. */
  renew(id: string): void {
    const slot = this.#slots.get(id);
    if (slot && !this.#lazy?.isPlaceholder(slot)) this.replace(id, this.#rendered(id));
  }

  /** Puts another element in a block's place. */
  replace(id: string, now: HTMLElement): void {
    const before = this.#slots.get(id);
    if (!before) return;
    this.#slots.set(id, now);
    this.#lazy?.forget(before);
    this.view.editor.lock.own(() => before.replaceWith(now));
    this.#lazy?.watch(id, now);
  }

  mount(id: string): void {
    this.replace(id, this.#rendered(id));
    this.view.editor.log.add('mount', id);
  }

  mountAll(): void {
    for (const [id, slot] of this.#slots) if (this.#lazy?.isPlaceholder(slot)) this.mount(id);
  }

  slotOf(id: string): HTMLElement | undefined {
    return this.#slots.get(id);
  }

  /** Records have come for blocks that were only known by their id. */
  loaded(ids: Iterable<string>): void {
    for (const id of ids) this.#lazy?.lookAgain(id);
  }

  scrollTo(top: string, id: string): boolean {
    const slot = this.#slots.get(top);
    if (!slot) return false;
    this.#lazy?.scrollTo(top, id);
    return true;
  }

  close(): void {
    this.#lazy?.close();
  }

  /** A block that comes to stand beside one that is mounted is mounted as well. */
  #newSlot(id: string, next: Node | null): HTMLElement {
    const before = next ? next.previousSibling : this.holder.lastChild;
    const isBesideMounted = [before, next].some(slot => slot instanceof Element && !this.#lazy?.isPlaceholder(slot));
    const isMounted = isBesideMounted && this.view.editor.switches.mountsNew;
    const slot = this.#lazy && !isMounted ? this.#lazy.placeholder(id) : this.#rendered(id);
    this.#slots.set(id, slot);
    this.#lazy?.watch(id, slot);
    return slot;
  }

  #rendered(id: string): HTMLElement {
    const value = this.view.editor.store.get(id);
    return value ? renderBlock(value, this.view) : element('div', { style: 'height:24px' });
  }

  #drop(id: string, slot: HTMLElement): void {
    this.#slots.delete(id);
    this.#lazy?.forget(slot);
    slot.remove();
  }
}
