import { expect } from 'vitest';
import { until } from '../../harness/until.ts';
import type { Desk, Wishes } from '../desk.ts';
import type { DocsDocument } from '../docs-document.ts';
import type { Area } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { CLOSED, marked } from './marking.ts';
import { OUTPUT, PLAN } from './texts.ts';
import { apply, changesOnlyTheLine, open, TOLD } from './writing.ts';

const editor = 'Google Docs';

/** In pixels. */
const PAGE = 1_068;

/** Rests the pointer on words until the card of their key result is open. It is closed to the page, but it is there. */
async function openCard(document: DocsDocument, words: string): Promise<Area> {
  return until(`a card at ‘${words}’`, async () => {
    const [area] = await document.areasOf(words);
    if (!area) return null;
    const { x, y, width, height } = area;
    await document.page.mouse.move(x + width / 2, y - 40);
    await document.page.mouse.move(x + width / 2, y + height / 2);
    const isOpen = await until('it', () => hasCard(document, area), 1_500).catch(() => false);
    return isOpen ? area : null;
  });
}

/** Whether the card of a key result is open at these words, below or above. */
function hasCard({ page }: DocsDocument, { x, y, height }: Area): Promise<boolean> {
  const isOurs = (left: number, tops: number[]): boolean =>
    tops.some(top => document.elementFromPoint(left, top)?.className === 'backcast-layer');
  return page.evaluate(isOurs, x + 40, [y + height + 16, y - 16]);
}

const visit = async (desk: Desk, docs: Wishes['docs'] = {}): Promise<DocsDocument> =>
  (await desk.visit(PLAN, { docs })) as DocsDocument;

/** What only Google Docs can do, or refuse. */
export const atGoogleDocs: readonly EditorStory[] = [
  {
    name: 'Escape closes the card and is not heard by the editor',
    only: { editor, because: 'Notion hears keys in the page itself; that its card closes is tried with the card' },
    async run(desk) {
      const document = await visit(desk);
      await document.page.bringToFront();
      await document.do('select', 30);
      const area = await openCard(document, OUTPUT);
      const { keys } = await document.do('counts');
      await document.page.keyboard.press('Escape');
      await until('no card', async () => !(await hasCard(document, area)));
      expect((await document.do('counts')).keys).toBe(keys);
    },
  },
  {
    name: 'marks follow to pages that are used again for others',
    only: { editor, browser: 'chromium', because: CLOSED },
    async run(desk) {
      const document = (await desk.visit('sixty-pages')) as DocsDocument;
      const text = await document.text();
      const all = [...text.matchAll(/^KR\d: (Launch [A-Z]\w+(?: \w+)?) for /gm)].map(([, words]) => words ?? '');
      const [, far = ''] = all.filter((words, i) => all.indexOf(words) === i);
      for (const share of [0.9, 0.5]) {
        await document.do('scrollTo', share * 60 * PAGE);
        await until('marks there', async () => (await document.marks()).length > 0);
      }
      const [area] = await document.areasOf(far);
      const top = await document.page.evaluate(
        () => globalThis.document.querySelector('.kix-appview-editor')?.scrollTop ?? 0,
      );
      await document.do('scrollTo', top + (area?.y ?? 0) - 400);
      await marked(document, far, 'output');
      expect((await document.do('pages')).recycled).toBeGreaterThan(3);
    },
  },
  {
    name: 'marks stand under their words beside comments and without an outline',
    only: { editor, browser: 'chromium', because: CLOSED },
    async run(desk) {
      const document = await visit(desk, { settings: { labels: 'mangled', tileClass: 'both' } });
      await marked(document, OUTPUT, 'output');
      await document.do('setCommentsOpen', true);
      await marked(document, OUTPUT, 'output');
      await document.do('setOutline', false);
      await marked(document, OUTPUT, 'output');
    },
  },
  {
    name: 'Apply changes nothing and says so in two seconds when the editor does not select',
    only: { editor, because: 'in Notion the selection is the browser’s own' },
    async run(desk) {
      const document = await visit(desk, { settings: { ignoresSetSelection: true } });
      const before = await document.text();
      const panel = await desk.panel(document);
      await open(panel);
      await document.do('select', 30);
      expect(await apply(panel, /Not changed/)).toBeLessThan(TOLD);
      expect(await document.text()).toBe(before);
      expect((await document.do('selection')).focus).toBe(30);
    },
  },
  {
    name: 'a rewrite goes where it belongs when the editor carries pastes out late',
    only: { editor, because: 'Notion carries a paste out at once' },
    async run(desk) {
      const document = await visit(desk, { settings: { lateSelection: true, pasteDelay: [200, 300] } });
      const before = await document.text();
      const panel = await desk.panel(document);
      await open(panel);
      await document.do('select', 30);
      await apply(panel, /Applied\./);
      await changesOnlyTheLine(document, before);
    },
  },
];
