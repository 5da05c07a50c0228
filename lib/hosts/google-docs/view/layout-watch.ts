const ATTRIBUTES = ['aria-label', 'transform', 'x', 'y', 'width', 'height', 'style', 'class'];

/** What moves all the time without moving any text. */
const RESTLESS = '.kix-cursor, .kix-canvas-tile-selection, .backcast-layer';

/**
 * Calls back, at most once in a frame, when something may have been painted elsewhere or differently: tiles used again,
 * runs renamed, zoom, a column opened beside the pages, fonts that came late. Watches only between `start` and `stop`.
 */
export class LayoutWatch {
  #frame = 0;
  #watching: AbortController | null = null;
  #scroller: HTMLElement | null = null;

  constructor(
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop());
  }

  start(scroller: HTMLElement): void {
    if (this.signal.aborted || (this.#watching && this.#scroller === scroller)) return;
    this.stop();
    this.#scroller = scroller;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const soon = (): void => this.soon();
    const mutations = new MutationObserver(records => {
      if (records.some(isTelling)) this.soon();
    });
    mutations.observe(scroller, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
    const size = new ResizeObserver(soon);
    size.observe(scroller);
    signal.addEventListener('abort', () => {
      mutations.disconnect();
      size.disconnect();
    });
    scroller.addEventListener('scroll', soon, { signal, passive: true });
    addEventListener('resize', soon, { signal, passive: true });
    document.fonts.addEventListener('loadingdone', soon, { signal });
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  get isWatching(): boolean {
    return this.#watching !== null;
  }

  /** Calls back at once if the next frame would. */
  flush(): void {
    if (this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.changed();
  }

  /** Asks for a call with the next frame. */
  soon(): void {
    if (this.#frame !== 0 || this.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.changed();
    });
  }
}

const isTelling = ({ target }: MutationRecord): boolean => !(target as Element).closest(RESTLESS);
