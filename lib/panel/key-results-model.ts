import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ShownVerdict, Verdict } from '@/lib/key-results/types';
import type { Stage } from '@/lib/lifecycle/stages';
import { tagOf } from '@/lib/lifecycle/tags';
import type { AcronymView, KeyResultView, ReviewView } from '@/lib/messages/protocol';
import { type Deeds, KEY_RESULT } from './deeds';
import type { FocusModel } from './focus-model';
import { createInHand, type InHand } from './in-hand';
import { keyResultsLede, type Lede } from './ledes';
import { type ObjectiveGroup, objectiveGroups } from './objective-groups';
import type { PanelOutside } from './outside';
import { VERDICTS } from './words';

export interface KeyResultsModel {
  readonly lede: ReadonlySignal<Lede | null>;
  readonly tally: ReadonlySignal<readonly { readonly verdict: ShownVerdict; readonly count: number }[]>;
  readonly groups: ReadonlySignal<readonly ObjectiveGroup[]>;
  /** Without the dismissed ones, in document order. */
  readonly keyResults: ReadonlySignal<readonly KeyResultView[]>;
  readonly dismissedCount: ReadonlySignal<number>;
  readonly inHand: InHand;
  /** The key result whose stage picker is open. */
  readonly pickerFor: ReadonlySignal<string | null>;
  readonly choices: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Key results whose work is not kept as an initiative when a rewrite is applied. */
  readonly initiativesDropped: ReadonlySignal<ReadonlySet<string>>;
  take(id: string): void;
  move(step: 1 | -1): void;
  show(id: string): void;
  choose(id: string, index: number): void;
  toggleInitiative(id: string): void;
  /** Says that a rewrite is not liked. */
  waveAway(id: string, index: number): Promise<void>;
  apply(id: string): Promise<void>;
  copy(id: string): void;
  copyText(key: string, text: string): void;
  dismiss(id: string): Promise<void>;
  /** Initials to ask about, the most telling first; no more than a few at once. */
  readonly acronyms: ReadonlySignal<readonly AcronymView[]>;
  /** Puts initials into the document's glossary, with the stage they stand for; null: only a name. */
  explain(acronym: string, stage: Stage | null): Promise<void>;
  /** Keeps the writer's own verdict. */
  sayVerdict(id: string, verdict: Verdict): Promise<void>;
  /** Keeps that this is no key result. */
  sayNone(id: string): Promise<void>;
  /** Keeps that the line at the caret is a key result. */
  sayHere(): Promise<void>;
  openPicker(id: string | null): void;
  setStage(id: string, stage: Stage): Promise<void>;
}

/** More at once would be an examination. */
const MOST_ACRONYMS = 3;

/** The stage that counts: the writer's own, otherwise the suggested one. */
export const stageOf = ({ stage }: KeyResultView): Stage | null => stage.set ?? stage.suggested;

/** Whether applying a rewrite can leave the work itself standing under it. */
export const hasInitiative = ({ verdict }: KeyResultView): boolean => verdict === 'output' || verdict === 'activity';

