const FRAME = 'iframe.docs-texteventtarget-iframe';

/**
 * Hears the keys of Google Docs, which go to a frame that the editor makes late and may make anew, and not to the page.
 * Listens before the editor does; ends with the signal.
 */
export function listenInTextFrame(
  page: Document,
  type: 'keydown' | 'keyup',
  heard: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  let listening: { readonly realm: Window; readonly ended: AbortController } | null = null;
  const listen = (): void => {
    const realm = page.querySelector<HTMLIFrameElement>(FRAME)?.contentWindow ?? null;
    if (realm === (listening?.realm ?? null) || signal.aborted) return;
    listening?.ended.abort();
    listening = realm && { realm, ended: new AbortController() };
    const options = {
      capture: true,
      signal: AbortSignal.any([signal, ...(listening ? [listening.ended.signal] : [])]),
    };
    realm?.addEventListener(type, event => heard(event as KeyboardEvent), options);
  };
  const frames = new MutationObserver(records => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isFrameOrHolds))) listen();
  });
  frames.observe(page.body, { childList: true, subtree: true });
  // The frame takes the focus before it hears a key, also when it was there before and has been loaded anew.
  addEventListener('blur', listen, { signal });
  page.addEventListener('focusin', listen, { signal, passive: true });
  signal.addEventListener('abort', () => frames.disconnect());
  listen();
}

const isFrameOrHolds = (node: Node): boolean =>
  node.nodeName === 'IFRAME' || (node as Element).querySelector?.(FRAME) != null;
