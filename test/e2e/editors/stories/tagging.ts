import { expect } from 'vitest';
import { toPage } from '../../../../lib/messages/requests.ts';
import type { Screen } from '../../harness/screen.ts';
import { until } from '../../harness/until.ts';
import type { Desk } from '../desk.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { OUTCOME, OUTPUT, PLAN, TWINS } from './texts.ts';

const LOYALTY = /^Stage: customer loyalty\. Change/i;
const LOYALTY_IN_TEXT = /^Stage: customer loyalty, from the tag in the text\. Change/i;

/** The last line of `PLAN`. */
const NEIGHBOURS = 'KR1: 40% of the subscribers of January bring a neighbour by June, up from 22%';

/** In milliseconds: a message goes from the browser to the page, and the card stands. */
const CARD = 700;

/** Opens a key result in the panel and gives it the fifth stage, by key. */
export async function setLoyalty(desk: Desk, panel: Screen, words: string): Promise<void> {
  await panel.click('tab', /^Key results/);
  await panel.click('button', new RegExp(words));
  if (desk.kind === 'firefox') await panel.page.bringToFront();
  await panel.press('5');
}

interface TabsWindow {
  readonly chrome: {
    readonly tabs: {
      query(all: object): Promise<{ readonly id: number; readonly url?: string }[]>;
      sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
    };
  };
}

/** What the shortcut comes to: no driver can press a key that is the browser's own. */
function pressShortcut(panel: Screen, document: OpenDocument): Promise<void> {
  return panel.page.evaluate(
    async (address, request) => {
      const { tabs } = (globalThis as unknown as TabsWindow).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url?.split('#')[0] === address);
      await tabs.sendMessage(tab?.id ?? -1, request, { frameId: 0 });
    },
    document.page.url().split('#')[0] ?? '',
    toPage('tagAtCaret'),
  );
}

/** Whether a stage that is set also goes into the text. */
async function writeTags(panel: Screen, choice: 'yes' | 'no'): Promise<void> {
  await panel.click('button', 'Settings');
  await panel.find('combobox', 'Stages you set stand');
  await panel.page.select('#write-tags', choice);
  await panel.click('button', 'Back to the review');
}

const lineOf = (text: string, words: string): string => text.split('\n').find(line => line.includes(words)) ?? '';

export const tagging: readonly EditorStory[] = [
  {
    name: 'a stage set by key stays with its words through edits inside and around, and over a reload',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      await setLoyalty(desk, panel, OUTPUT);
      await panel.find('button', LOYALTY);
      await document.placeCaret(OUTPUT);
      await document.page.keyboard.type(' of ours');
      await document.placeCaret('eat the whole loaf');
      await document.page.keyboard.press('Enter');
      await document.page.keyboard.type('We ask 40 households every Friday.');
      await panel.find('button', new RegExp(`${OUTPUT} of ours`));
      await until('the stage kept', async () => (await panel.count('button', LOYALTY)) === 1);
      // What was typed is on the server before the page goes.
      await new Promise(done => setTimeout(done, 1_000));
      await document.page.reload();
      await document.stands();
      const later = await desk.panel(document);
      await later.click('tab', /^Key results/);
      await later.click('button', new RegExp(`${OUTPUT} of ours`));
      await later.find('button', LOYALTY);
    },
  },
  {
    name: 'a key result that is cut and pasted under another objective keeps its stage',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      await setLoyalty(desk, panel, OUTPUT);
      await panel.find('button', LOYALTY);
      await document.moveLine(`KR2: ${OUTPUT} by the end of April`, NEIGHBOURS);
      await until('the line in its new place', async () =>
        (await document.text()).includes(`${NEIGHBOURS}\nKR2: ${OUTPUT}`),
      );
      await panel.click('tab', /^Key results/);
      const staged = () =>
        panel.page.evaluate(() => {
          const articles = [...globalThis.document.querySelectorAll('article')];
          return articles.filter(({ textContent }) => /loyalty/i.test(textContent)).map(one => one.textContent);
        });
      const [only, ...more] = await until('the stage in its new place', async () => {
        const found = await staged();
        return found.length > 0 ? found : null;
      });
      expect(only).toContain(OUTPUT);
      expect(more).toEqual([]);
    },
  },
  {
    name: 'a stage is written into the text where the writer wants it so, and what stands in the text counts',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      const before = await document.text();
      await writeTags(panel, 'yes');
      try {
        await setLoyalty(desk, panel, OUTPUT);
        await until('the tag in the text', async () => /#loyalty\s*$/.test(lineOf(await document.text(), OUTPUT)));
        await panel.find('button', LOYALTY_IN_TEXT);
        expect((await document.text()).replace(' #loyalty', '')).toBe(before);
        await document.placeCaret('#loyalty');
        for (const _ of ' #loyalty') await document.page.keyboard.press('Backspace');
        await until('the text as it was', async () => (await document.text()) === before);
        await until('no stage any more', async () => (await panel.count('button', LOYALTY_IN_TEXT)) === 0);
      } finally {
        await writeTags(panel, 'no');
      }
    },
  },
  {
    name: 'the shortcut opens the card at the caret, and a digit sets the stage and nothing else',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      await panel.reads(/Whole document read/);
      await panel.click('tab', /^Key results/);
      await panel.find('button', new RegExp(OUTPUT));
      const before = await document.text();
      await document.placeCaret(OUTPUT);
      await panel.find('button', /^Stage: .*Change/i);
      await pressShortcut(panel, document);
      await new Promise(done => setTimeout(done, CARD));
      await document.page.keyboard.press('5');
      await panel.find('button', LOYALTY);
      expect(await document.text()).toBe(before);
      await document.page.keyboard.press('5');
      await until(
        'the next digit in the text',
        async () => (await document.text()) === before.replace(OUTPUT, `${OUTPUT}5`),
      );
    },
  },
  {
    name: 'of two key results in the same words only the one that was tagged has the stage',
    async run(desk) {
      const document = await desk.visit(TWINS);
      const panel = await desk.panel(document);
      await panel.click('tab', /^Key results/);
      await until('both', async () => (await panel.count('article')) === 2);
      await panel.click('button', new RegExp(OUTCOME.slice(0, 30)));
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await panel.press('5');
      await panel.find('button', LOYALTY);
      const stages = await panel.page.evaluate(() =>
        [...globalThis.document.querySelectorAll('article')].map(article => /loyalty/i.test(article.textContent ?? '')),
      );
      expect(stages).toEqual([true, false]);
    },
  },
];
