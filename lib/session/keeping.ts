import type { Stored } from '@/lib/storage/stored';

export interface KeepingOptions {
  /** Something changed that the review or its view depends on. */
  changed(): void;
  /** Something could not be read or saved; a sentence for people. */
  notice(words: string): void;
  readonly signal: AbortSignal;
}

/** Reads and saves stored values for one document, and tells in words when that fails. */
export class Keeping {
  constructor(private readonly options: KeepingOptions) {}

  /** Gives the value as it is now, and each time it changes from then on. */
  async open<T>(stored: Stored<T>, take: (value: T) => void): Promise<void> {
    const { value, notice } = await stored.read();
    if (notice) this.options.notice(notice);
    take(value);
    stored.watch(next => {
      take(next);
      this.options.changed();
    }, this.options.signal);
  }

  /** To be called when a value has been changed in memory and is to be shown, whether or not it can be saved. */
  changed(): void {
    this.options.changed();
  }

  async save<T>(stored: Stored<T>, change: (value: T) => T): Promise<void> {
    if (await stored.change(change)) return;
    this.options.notice('The last change could not be saved. It holds until this page is closed.');
  }
}
