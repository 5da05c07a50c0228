import { replaced } from '@/lib/draft/lists';
import { commonEnds, spliced } from './incremental';

interface Named {
  readonly id: string;
}

/**
 * Gives everything an id of its own, list after list: the second of equal ids gets `.1`, the third `.2`. An item keeps its
 * object, or its copy under another id, while nothing about it changes; only ids that come or go are counted anew.
 */
export class UniqueIds<T extends Named> {
  #items: readonly T[] = [];
  /** How many of the same id stand before each item. */
  #counts: number[] = [];
  #named: T[] = [];

  /** The items under their own ids, in a list of its own. Lists that are given are never changed. */
  update(items: readonly T[]): readonly T[] {
    const { head, tail } = commonEnds(this.#items, items);
    const gone = this.#items.slice(head, this.#items.length - tail);
    const come = items.slice(head, items.length - tail);
    this.#items = items;
    if (gone.length === come.length && gone.every((item, i) => item.id === come[i]?.id)) {
      if (come.length > 0) this.#named = this.#named.slice();
      come.forEach((item, i) => {
        this.#named[head + i] = named(item, this.#counts[head + i] ?? 0);
      });
      return this.#named;
    }
    const fresh = come.map(() => 0);
    this.#counts = spliced(this.#counts, head, head + gone.length, fresh);
    this.#named = replaced(this.#named, head, head + gone.length, come);
    this.#count(new Set([...gone, ...come].map(({ id }) => id)));
    return this.#named;
  }

  #count(ids: ReadonlySet<string>): void {
    const seen = new Map<string, number>();
    for (let i = 0; i < this.#items.length; i++) {
      const item = this.#items[i] as T;
      if (!ids.has(item.id)) continue;
      const count = seen.get(item.id) ?? 0;
      seen.set(item.id, count + 1);
      this.#counts[i] = count;
      this.#named[i] = named(item, count);
    }
  }
}

const named = <T extends Named>(item: T, count: number): T =>
  count === 0 ? item : copyOf(item, `${item.id}.${count}`);

/** The last copy made of an item under another id, so that a copy stays the same object while nothing changes. */
const copies = new WeakMap<Named, Named>();

function copyOf<T extends Named>(item: T, id: string): T {
  const known = copies.get(item);
  if (known?.id === id) return known as T;
  const copy = { ...item, id };
  copies.set(item, copy);
  return copy;
}
