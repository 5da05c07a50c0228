import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type LifecycleStage, STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import type { KeyResultView, PageState, ReviewView } from '@/lib/messages/protocol';
import type { Deeds } from './deeds';
import type { FocusModel } from './focus-model';
import { stageOf } from './key-results-model';
import { type Lede, lifecycleLede } from './ledes';
import { keyResultFor, type MetricHits, metricHits, ROWS } from './metric-search';
import type { PanelOutside } from './outside';
import { capital, countedVerdict, inWords, VERDICTS } from './words';

/** One stage of the ring, or `internal` beside it. */
export interface StageItem {
  readonly stage: Stage;
  readonly label: string;
  readonly keyResults: readonly KeyResultView[];
  /** "gap", "1 activity", "1 outcome of 4". */
  readonly holds: string;
}

export interface LifecycleModel {
  readonly lede: ReadonlySignal<Lede | null>;
  /** The five stages in their order. */
  readonly ring: ReadonlySignal<readonly StageItem[]>;
  readonly internal: ReadonlySignal<StageItem>;
  /** What stands in the middle of the ring, on two lines: "Two gaps" over "in five stages". */
  readonly middle: ReadonlySignal<readonly [string, string]>;
  readonly notices: ReadonlySignal<readonly { readonly id: string; readonly message: string }[]>;
  /** The stage whose key results are listed; null when none is. */
  readonly chosen: ReadonlySignal<Stage | null>;
  readonly query: ReadonlySignal<string>;
  readonly hits: ReadonlySignal<MetricHits>;
  /** The stages that the team looks after; all of them while nothing was said. */
  readonly scope: ReadonlySignal<readonly LifecycleStage[]>;
  toggleScope(stage: LifecycleStage): Promise<void>;
  choose(stage: Stage | null): void;
  search(query: string): void;
  /** Shows the metrics of the stage that is chosen, or of the first gap, and puts the focus into the search. */
  findMetric(): void;
  showMoreMetrics(): void;
  copyMetric(id: string): void;
  /** Puts a key result with this metric after the line of the caret. */
  insertMetric(id: string): void;
}

export function createLifecycleModel(
  state: ReadonlySignal<PageState | null>,
  review: ReadonlySignal<ReviewView | null>,
  whole: ReadonlySignal<boolean>,
  outside: PanelOutside,
  deeds: Deeds,
  focus: FocusModel,
): LifecycleModel {
  const chosen = signal<Stage | null>(null);
  const query = signal('');
  const more = signal(0);
  const counting = computed(() => review.value?.keyResults.filter(k => !k.dismissed) ?? []);
  const scope = computed(() => (state.value?.scope.length ? state.value.scope : STAGES));
  const item = (stage: Stage) => stageItem(stage, counting.value, scope.value);
  const ring = computed(() => STAGES.map(item));
  const internal = computed(() => item('internal'));
  const uncovered = computed(() => ring.value.filter(({ keyResults }) => keyResults.length === 0));
  const gaps = computed(() => review.value?.lifecycle.gaps ?? []);
  const counts = computed(
    () =>
      Object.fromEntries(
        [...ring.value, internal.value].map(({ stage, keyResults }) => [stage, keyResults.length]),
      ) as Record<Stage, number>,
  );
  const searchStage = computed(() => chosen.value ?? uncovered.value[0]?.stage ?? 'awareness');
  const hits = computed(() => metricHits(query.value, searchStage.value, more.value));
  return {
    lede: computed(() => (review.value ? lifecycleLede(counts.value, gaps.value, whole.value) : null)),
    ring,
    internal,
    middle: computed(() => middle(gaps.value.length, ring.value.length - uncovered.value.length, scope.value.length)),
    notices: computed(() => review.value?.lifecycle.notices ?? []),
    chosen,
    query,
    hits,
    scope,
    async toggleScope(stage) {
      const next = scope.peek().includes(stage)
        ? scope.peek().filter(other => other !== stage)
        : STAGES.filter(other => other === stage || scope.peek().includes(other));
      deeds.tell(await outside.send('setScope', next));
    },
    choose(stage) {
      chosen.value = chosen.peek() === stage ? null : stage;
      more.value = 0;
    },
    search(text) {
      query.value = text;
      more.value = 0;
    },
    findMetric() {
      query.value = '';
      focus.ask('search');
    },
    showMoreMetrics() {
      more.value += ROWS;
    },
    insertMetric(id) {
      const row = hits.peek().rows.find(metric => metric.id === id);
      if (row) void deeds.insert(`metric ${id}`, keyResultFor(row));
    },
    copyMetric(id) {
      const row = hits.peek().rows.find(metric => metric.id === id);
      if (row) void deeds.copy(`metric ${id}`, keyResultFor(row));
    },
  };
}

function middle(gaps: number, covered: number, ours: number): readonly [string, string] {
  if (covered === 0) return ['None yet', 'of five stages'];
  if (gaps === 0) return [`${capital(inWords(covered))} of five`, 'stages covered'];
  return [gaps === 1 ? 'One gap' : `${capital(inWords(gaps))} gaps`, ours < 5 ? 'in your stages' : 'in five stages'];
}

function stageItem(stage: Stage, all: readonly KeyResultView[], scope: readonly Stage[]): StageItem {
  const keyResults = all.filter(k => stageOf(k) === stage);
  return {
    stage,
    label: STAGE_FACTS[stage].label,
    keyResults,
    holds: holds(keyResults, stage === 'internal' || scope.includes(stage)),
  };
}

function holds(keyResults: readonly KeyResultView[], isOurs: boolean): string {
  const count = keyResults.length;
  if (count === 0) return isOurs ? 'gap' : 'not yours';
  const best = VERDICTS.find(verdict => keyResults.some(k => k.shown === verdict)) ?? 'unclear';
  const ofBest = keyResults.filter(k => k.shown === best).length;
  return ofBest === count ? countedVerdict(count, best) : `${countedVerdict(ofBest, best)} of ${count}`;
}

/** "1 output, 2 outcomes" for the name of the ring. */
export function holdsInFull(keyResults: readonly KeyResultView[]): string {
  const said = VERDICTS.map(verdict => ({ verdict, count: keyResults.filter(k => k.shown === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => countedVerdict(count, verdict));
  return said.join(', ') || 'none';
}
