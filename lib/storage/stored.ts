import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** A value from storage and, when what was kept could not be read, a sentence that says so. */
export interface Kept<T> {
  readonly value: T;
  readonly notice: string | null;
}

export interface StoredOptions<T> {
  /** The key in the browser's local storage; never changes. */
  readonly key: string;
  /** What is kept there, for people, as the subject of a sentence in the plural: "The tags of this document". */
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  readonly version: number;
  /** By version, from the value of the version before. */
  readonly migrations: Readonly<Record<number, (old: never) => unknown>>;
}

/** One stored value. Nothing here throws: a value that cannot be read is set aside, and the fallback stands in. */
export interface Stored<T> {
  readonly key: string;
  read(): Promise<Kept<T>>;
  /**
   * Writes what `change` makes of what is kept now. Changes of one item follow one another. False: not saved, which what
   * could not be read back is not either.
   */
  change(change: (value: T) => T): Promise<boolean>;
  /** Calls back when the value changes, here or in another page. */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

/** Where values that could not be read are kept, so that nothing a writer made is lost for good. */
export const SET_ASIDE = 'set-aside/';

/** A versioned item of the browser's local storage, validated each time it is read. */
export function storedItem<T>({ key, name, schema, fallback, version, migrations }: StoredOptions<T>): Stored<T> {
  const item = storage.defineItem<unknown>(`local:${key}`, {
    version,
    migrations: migrations as Record<number, (old: unknown) => unknown>,
  });
  let queue: Promise<unknown> = Promise.resolve();
  let changing = 0;

  const read = async (): Promise<Kept<T>> => {
    let raw: unknown;
    try {
      raw = await item.getValue();
    } catch {
      return { value: fallback, notice: `${name} could not be read just now. Nothing is lost.` };
    }
    if (raw === null || raw === undefined) return { value: fallback, notice: null };
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) return { value: parsed.output, notice: null };
    const aside = await setAside(key, raw);
    if (aside) await item.removeValue().catch(() => undefined);
    return { value: fallback, notice: `${name} could not be read. They are set aside; all else is as it was.` };
  };

  const change = async (make: (value: T) => T): Promise<boolean> => {
    try {
      const next = v.safeParse(schema, make((await read()).value));
      if (next.success) await item.setValue(next.output);
      return next.success;
    } catch {
      return false;
    }
  };

  return {
    key,
    read,
    change(make) {
      changing++;
      const done = queue.then(() => change(make)).finally(() => changing--);
      queue = done;
      return done;
    },
    watch(changed, signal) {
      const stop = item.watch(raw => {
        // While changes of ours are on their way, what arrives may be older than what the page shows already.
        if (changing > 0) return void queue.then(read).then(({ value }) => signal.aborted || changed(value));
        const parsed = v.safeParse(schema, raw ?? fallback);
        if (parsed.success) changed(parsed.output);
      });
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}

async function setAside(key: string, raw: unknown): Promise<boolean> {
  try {
    await storage.setItem(`local:${SET_ASIDE}${key}`, raw);
    return true;
  } catch {
    return false;
  }
}
