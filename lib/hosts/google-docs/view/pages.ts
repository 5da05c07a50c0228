/** The element that scrolls the pages; null while the editor is not there, or where it looks otherwise. */
export const scrollerOf = (page: Document): HTMLElement | null =>
  page.querySelector<HTMLElement>('.kix-appview-editor');

/** How the pages that are painted look, as far as a layer over them has to know. */
export function pagesOf(tiles: readonly Element[], scroller: HTMLElement): { zIndex: number; isDark: boolean } {
  let zIndex = 0;
  for (const tile of tiles) {
    for (let node = tile.parentElement; node && node !== scroller; node = node.parentElement) {
      zIndex = Math.max(zIndex, Number.parseInt(node.style.zIndex, 10) || 0);
    }
  }
  return { zIndex, isDark: tiles[0] ? isDark(backgroundBehind(tiles[0])) : false };
}

function backgroundBehind(element: Element): string {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return '';
}

/** Whether a colour, as browsers give computed ones, is nearer to black than to white. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}
