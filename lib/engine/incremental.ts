import { replaced } from '@/lib/draft/lists';
import { finished, type Steps } from '@/lib/draft/steps';

/**
 * Keeps what was built from a list of items while none of their traits change: the way in which work per keystroke stays
 * bounded by the changed block. `build` may look at the traits only; what it gives must not hold on to items.
 */
export class Incremental<Item, Traits, Built> {
  #items: readonly Item[] = [];
  #keys: string[] = [];
  #traits: Traits[] = [];
  #built: { readonly value: Built } | null = null;

  constructor(
    /** Traits of one item with a key that is equal exactly when they are. Called once per item while it stays in place. */
    private readonly traitsOf: (item: Item) => { readonly key: string; readonly traits: Traits },
    private readonly build: (traits: readonly Traits[]) => Built,
  ) {}

  /** What `build` gives for these items. */
  update(items: readonly Item[]): Built {
    return finished(this.steps(items));
  }

  /** The same, item by item. Left before its end it has changed nothing. */
  *steps(items: readonly Item[]): Steps<Built> {
    const { head, tail } = commonEnds(this.#items, items);
    const from = head;
    const fresh: { readonly key: string; readonly traits: Traits }[] = [];
    for (let i = from; i < items.length - tail; i++) {
      fresh.push(this.traitsOf(items[i] as Item));
      yield;
    }
    const oldTo = this.#items.length - tail;
    const same = oldTo - from === fresh.length && fresh.every((item, i) => item.key === this.#keys[from + i]);
    this.#items = items;
    this.#keys = spliced(
      this.#keys,
      from,
      oldTo,
      fresh.map(item => item.key),
    );
    this.#traits = spliced(
      this.#traits,
      from,
      oldTo,
      fresh.map(item => item.traits),
    );
    const built = same && this.#built ? this.#built : null;
    this.#built = null;
    this.#built = built ?? { value: this.build(this.#traits) };
    return this.#built.value;
  }

  /** Forgets what was built, for when something else that `build` reads has changed. */
  reset(): void {
    this.#built = null;
  }
}

/** The list with items `[from, to)` replaced; in place when as many come as go. */
export function spliced<T>(list: T[], from: number, to: number, fresh: readonly T[]): T[] {
  if (to - from !== fresh.length) return replaced(list, from, to, fresh);
  fresh.forEach((item, i) => {
    list[from + i] = item;
  });
  return list;
}

interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** What was found of a list and the one that came after it: many ask of the same two. */
const known = new WeakMap<readonly unknown[], { readonly next: readonly unknown[]; readonly ends: Ends }>();

/** How many items two lists share, by identity, at the beginning and at the end. The lists may not change afterwards. */
export function commonEnds<T>(a: readonly T[], b: readonly T[]): Ends {
  const last = known.get(a);
  if (last?.next === b) return last.ends;
  const ends = endsOf(a, b);
  known.set(a, { next: b, ends });
  return ends;
}

function endsOf<T>(a: readonly T[], b: readonly T[]): Ends {
  const most = Math.min(a.length, b.length);
  if (a === b) return { head: most, tail: 0 };
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
