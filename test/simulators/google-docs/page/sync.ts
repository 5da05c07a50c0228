import type { Operation } from '../model/types.ts';
import type { Chrome } from './chrome.ts';
import type { Kix } from './kix.ts';

/** What is saved at once, in the order in which it happened. */
export interface Save {
  readonly tab: string;
  readonly operations: readonly Operation[];
}

const PAUSE = 400;

/** Sends changes to the server a moment after they were made, one batch after the other. */
export class Sync {
  readonly #address: string;
  readonly #chrome: Chrome;
  #waiting: Save[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #isOffline = false;

  constructor(kix: Kix, chrome: Chrome) {
    this.#chrome = chrome;
    this.#address = `${location.pathname.replace(/\/[^/]*$/, '')}/save`;
    kix.onChange = (tab, operations) => {
      this.#waiting.push({ tab, operations });
      this.#schedule();
    };
  }

  set isOffline(isOffline: boolean) {
    this.#isOffline = isOffline;
    this.#chrome.showSaving(isOffline ? 'offline' : 'saved');
    if (!isOffline) this.#schedule();
  }

  #schedule(): void {
    if (!this.#waiting.length || this.#isOffline) return;
    this.#chrome.showSaving('saving');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), PAUSE);
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const saves = this.#waiting.splice(0);
    const answer = await fetch(this.#address, { method: 'POST', body: JSON.stringify(saves) }).catch(() => null);
    this.#isSending = false;
    if (!answer?.ok) this.#waiting.unshift(...saves);
    if (this.#waiting.length) this.#schedule();
    else this.#chrome.showSaving('saved');
  }
}
