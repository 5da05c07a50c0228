import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Pack } from '@/lib/review-pack/pack';

const Text = v.pipe(v.string(), v.maxLength(200_000));
const Line = v.object({ label: Text, quote: Text });

const ShownSchema = v.object({
  pack: v.object({
    title: Text,
    day: Text,
    headline: Text,
    sections: v.array(v.object({ heading: Text, lines: v.array(Line), ring: v.boolean() })),
  }) satisfies v.GenericSchema<unknown, Pack>,
  /** The drawing of the lifecycle as an SVG that stands by itself; empty when there is none. */
  ring: v.pipe(v.string(), v.maxLength(2_000_000)),
});
export type ShownPack = v.InferOutput<typeof ShownSchema>;

/** In memory only, and gone with the browser: a pack holds words of the draft. */
const KEY = 'session:review-pack';

/** Lays a pack out for the page that shows it. False: the browser's storage refuses. */
export const layOutPack = (shown: { readonly pack: Pack; readonly ring: string }): Promise<boolean> =>
  storage.setItem(KEY, shown).then(
    () => true,
    () => false,
  );

/** The pack that was laid out last; null when there is none. */
export async function packLaidOut(): Promise<ShownPack | null> {
  try {
    const found = v.safeParse(ShownSchema, await storage.getItem(KEY));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
