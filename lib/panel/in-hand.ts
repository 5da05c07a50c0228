import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';

/** Something that can be in hand. `like` is equal for items that may stand for one another after an edit. */
export interface Holdable {
  readonly id: string;
  readonly like: string;
}

export interface InHand {
  /** The one item that is open with its actions; null when there is none to hold. */
  readonly id: ReadonlySignal<string | null>;
  take(id: string): void;
  /** Takes the next item, or the one before with -1, and answers it; null at either end. */
  move(step: 1 | -1): string | null;
  /**
   * Takes the item that follows `id`, or the one before it when it is the last; null when `id` was the only one. When another
   * has been taken meanwhile, that one stays, and is answered.
   */
  takeAfter(id: string): string | null;
  /** Forgets what was in hand: another document. */
  reset(): void;
}

interface Held {
  readonly id: string;
  readonly like: string;
  readonly index: number;
}

/**
 * Keeps one item of a changing list in hand. When it goes, because its passage was edited or it was settled, a new item
 * of its kind takes its place, otherwise the item that now stands where it stood.
 */
export function createInHand(
  items: ReadonlySignal<readonly Holdable[]>,
  first: () => string | null,
  ended: AbortSignal,
): InHand {
  const held = signal<Held | null>(null);
  let before: ReadonlySet<string> = new Set();

  const heldAt = (list: readonly Holdable[], index: number): Held | null => {
    const item = list[index];
    return item ? { id: item.id, like: item.like, index } : null;
  };
  const successor = (list: readonly Holdable[], gone: Held): Held | null => {
    const reworded = list.findIndex(item => item.like === gone.like && !before.has(item.id));
    return heldAt(list, reworded >= 0 ? reworded : Math.min(gone.index, list.length - 1));
  };
  const fresh = (list: readonly Holdable[]): Held | null => {
    const id = first();
    return heldAt(
      list,
      Math.max(
        0,
        list.findIndex(item => item.id === id),
      ),
    );
  };

  const follow = effect(() => {
    const list = items.value;
    const now = held.value;
    const index = now ? list.findIndex(item => item.id === now.id) : -1;
    const next = now === null ? fresh(list) : index >= 0 ? heldAt(list, index) : successor(list, now);
    before = new Set(list.map(item => item.id));
    if (next?.id !== now?.id || next?.index !== now?.index) held.value = next;
  });
  ended.addEventListener('abort', follow);

  const take = (id: string): void => {
    const list = items.peek();
    const found = heldAt(
      list,
      list.findIndex(item => item.id === id),
    );
    if (found) held.value = found;
  };
  const neighbour = (index: number): string | null => {
    const next = heldAt(items.peek(), index);
    if (next) held.value = next;
    return next?.id ?? null;
  };
  return {
    id: computed(() => held.value?.id ?? null),
    take,
    move: step => neighbour((held.peek()?.index ?? -1) + step),
    takeAfter(id) {
      const index = items.peek().findIndex(item => item.id === id);
      const now = held.peek()?.id ?? null;
      if (index < 0 || now !== id) return now;
      return neighbour(index + 1) ?? neighbour(index - 1);
    },
    reset: () =>
      batch(() => {
        before = new Set();
        held.value = null;
      }),
  };
}
