import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Plan, planAsCsv, planAsMarkdown } from '@/lib/lifecycle/plan';
import type { KeyResultView, PageState } from '@/lib/messages/protocol';
import { planFile, planIn } from '@/lib/storage/plans';
import type { Deeds } from './deeds';
import { stageOf } from './key-results-model';
import type { PanelOutside } from './outside';
import type { ToastModel } from './toast-model';
import { type Together, togetherOf } from './together';

/** This document's plan to give away, and those of other teams laid over it. */
export interface PlansModel {
  readonly others: ReadonlySignal<readonly Plan[]>;
  /** Null while there is no other plan. */
  readonly together: ReadonlySignal<Together | null>;
  /** Whether the ring shows all plans; it does from when one is added. */
  readonly isTogether: ReadonlySignal<boolean>;
  lookTogether(together: boolean): void;
  copyMarkdown(): void;
  saveMarkdown(): Promise<void>;
  saveCsv(): Promise<void>;
  saveFile(): Promise<void>;
  /** Saves a picture of the ring; `draw` makes it. */
  savePicture(ending: 'svg' | 'png', draw: () => string | Promise<Blob>): Promise<void>;
  /** Asks for other teams' files and lays them over this plan. One of the same title is replaced. */
  add(): Promise<void>;
  remove(title: string): Promise<void>;
}

export function createPlansModel(
  state: ReadonlySignal<PageState | null>,
  keyResults: ReadonlySignal<readonly KeyResultView[]>,
  outside: PanelOutside,
  deeds: Deeds,
  toast: ToastModel,
  ended: AbortSignal,
): PlansModel {
  const others = signal<readonly Plan[]>([]);
  const documentId = computed(() => state.value?.document.id ?? null);
  const own = computed(() => planOf(state.value?.document.title ?? '', keyResults.value));
  const together = computed(() => togetherOf(own.value, others.value));
  const wanted = signal(false);
  const follow = effect(() => {
    const id = documentId.value;
    others.value = [];
    if (id === null) return;
    void outside.readPlans(id).then(plans => {
      if (documentId.peek() === id) others.value = plans;
    });
  });
  ended.addEventListener('abort', follow);
  const keep = async (plans: readonly Plan[]): Promise<boolean> => {
    const id = documentId.peek();
    if (id === null || !deeds.tell(await outside.keepPlans(id, plans))) return false;
    if (documentId.peek() === id) others.value = plans;
    return true;
  };
  const save = async (ending: string, text: string | Blob): Promise<void> => {
    if (deeds.tell(await outside.saveFile(`${fileName(own.peek().title)}.${ending}`, text)))
      toast.show('Saved as a file.');
  };
  return {
    others,
    together,
    isTogether: computed(() => wanted.value && together.value !== null),
    lookTogether(all) {
      wanted.value = all;
    },
    copyMarkdown: () => void deeds.copy('plan', planAsMarkdown(own.peek())),
    saveMarkdown: () => save('md', planAsMarkdown(own.peek())),
    saveCsv: () => save('csv', planAsCsv(own.peek())),
    saveFile: () => save('plan.json', planFile(own.peek())),
    async savePicture(ending, draw) {
      try {
        await save(ending, await draw());
      } catch {
        toast.show('The browser could not draw the picture.', undefined, true);
      }
    },
    async add() {
      const texts = await outside.pickFiles('.json,application/json');
      if (texts.length === 0) return;
      const found = texts.flatMap(text => planIn(text) ?? []);
      const titles = new Set(found.map(({ title }) => title));
      const kept = others.peek().filter(({ title }) => !titles.has(title));
      if (found.length > 0 && !(await keep([...kept, ...found]))) return;
      wanted.value = true;
      if (found.length < texts.length)
        toast.show('This file holds no plan of a team, so it was left out.', undefined, true);
    },
    async remove(title) {
      const before = others.peek();
      if (!(await keep(before.filter(plan => plan.title !== title)))) return;
      toast.show(`Taken away: ${title}.`, { label: 'Undo', undo: true, run: () => void keep(before) });
    },
  };
}

const planOf = (title: string, keyResults: readonly KeyResultView[]): Plan => ({
  title: title || 'This document',
  items: keyResults.map(keyResult => ({
    objective: keyResult.objective ?? '',
    text: keyResult.excerpt.text,
    verdict: keyResult.shown,
    stage: stageOf(keyResult),
    owner: keyResult.ownership.owner,
  })),
});

/** Letters, digits and hyphens of the title, so that every system takes it for a name. */
const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'plan';
