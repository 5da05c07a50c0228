import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PageState, ReviewView } from '@/lib/messages/protocol';
import { createDeeds, type Deeds } from './deeds';
import { createDraftModel, type DraftModel } from './draft-model';
import { createFirstDraftModel, type FirstDraftModel } from './first-draft-model';
import { createFocusModel, type FocusModel } from './focus-model';
import { followChoice, followDocument, leaveWords, tellHand } from './followers';
import { createKeyResultsModel, type KeyResultsModel } from './key-results-model';
import { createLensModel, type LensModel } from './lens-model';
import { createLifecycleModel, type LifecycleModel } from './lifecycle-model';
import { createListeningModel, type ListeningModel } from './listening-model';
import type { PanelOutside } from './outside';
import { createPackModel, type PackModel } from './pack-model';
import { createPartsModel, type PartsModel } from './parts-model';
import { createPlansModel, type PlansModel } from './plans-model';
import { createProgressModel, type ProgressModel } from './progress-model';
import { type ReadingLine, readingLine } from './reading-line';
import { type Scene, sceneOf } from './scene';
import { createSettingsModel, type SettingsFold, type SettingsModel } from './settings-model';
import { createTeamsModel, type TeamsModel } from './teams-model';
import { createToastModel, type ToastModel } from './toast-model';

export const VIEWS = ['draft', 'key-results', 'lifecycle', 'listening'] as const;
export type View = (typeof VIEWS)[number];

export interface PanelModel {
  readonly outside: Pick<PanelOutside, 'openPractice' | 'reloadPage' | 'focusDocument'>;
  readonly state: ReadonlySignal<PageState | null>;
  readonly scene: ReadonlySignal<Scene>;
  readonly title: ReadonlySignal<string>;
  readonly reading: ReadonlySignal<ReadingLine | null>;
  /** Whether wordings can be put into the document; otherwise they are copied. */
  readonly writable: ReadonlySignal<boolean>;
  /** What was put aside and has not been waved away. */
  readonly notices: ReadonlySignal<readonly string[]>;
  readonly view: ReadonlySignal<View>;
  readonly settingsOpen: ReadonlySignal<boolean>;
  readonly draft: DraftModel;
  readonly lens: LensModel;
  readonly progress: ProgressModel;
  readonly pack: PackModel;
  readonly keyResults: KeyResultsModel;
  readonly parts: PartsModel;
  readonly lifecycle: LifecycleModel;
  readonly teams: TeamsModel;
  readonly plans: PlansModel;
  readonly listening: ListeningModel;
  readonly settings: SettingsModel;
  readonly firstDraft: FirstDraftModel;
  readonly toast: ToastModel;
  readonly focus: FocusModel;
  readonly deeds: Deeds;
  openView(view: View): void;
  /** Opens a key result in its own view, from the ring for example. */
  openKeyResult(id: string): void;
  openSettings(fold?: SettingsFold): void;
  closeSettings(): void;
  pause(paused: boolean): void;
  showMarks(shown: boolean): void;
  reviewAgain(): void;
  copyDetails(): void;
  waveAway(notice: string): void;
}

const MINUTE = 60_000;

