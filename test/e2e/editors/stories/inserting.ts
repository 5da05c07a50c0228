import { expect } from 'vitest';
import type { NewBlock } from '../../../../lib/draft/new-blocks.ts';
import { TEMPLATES } from '../../../../lib/prfaq/templates.ts';
import type { FixtureDocument } from '../../../simulators/fixtures/document.ts';
import type { Screen } from '../../harness/screen.ts';
import { until } from '../../harness/until.ts';
import type { Desk, Wishes } from '../desk.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { PLAN } from './texts.ts';

/** A document without words, by a name that tells it from the one that was open before. */
const emptyDocument = (title: string): FixtureDocument => ({
  id: 'empty',
  title,
  tabs: [{ title: 'Plan', blocks: [{ kind: 'paragraph', runs: [] }] }],
});

/** In milliseconds: it stands there, and is told to, within this time from the click on. */
const TOLD = 2_000;
/** The same for what the editor takes none of: it is given two ways to. */
const REFUSED = 6_000;

/** Notion is free not to take a paste that no person made; what happens then its own stories tell. */
const TAKEN: Wishes = { notion: { syntheticPaste: 'taken' } };

const blocksOf = (label: string): readonly NewBlock[] => {
  const found = TEMPLATES.find(template => template.label === label);
  if (!found) throw new Error(`There is no template ‘${label}’.`);
  return found.blocks;
};

/** What an editor shows of a template. */
export const outlineOf = (label: string): string[] =>
  blocksOf(label).map(block => {
    if (block.kind === 'heading') return `heading ${block.level}: ${block.text}`;
    if (block.kind === 'item') return `${block.isNumbered ? 'numbered' : 'bulleted'}: ${block.text}`;
    return `paragraph: ${block.text}`;
  });

/** The panel, once it shows this document and no word of an earlier one. */
export async function panelOf(desk: Desk, document: OpenDocument): Promise<Screen> {
  const panel = await desk.panel(document);
  await panel.reads(document.fixture.title);
  await panel.reads(/Whole document read/);
  return panel;
}

const buttonOf = (label: string): string => `Insert the template ${label}`;

const ASK = 'Answer five questions for a first draft';

/** Brings the templates up where a document has words, be it only a page's name: there they are out of the way. */
async function unfold(panel: Screen, button: string): Promise<void> {
  await until(`the button ‘${button}’`, async () => {
    await panel.page.evaluate(() => document.querySelector('.templates-fold')?.setAttribute('open', ''));
    if ((await panel.count('button', button)) > 0) return true;
    if ((await panel.count('button', ASK)) > 0) await panel.click('button', ASK);
    return false;
  });
}

/** Waits until the panel does not say any more what it said in a story before. */
async function forgets({ page }: Screen, told: RegExp): Promise<void> {
  await until('no earlier word', () =>
    page.evaluate(wanted => !new RegExp(wanted).test(document.body.textContent), told.source),
  );
}

/** Has a template put into the document; how long the panel took to tell of it, in milliseconds. */
export async function insert(desk: Desk, panel: Screen, label: string, told: RegExp): Promise<number> {
  await unfold(panel, buttonOf(label));
  await forgets(panel, told);
  if (desk.kind === 'firefox') await panel.page.bringToFront();
  await panel.click('button', buttonOf(label));
  const clicked = performance.now();
  await panel.reads(told);
  return performance.now() - clicked;
}

