/** Puts a service worker between this page and the server, and waits until the page is under it. */
export async function installServiceWorker(address: string): Promise<void> {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('docs-static', { createScriptURL: url => url });
  await navigator.serviceWorker.register((policy?.createScriptURL(address) ?? address) as string);
  if (navigator.serviceWorker.controller) return;
  await new Promise<void>(done => {
    navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}
