import { patience } from './patience';

/** In milliseconds. Nobody is typing who has pressed no key for as long. */
const QUIET = 300;

/** A writer who types on and on is waited for no longer than this, in milliseconds. */
const LATEST = 1_200;

/** Knows whether the writer is typing or clicking right now. */
export class TypingWatch {
  #last = Number.NEGATIVE_INFINITY;

  constructor(private readonly signal: AbortSignal) {
    const note = (): void => {
      this.#last = performance.now();
    };
    for (const event of ['keydown', 'pointerdown', 'paste', 'compositionstart'])
      addEventListener(event, note, { capture: true, passive: true, signal });
  }

  /** Resolves when the writer pauses: true, or false when no pause comes. */
  async pause(): Promise<boolean> {
    const end = performance.now() + LATEST;
    for (;;) {
      const wait = this.#last + QUIET - performance.now();
      if (wait <= 0 || this.signal.aborted) return !this.signal.aborted;
      if (performance.now() + wait > end) return false;
      await patience(wait, this.signal);
    }
  }
}
