import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PageState } from '@/lib/messages/protocol';
import type { Deeds } from './deeds';
import type { Lens } from './lenses';
import type { PanelOutside } from './outside';

/** For which reader the remarks are ordered; null is everyone. Kept for each document. */
export interface LensModel {
  readonly lens: ReadonlySignal<Lens | null>;
  /** Reads as this reader, or as everyone when that is chosen again or null is given. */
  choose(lens: Lens | null): Promise<void>;
  /** Takes what is kept now, after an import or when all was cleared. */
  readAgain(): void;
}

export function createLensModel(
  state: ReadonlySignal<PageState | null>,
  outside: PanelOutside,
  deeds: Deeds,
  ended: AbortSignal,
): LensModel {
  const lens = signal<Lens | null>(null);
  let known: string | null = null;
  let reading: Promise<void> = Promise.resolve();
  const read = (id: string | null): void => {
    known = id;
    lens.value = null;
    if (id === null) return;
    reading = outside.readLens(id).then(kept => {
      if (known === id) lens.value = kept;
    });
  };
  const follow = effect(() => {
    const id = state.value?.document.id ?? null;
    if (id !== known) read(id);
  });
  ended.addEventListener('abort', follow);
  return {
    lens,
    readAgain: () => read(known),
    async choose(wanted) {
      const next = wanted === lens.peek() ? null : wanted;
      lens.value = next;
      await reading;
      lens.value = next;
      if (known !== null) deeds.tell(await outside.keepLens(known, next));
    },
  };
}
