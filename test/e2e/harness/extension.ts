import type { Journey } from './journey.ts';
import type { Screen } from './screen.ts';
import { until } from './until.ts';

/** What of the extension's interface the tests use inside its own pages. */
interface ExtensionWindow {
  readonly chrome: {
    readonly runtime: { reload(): void };
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/** Reloads the extension as an update does, and waits until its old pages are gone. */
export async function reloadExtension({ backcast }: Journey, { page }: Screen): Promise<void> {
  // The browser closes the extension's pages with it; one of another kind keeps the window open.
  await backcast.browser.newPage();
  await page.evaluate(() => (globalThis as unknown as ExtensionWindow).chrome.runtime.reload()).catch(() => {});
  await until('the old pages to be gone', async () => {
    const pages = await backcast.browser.pages();
    return pages.every(open => !open.url().startsWith(backcast.origin));
  });
}

/** Puts nonsense in place of everything that is stored, except the versions of the values. How many values that were. */
export function fillStorageWithGarbage({ page }: Screen): Promise<number> {
  return page.evaluate(async () => {
    const { local } = (globalThis as unknown as ExtensionWindow).chrome.storage;
    const keys = Object.keys(await local.get(null)).filter(key => !key.endsWith('$'));
    const nonsense = [42, 'nonsense', { wrong: { deep: [null] } }, [[], {}, 'x']];
    await local.set(Object.fromEntries(keys.map((key, i) => [key, nonsense[i % nonsense.length]])));
    return keys.length;
  });
}
