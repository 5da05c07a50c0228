import type { Passage } from '@/lib/draft/types';
import type { DocsBridge } from '../bridge';
import type { DocsReading } from '../reading';
import type { DocsView } from './docs-view';
import { scrollerOf } from './pages';

export interface RevealOptions {
  readonly page: Document;
  readonly bridge: DocsBridge;
  readonly view: DocsView;
  reading(): DocsReading | null;
}

/** How long the editor may take to show a passage that it has not painted yet, in milliseconds. */
const PATIENCE = 1_500;

/** It scrolls in steps; it has arrived once this long passes without one. */
const QUIET = 120;

/** Where a passage is put, as a share of the height of the screen. */
const UPPER_THIRD = 1 / 3;

/**
 * Scrolls a passage to the upper third and washes it. The editor itself scrolls, because only it can show a page that it
 * has not painted: the caret goes there and comes back. False when the passage is not found or not shown.
 */
export async function reveal(passage: Passage, options: RevealOptions): Promise<boolean> {
  const { page, view } = options;
  const place = options.reading()?.locate(passage);
  if (!place) return false;
  const scroller = scrollerOf(page);
  if (view.rectsOf(passage).length > 0) {
    view.wash(passage);
    return true;
  }
  if (!scroller || !options.reading()?.isEditors) return false;
  const isShown = await broughtOnScreen(passage, place.start, scroller, options);
  if (isShown) view.wash(passage);
  return isShown;
}

async function broughtOnScreen(
  passage: Passage,
  offset: number,
  scroller: HTMLElement,
  { bridge, view }: RevealOptions,
): Promise<boolean> {
  const caret = (await bridge.text().catch(() => null))?.selection[0];
  view.expect(offset);
  if (!(await bridge.select(offset, offset))) return false;
  await stillness(scroller);
  const end = performance.now() + PATIENCE;
  while (view.rectsOf(passage).length === 0 && performance.now() < end) await frame();
  const [first] = view.rectsOf(passage);
  if (first) {
    const { top, height } = scroller.getBoundingClientRect();
    scroller.scrollTop += first.top - top - height * UPPER_THIRD;
  }
  // Somebody who has clicked and typed meanwhile keeps the caret where it is now.
  if (caret) await bridge.select(caret.start, caret.end, true, offset);
  return first !== undefined;
}

/** Resolves once nothing has scrolled for a while. */
function stillness(scroller: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      scroller.removeEventListener('scroll', again);
      resolve();
    };
    let quiet = setTimeout(done, 2 * QUIET);
    const again = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    };
    scroller.addEventListener('scroll', again, { passive: true });
    setTimeout(done, PATIENCE);
  });
}

/** The next frame; in a tab that is not drawn, a moment. */
const frame = (): Promise<void> =>
  new Promise(resolve => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
