import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/build.ts';
import { Desk, type EditorName } from './desk.ts';

/** A story that is told at every editor in every browser; `only` for what cannot be told elsewhere, with the reason beside it. */
export interface EditorStory {
  readonly name: string;
  readonly only?: { readonly editor?: EditorName; readonly browser?: BrowserKind; readonly because: string };
  /** How long it may take, where that is more than for most. */
  readonly seconds?: number;
  run(desk: Desk): Promise<void>;
}

/** Tells stories at one editor in one browser, and after each that Backcast kept to its place. */
export function tellAtEditor(editor: EditorName, kind: BrowserKind, stories: readonly EditorStory[]): void {
  describe(`${editor} in ${kind}`, () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await Desk.open(kind, editor);
    });
    afterEach(() => desk.clear());
    afterAll(() => desk?.close());

    for (const { name, only, seconds, run } of stories) {
      if ((only?.editor ?? editor) !== editor || (only?.browser ?? kind) !== kind) continue;
      const limit = seconds === undefined ? {} : { timeout: seconds * 1_000 };
      test(name, limit, async () => {
        await run(desk).catch(async fault => {
          const said = await desk.photograph(name).catch(() => '');
          throw new Error(`${String(fault)}\nThe panel said:\n${said}`, { cause: fault });
        });
        expect(await desk.trespasses(), 'what Backcast did where it has no business').toEqual([]);
      });
    }
  });
}
