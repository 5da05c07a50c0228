import { expect } from 'vitest';
import { fixture } from '../../../simulators/index.ts';
import { until } from '../../harness/until.ts';
import type { DocsDocument } from '../docs-document.ts';
import type { NotionDocument } from '../notion-document.ts';
import type { EditorStory } from '../story.ts';
import { OUTPUT, PLAN } from './texts.ts';

/** A key result that far down a text, and only there. */
function keyResultIn(text: string, share: number): string {
  const all = [...text.matchAll(/^KR\d+: (.{30,70})$/gm)].flatMap(([, words]) => words ?? []);
  const found = all.slice(Math.floor(all.length * share)).find(words => text.split(words).length === 2);
  if (!found) throw new Error('The document has no such key result.');
  return found;
}

/** The start of a name, whatever its white space is. */
const asHeard = (words: string): RegExp =>
  new RegExp(
    words
      .slice(0, 40)
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(' ', '\\s'),
  );

/** As in the manifest; the address of its pages there has another one. */
const ID_IN_FIREFOX = 'backcast@backcast.example';

/** Runs in the page: boxes of ours, and highlights of ours that are drawn in a colour. */
function seenOfUs(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('.backcast-layer, .backcast-margin')];
  const boxes = all.filter(element => element.checkVisibility()).map(({ className }) => className);
  const drawn = [...CSS.highlights.keys()].filter(name => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(document.body, `::highlight(${name})`);
    return name.startsWith('backcast') && !(backgroundColor === 'rgba(0, 0, 0, 0)' && textDecorationLine === 'none');
  });
  return [...boxes, ...drawn];
}

/** Another plan, of which no line stands in the first one. */
const ELSEWHERE = fixture('weak-prfaq');

/** Whether there are marks, and the words of each stand in what is shown. */
function areMarksIn({ page }: NotionDocument, within: string): Promise<boolean> {
  return page.evaluate(selector => {
    const shown = document.querySelector(selector);
    const marks = [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('backcast') ? [...ranges] : []));
    return marks.length > 0 && marks.every(({ startContainer }) => shown?.contains(startContainer));
  }, within);
}

export const moving: readonly EditorStory[] = [
  {
    name: 'a new title of the document is followed',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      await panel.find('heading', PLAN.title);
      await document.rename('Objectives of the mill');
      await panel.find('heading', 'Objectives of the mill');
    },
  },
  {
    name: 'another tab of the document is another text, and back again',
    only: { editor: 'Google Docs', because: 'pages of Notion have no tabs' },
    async run(desk) {
      const document = (await desk.visit('two-tabs')) as DocsDocument;
      const panel = await desk.panel(document);
      await panel.reads(/Whole document read/);
      const [, second] = desk.editors.docs.document(document.fixture.id).tabs;
      await document.do('openTab', second?.id ?? '');
      // Of both tabs the panel says that they do not read like a PR/FAQ: what is said of one is not said of the other.
      await panel.reads(/Whole document read, 21 words/);
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await panel.click('button', 'It holds key results');
      await panel.click('tab', /^Key results/);
      await panel.find('button', /Launch the night bus/);
      await document.do('openTab', 't.0');
      await panel.gone('button', /Launch the night bus/);
    },
  },
  {
    name: 'another page is followed without a reload, and a peek over it',
    only: { editor: 'Notion', because: 'another document of Google Docs is another load of the page' },
    async run(desk) {
      const document = (await desk.visit(PLAN)) as NotionDocument;
      const panel = await desk.panel(document);
      await panel.find('heading', PLAN.title);
      const { editors } = desk;
      editors.notion.add({ ...ELSEWHERE, id: 'elsewhere', title: 'Objectives of the mill' });
      const other = editors.notion.page('elsewhere');
      await document.do('navigate', other.path);
      await panel.find('heading', 'Objectives of the mill');
      await until(
        'marks in the new page alone',
        async () => (await areMarksIn(document, '.notion-page-content')) || null,
      );
      await document.do('navigate', `${other.path}?p=${document.stored.pageId.replaceAll('-', '')}&pm=s`);
      await panel.find('heading', PLAN.title);
    },
  },
  {
    name: 'two documents in two tabs keep their texts apart',
    async run(desk) {
      const first = await desk.visit(PLAN);
      const second = await desk.visit('okr-table');
      const panel = await desk.panel(second);
      await panel.find('heading', second.fixture.title);
      await panel.click('tab', /^Key results/);
      await panel.find('button', /Islanders left on the quay/);
      expect(await panel.count('button', new RegExp(OUTPUT))).toBe(0);
      const before = await second.text();
      const panelOfFirst = await desk.panel(first);
      await panelOfFirst.find('heading', PLAN.title);
      await panelOfFirst.click('tab', /^Key results/);
      await panelOfFirst.click('button', new RegExp(OUTPUT));
      if (desk.kind === 'firefox') await panelOfFirst.page.bringToFront();
      await panelOfFirst.click('button', /^Apply/);
      await panelOfFirst.reads(/Applied\./);
      expect(await second.text()).toBe(before);
      expect(await first.text()).not.toContain(`KR2: ${OUTPUT}`);
    },
  },
  {
    name: 'a passage far down is gone to from the panel, and the caret stays',
    async run(desk) {
      const document = await desk.visit('sixty-pages', { notion: { unmounting: true } });
      const panel = await desk.panel(document);
      await panel.reads(/Whole document read/);
      await panel.click('tab', /^Key results/);
      const far = keyResultIn(await document.text(), 0.7);
      // Notion has no block of it yet; Google Docs tells where it will be painted.
      if (desk.editor === 'Notion') expect(await document.areasOf(far)).toEqual([]);
      const caret = await document.caret();
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await panel.click('button', asHeard(far));
      await document.page.bringToFront();
      await until('the passage on the screen', async () => {
        const [area] = await document.areasOf(far);
        return area && area.y > 0 && area.y < 800;
      });
      await until('the caret in its old place', async () => (await document.caret()) === caret);
    },
  },
  {
    name: 'the extension that is removed leaves nothing in the page',
    only: { browser: 'chromium', because: 'Firefox ends the script of an extension without a chance to tidy up' },
    async run(desk) {
      const document = await desk.visit(PLAN);
      const ours = () =>
        document.page.evaluate(
          () =>
            globalThis.document.querySelectorAll('[class*="backcast"], [id*="backcast"]').length +
            [...CSS.highlights.keys()].filter(name => name.startsWith('backcast')).length,
        );
      await until('something of ours', async () => (await ours()) > 0);
      const { browser, origin } = desk.simulated;
      await browser.uninstallExtension(new URL(origin).host);
      await document.page.bringToFront();
      await until('no trace once somebody is there', async () => {
        await document.page.mouse.move(400 + Math.random() * 9, 300);
        return (await ours()) === 0;
      });
    },
  },
  {
    name: 'of the extension that is removed nothing is seen in the page any more',
    only: { browser: 'firefox', because: 'Chromium lets the script tidy up, and nothing is left to be seen' },
    async run(desk) {
      const document = await desk.visit(PLAN);
      await until('something of ours', async () => (await document.page.evaluate(seenOfUs)).length > 0);
      await desk.simulated.browser.uninstallExtension(ID_IN_FIREFOX);
      await until('nothing of it', async () => (await document.page.evaluate(seenOfUs)).length === 0);
    },
  },
];
