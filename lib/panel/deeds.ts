import { type ReadonlySignal, signal } from '@preact/signals';
import type { ApplyResult } from '@/lib/hosts/host';
import type { Stage } from '@/lib/lifecycle/stages';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import type { DismissScope, PageState } from '@/lib/messages/protocol';
import type { PanelOutside } from './outside';
import { ruleTitle } from './rule-facts';
import type { ToastModel } from './toast-model';

/** How long "Copied." stands on a button, in milliseconds. */
export const COPIED_TIME = 2_000;

/** Stands where a finding has its rule, when a key result is dismissed. */
export const KEY_RESULT = 'key-result';

/** What the writer can have done to a finding or key result, each with its toast and its way back. */
export interface Deeds {
  /** Ids whose passage could not be found when it was last to be shown. */
  readonly lost: ReadonlySignal<ReadonlySet<string>>;
  /** What was copied a moment ago, by the key given to `copy`. */
  readonly copied: ReadonlySignal<string | null>;
  show(id: string): Promise<boolean>;
  /** True when the change is in the document. */
  apply(id: string, index: number, text: string, keepInitiative?: boolean): Promise<boolean>;
  copy(key: string, text: string): Promise<void>;
  dismiss(what: { id: string; rule: string }, scope: DismissScope): Promise<boolean>;
  restore(dismissedId: string): Promise<boolean>;
  setStage(id: string, stage: Stage, before: Stage | null): Promise<void>;
  /** For a change of settings or the like: says what went wrong, or nothing. */
  tell(answer: { ok: true } | { ok: false; error: string }): boolean;
}

/** `state` is the page at the moment of the deed; null when there is none. */
export function createDeeds(
  outside: PanelOutside,
  toast: ToastModel,
  state: () => PageState | null,
  ended: AbortSignal,
): Deeds {
  const lost = signal<ReadonlySet<string>>(new Set());
  const copied = signal<string | null>(null);
  let forget: ReturnType<typeof setTimeout> | undefined;
  ended.addEventListener('abort', () => clearTimeout(forget));

  const tell: Deeds['tell'] = answer => {
    if (!answer.ok) toast.show(answer.error, undefined, true);
    return answer.ok;
  };
  const setLost = (id: string, isLost: boolean): void => {
    if (lost.peek().has(id) === isLost) return;
    const next = new Set(lost.peek());
    if (isLost) next.add(id);
    else next.delete(id);
    lost.value = next;
  };
  const show = async (id: string): Promise<boolean> => {
    const answer = await outside.send('reveal', id);
    if (!tell(answer) || !answer.ok) return false;
    setLost(id, !answer.value);
    return answer.value;
  };
  const copy = async (key: string, text: string): Promise<void> => {
    if (!tell(await outside.copy(text))) return;
    copied.value = key;
    clearTimeout(forget);
    // A timer, because the word stands on the button for the reader's sake only.
    forget = setTimeout(() => {
      copied.value = null;
    }, COPIED_TIME);
  };
  const undoApply = async (): Promise<void> => {
    const answer = await outside.send('undoApply');
    if (!tell(answer) || !answer.ok) return;
    if (answer.value === 'refused') toast.show('Not undone: the sentence is different now.', undefined, true);
    else if (answer.value === 'uncertain') toast.show('Could not confirm the change. Please look.', undefined, true);
    else toast.show('Undone.');
  };
  const tellApplied = (result: ApplyResult, id: string, text: string): boolean => {
    const undo = { label: 'Undo', undo: true, run: () => void undoApply() };
    if (result === 'applied') toast.show('Applied.', undo);
    else if (result === 'applied-as-suggestion') toast.show('Applied as a suggestion.', undo);
    else if (result === 'refused')
      toast.show(
        'Not changed: the sentence is different now.',
        { label: 'Copy instead', run: () => void copy(id, text) },
        true,
      );
    else toast.show('Could not confirm the change. Please look.', { label: 'Show', run: () => void show(id) }, true);
    return result === 'applied' || result === 'applied-as-suggestion';
  };
  const restore = async (dismissedId: string): Promise<boolean> => tell(await outside.send('restore', dismissedId));

  return {
    lost,
    copied,
    show,
    copy,
    tell,
    restore,
    async apply(id, index, text, keepInitiative = false) {
      const answer = await outside.send('applyText', id, index, keepInitiative);
      return tell(answer) && answer.ok && tellApplied(answer.value, id, text);
    },
    async dismiss({ id, rule }, scope) {
      const before = new Set(state()?.dismissed.map(entry => entry.id));
      if (!tell(await outside.send('dismiss', id, scope))) return false;
      const undo = async () => {
        const entry = state()?.dismissed.find(d => d.rule === rule && d.scope === scope && !before.has(d.id));
        if (entry) await restore(entry.id);
        else toast.show('It is listed under Settings, Dismissed.');
      };
      toast.show(dismissedWords(rule, scope), { label: 'Undo', undo: true, run: () => void undo() });
      return true;
    },
    async setStage(id, stage, before) {
      if (!tell(await outside.send('setStage', id, stage))) return;
      const undo = async () => void tell(await outside.send('setStage', id, before));
      toast.show(`Stage: ${STAGE_FACTS[stage].label}.`, { label: 'Undo', undo: true, run: () => void undo() });
    },
  };
}

function dismissedWords(rule: string, scope: DismissScope): string {
  if (scope === 'this') return 'Dismissed this one.';
  const where = scope === 'rule-here' ? 'in this document' : 'everywhere';
  return `Dismissed ${where}: ‘${ruleTitle(rule)}’.`;
}
