import { element, setStyle } from './dom.ts';
import type { Kix } from './kix.ts';

/** Room that open comments take beside the pages, in pixels. */
const MARGIN = 280;

/** Comments beside the text; the pages move aside for them while they are open. */
export class Comments {
  readonly #kix: Kix;
  readonly #views: { readonly quote: string; readonly view: HTMLElement }[];

  constructor(kix: Kix) {
    this.#kix = kix;
    this.#views = kix.settings.comments.map(({ quote, text }) => ({
      quote,
      view: element('div', { class: 'docos-anchoreddocoview' }, [
        element('div', { class: 'docos-replyview-body' }, [text]),
      ]),
    }));
    if (this.#views.length) this.show(true);
  }

  show(isOpen: boolean): void {
    this.#kix.surface.frames.margin = isOpen ? MARGIN : 0;
    for (const { view } of this.#views) {
      if (isOpen) this.#kix.scroller.element.append(view);
      else view.remove();
    }
    this.#kix.refresh();
    if (isOpen) this.place();
  }

  /** Puts every comment beside the words that it is about. */
  place(): void {
    const { frames, layout } = this.#kix.surface;
    const text = this.#kix.editing.model.text();
    for (const { quote, view } of this.#views) {
      const at = text.indexOf(quote);
      setStyle(view, { display: at < 0 ? 'none' : 'block' });
      if (at < 0) continue;
      const { page, top } = this.#kix.positions.caretAt(at);
      const point = frames.pointOf(page, layout.shape.width, top);
      setStyle(view, { left: `${point.left + 16}px`, top: `${point.top}px` });
    }
  }
}
