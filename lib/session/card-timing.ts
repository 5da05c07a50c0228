import { restTask } from './idle';

/** Before the card opens: over a mark, in a line; and before it closes with the pointer gone. Milliseconds. */
const HOVER = 400;
const CARET = 1_000;
const AWAY = 300;

export interface CardTimingEvents {
  openAt(id: string, by: 'pointer' | 'caret'): void;
  /** The pointer has been away from mark, shape and card for a while. */
  left(): void;
}

/** When the card opens and closes by itself: where the pointer and the caret rest, and for how long. */
export class CardTiming {
  readonly #opening;
  readonly #resting;
  readonly #leaving;
  /** Over which key result the pointer is, on its words or its shape. */
  #over: string | null = null;
  #isOverCard = false;
  #caret: string | null = null;
  /** Key results that the caret has opened the card of; it does so once in a visit. */
  readonly #visited = new Set<string>();

  constructor(events: CardTimingEvents, signal: AbortSignal) {
    this.#opening = restTask(() => this.#over && events.openAt(this.#over, 'pointer'), HOVER, signal);
    this.#leaving = restTask(() => this.#over === null && !this.#isOverCard && events.left(), AWAY, signal);
    this.#resting = restTask(
      () => {
        if (!this.#caret || this.#visited.has(this.#caret)) return;
        this.#visited.add(this.#caret);
        events.openAt(this.#caret, 'caret');
      },
      CARET,
      signal,
    );
  }

  get isOverCard(): boolean {
    return this.#isOverCard;
  }

  /** The pointer is over a key result, or over none. */
  hover(id: string | null): void {
    if (id === this.#over) return;
    this.#over = id;
    if (id) this.#opening.touch();
    else this.#leaving.touch();
  }

  hoverCard(over: boolean): void {
    this.#isOverCard = over;
    if (!over) this.#leaving.touch();
  }

  /** The caret is in a key result's line, or in none. True when that is another one than before. */
  caretIn(id: string | null): boolean {
    if (id === this.#caret) return false;
    this.#caret = id;
    if (id) this.#resting.touch();
    return true;
  }

  /** Another document: everything may open once more. */
  reset(): void {
    this.#visited.clear();
    this.#over = null;
    this.#caret = null;
    this.#isOverCard = false;
  }
}
