import type { ShownVerdict } from '@/lib/key-results/types';
import { button } from './element';
import { glyph } from './glyph';

/** A shape in the margin: whose it is, what it says, and which line it stands beside. */
export interface MarginShape {
  readonly id: string;
  readonly shown: ShownVerdict;
  /** Verdict in words. */
  readonly label: string;
}

export interface MarginEvents {
  /** The rectangle of a key result's first line in the viewport; null when it is not there. */
  rectOf(id: string): DOMRect | null;
  entered(id: string): void;
  left(): void;
  pressed(id: string): void;
}

/** The column of verdict shapes beside the text. One button per key result; only what changed is touched. */
export class Margin {
  readonly #shapes = new Map<string, { button: HTMLButtonElement; shown: ShownVerdict }>();
  #placing = 0;

  constructor(
    private readonly root: ShadowRoot,
    private readonly column: HTMLElement,
    private readonly events: MarginEvents,
    signal: AbortSignal,
  ) {
    // Lines move when the column changes its size: a wider window, a larger font.
    const observer = new ResizeObserver(() => this.placeSoon());
    observer.observe(column);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancelAnimationFrame(this.#placing);
    });
  }

  draw(shapes: readonly MarginShape[]): void {
    const wanted = new Map(shapes.map(shape => [shape.id, shape]));
    for (const [id, known] of this.#shapes) {
      if (wanted.get(id)?.shown === known.shown) continue;
      known.button.remove();
      this.#shapes.delete(id);
    }
    for (const shape of shapes) {
      if (this.#shapes.has(shape.id)) continue;
      const made = this.#made(shape);
      this.#shapes.set(shape.id, { button: made, shown: shape.shown });
      this.root.append(made);
    }
    this.placeSoon();
  }

  /** Puts the shapes beside their lines again with the next frame. */
  placeSoon(): void {
    if (this.#placing !== 0) return;
    this.#placing = requestAnimationFrame(() => {
      this.#placing = 0;
      this.#place();
    });
  }

  /** Shows which key result's card is open. */
  point(id: string | null): void {
    for (const [shapeId, shape] of this.#shapes) shape.button.classList.toggle('at', shapeId === id);
  }

  #made({ id, shown, label }: MarginShape): HTMLButtonElement {
    const made = button(`shape c-${shown}`, () => this.events.pressed(id), glyph(shown));
    made.hidden = true;
    made.setAttribute('aria-label', `${label}. Show the card`);
    made.addEventListener('pointerenter', () => this.events.entered(id));
    made.addEventListener('pointerleave', () => this.events.left());
    return made;
  }

  #place(): void {
    if (this.#shapes.size === 0) return;
    const { top } = this.column.getBoundingClientRect();
    const places = [...this.#shapes].map(([id, { button }]) => ({ button, rect: this.events.rectOf(id) }));
    for (const { button, rect } of places) {
      button.hidden = rect === null;
      if (rect) button.style.translate = `0 ${Math.round(rect.top + rect.height / 2 - top)}px`;
    }
  }
}
