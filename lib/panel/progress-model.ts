import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingView, PageState, ReviewView } from '@/lib/messages/protocol';
import { type Progress, progressSince, type SavedFinding, type SavedReview } from '@/lib/prfaq/progress';
import type { Deeds } from './deeds';
import type { PanelOutside } from './outside';
import type { ToastModel } from './toast-model';
import { capital, inWords } from './words';

/** A remark of now with what is kept of it in a saved review. */
export interface Remark extends SavedFinding {
  readonly finding: FindingView;
}

/** What has changed in a document since a review of it was saved. */
export interface ProgressModel {
  /** The saved reviews of this document, the latest first. */
  readonly history: ReadonlySignal<readonly SavedReview[]>;
  /** Null when no review was saved, or while only a part of the document has been read. */
  readonly since: ReadonlySignal<Progress<Remark> | null>;
  /** "Three fixed, one new, eight still open." Empty when there is nothing to compare. */
  readonly words: ReadonlySignal<string>;
  /** Which lists stand open. */
  readonly opened: ReadonlySignal<boolean>;
  toggle(): void;
  /** Keeps the remarks of now as the last review. */
  save(): Promise<void>;
  forget(id: string): Promise<void>;
  /** Takes what is kept now, after an import or when all was cleared. */
  readAgain(): void;
}

export function createProgressModel(
  state: ReadonlySignal<PageState | null>,
  review: ReadonlySignal<ReviewView | null>,
  whole: ReadonlySignal<boolean>,
  outside: PanelOutside,
  deeds: Deeds,
  toast: ToastModel,
  ended: AbortSignal,
): ProgressModel {
  const kept = signal<readonly SavedReview[]>([]);
  const opened = signal(false);
  let reading: Promise<void> = Promise.resolve();
  const documentId = computed(() => state.value?.document.id ?? null);
  const now = computed(() => (review.value?.findings ?? []).map(remarkOf));
  const last = computed(() => kept.value.at(-1) ?? null);
  const since = computed(() => {
    if (!last.value || !whole.value || !review.value) return null;
    const dismissed = state.value?.dismissed ?? [];
    const isSetAside = ({ rule, quote }: SavedFinding) =>
      dismissed.some(entry => entry.rule === rule && (entry.scope !== 'this' || entry.quote === quote));
    return progressSince(last.value.findings, now.value, isSetAside);
  });
  const read = (id: string | null): void => {
    kept.value = [];
    opened.value = false;
    if (id === null) return;
    reading = outside.readReviews(id).then(reviews => {
      if (documentId.peek() === id) kept.value = reviews;
    });
  };
  const follow = effect(() => read(documentId.value));
  ended.addEventListener('abort', follow);
  const keep = async (reviews: readonly SavedReview[]): Promise<boolean> => {
    const id = documentId.peek();
    if (id === null || !deeds.tell(await outside.keepReviews(id, reviews))) return false;
    if (documentId.peek() === id) kept.value = reviews;
    return true;
  };
  const keepWithUndo = async (reviews: readonly SavedReview[], said: string): Promise<void> => {
    const before = kept.peek();
    if (!(await keep(reviews))) return;
    toast.show(said, { label: 'Undo', undo: true, run: () => void keep(before) });
  };
  return {
    history: computed(() => kept.value.toReversed()),
    since,
    words: computed(() => (since.value ? progressWords(since.value) : '')),
    opened,
    readAgain: () => read(documentId.peek()),
    toggle() {
      opened.value = !opened.peek();
    },
    async save() {
      await reading;
      const at = outside.now();
      const saved: SavedReview = {
        id: `${at}`,
        at,
        title: state.peek()?.document.title ?? '',
        findings: now.peek().slice(0, MOST_SAVED).map(savedOf),
      };
      return keepWithUndo([...kept.peek().slice(1 - MOST_REVIEWS), saved], 'Saved. What changes from here will show.');
    },
    forget: id =>
      keepWithUndo(
        kept.peek().filter(one => one.id !== id),
        'Forgotten.',
      ),
  };
}

const MOST_REVIEWS = 12;
const MOST_SAVED = 300;
const MOST_WORDS = 2_000;

const savedOf = ({ rule, part, severity, quote, message }: Remark): SavedFinding => ({
  rule,
  part,
  severity,
  quote,
  message,
});

function remarkOf(finding: FindingView): Remark {
  const { rule, part, severity, message, excerpt } = finding;
  const [first, last] = [excerpt?.marks[0], excerpt?.marks.at(-1)];
  const quote = excerpt && first && last ? excerpt.text.slice(first.start, last.end) : (excerpt?.text ?? '');
  return {
    finding,
    rule,
    part,
    severity,
    quote: quote.slice(0, MOST_WORDS),
    message: message.slice(0, MOST_WORDS),
  };
}

/** "Three fixed, one new, eight still open." */
export function progressWords({ fixed, setAside, added, open }: Progress<SavedFinding>): string {
  const said = [
    [fixed.length, 'fixed'] as const,
    [setAside.length, 'put aside'] as const,
    [added.length, 'new'] as const,
    [open.length, 'still open'] as const,
  ].flatMap(([count, what]) => (count > 0 ? [`${inWords(count)} ${what}`] : []));
  return said.length === 0 ? 'Nothing was open, and nothing is.' : `${capital(said.join(', '))}.`;
}
