import type { Counters } from './counters.ts';

const STEPS = 8;
const DURATION = 250;
/** How long after a wheel, a key or a press a scrolling counts as its user's, in milliseconds. */
const BY_HAND = 600;

/** The scrolled element: glides to a place as the editor does, and tells who scrolled. */
export class Scroller {
  readonly element: HTMLElement;
  readonly #counters: Counters;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #expected = 0;
  #touched = -Infinity;

  constructor(element: HTMLElement, counters: Counters, moved: () => void) {
    this.element = element;
    this.#counters = counters;
    for (const type of ['wheel', 'pointerdown', 'pointermove', 'keydown'] as const) {
      addEventListener(type, event => this.#touch(event), { capture: true, passive: true });
    }
    element.addEventListener('scroll', () => {
      const isOwn = Math.abs(element.scrollTop - this.#expected) < 1.5;
      // A text that became shorter takes the end of the scrolling along.
      const isAtEnd = element.scrollTop > element.scrollHeight - element.clientHeight - 1.5;
      const isMovedAlong = isAtEnd && element.scrollTop < this.#expected;
      if (!isOwn && !isMovedAlong && performance.now() - this.#touched > BY_HAND) counters.foreignScrolls++;
      this.#expected = element.scrollTop;
      moved();
    });
  }

  /** Brings a stretch of the content into sight in a quarter of a second, in eight or nine writes. */
  glideTo(top: number, bottom: number): void {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    if (top >= scrollTop + 20 && bottom <= scrollTop + clientHeight - 20) return;
    const target = Math.min(Math.max(0, top - clientHeight * 0.4), scrollHeight - clientHeight);
    clearTimeout(this.#timer);
    let step = 0;
    const write = (): void => {
      step++;
      const eased = 1 - (1 - step / STEPS) ** 2;
      this.#write(scrollTop + (target - scrollTop) * eased);
      if (step < STEPS) this.#timer = setTimeout(write, DURATION / STEPS);
    };
    write();
  }

  /** Brings a stretch into sight at once, as typing does. */
  jumpTo(top: number, bottom: number): void {
    const { scrollTop, clientHeight } = this.element;
    if (top < scrollTop) this.#write(Math.max(0, top - 40));
    else if (bottom > scrollTop + clientHeight) this.#write(bottom - clientHeight + 40);
  }

  /** Scrolls as with a wheel, which is nobody's doing but the reader's. */
  byHand(top: number): void {
    this.stop();
    this.#touched = performance.now();
    this.element.scrollTop = top;
  }

  /** Ends a gliding where it is. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Layout changes may move the content without anybody's doing. */
  settle(): void {
    this.#expected = this.element.scrollTop;
  }

  #write(top: number): void {
    this.#counters.scrollWrites++;
    // Whoever wants to hold the page still replaces this property, so it is written like everybody does.
    this.element.scrollTop = top;
    this.#expected = this.element.scrollTop;
  }

  #touch(event: Event): void {
    if (event.isTrusted && (event.type !== 'pointermove' || (event as PointerEvent).buttons))
      this.#touched = performance.now();
  }
}