export function createKeyResultsModel(
  review: ReadonlySignal<ReviewView | null>,
  whole: ReadonlySignal<boolean>,
  writable: ReadonlySignal<boolean>,
  outside: PanelOutside,
  deeds: Deeds,
  focus: FocusModel,
  ended: AbortSignal,
): KeyResultsModel {
  const pickerFor = signal<string | null>(null);
  const choices = signal<ReadonlyMap<string, number>>(new Map());
  const initiativesDropped = signal<ReadonlySet<string>>(new Set());

  const keyResults = computed(() => review.value?.keyResults.filter(k => !k.dismissed) ?? []);
  const holdable = computed(() => keyResults.value.map(k => ({ id: k.id, like: k.objective ?? '' })));
  const weak = (k: KeyResultView) => k.verdict !== 'outcome' && k.verdict !== 'guardrail';
  const first = () => (keyResults.peek().find(weak) ?? keyResults.peek()[0])?.id ?? null;
  const inHand = createInHand(holdable, first, ended);
  const of = (id: string) => keyResults.peek().find(k => k.id === id);
  const rewriteOf = (k: KeyResultView) => {
    const index = choices.peek().get(k.id) ?? 0;
    return { index, text: k.rewrites[index]?.text };
  };
  const focusOn = (id: string | null) => focus.ask(id === null ? 'lede' : `key-result:${id}`);
  const take = (id: string) => {
    if (pickerFor.peek() !== id) pickerFor.value = null;
    inHand.take(id);
  };
  const copy = (id: string) => {
    const keyResult = of(id);
    if (keyResult) void deeds.copy(id, rewriteOf(keyResult).text ?? keyResult.excerpt.text);
  };
  return {
    lede: computed(() => (review.value ? keyResultsLede(keyResults.value, whole.value) : null)),
    tally: computed(() => tallyOf(keyResults.value)),
    groups: computed(() => objectiveGroups(keyResults.value)),
    keyResults,
    dismissedCount: computed(() => (review.value?.keyResults.length ?? 0) - keyResults.value.length),
    inHand,
    pickerFor,
    choices,
    initiativesDropped,
    take,
    copy,
    copyText: (key, text) => void deeds.copy(key, text),
    move(step) {
      const id = inHand.move(step);
      if (id !== null) focusOn(id);
    },
    show(id) {
      take(id);
      void deeds.show(id);
    },
    choose(id, index) {
      choices.value = new Map(choices.peek()).set(id, index);
    },
    toggleInitiative(id) {
      const next = new Set(initiativesDropped.peek());
      if (!next.delete(id)) next.add(id);
      initiativesDropped.value = next;
    },
    async waveAway(id, index) {
      if (deeds.tell(await outside.send('dismissRewrite', id, index)))
        deeds.note('Noted. What you pass over twice comes last in this document.');
    },
    async apply(id) {
      const keyResult = of(id);
      if (!keyResult) return;
      const { index, text } = rewriteOf(keyResult);
      if (text === undefined) return;
      if (!writable.peek()) return copy(id);
      const keep = hasInitiative(keyResult) && !initiativesDropped.peek().has(id);
      if (await deeds.apply(id, index, text, keep)) focusOn(inHand.takeAfter(id));
    },
    async dismiss(id) {
      if (!of(id)) return;
      const next = inHand.takeAfter(id);
      if (await deeds.dismiss({ id, rule: KEY_RESULT }, 'this')) focusOn(next);
    },
    acronyms: computed(() => review.value?.acronyms.slice(0, MOST_ACRONYMS) ?? []),
    explain: (acronym, stage) => deeds.addTerm(stage ? `${acronym} ${tagOf(stage)}` : acronym),
    async sayVerdict(id, verdict) {
      if (of(id)) await deeds.say('sayVerdict', 'Noted.', id, verdict);
    },
    async sayNone(id) {
      if (!of(id)) return;
      const next = inHand.takeAfter(id);
      if (await deeds.say('sayNoKeyResult', 'Noted: not a key result.', id)) focusOn(next);
    },
    async sayHere() {
      await deeds.say('sayKeyResultHere', 'Noted: a key result.');
    },
    openPicker(id) {
      if (id !== null) inHand.take(id);
      pickerFor.value = id;
    },
    async setStage(id, stage) {
      const keyResult = of(id);
      pickerFor.value = null;
      if (!keyResult) return;
      const before = keyResult.stage.from === 'writer' ? keyResult.stage.set : null;
      await deeds.setStage(id, stage, before);
    },
  };
}

function tallyOf(keyResults: readonly KeyResultView[]) {
  return VERDICTS.map(verdict => ({ verdict, count: keyResults.filter(k => k.shown === verdict).length })).filter(
    ({ count }) => count > 0,
  );
}
