/** In milliseconds. What leaves the document within this time of an edit may have been taken out by it. */
const RECENT = 1_000;

const KEYS = new Set(['Backspace', 'Delete', 'Enter', 'Tab']);

/** Knows whether the writer has changed something just now; scrolling and reading do not count. */
export class EditWatch {
  #last = Number.NEGATIVE_INFINITY;

  constructor(page: Document, signal: AbortSignal) {
    const passive = { capture: true, passive: true, signal } as const;
    const note = (): void => {
      this.#last = performance.now();
    };
    for (const event of ['input', 'cut', 'paste', 'drop']) page.addEventListener(event, note, passive);
    page.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey }) => (KEYS.has(key) || ctrlKey || metaKey) && note(),
      passive,
    );
  }

  get isEditing(): boolean {
    return performance.now() - this.#last < RECENT;
  }
}
