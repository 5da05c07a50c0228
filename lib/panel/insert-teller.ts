import type { ApplyResult } from '@/lib/hosts/host';
import type { Deeds } from './deeds';
import type { PanelOutside } from './outside';
import type { ToastModel } from './toast-model';

/** What was to come into the document, for people, and what else there is to do about it. */
export interface Inserted {
  /** "The draft", as the subject of a sentence in the singular. */
  readonly what: string;
  /** Where nothing could be inserted, it is pasted. */
  copy(): void;
  /** Once it has been taken out again. */
  undone(): void;
}

/** Says how an insertion of blocks went, with the way back or on. True when they are in the document. */
export function createInsertTeller(
  outside: Pick<PanelOutside, 'send' | 'focusDocument'>,
  toast: ToastModel,
  { tell }: Pick<Deeds, 'tell'>,
): (result: ApplyResult, inserted: Inserted) => boolean {
  const undo = async (undone: () => void): Promise<void> => {
    const answer = await outside.send('undoApply');
    if (!tell(answer) || !answer.ok) return;
    const isUndone = answer.value === 'applied' || answer.value === 'applied-as-suggestion';
    toast.show(isUndone ? 'Taken out again.' : NOT_UNDONE[answer.value], undefined, !isUndone);
    if (isUndone) undone();
  };
  return (result, { what, copy, undone }) => {
    const isThere = result === 'applied' || result === 'applied-as-suggestion';
    if (isThere) {
      const suggested = result === 'applied' ? '' : ' as a suggestion';
      toast.show(`${what} is in the document${suggested}.`, {
        label: 'Undo',
        undo: true,
        run: () => void undo(undone),
      });
    } else if (result === 'refused') {
      toast.show('Not inserted: the document does not take it now.', { label: 'Copy instead', run: copy }, true);
    } else {
      toast.show('Could not confirm that all of it is there. Please look.', LOOK(outside), true);
    }
    return isThere;
  };
}

const LOOK = ({ focusDocument }: Pick<PanelOutside, 'focusDocument'>) => ({ label: 'Show', run: focusDocument });

const NOT_UNDONE = {
  refused: 'Not undone: the text has changed since. The editor’s own undo still works.',
  uncertain: 'Could not confirm the change. Please look.',
} as const;
