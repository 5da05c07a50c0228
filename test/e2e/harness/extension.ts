import { BUILDS } from '../../../scripts/build.ts';
import type { Journey } from './journey.ts';
import type { Screen } from './screen.ts';
import { until } from './until.ts';

/** What of the extension's interface the tests use inside its own pages. */
interface ExtensionWindow {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/** Puts the extension in anew over itself, as an update does, and waits until its old pages are gone. */
export async function updateExtension({ backcast, kind, screens }: Journey): Promise<void> {
  const { browser } = backcast;
  // The browser closes the extension's pages with it; one of another kind keeps the window open.
  await browser.newPage();
  await browser.installExtension(BUILDS[kind]);
  const answers = ({ page }: Screen): Promise<boolean> => page.evaluate(() => true).catch(() => false);
  await until('the old pages to be gone', async () => !(await Promise.all(screens.map(answers))).includes(true));
}

/** Waits until the practice page has written this text to the browser's storage, which it does when the writer rests. */
export async function kept({ page }: Screen, text: string): Promise<void> {
  await until(`‘${text}’ in the storage`, () =>
    page.evaluate(async wanted => {
      const { local } = (globalThis as unknown as ExtensionWindow).chrome.storage;
      return Object.values(await local.get(null)).includes(wanted);
    }, text),
  );
}

/** Waits until these words stand somewhere in the browser's storage; a browser that ends sooner may lose the last of them. */
export async function keptWithin({ page }: Screen, words: string): Promise<void> {
  await until(`‘${words}’ within the storage`, () =>
    page.evaluate(async wanted => {
      const { local } = (globalThis as unknown as ExtensionWindow).chrome.storage;
      return JSON.stringify(await local.get(null)).includes(wanted);
    }, words),
  );
}

/** Puts nonsense in place of everything that is stored, except the versions of the values. How many values that were. */
export function fillStorageWithGarbage({ page }: Screen): Promise<number> {
  return page.evaluate(async () => {
    const { local } = (globalThis as unknown as ExtensionWindow).chrome.storage;
    let keys: string[] = [];
    // What was just set is shown before it is kept.
    while (!keys.some(key => key.startsWith('tags/'))) {
      keys = Object.keys(await local.get(null)).filter(key => !key.endsWith('$'));
    }
    const nonsense = [42, 'nonsense', { wrong: { deep: [null] } }, [[], {}, 'x']];
    await local.set(Object.fromEntries(keys.map((key, i) => [key, nonsense[i % nonsense.length]])));
    return keys.length;
  });
}
