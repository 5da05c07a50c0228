const FRAME = 'iframe.docs-texteventtarget-iframe';

/**
 * Hears the keys of Google Docs, which go to a frame that the editor makes late and may make anew, and not to the page.
 * Listens before the editor does; ends with the signal. Gives a function that looks whether it is another frame now.
 */
export function listenInTextFrame(
  page: Document,
  heard: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): () => void {
  let frame: Window | null = null;
  let ended = new AbortController();
  const renew = (): void => {
    const now = page.querySelector<HTMLIFrameElement>(FRAME)?.contentWindow ?? null;
    if (now === frame || signal.aborted) return;
    ended.abort();
    ended = new AbortController();
    frame = now;
    now?.addEventListener('keydown', heard, { capture: true, signal: ended.signal });
  };
  // The page loses the focus to the frame before the frame hears a key.
  addEventListener('blur', renew, { signal });
  signal.addEventListener('abort', () => ended.abort());
  renew();
  return renew;
}
