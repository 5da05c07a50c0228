import { element, noteOwn, setStyle } from './dom.ts';
import type { Frames } from './frames.ts';
import type { CaretPlace } from './positions.ts';

/** A caret over the canvas: the writer's own, or a collaborator's with a name. */
export class Cursor {
  readonly node: HTMLElement;
  readonly #caret: HTMLElement;
  readonly #frames: Frames;
  place: CaretPlace | null = null;

  constructor(parent: HTMLElement, frames: Frames, name = '') {
    this.#frames = frames;
    const color = name && '#188038';
    this.#caret = element('div', { class: 'kix-cursor-caret', style: name && `border-color:${color}` });
    const top = element('div', { class: 'kix-cursor-top', style: `background-color:${color}` });
    const label = element('div', { class: 'kix-cursor-name', style: `background-color:${color}` }, name ? [name] : []);
    this.node = element('div', { class: name ? 'kix-cursor' : 'kix-cursor docs-text-ui-cursor-blink' }, [
      this.#caret,
      top,
      label,
    ]);
    parent.append(this.node);
  }

  blink(isBlinking: boolean): void {
    this.node.classList.toggle('docs-text-ui-cursor-blink', isBlinking);
    noteOwn(this.node, 'class');
  }

  /** Puts the caret there; nowhere for null. */
  show(place: CaretPlace | null): void {
    this.place = place;
    setStyle(this.node, { display: place ? 'block' : 'none' });
    if (!place) return;
    const { left, top } = this.#frames.pointOf(place.page, place.x, place.top);
    setStyle(this.node, { left: `${left}px`, top: `${top}px` });
    setStyle(this.#caret, { height: `${place.height * this.#frames.zoom}px` });
  }
}
