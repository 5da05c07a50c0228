import { setNotesOn } from './set-notes';
import type { KeyResult, KeyResultNote } from './types';

/** Adds to key results what shows only when they are read together; they stay the same objects while that is the same. */
export class AmongOthers {
  readonly #kept = new WeakMap<KeyResult, KeyResult>();

  /** `notesOff`: ids of notes that the writer does not want. */
  in(keyResults: readonly KeyResult[], notesOff: ReadonlySet<string>): readonly KeyResult[] {
    const notes = setNotesOn(keyResults);
    if (notes.size === 0) return keyResults;
    return keyResults.map((keyResult, at) => {
      const added = (notes.get(at) ?? []).filter(({ id }) => !notesOff.has(id));
      return added.length > 0 ? this.#with(keyResult, added) : keyResult;
    });
  }

  #with(keyResult: KeyResult, added: readonly KeyResultNote[]): KeyResult {
    const all = [...keyResult.notes, ...added];
    const known = this.#kept.get(keyResult);
    if (known?.notes.length === all.length && known.notes.every(({ message }, i) => message === all[i]?.message))
      return known;
    const made = { ...keyResult, notes: all };
    this.#kept.set(keyResult, made);
    return made;
  }
}
