/** The editor has come to rest when it has neither changed nor saved for so long, in milliseconds. */
const SETTLED = 1_500;

/** Says when an export is worth asking for again: once what was changed, be it only how it looks, has been saved. */
export class Settling {
  #isStale = false;
  #stirredAt = 0;

  constructor(private readonly now: () => number) {}

  /** To be told again and again what the editor is doing. */
  saw(isStirring: boolean): void {
    if (!isStirring) return;
    this.#isStale = true;
    this.#stirredAt = this.now();
  }

  /** Whether something has changed since the last export was asked for, and rests. */
  get isSettled(): boolean {
    return this.#isStale && this.isResting;
  }

  get isResting(): boolean {
    return this.now() - this.#stirredAt >= SETTLED;
  }

  /** An export is asked for now. */
  asked(): void {
    this.#isStale = false;
  }
}
