import { expect } from 'vitest';
import { until } from '../../harness/until.ts';
import { DocsDocument } from '../docs-document.ts';
import type { Area, MarkArea, OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { OUTPUT, PLAN } from './texts.ts';

/** In pixels: how far a mark may be from its words. */
const CLOSE = 2;
/** How long a passage that was gone to stays washed, and a little more, in milliseconds. */
const SHOWN = 2_500;
const TYPED = 'Build a lantern shop';

/** Our layer over Google Docs is closed to the page, and Firefox lets no driver look into it. */
export const CLOSED = 'the layer over Google Docs is closed to the page, and only Chromium’s debugger looks into it';

/** Whether a mark begins and ends where the words do, and stands on their line. */
const isAlong = (words: Area, mark: MarkArea): boolean =>
  Math.abs(mark.x - words.x) <= CLOSE &&
  Math.abs(mark.x + mark.width - words.x - words.width) <= CLOSE &&
  mark.y >= words.y - CLOSE &&
  mark.y + mark.height <= words.y + words.height + 2 * CLOSE;

export const marked = (document: OpenDocument, words: string, look: string): Promise<true> =>
  until(`‘${words}’ marked as ${look}`, async () => {
    const [areas, marks] = [await document.areasOf(words), await document.marks()];
    if (areas.length === 0) return null;
    return areas.every(area => marks.some(mark => mark.look === look && isAlong(area, mark))) || null;
  });

const unmarked = (document: OpenDocument): Promise<true> =>
  until('no marks', async () => (await document.marks()).length === 0 || null);

/** Marks can be seen at Notion in both browsers, at Google Docs in Chromium. */
const inSight = (story: EditorStory): EditorStory[] => [
  { ...story, only: { browser: 'chromium', because: CLOSED } },
  { ...story, only: { editor: 'Notion', browser: 'firefox', because: CLOSED } },
];

const stories: EditorStory[] = [
  {
    name: 'marks are hidden and shown from the panel',
    async run(desk) {
      const document = await desk.visit(PLAN);
      await marked(document, OUTPUT, 'output');
      const panel = await desk.panel(document);
      await panel.click('button', 'Hide marks in this document');
      await unmarked(document);
      await panel.click('button', 'Show marks in this document');
      await document.page.bringToFront();
      await marked(document, OUTPUT, 'output');
    },
  },
  {
    name: 'no mark stands under a word that is being typed; it comes in a pause',
    async run(desk) {
      const document = await desk.visit(PLAN);
      await marked(document, OUTPUT, 'output');
      await document.placeCaret('up from 22%');
      await document.page.keyboard.press('Enter');
      for (const [i, letter] of [...TYPED].entries()) {
        await document.page.keyboard.type(letter);
        const word =
          TYPED.slice(0, i + 1)
            .split(' ')
            .at(-1) ?? '';
        if (word.length < 2) continue;
        const areas = await document.areasOf(TYPED.slice(0, i + 1));
        const end = Math.max(...areas.map(({ x, width }) => x + width));
        const [line] = areas;
        const under = (await document.marks()).filter(
          mark => line && Math.abs(mark.y - line.y) < line.height && mark.x < end && mark.x + mark.width > end - 4,
        );
        expect(under.filter(({ look }) => look !== 'key-result')).toEqual([]);
      }
      await marked(document, TYPED, 'output');
    },
  },
  {
    name: 'a document that is only viewed has no marks until they are asked for',
    async run(desk) {
      const document = await desk.visit(PLAN, {
        docs: { settings: { mode: 'viewing' } },
        notion: { role: 'reader' },
      });
      const panel = await desk.panel(document);
      await panel.reads(/Whole document read, view only/);
      await panel.click('tab', /^Key results/);
      await panel.click('button', new RegExp(OUTPUT));
      await panel.find('button', /^Copy/);
      // What stands open in the panel was shown for a moment; it is not kept washed either.
      for (
        const end = performance.now() + SHOWN;
        performance.now() < end;
        await new Promise(done => setTimeout(done, 100))
      )
        expect((await document.marks()).filter(({ look }) => look !== 'reveal')).toEqual([]);
      await unmarked(document);
      await panel.click('button', 'Show marks in this document');
      await document.page.bringToFront();
      await marked(document, OUTPUT, 'output');
    },
  },
];

const ZOOMS = [0.5, 0.75, 1, 1.5, 2] as const;

/** Of the browser: fewer pixels of the page to a window, each as many of the screen. */
const RATIOS = [1.25, 1.5, 2] as const;

const zoomed: EditorStory[] = inSight({
  name: 'marks stand under their words, to two pixels, at five zooms',
  async run(desk) {
    const document = await desk.visit(PLAN);
    await marked(document, OUTPUT, 'output');
    for (const zoom of ZOOMS) {
      if (document instanceof DocsDocument) await document.do('setZoom', zoom);
      else
        await document.page.evaluate(share => {
          globalThis.document.documentElement.style.zoom = String(share);
        }, zoom);
      await marked(document, OUTPUT, 'output');
    }
  },
});

const magnified: EditorStory[] = inSight({
  name: 'marks stand under their words, to two pixels, where the browser magnifies the page',
  async run(desk) {
    const document = await desk.visit(PLAN);
    await marked(document, OUTPUT, 'output');
    for (const ratio of RATIOS) {
      const [width, height] = [Math.round(1400 / ratio), Math.round(900 / ratio)];
      await document.page.setViewport({ width, height, deviceScaleFactor: ratio });
      await until('the ratio', () => document.page.evaluate(wanted => devicePixelRatio === wanted, ratio));
      await marked(document, OUTPUT, 'output');
    }
  },
});

export const marking: readonly EditorStory[] = [...stories.flatMap(inSight), ...zoomed, ...magnified];
