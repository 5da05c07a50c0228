/** Somebody looks at the page or does something in it. */
const SIGNS = ['pointermove', 'keydown', 'scroll', 'focus', 'visibilitychange'] as const;

/** Once in so many milliseconds is enough. */
const PAUSE = 1_000;

/**
 * Calls back when somebody comes to a page or does something in it, once a second at most. Nothing tells a page that its
 * extension has been updated or switched off; so it is asked about whenever what is left of it could be seen.
 */
export function whenUsed(page: Window, run: () => void, signal: AbortSignal): void {
  let last = 0;
  const used = (): void => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    run();
  };
  for (const sign of SIGNS) page.addEventListener(sign, used, { capture: true, passive: true, signal });
}
