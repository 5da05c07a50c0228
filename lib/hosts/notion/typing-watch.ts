import { patience } from './patience';

/** In milliseconds. Nobody is typing who has pressed no key for as long. */
const QUIET = 300;

/** Knows whether the writer is typing or clicking right now. */
export class TypingWatch {
  #last = Number.NEGATIVE_INFINITY;
  #edits = 0;

  constructor(private readonly signal: AbortSignal) {
    const note = (): void => {
      this.#last = performance.now();
    };
    for (const event of ['keydown', 'pointerdown', 'paste', 'compositionstart'])
      addEventListener(event, note, { capture: true, passive: true, signal });
    const count = (event: Event): void => {
      if (event.isTrusted) this.#edits++;
    };
    for (const event of ['keydown', 'input', 'paste', 'cut', 'drop'])
      addEventListener(event, count, { capture: true, passive: true, signal });
  }

  /** Goes up with everything that may have changed the text, by whoever's hand, and so be the first to be undone. */
  get edits(): number {
    return this.#edits;
  }

  /** Resolves when the writer pauses: true, or false when no pause comes before this time, in the page's own. */
  async pause(end: number): Promise<boolean> {
    for (;;) {
      const wait = Math.max(0, this.#last + QUIET - performance.now());
      if (this.signal.aborted || performance.now() + wait > end) return false;
      if (wait === 0) return true;
      await patience(wait, this.signal);
    }
  }
}
