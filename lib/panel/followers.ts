import { batch, type Signal, untracked } from '@preact/signals';
import type { PanelOutside } from './outside';
import type { PanelModel, View } from './panel-model';

/** Another document begins with nothing in hand, and with the view that has something to say about it. */
export function followDocument(model: PanelModel, view: Signal<View>): () => void {
  let known = '';
  return () => {
    const scene = model.scene.value;
    if (scene.name !== 'review' || scene.state.document.id === known) return;
    known = scene.state.document.id;
    const { kind } = scene.review;
    untracked(() =>
      batch(() => {
        model.draft.inHand.reset();
        model.keyResults.inHand.reset();
        view.value = kind === 'key-results' || kind === 'other' ? 'key-results' : 'draft';
      }),
    );
  };
}

/** What was said of one document, and the way back from it, does not stand beside another one. */
export function leaveWords({ state, toast }: PanelModel): () => void {
  let known: string | null = null;
  return () => {
    const id = state.value?.document.id ?? null;
    if (id === null || id === known) return;
    if (known !== null) untracked(toast.hide);
    known = id;
  };
}

/** What the caret or a click in the document chose comes into hand here, unless the writer is in another view. */
export function followChoice(model: PanelModel, view: Signal<View>): () => void {
  let known: string | null = null;
  return () => {
    const chosen = model.state.value?.chosen ?? null;
    if (chosen === known) return;
    known = chosen;
    if (chosen === null || model.settingsOpen.peek() || view.peek() === 'lifecycle') return;
    untracked(() => {
      const isFinding = model.draft.findings.peek().some(finding => finding.id === chosen);
      const isKeyResult = model.keyResults.keyResults.peek().some(keyResult => keyResult.id === chosen);
      if (isFinding) model.draft.take(chosen);
      else if (isKeyResult) model.keyResults.take(chosen);
      if (!isFinding && !isKeyResult) return;
      view.value = isFinding ? 'draft' : 'key-results';
      model.focus.askIntoSight(isFinding ? `finding:${chosen}` : `key-result:${chosen}`);
    });
  };
}

/** Tells the page what is in hand, so that its passage is the one washed in the document. */
export function tellHand(model: PanelModel, outside: PanelOutside): () => void {
  let told = '';
  return () => {
    const scene = model.scene.value;
    if (scene.name !== 'review') {
      told = '';
      return;
    }
    const inHand = { draft: model.draft, 'key-results': model.keyResults, lifecycle: null, listening: null }[
      model.view.value
    ]?.inHand;
    const id = inHand?.id.value ?? null;
    const telling = `${scene.state.document.id} ${id}`;
    if (telling === told) return;
    told = telling;
    void untracked(() => outside.send('takeInHand', id));
  };
}
