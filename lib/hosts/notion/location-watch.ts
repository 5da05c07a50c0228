interface Navigation {
  addEventListener(type: 'currententrychange', listener: () => void, options: AddEventListenerOptions): void;
}

/**
 * Calls back when the page may stand at another address. Notion changes it without loading: browsers with the Navigation
 * API say so, in all others `look` is to be called whenever the document changes.
 */
export function watchLocation(changed: () => void, signal: AbortSignal): { look(): void } {
  let known = location.href;
  const look = (): void => {
    if (location.href === known) return;
    known = location.href;
    changed();
  };
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal });
  return { look };
}
