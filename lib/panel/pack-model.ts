import type { ReadonlySignal } from '@preact/signals';
import type { KeyResultView, PageState, ReviewView } from '@/lib/messages/protocol';
import { packAsMarkdown } from '@/lib/review-pack/markdown';
import { type Pack, type PackObjection, packOf } from '@/lib/review-pack/pack';
import type { Deeds } from './deeds';
import { stageOf } from './key-results-model';
import type { PanelOutside } from './outside';
import type { ProgressModel } from './progress-model';
import { ruleTitle } from './rule-facts';
import type { ToastModel } from './toast-model';

/** One page for the meeting, of the draft as it stands. */
export interface PackModel {
  /** Opens it in a tab, ready to print. `draw` gives the ring, or nothing. */
  open(draw: () => string): Promise<void>;
  copy(): Promise<void>;
  save(): Promise<void>;
}

export function createPackModel(
  state: ReadonlySignal<PageState | null>,
  review: ReadonlySignal<ReviewView | null>,
  progress: ProgressModel,
  objections: () => readonly PackObjection[],
  outside: PanelOutside,
  deeds: Deeds,
  toast: ToastModel,
): PackModel {
  const made = async (): Promise<Pack | null> => {
    const answer = await outside.send('readGist');
    const now = review.peek();
    if (!deeds.tell(answer) || !answer.ok || !now) return null;
    return packOf({
      title: state.peek()?.document.title || 'This document',
      day: dayOf(outside.now()),
      customer: now.customer,
      gist: answer.value,
      keyResults: now.keyResults.filter(({ dismissed }) => !dismissed).map(keyResultOf),
      objections: objections(),
      since: sinceOf(progress),
    });
  };
  return {
    async open(draw) {
      const pack = await made();
      if (pack) deeds.tell(await outside.openPack(pack, draw()));
    },
    async copy() {
      const pack = await made();
      if (pack) await deeds.copy('pack', packAsMarkdown(pack));
    },
    async save() {
      const pack = await made();
      if (pack && deeds.tell(await outside.saveFile('review-pack.md', packAsMarkdown(pack))))
        toast.show('Saved as a file.');
    },
  };
}

const keyResultOf = (keyResult: KeyResultView) => ({
  objective: keyResult.objective,
  text: keyResult.excerpt.text,
  verdict: keyResult.shown,
  stage: stageOf(keyResult),
  isSuggested: keyResult.stage.set === null,
  isCut: keyResult.excerpt.cut.before || keyResult.excerpt.cut.after,
});

function sinceOf({ since, words }: ProgressModel) {
  const progress = since.peek();
  if (!progress) return null;
  const said = (state: 'Fixed' | 'New') => (remark: { rule: string; quote: string }) => ({
    state,
    title: ruleTitle(remark.rule),
    quote: remark.quote,
  });
  return { words: words.peek(), remarks: [...progress.fixed.map(said('Fixed')), ...progress.added.map(said('New'))] };
}

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
