import type { Passage } from '@/lib/draft/types';
import type { Finding } from '@/lib/engine';
import type { Caret, Host, Mark, Snapshot } from '@/lib/hosts/host';
import { idleMoment, whenIdle } from '@/lib/hosts/when-idle';
import type { KeyResult, Verdict } from '@/lib/key-results/types';
import type { ReviewView, RewriteView } from '@/lib/messages/protocol';
import { type Review, Reviewer } from '@/lib/review';
import type { Gist } from '@/lib/review-pack/pack';
import { askedBy } from './asked-view';
import { sentenceAt } from './balance-view';
import { gistOf } from './gist';
import type { Kept } from './kept';
import { lineAround } from './line-around';
import { type Markable, marksOf } from './marks-of';
import { withVerdict } from './rulings';
import { toView } from './view';

/** Verdicts that ask nothing of the writer. */
const SETTLED: ReadonlySet<Verdict> = new Set<Verdict>(['outcome', 'guardrail']);

/** What was understood of one document so far: the last reading, its review, and both as the panel shows them. */
export class Opened {
  readonly #reviewer = new Reviewer();
  snapshot: Snapshot | null = null;
  review: Review | null = null;
  #view: ReviewView | null = null;

  constructor(
    readonly id: string,
    readonly kept: Kept,
  ) {}

  /**
   * Reads and reviews, a long document in slices. Gives the milliseconds of the longest stretch of work. Rejects with the
   * host's reason when nothing can be read.
   */
  async update(host: Host): Promise<number> {
    const start = performance.now();
    const reading = host.read();
    const asked = performance.now();
    const snapshot = await reading;
    // The first text of a document takes its time to be laid out; the review of it is another go.
    if (!this.snapshot) await idleMoment();
    const { kept } = this;
    kept.followRulings(snapshot.draft.blocks);
    const { result, longest } = await whenIdle(
      this.#reviewer.steps(snapshot.draft, kept.choices.settings, kept.rulings),
    );
    this.snapshot = snapshot;
    kept.follow(snapshot.draft.blocks);
    const keyResults = result.keyResults.map(keyResult => withVerdict(keyResult, kept.verdictOf(keyResult)));
    this.review = { ...result, keyResults };
    this.look();
    return Math.max(asked - start, longest);
  }

  /** Has the view made anew after a decision of the writer, once somebody looks. */
  look(): void {
    this.#view = null;
  }

  /** The review as the panel and the card show it; null before the first. */
  get view(): ReviewView | null {
    if (!this.review || !this.snapshot) return null;
    this.#view ??= toView(this.review, this.kept, this.snapshot.completeness.extent, this.kept.choices);
    return this.#view;
  }

  /** Which findings are marked in the text. */
  get marksShown(): Markable['shown'] {
    return this.kept.choices.marksShown(this.snapshot?.access ?? 'view');
  }

  /** What is to be marked in the text, with `inHand` as what the writer looks at. */
  marks(inHand: string | null): Mark[] {
    const { findings, keyResults, marksShown: shown } = this;
    return marksOf({ findings, keyResults, inHand, shown, lens: this.kept.choices.lens });
  }

  get findings(): readonly Finding[] {
    return this.review?.findings.filter(finding => !this.kept.isDismissed(finding)) ?? [];
  }

  get keyResults(): readonly KeyResult[] {
    return this.review?.keyResults.filter(keyResult => !this.kept.isSetAside(keyResult)) ?? [];
  }

  finding(id: string): Finding | undefined {
    return this.review?.findings.find(finding => finding.id === id);
  }

  keyResult(id: string): KeyResult | undefined {
    return this.review?.keyResults.find(keyResult => keyResult.id === id);
  }

  /** What is offered in place of a key result, as it is shown. */
  rewritesOf(id: string): readonly RewriteView[] {
    return this.view?.keyResults.find(keyResult => keyResult.id === id)?.rewrites ?? [];
  }

  /** The line, or the cell of a table, at a place; null where there are no words. */
  lineAt(caret: Caret | null): Passage | null {
    const block = this.snapshot?.draft.blocks.find(({ key }) => key === caret?.block);
    if (!block || !caret) return null;
    const { start, end } = lineAround(block.text, caret.offset, caret.offset);
    return block.text.slice(start, end).trim() === '' ? null : { block, start, end };
  }

  /** Where a finding, a key result, a question of the FAQ or a sentence of the release stands; null when it is unknown or about something missing. */
  passageOf(id: string): Passage | null {
    const keyResult = this.keyResult(id);
    if (keyResult) return keyResult.passage;
    const finding = this.finding(id);
    if (finding?.block && finding.span) return { block: finding.block, ...finding.span };
    return askedBy(this.review?.asked ?? [], id)?.passage ?? sentenceAt(this.review?.balance ?? [], id);
  }

  /** Where the answer to a question of the FAQ ends; null when the question has changed. */
  endOfAnswer(id: string): Passage | null {
    return askedBy(this.review?.asked ?? [], id)?.end ?? null;
  }

  /** What the draft says first of its problem and its benefit. */
  get gist(): Gist {
    return gistOf(this.snapshot?.draft.blocks ?? [], this.review ?? { parts: [] });
  }

  /** Ids of the findings in the text and of the key results that are worth a second look, in reading order. */
  get stops(): string[] {
    const index = new Map(this.snapshot?.draft.blocks.map((block, i) => [block, i]));
    const weak = this.keyResults.filter(({ verdict, notes }) => !SETTLED.has(verdict) || notes.length > 0);
    const ids = [...this.findings.filter(({ block }) => block !== null), ...weak].map(({ id }) => id);
    const places = ids.flatMap(id => {
      const passage = this.passageOf(id);
      return passage ? [{ id, block: index.get(passage.block) ?? 0, start: passage.start }] : [];
    });
    return places.sort((a, b) => a.block - b.block || a.start - b.start).map(({ id }) => id);
  }

  keyResultAt(caret: { block: string; offset: number }): KeyResult | undefined {
    return this.keyResults.find(({ passage }) => contains(passage, caret));
  }

  /** The narrowest finding at a place, or else its key result. */
  idAt(caret: { block: string; offset: number }): string | null {
    let best: { id: string; length: number } | null = null;
    for (const { id, block, span } of this.findings) {
      if (!block || !span || !contains({ block, ...span }, caret)) continue;
      const length = span.end - span.start;
      if (!best || length < best.length) best = { id, length };
    }
    return best?.id ?? this.keyResultAt(caret)?.id ?? null;
  }
}

const contains = ({ block, start, end }: Passage, caret: { block: string; offset: number }): boolean =>
  block.key === caret.block && caret.offset >= start && caret.offset <= end;
