import type { Operation } from '../model/types.ts';
import type { Chrome } from './chrome.ts';
import type { Kix } from './kix.ts';

/** Changes to a tab, in the order in which they happened. */
export interface Save {
  readonly tab: string;
  readonly operations: readonly Operation[];
}

/** What is sent at once. */
export interface SaveBatch {
  /** Which copy of the document the changes were made to. */
  readonly copy: string;
  readonly saves: readonly Save[];
}

const PAUSE = 400;

/**
 * Sends changes to the server a moment after they were made, one batch after the other; windows of the same browser that
 * show the same document follow what was saved.
 */
export class Sync {
  readonly #address: string;
  readonly #chrome: Chrome;
  readonly #copy: string;
  #waiting: Save[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #isOffline = false;
  readonly #windows: BroadcastChannel;

  constructor(kix: Kix, chrome: Chrome, copy: string) {
    this.#copy = copy;
    this.#windows = new BroadcastChannel(`docs-${copy}`);
    this.#windows.onmessage = ({ data }: MessageEvent<readonly Save[]>) => {
      for (const { tab, operations } of data) {
        kix.tabs.find(({ id }) => id === tab)?.editing.follow(operations, 'other-window');
      }
    };
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
    const batch: SaveBatch = { copy: this.#copy, saves };
    const answer = await fetch(this.#address, { method: 'POST', body: JSON.stringify(batch) }).catch(() => null);
    this.#isSending = false;
    // The document was replaced by another copy: these changes have no place any more.
    if (answer?.status === 409) return;
    if (answer?.ok) this.#windows.postMessage(saves);
    else this.#waiting.unshift(...saves);
    if (this.#waiting.length) this.#schedule();
    else this.#chrome.showSaving('saved');
  }
}