/** The panel, for as long as `ended` has not been aborted. Reads and changes the world through `outside` only. */
export function createPanelModel(outside: PanelOutside, ended: AbortSignal = new AbortController().signal): PanelModel {
  const scene = computed(() => sceneOf(outside.beside.value));
  const state = computed(() => (outside.beside.value.link === 'here' ? outside.beside.value.state : null));
  const review = computed<ReviewView | null>(() => (scene.value.name === 'review' ? scene.value.review : null));
  const dismissed = computed(() => state.value?.dismissed ?? []);
  const whole = computed(() => state.value?.completeness.extent !== 'visible');
  const writable = computed(() => state.value?.access === 'write' || state.value?.access === 'suggest');
  const now = ticking(outside, ended);

  const toast = createToastModel(ended);
  const focus = createFocusModel();
  const deeds = createDeeds(outside, toast, state, ended);
  const lens = createLensModel(state, outside, deeds, ended);
  const draft = createDraftModel(review, lens, dismissed, whole, writable, deeds, focus, ended);
  const keyResults = createKeyResultsModel(review, whole, writable, outside, deeds, focus, ended);
  const progress = createProgressModel(state, review, whole, outside, deeds, toast, ended);
  const listening = createListeningModel({ state, review, writable, outside, deeds, toast }, ended);
  const firstDraft = createFirstDraftModel({ state, writable, outside, deeds, toast }, ended);
  const view = signal<View>('draft');
  const settingsOpen = signal(false);
  const wavedAway = signal<ReadonlySet<string>>(new Set());

  const openKeyResult = (id: string) =>
    batch(() => {
      view.value = 'key-results';
      keyResults.take(id);
      focus.ask(`key-result:${id}`);
    });
  const model: PanelModel = {
    outside,
    state,
    scene,
    title: computed(() => state.value?.document.title || 'Backcast'),
    reading: computed(() => (state.value ? readingLine(state.value, now.value) : null)),
    writable,
    notices: computed(() => (state.value?.notices ?? []).filter(notice => !wavedAway.value.has(notice))),
    view,
    settingsOpen,
    draft,
    lens,
    progress,
    pack: createPackModel(state, review, progress, () => openObjections(listening), outside, deeds, toast),
    listening,
    keyResults,
    parts: createPartsModel(deeds),
    lifecycle: createLifecycleModel(state, review, whole, outside, deeds, focus),
    teams: createTeamsModel(keyResults.keyResults, outside, deeds, focus, openKeyResult),
    plans: createPlansModel(state, keyResults.keyResults, outside, deeds, toast, ended),
    settings: createSettingsModel(
      telling(outside, [lens.readAgain, progress.readAgain, listening.readAgain, firstDraft.readAgain]),
      state,
      deeds,
      toast,
    ),
    firstDraft,
    toast,
    focus,
    deeds,
    openKeyResult,
    openView(next) {
      view.value = next;
    },
    openSettings(fold) {
      settingsOpen.value = true;
      if (fold) model.settings.openFold(fold);
      focus.ask(fold ? `setting:${fold}` : 'back');
    },
    closeSettings() {
      settingsOpen.value = false;
      focus.ask('settings');
    },
    showMarks: async shown => void deeds.tell(await outside.send('showMarks', shown)),
    pause: async paused => void deeds.tell(await outside.send('pause', paused)),
    reviewAgain: async () => void deeds.tell(await outside.send('reviewAgain')),
    copyDetails: () => void deeds.copy('details', detailsOf(state.peek())),
    waveAway(notice) {
      wavedAway.value = new Set(wavedAway.peek()).add(notice);
    },
  };
  for (const follow of [
    followDocument(model, view),
    leaveWords(model),
    followChoice(model, view),
    tellHand(model, outside),
  ])
    ended.addEventListener('abort', effect(follow));
  return model;
}

/** The same world, in which those hear of it when what is kept was brought in or cleared. */
const telling = (outside: PanelOutside, hear: readonly (() => void)[]): PanelOutside => {
  const after = async <T extends { readonly ok: boolean }>(answer: Promise<T>): Promise<T> => {
    if ((await answer).ok) for (const again of hear) again();
    return answer;
  };
  return {
    ...outside,
    importKept: () => after(outside.importKept()),
    clearKept: () => after(outside.clearKept()),
  };
};

/** What stands in the ledger and no fact answers yet. */
const openObjections = ({ objections }: ListeningModel) =>
  objections.peek().filter(({ standing }) => standing.state !== 'fact');

/** The time in milliseconds, at the pace at which "2 minutes ago" changes. */
function ticking(outside: PanelOutside, ended: AbortSignal): ReadonlySignal<number> {
  const tick = signal(0);
  // A timer, because nothing happens when a minute has passed.
  const timer = setInterval(() => tick.value++, MINUTE / 2);
  ended.addEventListener('abort', () => clearInterval(timer));
  return computed(() => {
    tick.value;
    outside.beside.value;
    return outside.now();
  });
}

/** What a person may send along with a report: nothing of the draft is in it. */
function detailsOf(state: PageState | null): string {
  if (!state) return 'Backcast: no page beside the panel.';
  const { host, status, reason, access, completeness, revision } = state;
  return [
    `Backcast in ${host}: ${status}`,
    reason,
    `access ${access}, read ${completeness.extent}, revision ${revision}`,
  ].join('\n');
}
