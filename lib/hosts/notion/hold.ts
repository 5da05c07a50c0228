import type { MountedPage } from './mounted-page';
import { SETTLE } from './pace';
import { patience } from './patience';
import type { LeafSpan } from './reading';
import { isSelected, type KeptSelection, putBack, select } from './selection';
import { letGo } from './typist';

/**
 * Holds the selection at a span for a moment. A key that is pressed meanwhile belongs where the caret was, so it gets its
 * place back before it is heard.
 */
export class Hold {
  #isDisturbed = false;
  readonly #ended = new AbortController();
  readonly #signal: AbortSignal;

  constructor(
    private readonly page: MountedPage,
    private readonly span: LeafSpan,
    private readonly kept: KeptSelection | null,
    signal: AbortSignal,
  ) {
    this.#signal = AbortSignal.any([this.#ended.signal, signal]);
  }

  /** Whether somebody pressed a key, and the selection is theirs again. */
  get isDisturbed(): boolean {
    return this.#isDisturbed;
  }

  /** Selects, and waits until Notion takes that for settled. False when anything else came in between. */
  async settled(): Promise<boolean> {
    const { page, span } = this;
    const { root } = page.elements;
    const text = page.leaves.get(span.leaf);
    if (!root || !text) return false;
    for (const event of ['keydown', 'pointerdown', 'paste', 'compositionstart'])
      root.ownerDocument.defaultView?.addEventListener(event, this.#giveWay, { capture: true, signal: this.#signal });
    root.focus({ preventScroll: true });
    select(text, span.start, span.end);
    await patience(SETTLE, this.#signal);
    const now = page.leaves.get(span.leaf);
    return !this.#signal.aborted && now !== null && isSelected(now, span.start, span.end);
  }

  /** From now on keys go where the selection is. */
  release(): void {
    this.#ended.abort();
  }

  #giveWay = (event: Event): void => {
    // What we paste and press ourselves is no key of the writer's.
    if (!event.isTrusted) return;
    this.#isDisturbed = true;
    this.#ended.abort();
    const { root } = this.page.elements;
    if (root && (!this.kept || !putBack(this.page, this.kept))) letGo(root, event);
  };
}
