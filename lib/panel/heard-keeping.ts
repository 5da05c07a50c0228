import { computed, effect, signal } from '@preact/signals';
import { type Heard, NOTHING_HEARD } from '@/lib/listening/types';
import type { ListeningWorld } from './listening-model';

/** A change to what is kept. */
export type Change = (heard: Heard) => Heard;

/** What is kept of a document in hand, and how it is kept. */
export function createHeardKeeping(
  { state, outside, deeds, toast }: Pick<ListeningWorld, 'state' | 'outside' | 'deeds' | 'toast'>,
  ended: AbortSignal,
) {
  const heard = signal<Heard>(NOTHING_HEARD);
  const documentId = computed(() => state.value?.document.id ?? null);
  let reading: Promise<void> = Promise.resolve();
  const read = (id: string) => {
    reading = outside.readHeard(id).then(kept => {
      if (documentId.peek() === id) heard.value = kept;
    });
  };
  const follow = effect(() => {
    heard.value = NOTHING_HEARD;
    if (documentId.value !== null) read(documentId.value);
  });
  ended.addEventListener('abort', follow);
  const keep = async (change: Change): Promise<boolean> => {
    await reading;
    const id = documentId.peek();
    const next = change(heard.peek());
    if (id === null || !deeds.tell(await outside.keepHeard(id, next))) return false;
    if (documentId.peek() === id) heard.value = next;
    return true;
  };
  /** `back` undoes no more than `change` did: what was noted meanwhile stays. */
  const keepWithUndo = async (said: string, change: Change, back: (before: Heard) => Change): Promise<void> => {
    const before = heard.peek();
    if (!(await keep(change))) return;
    toast.show(said, { label: 'Undo', undo: true, run: () => void keep(back(before)) });
  };
  const readAgain = () => {
    const id = documentId.peek();
    heard.value = NOTHING_HEARD;
    if (id !== null) read(id);
  };
  return { heard, keep, keepWithUndo, readAgain };
}
