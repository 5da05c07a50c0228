import { type Anchor, describe, editBetween, locate, shift } from '@/lib/anchor';
import type { Block, Passage } from '@/lib/draft/types';
import { commonEnds } from '@/lib/engine';

/** A kept record that belongs to a passage; without an anchor it belongs to the document. */
export interface Anchored {
  readonly id: string;
  readonly anchor: Anchor | null;
}

/** What becomes of a record whose words are all replaced: a tag stays on what stands there now, a dismissal does not. */
export type OnReplaced = 'stay' | 'let-go';

/**
 * Records that follow their passages through edits. While a block lives, its records move with the letters; a record whose
 * block has gone is looked for anew by its anchor, when `relocate` is called.
 */
export class Tracked<R extends Anchored> {
  #records: readonly R[] = [];
  readonly #places = new Map<string, Passage>();
  readonly #moved = new Set<string>();
  /** The blocks of the last reading; none before the first. */
  #blocks: readonly Block[] = [];

  constructor(private readonly onReplaced: OnReplaced) {}

  get records(): readonly R[] {
    return this.#records;
  }

  /** Where a record stands now; null when its passage cannot be found, or when it belongs to the document. */
  placeOf(record: R): Passage | null {
    return this.#places.get(record.id) ?? null;
  }

  /** Takes over records from storage; places that are known already are kept. */
  load(records: readonly R[], blocks: readonly Block[]): void {
    this.#records = records;
    const ids = new Set(records.map(({ id }) => id));
    for (const id of this.#places.keys()) if (!ids.has(id)) this.#forget(id);
    this.relocate(blocks);
  }

  add(record: R, place: Passage | null): void {
    this.#records = [...this.#records.filter(({ id }) => id !== record.id), record];
    if (place) this.#places.set(record.id, place);
  }

  remove(id: string): void {
    this.#records = this.#records.filter(record => record.id !== id);
    this.#forget(id);
  }

  /** Moves every record along to the next reading of the document. */
  follow(blocks: readonly Block[]): void {
    const { head, tail } = commonEnds(this.#blocks, blocks);
    const isFirst = this.#blocks.length === 0;
    const gone = new Set(this.#blocks.slice(head, this.#blocks.length - tail));
    const come = new Map(blocks.slice(head, blocks.length - tail).map(block => [block.key, block]));
    this.#blocks = blocks;
    for (const [id, place] of this.#places) {
      if (!isFirst && !gone.has(place.block)) continue;
      const block = come.get(place.block.key);
      if (block === place.block) continue;
      this.#moved.add(id);
      const next = this.#placeAfter(id, place, block, blocks);
      if (next) this.#places.set(id, next);
      else this.#places.delete(id);
    }
  }

  /**
   * Looks for records without a place. True when one was found. Reads the whole document, so not to be called for every
   * keystroke.
   */
  relocate(blocks: readonly Block[]): boolean {
    this.follow(blocks);
    const before = this.#places.size;
    for (const { id, anchor } of this.#records) {
      if (!anchor || this.#places.has(id)) continue;
      const place = locate(blocks, anchor);
      if (place) this.#places.set(id, place);
    }
    return this.#places.size > before;
  }

  /** The records with fresh anchors, or null when no passage has moved since they were last asked for. */
  refreshed(blocks: readonly Block[]): readonly R[] | null {
    if (this.#moved.size === 0) return null;
    const there = new Set(blocks);
    this.#records = this.#records.map(record => {
      const place = this.#moved.has(record.id) ? this.#places.get(record.id) : undefined;
      return place && there.has(place.block) ? { ...record, anchor: describe(blocks, place) } : record;
    });
    this.#moved.clear();
    return this.#records;
  }

  #placeAfter(id: string, place: Passage, block: Block | undefined, blocks: readonly Block[]): Passage | null {
    const edit = block ? editBetween(place.block.text, block.text) : null;
    if (block && !edit) return { ...place, block };
    const span = edit && shift(place, edit);
    // A large edit may be another paragraph in the place of this one, which then stands elsewhere.
    if (block && span && edit.end - edit.start <= place.block.text.length / 2) return { block, ...span };
    const anchor = this.#records.find(record => record.id === id)?.anchor;
    const found = anchor ? locate(blocks, anchor) : null;
    if (found || !block || !edit || block.kind !== place.block.kind) return found;
    if (span) return { block, ...span };
    if (this.onReplaced === 'let-go' || edit.text.trim() === '') return null;
    return { block, start: edit.start, end: edit.start + edit.text.length };
  }

  #forget(id: string): void {
    this.#places.delete(id);
    this.#moved.delete(id);
  }
}

/** Whether two passages share at least one letter. */
export const overlap = (a: Passage, b: Passage): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
