import type { ApplyResult } from '../host';

/** A change that stands, and how it is taken back. */
export interface Written {
  takeBack(): Promise<ApplyResult>;
}

/** One change after the other: Notion takes back what comes too fast. The last one can be taken back. */
export class Turns {
  last: Written | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** Runs a change once all before it have ended. Never rejects. */
  take(run: () => Promise<ApplyResult>): Promise<ApplyResult> {
    const result = this.#queue.then(run).catch((): ApplyResult => 'uncertain');
    this.#queue = result;
    return result;
  }

  /** Takes the last change back; refused where there is none, or its words are not as they were written. */
  undo(): Promise<ApplyResult> {
    return this.take(async () => (await this.last?.takeBack()) ?? 'refused');
  }
}