/** Firefox gives the focus back to the tab, and not to what in it takes the keys: the caret is put somewhere first. */
async function undo(document: OpenDocument, caret: string): Promise<void> {
  const { page } = document;
  await document.placeCaret(caret);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const becomes = (document: OpenDocument, outline: readonly string[]): Promise<true> =>
  until('the lines as they were', async () => (await document.outline()).join('\n') === outline.join('\n') || null);

const onlyToCopy: EditorStory = {
  name: 'a template is only there to copy while viewing',
  async run(desk) {
    const wishes: Wishes = { docs: { settings: { mode: 'viewing' } }, notion: { role: 'reader' } };
    const document = await desk.visit(emptyDocument('Only viewing'), wishes);
    const before = await document.outline();
    const panel = await panelOf(desk, document);
    await unfold(panel, 'Copy the template PR/FAQ');
    expect(await panel.count('button', /^Insert/)).toBe(0);
    expect(await document.outline()).toEqual(before);
  },
};

const notTaken: EditorStory = {
  name: 'a template is not put in without a connection, which is said',
  only: { editor: 'Google Docs', because: 'Notion refuses nothing that it looked ready to take' },
  async run(desk) {
    const document = await desk.visit(PLAN);
    const before = await document.outline();
    const panel = await panelOf(desk, document);
    await unfold(panel, buttonOf('PR/FAQ'));
    expect(await document.setOffline(true)).toBe(true);
    expect(await insert(desk, panel, 'PR/FAQ', /Not inserted/)).toBeLessThan(REFUSED);
    await panel.find('button', 'Copy instead');
    expect(await document.outline()).toEqual(before);
  },
};

const asLines = (markup: 'ignored' | 'trimmed'): EditorStory => ({
  name: `a template comes as lines with signs where headings and lists are ${markup}, at the end and in one step`,
  only: { editor: 'Google Docs', because: 'Notion takes a paste as it is, or none' },
  async run(desk) {
    const document = await desk.visit(PLAN, { docs: { settings: { markup } } });
    const before = await document.text();
    const panel = await panelOf(desk, document);
    expect(await insert(desk, panel, 'Key results', /The template is in the document\./)).toBeLessThan(TOLD);
    const text = await document.text();
    expect(text.startsWith(before.slice(0, -3))).toBe(true);
    expect(text).toContain('\n## Objective 2: [What your customer can do then]\n- KR: [customer] [does what]');
    expect(await document.undoSteps()).toBe(1);
    await undo(document, 'Objectives and key results');
    await until('the text as it was', async () => (await document.text()) === before);
  },
});

/** In this order: what is said in one panel is soon said again in the next story, and waited for until it is gone. */
export const inserting: readonly EditorStory[] = [
  {
    name: 'a template becomes an empty document, in headings and lists; its parts are known at once, and one undo empties it',
    async run(desk) {
      const document = await desk.visit(emptyDocument('Next spring'), {
        ...TAKEN,
        docs: { faults: { staleness: 60_000 } },
      });
      const before = await document.outline();
      const panel = await panelOf(desk, document);
      expect(await insert(desk, panel, 'Key results', /The template is in the document\./)).toBeLessThan(TOLD);
      expect(await document.outline()).toEqual(outlineOf('Key results'));
      expect(await document.undoSteps()).toBe(1);
      await panel.click('tab', /^Key results/);
      await until('six key results under their objective', async () => (await panel.count('article')) === 6);
      await panel.find('heading', '[What your customer can do then]');
      await undo(document, 'Objectives and key results');
      await becomes(document, before);
      await panel.gone('article');
    },
  },
  notTaken,
  {
    name: 'a template comes at the end of a document that has words, which stay as they are, and the panel takes it out again',
    async run(desk) {
      const document = await desk.visit(PLAN, TAKEN);
      const before = await document.outline();
      const panel = await panelOf(desk, document);
      await document.placeCaret('Subscribers eat the whole');
      const caret = await document.caret();
      expect(await insert(desk, panel, 'PR/FAQ', /The template is in the document\./)).toBeLessThan(TOLD);
      expect(await document.outline()).toEqual([...before, ...outlineOf('PR/FAQ')]);
      expect(await document.undoSteps()).toBe(1);
      await until('the caret in its old place', async () => (await document.caret()) === caret);
      await panel.click('button', 'Undo');
      await panel.reads('Taken out again.');
      expect(await document.outline()).toEqual(before);
    },
  },
  {
    name: 'what the writer types while a template comes in stands where it belongs',
    async run(desk) {
      const document = await desk.visit(PLAN, TAKEN);
      const before = await document.outline();
      const panel = await panelOf(desk, document);
      await unfold(panel, buttonOf('FAQ only'));
      const told = /The template is in the document\.|Not inserted/;
      await forgets(panel, told);
      await document.placeCaret('the whole loaf');
      const typed = ' and crumbs, every day of the week';
      const typing = document.page.keyboard.type(typed, { delay: 15 });
      await panel.page.evaluate(name => {
        globalThis.document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
      }, buttonOf('FAQ only'));
      await typing;
      await panel.reads(told);
      const [first, ...rest] = before;
      const words = [`${first}${typed}`, ...rest];
      const [now, all] = [await document.outline(), [...words, ...outlineOf('FAQ only')]];
      if (desk.editor === 'Google Docs') expect(now).toEqual(all);
      // Notion takes nothing of a paste while somebody types, or all of it.
      else expect([all, words]).toContainEqual(now);
    },
  },
  {
    name: 'a template is a suggestion where the writer suggests, and its parts stay known though no export has them',
    only: { editor: 'Google Docs', because: 'Notion has no mode in which typing suggests' },
    async run(desk) {
      const document = await desk.visit(emptyDocument('A suggestion'), { docs: { settings: { mode: 'suggesting' } } });
      const panel = await panelOf(desk, document);
      expect(await insert(desk, panel, 'Key results', /in the document as a suggestion\./)).toBeLessThan(TOLD);
      expect(await document.outline()).toEqual(outlineOf('Key results'));
      await panel.click('tab', /^Key results/);
      await panel.find('heading', '[What your customer can do then]');
      // An export has come by then, and has nothing of it.
      await new Promise(done => setTimeout(done, 4_000));
      expect(await panel.count('article')).toBe(6);
      expect(await panel.count('heading', '[What your customer can do then]')).toBe(1);
    },
  },
  asLines('ignored'),
  onlyToCopy,
  asLines('trimmed'),
];
