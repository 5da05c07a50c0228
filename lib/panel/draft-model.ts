import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PartName } from '@/lib/engine';
import type { DismissedView, DismissScope, FindingView, ReviewView } from '@/lib/messages/protocol';
import { type Deeds, KEY_RESULT } from './deeds';
import type { FocusModel } from './focus-model';
import { createInHand, type InHand } from './in-hand';
import { draftLede, firstStop, type Lede, lensLede } from './ledes';
import type { LensModel } from './lens-model';
import { type Lens, seenBy } from './lenses';
import { firstOf, type Grouped, partGroups } from './part-groups';

export interface DraftModel {
  readonly lede: ReadonlySignal<Lede | null>;
  readonly grouped: ReadonlySignal<Grouped>;
  /** Every remark, of all readers, in reading order. */
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
  /** Shows the remarks of this reader, null for everyone, and takes the first stop in hand. */
  readAs(lens: Lens | null): void;
  /** Unfolds a part of the list, or folds it again. */
  toggleFold(key: string): void;
  unfoldAll(): void;
}

/** The parts that this reader would stop at: of the others nothing is said, so they are not called settled. */
const withRemarksOnly = (review: ReviewView): ReviewView => ({
  ...review,
  parts: review.parts.filter(({ part }) => review.findings.some(finding => finding.part === part)),
});

const NOTHING: Grouped = { groups: [], folded: 0 };

/**
 * The draft view of `review` as the chosen `reader` reads it; `whole` is false while only a part of the document
 * has been read.
 */
export function createDraftModel(
  review: ReadonlySignal<ReviewView | null>,
  reader: Pick<LensModel, 'lens' | 'choose'>,
  dismissed: ReadonlySignal<readonly DismissedView[]>,
  whole: ReadonlySignal<boolean>,
  writable: ReadonlySignal<boolean>,
  deeds: Deeds,
  focus: FocusModel,
  ended: AbortSignal,
): DraftModel {
  const opened = signal<ReadonlySet<string>>(new Set());
  const kept = signal<string | null>(null);
  const menuFor = signal<string | null>(null);
  const whyOpen = signal<ReadonlySet<string>>(new Set());
  const choices = signal<ReadonlyMap<string, number>>(new Map());

  const seen = computed(() => {
    const now = review.value;
    return now && { ...now, findings: seenBy(reader.lens.value, now.findings) };
  });
  const first = computed(() => firstOf(seen.value?.findings ?? []));
  const lede = computed(() => {
    if (!review.value || !seen.value) return null;
    const othersOnly = seen.value.findings.length === 0 && review.value.findings.length > 0;
    return othersOnly ? lensLede(reader.lens.value) : draftLede(seen.value, whole.value, first.value);
  });
  const findings = computed(() => review.value?.findings ?? []);
  const isSeen = (id: string) => seen.peek()?.findings.some(finding => finding.id === id) ?? false;
  const shown = computed(() => {
    if (!seen.value) return NOTHING;
    const ids = new Set(first.value.map(({ id }) => id));
    const given = reader.lens.value === null ? seen.value : withRemarksOnly(seen.value);
    return partGroups(given, { first: ids, opened: opened.value, kept: kept.value });
  });
  const holdable = computed(() =>
    shown.value.groups.flatMap(group =>
      group.items.map(({ finding }) => ({ id: finding.id, like: `${finding.rule} ${finding.part}` })),
    ),
  );
  const inHand = createInHand(holdable, () => firstStop(first.peek())?.id ?? null, ended);
  const keepShown = effect(() => {
    kept.value = inHand.id.value;
  });
  ended.addEventListener('abort', keepShown);
  const of = (id: string) => findings.peek().find(finding => finding.id === id);
  const chosen = (finding: FindingView) => choices.peek().get(finding.id) ?? 0;
  const wordingOf = (finding?: FindingView) => (finding ? finding.replacements[chosen(finding)] : undefined);

  const focusOn = (id: string | null) => focus.ask(id === null ? 'lede' : `finding:${id}`);
  const take = (id: string) =>
    batch(() => {
      menuFor.value = null;
      if (of(id)) {
        // What is chosen in the document may be for another reader.
        if (!isSeen(id)) void reader.choose(null);
        kept.value = id;
      }
      inHand.take(id);
    });
  /** Where only one remark stood open: the folded one behind it, or else before it, that the same click does not dismiss. */
  const nextFolded = ({ id, rule }: FindingView, scope: DismissScope): string | null => {
    const all = seen.peek()?.findings ?? [];
    const at = all.findIndex(finding => finding.id === id);
    const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).reverse()];
    return others.find(other => other.id !== id && (scope === 'this' || other.rule !== rule))?.id ?? null;
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
      const id = seen.peek()?.findings.find(finding => finding.part === part)?.id;
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
      if (!(await deeds.dismiss(finding, scope))) return;
      const folded = next ?? nextFolded(finding, scope);
      if (next === null && folded !== null) take(folded);
      focusOn(folded);
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
    readAs: lens =>
      batch(() => {
        void reader.choose(lens);
        inHand.reset();
      }),
    toggleFold(key) {
      const next = new Set(opened.peek());
      if (!next.delete(key)) next.add(key);
      opened.value = next;
    },
    unfoldAll() {
      opened.value = new Set(shown.peek().groups.map(({ key }) => key));
    },
  };
}
