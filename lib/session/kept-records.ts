import type { Block, Passage } from '@/lib/draft/types';
import type { Stored } from '@/lib/storage/stored';
import { type Anchored, type OnReplaced, overlap, Tracked } from './tracked';

/**
 * Tags or dismissals of one document: they follow their passages here, and each change of one record is saved as just
 * that, so that two pages with the same document do not undo each other's.
 */
export class KeptRecords<R extends Anchored> {
  readonly #tracked: Tracked<R>;
  #blocks: readonly Block[] = [];

  constructor(
    readonly stored: Stored<readonly R[]>,
    onReplaced: OnReplaced,
    private readonly save: (stored: Stored<readonly R[]>, change: (old: readonly R[]) => readonly R[]) => Promise<void>,
  ) {
    this.#tracked = new Tracked<R>(onReplaced);
  }

  get all(): readonly R[] {
    return this.#tracked.records;
  }

  load(records: readonly R[]): void {
    this.#tracked.load(records, this.#blocks);
  }

  /** Takes the next reading of the document. */
  follow(blocks: readonly Block[]): void {
    const isFirst = this.#blocks.length === 0;
    this.#blocks = blocks;
    this.#tracked.follow(blocks);
    if (isFirst) this.#tracked.relocate(blocks);
  }

  /** Looks for lost passages, and saves the anchors of moved ones; for when the writer rests. True when one was found. */
  async rest(): Promise<boolean> {
    const isFound = this.#tracked.relocate(this.#blocks);
    const fresh = this.#tracked.refreshed(this.#blocks);
    if (!fresh) return isFound;
    const byId = new Map(fresh.map(record => [record.id, record]));
    await this.save(this.stored, old => old.map(record => byId.get(record.id) ?? record));
    return isFound;
  }

  add(record: R, place: Passage | null): Promise<void> {
    this.#tracked.add(record, place);
    return this.save(this.stored, old => [...old.filter(({ id }) => id !== record.id), record]);
  }

  remove(id: string): Promise<void> {
    this.#tracked.remove(id);
    return this.save(this.stored, old => old.filter(record => record.id !== id));
  }

  /** Where the records stand that `wanted` picks; those without a place are left out. */
  placed(wanted: (record: R) => boolean): Passage[] {
    return this.#tracked.records.flatMap(record => (wanted(record) && this.#tracked.placeOf(record)) || []);
  }

  /** The first record that stands on a passage, of those that `wanted` picks. */
  on(passage: Passage, wanted: (record: R) => boolean = () => true): R | undefined {
    return this.#tracked.records.find(record => {
      const place = wanted(record) ? this.#tracked.placeOf(record) : null;
      return place !== null && overlap(place, passage);
    });
  }
}
