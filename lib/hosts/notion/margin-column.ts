import { tieToPresence } from '@/lib/marks/layer';
import type { PageElements } from './page-dom';

/** From a shape's far edge to the text, and the width of a shape, in pixels. Notion's own handles stand in between. */
const GAP = 78;
const WIDTH = 24;

/** Over the page and what stands around it; Notion's menus are higher. */
const LEVEL = 101;

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
    Object.assign(this.#window.style, { position: 'fixed', overflow: 'clip', pointerEvents: 'none' });
    Object.assign(this.element.style, { position: 'absolute', inlineSize: `${WIDTH}px` });
    this.#window.className = 'backcast-margin';
    tieToPresence(this.#window);
    this.#window.append(this.element);
    parent.append(this.#window);
    this.#sizes = new ResizeObserver(() => this.place());
    const passive = { capture: true, passive: true, signal } as const;
    document.addEventListener('scroll', ({ target }) => target === this.#scroller && this.#follow(), passive);
    addEventListener('resize', () => this.place(), passive);
    // The theme is a class of the body.
    const themes = new MutationObserver(() => this.place());
    themes.observe(document.body, { attributeFilter: ['class'] });
    signal.addEventListener('abort', () => {
      themes.disconnect();
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
      zIndex: String(Math.max(LEVEL, levelOf(scroller) + 1)),
      colorScheme: (isDark ?? document.body.classList.contains('dark')) ? 'dark' : 'light',
    });
    Object.assign(this.element.style, {
      insetInlineStart: `${isRtl ? Math.min(right + GAP, view.right) - WIDTH - view.left : Math.max(left - GAP, view.left) - view.left}px`,
      blockSize: `${scroller.scrollHeight}px`,
    });
    this.#follow();
  }

  #follow(): void {
    this.element.style.insetBlockStart = `${-(this.#scroller?.scrollTop ?? 0)}px`;
  }
}

/** The highest level that an element is on: that of a peek that lies over the page, for instance. */
function levelOf(element: Element): number {
  let level = 0;
  for (let at: Element | null = element; at; at = at.parentElement)
    level = Math.max(level, Number.parseInt(getComputedStyle(at).zIndex, 10) || 0);
  return level;
}

/** Where the lines of a page begin and end: its blocks may be narrower than what holds them. */
function textEdges(content: HTMLElement): { left: number; right: number } {
  const leaf = content.querySelector('[data-content-editable-leaf="true"]') ?? content;
  const { left } = leaf.getBoundingClientRect();
  return { left, right: content.getBoundingClientRect().right };
}
