import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Line } from '@/lib/hosts/google-docs/view/lines';
import { until } from '../../../e2e/harness/until.ts';
import type { FixtureId } from '../../../simulators/fixtures/index.ts';
import { DocsBrowser } from '../../../simulators/google-docs/docs-browser.ts';
import type { DocsPage } from '../../../simulators/google-docs/docs-page.ts';
import type { Rectangle } from '../../../simulators/google-docs/page/control.ts';
import type { DocsSettings } from '../../../simulators/google-docs/page/settings.ts';
import { bundledScript } from '../../../simulators/server/bundled-script.ts';

/** Words are compared on so many screens of a document. */
const SCREENS = [0, 0.5, 1];
const ZOOMS = [0.5, 0.75, 1, 1.5, 2];

/** So many words of a screen are compared. */
const MOST_WORDS = 120;

/** How far a mark may be off, in pixels. */
const MOST = 2;

/** Words of a document that the screen shows, with where it is and where we say that it is. */
async function wordsOnScreen(page: DocsPage, from: number, to: number) {
  const text = await page.text();
  const height = await page.page.evaluate(() => innerHeight);
  const found = [...text.slice(from, to).matchAll(/[^\s\p{Cc}\p{Co}]+/gu)];
  const words: { word: string; start: number; end: number; real: Rectangle[] }[] = [];
  const step = Math.ceil(found.length / MOST_WORDS);
  for (const { 0: word, index } of found.filter((_, i) => i % step === 0)) {
    const [start, end] = [from + index, from + index + word.length];
    const real = (await page.call('rectsOf', start, end)).filter(({ width }) => width > 0.5);
    const isSeen = real.length > 0 && real.every(({ y, height: high }) => y > 110 && y + high < height);
    if (isSeen) words.push({ word, start, end, real });
  }
  const lines = await page.page.evaluate(
    (all, spans) => window.linesOf(all, spans),
    text,
    words.map(({ start, end }) => ({ start, end })),
  );
  return words.map((word, i) => ({ ...word, lines: lines[i] as readonly Line[] }));
}

/** How far our lines are off the real ones, in pixels; infinitely where a word is not found or on another line. */
function distance(real: readonly Rectangle[], lines: readonly Line[]): number {
  if (lines.length === 0) return Number.POSITIVE_INFINITY;
  const left = Math.min(...lines.map(line => line.left)) - Math.min(...real.map(({ x }) => x));
  const right =
    Math.max(...lines.map(line => line.left + line.width)) - Math.max(...real.map(({ x, width }) => x + width));
  const isInLine = lines.every(({ baseline }) =>
    real.some(({ y, height }) => baseline > y && baseline < y + height + MOST),
  );
  return isInLine ? Math.max(Math.abs(left), Math.abs(right)) : Number.POSITIVE_INFINITY;
}

describe.each(['chromium', 'firefox'] as const)('in %s the words of Google Docs are found on the screen', kind => {
  const browser = new DocsBrowser(kind);

  async function open(id: FixtureId, settings: Partial<DocsSettings>): Promise<DocsPage> {
    const page = await browser.open(id, { settings });
    await until('the rectangles', () => page.page.evaluate(() => document.querySelector('rect[aria-label]') !== null));
    await page.page.evaluate(await bundledScript(join(import.meta.dirname, 'in-page.ts')));
    return page;
  }

  test.each<[FixtureId, Partial<DocsSettings>]>([
    ['okr-table', {}],
    ['structures', { isPageless: true, labels: 'mangled' }],
    ['characters', { header: 'Between the words', footer: 'Key results', labels: 'mangled', tileClass: 'both' }],
    ['six-pages', { header: 'Key results', isOutlineOpen: false }],
  ])('%s with %j, to two pixels at every zoom', async (document, settings) => {
    const page = await open(document, settings);
    const { length } = await page.text();
    let compared = 0;
    for (const [i, zoom] of ZOOMS.entries()) {
      const screen = SCREENS[i % SCREENS.length] as number;
      await page.call('setZoom', zoom);
      await page.page.evaluate(share => {
        const pages = globalThis.document.querySelector('.kix-appview-editor') as HTMLElement;
        pages.scrollTop = share * (pages.scrollHeight - pages.clientHeight);
      }, screen);
      await page.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      const middle = screen * length;
      const words = await wordsOnScreen(page, Math.max(0, Math.floor(middle - 2_500)), Math.floor(middle + 2_500));
      compared += words.length;
      const wrong = words.filter(({ real, lines }) => distance(real, lines) > MOST);
      expect(
        wrong.map(({ word, real, lines }) => ({ word, real, lines })),
        `wrong words at ${zoom}`,
      ).toEqual([]);
    }
    expect(compared, 'words that were compared').toBeGreaterThan(100);
  });
});
