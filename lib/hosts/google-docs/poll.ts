/**
 * How often the editor's text is asked for, in milliseconds. The editor has no event for a change of its text, so this is
 * the one timer that runs while nobody does anything: it slows down when nothing happens, and stands still in a tab that
 * is not seen.
 */
export const PACE = { typing: 250, idle: 500, resting: 2_000, absent: 1_000, longAbsent: 10_000 } as const;

/** How long after the last key a writer is taken to be typing, and after the last sign of life to be resting. */
const TYPING = 3_000;
const RESTING = 60_000;
/** The editor's interface may come up as late as this after the page. */
const COMING_UP = 60_000;

const SIGNS = ['keydown', 'paste', 'cut', 'mouseup', 'compositionend', 'drop'] as const;

/** Asks again and again until its signal ends; `ask` says whether the text was there and whether it had changed. */
export class Poll {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = 0;
  #asking = false;
  #lastSign: number;
  #lastKey = Number.NEGATIVE_INFINITY;
  readonly #started: number;
  #isThere = false;
  readonly #watched = new WeakSet<Document>();

  constructor(
    private readonly page: Document,
    private readonly ask: () => Promise<{ readonly isThere: boolean; readonly changed: boolean }>,
    private readonly signal: AbortSignal,
  ) {
    this.#started = performance.now();
    this.#lastSign = this.#started;
    page.addEventListener('visibilitychange', () => this.soon(), { signal });
    for (const sign of SIGNS) page.addEventListener(sign, event => this.#sign(event), { signal, capture: true });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#schedule(0);
  }

  /** Asks within the pace of typing instead of that of idling. */
  soon(): void {
    this.#lastSign = performance.now();
    this.#schedule(PACE.typing);
  }

  #sign(event: Event): void {
    if (event.type !== 'mouseup') this.#lastKey = performance.now();
    this.soon();
  }

  #schedule(pause: number): void {
    if (this.signal.aborted || this.#asking || this.page.visibilityState === 'hidden') return;
    const due = performance.now() + pause;
    if (this.#timer !== undefined && due >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = due;
    this.#timer = setTimeout(() => void this.#now(), pause);
  }

  async #now(): Promise<void> {
    this.#timer = undefined;
    if (this.page.visibilityState === 'hidden') return;
    this.#asking = true;
    this.#listenInside();
    const { isThere, changed } = await this.ask();
    this.#asking = false;
    this.#isThere = isThere;
    if (changed) this.#lastSign = performance.now();
    this.#schedule(this.#pace());
  }

  #pace(): number {
    const now = performance.now();
    if (!this.#isThere) return now - this.#started < COMING_UP ? PACE.absent : PACE.longAbsent;
    if (now - this.#lastKey < TYPING) return PACE.typing;
    return now - this.#lastSign < RESTING ? PACE.idle : PACE.resting;
  }

  /** Keys go to a frame of the editor's, which may be another one at any time, and leave it no more. */
  #listenInside(): void {
    const inside = this.page.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')?.contentDocument;
    if (!inside || this.#watched.has(inside)) return;
    this.#watched.add(inside);
    const options = { signal: this.signal, capture: true, passive: true };
    for (const sign of SIGNS) inside.addEventListener(sign, event => this.#sign(event), options);
  }
}
