import type { KeyResult } from './types';

/** Questions about the draft as a whole, although a key result brings them up: one answer holds for all. */
const ONCE: ReadonlySet<string> = new Set(['who-answers', 'which-retention']);

/** Leaves such a question with the first key result that brings it up; the others stay the same objects while they can. */
export class AskedOnce {
  readonly #kept = new WeakMap<KeyResult, KeyResult>();

  in(keyResults: readonly KeyResult[]): readonly KeyResult[] {
    const asked = new Set<string>();
    return keyResults.map(keyResult => {
      const open = keyResult.notes.filter(({ id }) => ONCE.has(id)).map(({ id }) => id);
      const repeated = open.filter(id => asked.has(id));
      for (const id of open) asked.add(id);
      return repeated.length > 0 ? this.#without(keyResult, repeated) : keyResult;
    });
  }

  #without(keyResult: KeyResult, ids: readonly string[]): KeyResult {
    const notes = keyResult.notes.filter(({ id }) => !ids.includes(id));
    const known = this.#kept.get(keyResult);
    if (known && known.notes.length === notes.length && known.notes.every(({ id }, i) => id === notes[i]?.id))
      return known;
    const made = { ...keyResult, notes };
    this.#kept.set(keyResult, made);
    return made;
  }
}
