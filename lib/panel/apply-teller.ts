import type { ApplyResult } from '@/lib/hosts/host';
import type { Deeds } from './deeds';
import type { PanelOutside } from './outside';
import type { ToastModel } from './toast-model';

/** Says how a write went, with the way back or on. True when the change is in the document. */
export function createApplyTeller(
  outside: PanelOutside,
  toast: ToastModel,
  { tell, copy, show }: Pick<Deeds, 'tell' | 'copy' | 'show'>,
): (result: ApplyResult, id: string, text: string) => boolean {
  const undoApply = async (): Promise<void> => {
    const answer = await outside.send('undoApply');
    if (!tell(answer) || !answer.ok) return;
    const said = UNDONE[answer.value];
    toast.show(said, undefined, said !== UNDONE.applied);
  };
  const undo = { label: 'Undo', undo: true, run: () => void undoApply() };
  return (result, id, text) => {
    const on = {
      applied: undo,
      'applied-as-suggestion': undo,
      refused: { label: 'Copy instead', run: () => void copy(id, text) },
      uncertain: { label: 'Show', run: () => void show(id) },
    }[result];
    toast.show(APPLIED[result], on, on !== undo);
    return on === undo;
  };
}

const APPLIED: Readonly<Record<ApplyResult, string>> = {
  applied: 'Applied.',
  'applied-as-suggestion': 'Applied as a suggestion.',
  refused: 'Not changed: the sentence is different now.',
  uncertain: 'Could not confirm the change. Please look.',
};

const UNDONE: Readonly<Record<ApplyResult, string>> = {
  applied: 'Undone.',
  'applied-as-suggestion': 'Undone.',
  refused: 'Not undone: the sentence is different now.',
  uncertain: 'Could not confirm the change. Please look.',
};
