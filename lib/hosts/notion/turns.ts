import type { ApplyResult } from '../host';

/** A change that stands, and how it is taken back. */
export interface Written {
  takeBack(): Promise<ApplyResult>;
}

/** One change after the other: Notion takes back what comes too fast. The last one can be taken back. */
export class Turns {
  last: Written | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #next = new AbortController();

  /** Ends as soon as another change begins. */
  get untilNext(): AbortSignal {
    return this.#next.signal;
  }

  /** Runs a change once all before it have ended. Never rejects. */
  take(run: () => Promise<ApplyResult>): Promise<ApplyResult> {
    const begin = (): Promise<ApplyResult> => {
      this.#next.abort();
      this.#next = new AbortController();
      return run();
    };
    const result = this.#queue.then(begin).catch((): ApplyResult => 'uncertain');
    this.#queue = result;
    return result;
  }

  /** Takes the last change back; refused where there is none, or its words are not as they were written. */
  undo(): Promise<ApplyResult> {
    return this.take(async () => (await this.last?.takeBack()) ?? 'refused');
  }
}
