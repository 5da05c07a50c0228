import type { NewBlock } from '@/lib/draft/new-blocks';
import type { ApplyResult } from '../host';
import { type Arrival, arrivalOf, type Place, standingAt } from './arrival';
import type { MountedPage } from './mounted-page';
import { BREATH, UNDO, WATCH } from './pace';
import type { PageModel } from './page-model';
import { patience } from './patience';
import { standingIn } from './place';
import type { TypingWatch } from './typing-watch';
import { commandUndo, pressUndo } from './typist';

/** In milliseconds. What has not been taken by then is not going to be. */
const ARRIVAL = 1_100;

export interface InsertedPage {
  /** What is in the document, as it is now. */
  mounted(): MountedPage | null;
  model(): PageModel | null;
  canWrite(): boolean;
  /** Scrolls until a block is in the document; false when it does not come. */
  bring(block: string): Promise<boolean>;
  readonly signal: AbortSignal;
}

/** Blocks that were pasted at a place: what becomes of them, and how they are taken back. */
export class Inserted {
  readonly #edits: number;
  /** Blocks that were in the document before a step was taken back: those that are not any more have gone with it. */
  #seen: readonly string[] = [];

  constructor(
    private readonly page: InsertedPage,
    private readonly place: Place,
    private readonly blocks: readonly NewBlock[],
    private readonly typing: TypingWatch,
  ) {
    this.#edits = typing.edits;
  }

  /** Whether anything was typed since, or may have been. */
  get isFollowed(): boolean {
    return this.typing.edits !== this.#edits;
  }

  /**
   * Waits until all blocks have come and have stayed as long as Notion may take them back; `seen` is called once they are
   * there. What comes in part is taken back.
   */
  async outcome(seen: () => void): Promise<ApplyResult> {
    const start = performance.now();
    let since: number | null = null;
    for (;;) {
      const arrival = this.#arrival();
      const now = performance.now();
      if (arrival !== 'all') since = null;
      else if (since === null) {
        since = now;
        seen();
      } else if (now - since >= WATCH) return 'applied';
      if (since === null && now - start >= ARRIVAL) return this.#ended(arrival);
      if (this.page.signal.aborted) return 'uncertain';
      await patience(BREATH, this.page.signal);
    }
  }

  /** Takes the blocks back, if they stand as they came and nothing was typed since. */
  async takeBack(): Promise<ApplyResult> {
    const { place } = this;
    const last = standingAt(place, this.#now())?.at(-1);
    if (!last || this.#arrival() !== 'all' || this.isFollowed || !this.page.canWrite()) return 'refused';
    // What is not in the document cannot be seen to go.
    if (!(await this.page.bring(last.id))) return 'refused';
    const before = this.#sign();
    if (await this.#undone()) return 'applied';
    return this.#sign() === before ? 'refused' : 'uncertain';
  }

  async #ended(arrival: Arrival): Promise<ApplyResult> {
    if (arrival === 'nothing') return 'refused';
    // The editor's undo takes back what came last: not what somebody typed since.
    return arrival === 'part' && !this.isFollowed && (await this.#undone()) ? 'refused' : 'uncertain';
  }

  /** Takes steps back until nothing of the blocks is left; false where that does not come about. */
  async #undone(): Promise<boolean> {
    let steps = 0;
    for (const take of [pressUndo, commandUndo]) {
      for (let isMoved = true; isMoved && steps <= this.blocks.length; steps++) {
        const page = this.page.mounted();
        if (!page) return false;
        const before = this.#sign();
        this.#seen = (standingAt(this.place, this.#now()) ?? []).map(({ id }) => id).filter(id => page.block(id));
        page.elements.root?.focus({ preventScroll: true });
        take(page);
        await this.#changedFrom(before);
        const arrival = this.#arrival();
        if (arrival === 'nothing') return true;
        isMoved = this.#sign() !== before;
        if (isMoved && arrival !== 'part') return false;
      }
    }
    return false;
  }

  async #changedFrom(sign: string): Promise<void> {
    for (let waited = 0; waited < UNDO && this.#sign() === sign; waited += 20) await patience(20, this.page.signal);
  }

  #arrival(): Arrival {
    return arrivalOf(this.place, this.#now(), this.blocks);
  }

  /** What stands at the place, to see whether it changes. */
  #sign(): string {
    const { place } = this;
    const now = this.#now();
    const anchor = place.before[place.at];
    return JSON.stringify([standingAt(place, now), now.find(({ id }) => id === anchor?.id)]);
  }

  #now(): ReturnType<typeof standingIn> {
    const page = this.page.mounted();
    const model = page && this.page.model();
    const all = model ? standingIn(model, this.place.parent) : [];
    return all.filter(({ id }) => !this.#seen.includes(id) || page?.block(id));
  }
}
