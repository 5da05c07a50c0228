import type { MountedPage } from './mounted-page';
import { bareId } from './page-address';
import { caretOf, isClosed } from './page-dom';
import type { PageModel } from './page-model';
import { patience } from './patience';

/** Where in the window a passage is shown: a third of its height from above. */
const PLACE = 1 / 3;

/** In milliseconds. Blocks that come into view take about this long to be there. */
const MOUNTING = 120;

/** In milliseconds. A writer waits no longer for a block to come; Notion's own way to it has as long. */
const LATEST = 2_000;
const ADDRESS = 600;

export interface RevealerPage {
  mounted(): MountedPage | null;
  model(): PageModel | null;
  readonly signal: AbortSignal;
}

/** Brings blocks into the document and passages into view. */
export class Revealer {
  constructor(private readonly page: RevealerPage) {}

  /**
   * Scrolls and opens toggles until a block is in the document; where that is not enough, goes by its address too, unless
   * told not to. False when it does not come within some milliseconds.
   */
  async bring(id: string, { byAddress = true, within = LATEST } = {}): Promise<boolean> {
    const end = performance.now() + within;
    for (const step of this.#wayTo(id)) {
      if (!(await this.#mount(step, end)) && !(byAddress && (await this.#mountByAddress(step)))) return false;
      const block = this.page.mounted()?.block(step);
      if (step === id || !block || !isClosed(block)) continue;
      caretOf(block)?.click();
      await patience(MOUNTING, this.page.signal);
    }
    return this.page.mounted()?.block(id) != null;
  }

  /** Scrolls so that a range is in the upper third; one that is in view already only when `always`. */
  show(range: Range, always: boolean): void {
    const scroller = this.page.mounted()?.elements.scroller;
    if (!scroller) return;
    const view = scroller.getBoundingClientRect();
    const { top, bottom } = range.getBoundingClientRect();
    if (!always && top >= view.top && bottom <= view.bottom) return;
    scroller.scrollBy({ top: top - view.top - view.height * PLACE, behavior: 'instant' });
  }

  /** The blocks that a block is in, from the outside to itself. */
  #wayTo(id: string): string[] {
    const way: string[] = [];
    for (
      let at: string | null = id;
      at && at !== this.page.model()?.root && !way.includes(at);
      at = this.page.model()?.parentOf(at) ?? null
    )
      way.unshift(at);
    return way;
  }

  async #mount(id: string, end: number): Promise<boolean> {
    while (performance.now() < end && !this.page.signal.aborted) {
      const page = this.page.mounted();
      if (!page) return false;
      if (page.block(id)) return true;
      // Blocks without an element of their own, such as those that only hold others.
      if (this.#hasMountedChild(page, id)) return true;
      if (!this.#scrollTowards(page, id)) break;
      await patience(MOUNTING, this.page.signal);
    }
    return false;
  }

  #hasMountedChild = (page: MountedPage, id: string): boolean =>
    this.page
      .model()
      ?.piece(id)
      ?.children.some(child => page.block(child)) ?? false;

  /** One step, to where the block would be if all between its neighbours were alike; false when there is nowhere to go. */
  #scrollTowards(page: MountedPage, id: string): boolean {
    const { scroller } = page.elements;
    const siblings = this.page.model()?.piece(this.page.model()?.parentOf(id) ?? '')?.children ?? [];
    const at = siblings.indexOf(id);
    if (at < 0) return false;
    const isThere = (other: string): boolean => page.block(other) !== null;
    const from = siblings.slice(0, at).findLastIndex(isThere);
    const to = siblings.findIndex((other, i) => i > at && isThere(other));
    const top = edgeOf(page, siblings[from], 'bottom');
    const bottom = edgeOf(page, siblings[to], 'top');
    const share = (at - from) / ((to < 0 ? siblings.length : to) - from);
    const before = scroller.scrollTop;
    const { clientHeight } = scroller;
    scroller.scrollTo({ top: top + (bottom - top) * share - clientHeight / 2, behavior: 'instant' });
    if (scroller.scrollTop !== before) return true;
    // Already as near as that goes: the block is just outside of what is there.
    scroller.scrollBy({ top: (from < 0 ? -1 : 1) * clientHeight, behavior: 'instant' });
    return scroller.scrollTop !== before;
  }

  /** Lets Notion itself go there, as with a link to the block. */
  async #mountByAddress(id: string): Promise<boolean> {
    const page = this.page.mounted();
    if (!page || this.page.signal.aborted) return false;
    location.hash = bareId(id);
    for (let waited = 0; waited < ADDRESS && !this.page.mounted()?.block(id); waited += MOUNTING)
      await patience(MOUNTING, this.page.signal);
    return this.page.mounted()?.block(id) != null;
  }
}

/** Where a block begins or ends, from the top of what is scrolled; the end of it all where there is no such block. */
function edgeOf(page: MountedPage, id: string | undefined, side: 'top' | 'bottom'): number {
  const { scroller } = page.elements;
  const block = id === undefined ? null : page.block(id);
  if (!block) return side === 'top' ? scroller.scrollHeight : 0;
  return block.getBoundingClientRect()[side] - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
