import { commonEnds } from './incremental';

/** The sum of a whole number for each item, list after list; only items that come and go are counted. */
export class RunningTotal<Item> {
  #items: readonly Item[] = [];
  #total = 0;

  constructor(private readonly amountOf: (item: Item) => number) {}

  update(items: readonly Item[]): number {
    const { head, tail } = commonEnds(this.#items, items);
    const sum = (list: readonly Item[]): number =>
      list.slice(head, list.length - tail).reduce((total, item) => total + this.amountOf(item), 0);
    this.#total += sum(items) - sum(this.#items);
    this.#items = items;
    return this.#total;
  }
}
