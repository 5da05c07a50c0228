import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stage } from '@/lib/lifecycle/stages';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import type { DismissScope, PageState, PanelToPage } from '@/lib/messages/protocol';
import { createApplyTeller } from './apply-teller';
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
  /** Copies under a key, by which a button says so; `html` goes along for editors that take rich text. */
  copy(key: string, text: string, html?: string): Promise<void>;
  /** Puts a line after that of the caret. */
  insert(key: string, text: string, afterAnswer?: string): Promise<void>;
  dismiss(what: { id: string; rule: string }, scope: DismissScope): Promise<boolean>;
  restore(dismissedId: string): Promise<boolean>;
  /** Switches a note about key results off for this document. */
  settle(noteId: string): Promise<void>;
  /** Says something that has been done. */
  note(words: string): void;
  /** Adds a term to the document's glossary. */
  addTerm(term: string): Promise<void>;
  /** Tells the page what the writer says of a line; what was kept of it is under Dismissed, and the toast leads there. */
  say<K extends 'sayVerdict' | 'sayNoKeyResult' | 'sayKeyResultHere' | 'sayPartHere'>(
    command: K,
    said: string,
    ...args: Parameters<PanelToPage[K]>
  ): Promise<boolean>;
  setStage(id: string, stage: Stage, before: Stage | null): Promise<void>;
  /** For a change of settings or the like: says what went wrong, or nothing. */
  tell(answer: { ok: true } | { ok: false; error: string }): boolean;
}

export function createDeeds(
  outside: PanelOutside,
  toast: ToastModel,
  state: ReadonlySignal<PageState | null>,
  ended: AbortSignal,
): Deeds {
  const tell: Deeds['tell'] = answer => {
    if (!answer.ok) toast.show(answer.error, undefined, true);
    return answer.ok;
  };
  const { lost, show } = createShowing(outside, state, tell);
  const { copied, copy } = createCopying(outside, tell, ended);
  const tellApplied = createApplyTeller(outside, toast, { tell, copy, show });
  const restore = async (dismissedId: string): Promise<boolean> => tell(await outside.send('restore', dismissedId));

  return {
    lost,
    copied,
    show,
    copy,
    tell,
    restore,
    async apply(id, index, text, keepInitiative = false) {
      const answer = await outside.send('applyText', id, index, keepInitiative, text);
      return tell(answer) && answer.ok && tellApplied(answer.value, id, text);
    },
    async insert(key, text, afterAnswer) {
      const answer = afterAnswer
        ? await outside.send('insertAfterAnswer', afterAnswer, text)
        : await outside.send('insertAtCaret', text);
      if (!tell(answer) || !answer.ok) return;
      if (answer.value !== 'refused') tellApplied(answer.value, key, text);
      else
        toast.show(`Not inserted: no line can be added ${afterAnswer ? 'there' : 'at the caret'} now.`, {
          label: 'Copy instead',
          run: () => void copy(key, text),
        });
    },
    async dismiss({ id, rule }, scope) {
      const before = new Set(state.peek()?.dismissed.map(entry => entry.id));
      if (!tell(await outside.send('dismiss', id, scope))) return false;
      const undo = async () => {
        const entry = state.peek()?.dismissed.find(d => d.rule === rule && d.scope === scope && !before.has(d.id));
        if (entry) await restore(entry.id);
        else toast.show('It is listed under Settings, Dismissed.');
      };
      toast.show(dismissedWords(rule, scope), { label: 'Undo', undo: true, run: () => void undo() });
      return true;
    },
    async settle(noteId) {
      if (!tell(await outside.send('switchNote', noteId, false))) return;
      const undo = async () => void tell(await outside.send('switchNote', noteId, true));
      toast.show('Settled for this document.', { label: 'Undo', undo: true, run: () => void undo() });
    },
    note: words => toast.show(words),
    async addTerm(term) {
      const before = state.peek()?.settings.glossary ?? [];
      if (!tell(await outside.send('changeSettings', { glossary: [...before, term] }))) return;
      const undo = async () => void tell(await outside.send('changeSettings', { glossary: before }));
      toast.show(`In the glossary: ${term}.`, { label: 'Undo', undo: true, run: () => void undo() });
    },
    async say(command, said, ...args) {
      const before = new Set(state.peek()?.dismissed.map(entry => entry.id));
      const answer = await outside.send(command, ...args);
      if (!tell(answer) || !answer.ok) return false;
      if (answer.value === false) {
        toast.show('Put the caret in a line of the document first.');
        return false;
      }
      const undo = async () => {
        const entry = state.peek()?.dismissed.find(d => !before.has(d.id));
        if (entry) await restore(entry.id);
        else toast.show('It is listed under Settings, Dismissed.');
      };
      toast.show(said, { label: 'Undo', undo: true, run: () => void undo() });
      return true;
    },
    async setStage(id, stage, before) {
      if (!tell(await outside.send('setStage', id, stage))) return;
      const undo = async () => void tell(await outside.send('setStage', id, before));
      toast.show(`Stage: ${STAGE_FACTS[stage].label}.`, { label: 'Undo', undo: true, run: () => void undo() });
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Shows passages, and remembers which could not be found in the text as it stands. */
function createShowing(
  outside: PanelOutside,
  state: ReadonlySignal<PageState | null>,
  tell: Deeds['tell'],
): Pick<Deeds, 'lost' | 'show'> {
  const found = signal({ revision: 0, lost: NONE });
  const revision = computed(() => state.value?.revision ?? 0);
  const lost = computed(() => (found.value.revision === revision.value ? found.value.lost : NONE));
  return {
    lost,
    async show(id) {
      const answer = await outside.send('reveal', id);
      if (!tell(answer) || !answer.ok) return false;
      const others = [...lost.peek()].filter(other => other !== id);
      found.value = { revision: revision.peek(), lost: new Set(answer.value ? others : [...others, id]) };
      return answer.value;
    },
  };
}

function createCopying(outside: PanelOutside, tell: Deeds['tell'], ended: AbortSignal): Pick<Deeds, 'copied' | 'copy'> {
  const copied = signal<string | null>(null);
  let forget: ReturnType<typeof setTimeout> | undefined;
  ended.addEventListener('abort', () => clearTimeout(forget));
  return {
    copied,
    async copy(key, text, html) {
      if (!tell(await outside.copy(text, html))) return;
      copied.value = key;
      clearTimeout(forget);
      // A timer, because the word stands on the button for the reader's sake only.
      forget = setTimeout(() => {
        copied.value = null;
      }, COPIED_TIME);
    },
  };
}

function dismissedWords(rule: string, scope: DismissScope): string {
  if (scope === 'this') return 'Dismissed this one.';
  const where = scope === 'rule-here' ? 'in this document' : 'everywhere';
  return `Dismissed ${where}: ‘${ruleTitle(rule)}’.`;
}
