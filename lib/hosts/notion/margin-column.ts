import type { PageElements } from './page-dom';

/** Between the shapes and the text, and the width of a shape, in pixels. */
const GAP = 30;
const WIDTH = 24;

/**
 * The column beside the text that our shapes stand in. It lies over Notion's application and not in it, and follows what
 * is scrolled there. Card and shapes lie under Notion's own menus.
 */
export class MarginColumn {
  /** For shapes: as high as everything that is scrolled, so that a place in it stays the place of a line. */
  readonly element = document.createElement('div');
  readonly #window = document.createElement('div');
  readonly #sizes: ResizeObserver;
  #content: HTMLElement | null = null;
  #scroller: HTMLElement | null = null;

  constructor(parent: HTMLElement, signal: AbortSignal) {
    Object.assign(this.#window.style, { position: 'fixed', overflow: 'clip', pointerEvents: 'none', zIndex: '101' });
    Object.assign(this.element.style, { position: 'absolute', inlineSize: `${WIDTH}px` });
    this.#window.append(this.element);
    parent.append(this.#window);
    this.#sizes = new ResizeObserver(() => this.place());
    const passive = { capture: true, passive: true, signal } as const;
    document.addEventListener('scroll', ({ target }) => target === this.#scroller && this.#follow(), passive);
    addEventListener('resize', () => this.place(), passive);
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      this.#window.remove();
    });
  }

  /** Goes beside these elements, or away. */
  beside(elements: PageElements | null): void {
    this.#sizes.disconnect();
    this.#content = elements?.content ?? null;
    this.#scroller = elements?.scroller ?? null;
    for (const element of [this.#content, this.#scroller]) if (element) this.#sizes.observe(element);
    this.place();
  }

  /** Takes the place and the theme of the page as it is now. */
  place(): void {
    const content = this.#content;
    const scroller = this.#scroller;
    this.#window.hidden = !content || !scroller;
    if (!content || !scroller) return;
    const view = scroller.getBoundingClientRect();
    const isRtl = getComputedStyle(content).direction === 'rtl';
    const { left, right } = textEdges(content);
    const isDark = content.closest('.notion-dark-theme, .notion-light-theme')?.classList.contains('notion-dark-theme');
    Object.assign(this.#window.style, {
      insetBlockStart: `${view.top}px`,
      insetInlineStart: `${view.left}px`,
      direction: 'ltr',
      inlineSize: `${view.width}px`,
      blockSize: `${view.height}px`,
      colorScheme: (isDark ?? document.body.classList.contains('dark')) ? 'dark' : 'light',
    });
    Object.assign(this.element.style, {
      insetInlineStart: `${(isRtl ? right + GAP - WIDTH : left - GAP) - view.left}px`,
      blockSize: `${scroller.scrollHeight}px`,
    });
    this.#follow();
  }

  #follow(): void {
    this.element.style.insetBlockStart = `${-(this.#scroller?.scrollTop ?? 0)}px`;
  }
}

/** Where the lines of a page begin and end: its blocks may be narrower than what holds them. */
function textEdges(content: HTMLElement): { left: number; right: number } {
  const leaf = content.querySelector('[data-content-editable-leaf="true"]') ?? content;
  const { left } = leaf.getBoundingClientRect();
  return { left, right: content.getBoundingClientRect().right };
}
