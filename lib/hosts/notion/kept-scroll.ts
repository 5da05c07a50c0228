/** Notes where something is scrolled to; gives what scrolls it back there, unless a person has scrolled it meanwhile. */
export function keptScroll(scroller: HTMLElement, signal: AbortSignal): () => void {
  const { scrollTop, scrollLeft } = scroller;
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([ended.signal, signal]) };
  let isTheirs = false;
  const note = ({ isTrusted }: Event): void => {
    isTheirs ||= isTrusted;
  };
  for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(event, note, options);
  return () => {
    ended.abort();
    if (!isTheirs) scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
  };
}
