import type { NewBlock } from '@/lib/draft/new-blocks';
import type { ApplyResult } from '../host';
import { type Arrival, arrivalOf, beginningOf, type Place, type Standing, standingAt } from './arrival';
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

/** In milliseconds. What comes later than that is taken back as long as nobody has seen or done anything since. */
const LATE = 4_000;

/** Blocks that were pasted at a place: what becomes of them, and how they are taken back. */
export class Inserted {
  readonly #edits: number;
  readonly #model: PageModel | null;
  /** Blocks that have gone with a step that was taken back, whatever is still known of them. */
  readonly #gone = new Set<string>();

  constructor(
    private readonly page: InsertedPage,
    private readonly place: Place,
    private readonly blocks: readonly NewBlock[],
    private readonly typing: TypingWatch,
  ) {
    this.#edits = typing.edits;
    this.#model = page.model();
  }

  /**
   * Waits until all blocks have come and have stayed as long as Notion may take them back; `seen` is called once they are
   * there. What comes in part is taken back.
   */
  async outcome(seen: () => void): Promise<ApplyResult> {
    let latest = performance.now() + ARRIVAL;
    let shown = 0;
    let since: number | null = null;
    for (;;) {
      const arrival = this.#arrival();
      const now = performance.now();
      if (arrival !== 'all') since = null;
      else if (since === null) {
        since = now;
        seen();
      } else if (now - since >= WATCH) return 'applied';
      // Blocks below the window may be there, and not in the document until they are scrolled to.
      const count = arrival === 'part' ? this.#followed() : 0;
      if (count > shown) latest = now + ARRIVAL;
      shown = count;
      if (since === null && now >= latest) return this.#ended(arrival);
      if (this.page.signal.aborted) return 'uncertain';
      await patience(BREATH, this.page.signal);
    }
  }

  /** Takes back what comes after it was said that nothing would, unless something else was done since. */
  async keepOut(signal: AbortSignal): Promise<void> {
    const end = performance.now() + LATE;
    while (performance.now() < end && !signal.aborted && !this.#isFollowed) {
      if (this.#arrival() === 'all' || this.#arrival() === 'part') {
        await this.#undone();
        return;
      }
      await patience(BREATH, signal);
    }
  }

  /** Takes the blocks back, if they stand as they came and nothing was typed since. */
  async takeBack(): Promise<ApplyResult> {
    const last = standingAt(this.place, this.#now())?.at(-1);
    if (!last || this.#arrival() !== 'all' || this.#isFollowed || !this.page.canWrite()) return 'refused';
    // What is not in the document cannot be seen to go.
    if (!(await this.page.bring(last.id))) return 'refused';
    const before = this.#sign();
    if (await this.#undone()) return 'applied';
    return this.#sign() === before ? 'refused' : 'uncertain';
  }

  /** Whether anything was typed since, or may have been. */
  get #isFollowed(): boolean {
    return this.typing.edits !== this.#edits;
  }

  async #ended(arrival: Arrival): Promise<ApplyResult> {
    if (arrival === 'nothing') return 'refused';
    // The editor's undo takes back what came last: not what somebody typed since.
    return arrival === 'part' && !this.#isFollowed && (await this.#undone()) ? 'refused' : 'uncertain';
  }

  /** Scrolls to the last block before which none is missing, so that those behind it come; gives how many those are. */
  #followed(): number {
    const there = beginningOf(standingAt(this.place, this.#now()) ?? [], this.blocks);
    const page = this.page.mounted();
    const last = page?.block(there.at(-1)?.id ?? '')?.getBoundingClientRect();
    const view = page?.elements.scroller.getBoundingClientRect();
    if (page && last && view && last.top > view.top + view.height / 2)
      page.elements.scroller.scrollBy({ top: last.top - view.top, behavior: 'instant' });
    return there.length;
  }

  /** Takes steps back until nothing of the blocks is left; false where that does not come about. */
  async #undone(): Promise<boolean> {
    let steps = 0;
    for (const take of [pressUndo, commandUndo]) {
      for (let isMoved = true; isMoved && steps <= this.blocks.length; steps++) {
        const page = this.page.mounted();
        if (!page || this.page.model() !== this.#model) return false;
        const before = this.#sign();
        const shown = this.#own().filter(id => page.block(id));
        page.elements.root?.focus({ preventScroll: true });
        take(page);
        await this.#changedFrom(before, shown);
        this.#forget(shown);
        const arrival = this.#arrival();
        if (arrival === 'nothing') return true;
        isMoved = this.#sign() !== before;
        if (isMoved && arrival !== 'part') return false;
      }
    }
    return false;
  }

  async #changedFrom(sign: string, shown: readonly string[]): Promise<void> {
    const isSame = (): boolean => this.#sign() === sign && shown.every(id => this.page.mounted()?.block(id));
    for (let waited = 0; waited < UNDO && isSame(); waited += 20) await patience(20, this.page.signal);
  }

  /** Notes which blocks have gone with a step: with all that were in the document, those out of view have as well. */
  #forget(shown: readonly string[]): void {
    const page = this.page.mounted();
    const out = shown.filter(id => !page?.block(id));
    const gone = out.length > 0 && out.length === shown.length ? this.#own() : out;
    for (const id of gone) {
      this.#gone.add(id);
      this.#model?.remove(id);
    }
  }

  /** Ids of the blocks that have come. */
  #own(): string[] {
    const known = new Set(this.place.before.map(({ id }) => id));
    return (standingAt(this.place, this.#now()) ?? []).map(({ id }) => id).filter(id => !known.has(id));
  }

  #arrival(): Arrival {
    return this.page.mounted() && this.page.model() === this.#model
      ? arrivalOf(this.place, this.#now(), this.blocks)
      : 'unclear';
  }

  /** What stands at the place, to see whether it changes. */
  #sign(): string {
    const { place } = this;
    const now = this.#now();
    const anchor = place.before[place.at];
    return JSON.stringify([standingAt(place, now), now.find(({ id }) => id === anchor?.id)]);
  }

  #now(): readonly Standing[] {
    const model = this.page.mounted() && this.#model;
    const all = model ? standingIn(model, this.place.parent) : [];
    return all.filter(({ id }) => !this.#gone.has(id));
  }
}
