import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PartName } from '@/lib/engine';
import type { DismissedView, DismissScope, FindingView, ReviewView } from '@/lib/messages/protocol';
import { type Deeds, KEY_RESULT } from './deeds';
import type { FocusModel } from './focus-model';
import { createInHand, type InHand } from './in-hand';
import { draftLede, firstStop, type Lede } from './ledes';
import { type Grouped, partGroups } from './part-groups';

export interface DraftModel {
  readonly lede: ReadonlySignal<Lede | null>;
  readonly grouped: ReadonlySignal<Grouped>;
  /** In the order they stand in the list. */
  readonly findings: ReadonlySignal<readonly FindingView[]>;
  /** How much was dismissed in this document: findings and rules, not what is off everywhere. */
  readonly dismissedCount: ReadonlySignal<number>;
  readonly inHand: InHand;
  /** The finding whose dismiss menu is open. */
  readonly menuFor: ReadonlySignal<string | null>;
  readonly whyOpen: ReadonlySignal<ReadonlySet<string>>;
  /** Which replacement of a finding is chosen, by finding; the first where nothing is. */
  readonly choices: ReadonlySignal<ReadonlyMap<string, number>>;
  take(id: string): void;
  /** Moves the hand and the focus one finding on or back. */
  move(step: 1 | -1): void;
  toFirstOf(part: PartName): void;
  show(id: string): void;
  apply(id: string): Promise<void>;
  copy(id: string): void;
  dismiss(id: string, scope: DismissScope): Promise<void>;
  toggleWhy(id: string): void;
  choose(id: string, index: number): void;
  openMenu(id: string | null): void;
  showWaiting(): void;
}

const NOTHING: Grouped = { groups: [], waiting: 0 };

/** The draft view of `review`; `whole` is false while only a part of the document has been read. */
export function createDraftModel(
  review: ReadonlySignal<ReviewView | null>,
  dismissed: ReadonlySignal<readonly DismissedView[]>,
  whole: ReadonlySignal<boolean>,
  writable: ReadonlySignal<boolean>,
  deeds: Deeds,
  focus: FocusModel,
  ended: AbortSignal,
): DraftModel {
  const all = signal(false);
  const menuFor = signal<string | null>(null);
  const whyOpen = signal<ReadonlySet<string>>(new Set());
  const choices = signal<ReadonlyMap<string, number>>(new Map());

  const lede = computed(() => (review.value ? draftLede(review.value, whole.value) : null));
  const ordered = computed(() => (review.value ? partGroups(review.value, true) : NOTHING));
  const findings = computed(() => ordered.value.groups.flatMap(group => group.items.map(item => item.finding)));
  const shown = computed(() => (review.value ? partGroups(review.value, all.value) : NOTHING));
  const holdable = computed(() =>
    shown.value.groups.flatMap(group =>
      group.items.map(({ finding }) => ({ id: finding.id, like: `${finding.rule} ${finding.part}` })),
    ),
  );
  const first = () => firstStop(review.peek()?.findings ?? [])?.id ?? null;
  const inHand = createInHand(holdable, first, ended);
  const of = (id: string) => findings.peek().find(finding => finding.id === id);
  const chosen = (finding: FindingView) => choices.peek().get(finding.id) ?? 0;
  const wordingOf = (finding?: FindingView) => (finding ? finding.replacements[chosen(finding)] : undefined);

  const focusOn = (id: string | null) => focus.ask(id === null ? 'lede' : `finding:${id}`);
  const take = (id: string) => {
    if (!holdable.peek().some(item => item.id === id)) all.value = true;
    menuFor.value = null;
    inHand.take(id);
  };
  const copy = (id: string) => {
    const finding = of(id);
    const text = wordingOf(finding);
    if (text !== undefined) void deeds.copy(id, text);
  };
  return {
    lede,
    grouped: shown,
    findings,
    dismissedCount: computed(
      () => dismissed.value.filter(d => d.rule !== KEY_RESULT && d.scope !== 'rule-everywhere').length,
    ),
    inHand,
    menuFor,
    whyOpen,
    choices,
    take,
    copy,
    move(step) {
      const id = inHand.move(step);
      if (id !== null) focusOn(id);
    },
    toFirstOf(part) {
      const id = findings.peek().find(finding => finding.part === part)?.id;
      if (!id) return focus.ask(`part:${part}`);
      take(id);
      focusOn(id);
    },
    show(id) {
      take(id);
      if (of(id)?.excerpt) void deeds.show(id);
    },
    async apply(id) {
      const finding = of(id);
      const text = wordingOf(finding);
      if (!finding || text === undefined) return;
      if (!writable.peek()) return copy(id);
      if (await deeds.apply(id, chosen(finding), text)) focusOn(inHand.takeAfter(id));
    },
    async dismiss(id, scope) {
      const finding = of(id);
      menuFor.value = null;
      if (!finding) return;
      const next = inHand.takeAfter(id);
      if (await deeds.dismiss(finding, scope)) focusOn(next);
    },
    toggleWhy(id) {
      const next = new Set(whyOpen.peek());
      if (!next.delete(id)) next.add(id);
      whyOpen.value = next;
    },
    choose(id, index) {
      choices.value = new Map(choices.peek()).set(id, index);
    },
    openMenu(id) {
      menuFor.value = id;
    },
    showWaiting() {
      all.value = true;
    },
  };
}
