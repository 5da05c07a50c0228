import { expect } from 'vitest';
import type { Screen } from '../../harness/screen.ts';
import { until } from '../../harness/until.ts';
import type { Wishes } from '../desk.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { OUTPUT, PLAN } from './texts.ts';

/** What of the plan a rewrite may change, and no more. */
const LINE = `${OUTPUT} by the end of April`;
/** In milliseconds: a result is told within it. */
export const TOLD = 2_000;

export async function open(panel: Screen): Promise<void> {
  await panel.click('tab', /^Key results/);
  await panel.click('button', new RegExp(OUTPUT));
}

/** Has the panel apply the first rewrite; how long the answer took from the click on, by the panel's own clock, in milliseconds. */
export async function apply(panel: Screen, answer: RegExp): Promise<number> {
  await panel.find('button', /^Apply/);
  await panel.page.evaluate(timeAnswer, answer.source);
  await panel.click('button', /^Apply/);
  await panel.reads(answer);
  return panel.page.evaluate(() => (window as unknown as { answerTook: number }).answerTook);
}

/** Runs in the panel: notes how long after the next click it reads so. */
function timeAnswer(source: string): void {
  let clicked = 0;
  document.addEventListener(
    'click',
    () => {
      clicked = performance.now();
    },
    { capture: true, once: true },
  );
  const answer = new RegExp(source);
  const watch = new MutationObserver(() => {
    if (clicked === 0 || !answer.test(document.body.textContent)) return;
    watch.disconnect();
    Object.assign(window, { answerTook: performance.now() - clicked });
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
}

export async function changesOnlyTheLine(document: OpenDocument, before: string): Promise<void> {
  const [head = '', tail = ''] = before.split(LINE);
  const after = await document.text();
  expect(after).not.toBe(before);
  expect(after.startsWith(head)).toBe(true);
  expect(after.endsWith(tail)).toBe(true);
}

async function undo({ page }: OpenDocument): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const VIEWERS: readonly (readonly [string, Wishes])[] = [
  ['viewed', { docs: { settings: { mode: 'viewing' } }, notion: { role: 'reader' } }],
  ['commented on', { docs: { settings: { mode: 'commenting' } }, notion: { role: 'comment_only' } }],
];

export const writing: readonly EditorStory[] = [
  {
    name: 'what is typed gets its verdict without a reload',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      await panel.click('tab', /^Key results/);
      await panel.find('button', new RegExp(OUTPUT));
      await document.placeCaret('up from 22%');
      await document.page.keyboard.press('Enter');
      await document.page.keyboard.type('KR2: Launch a lantern shop');
      const card = await panel.find('button', /Launch a lantern shop/);
      expect(await card.evaluate(button => button.closest('article')?.textContent)).toMatch(/output/i);
    },
  },
  {
    name: 'Apply changes just the key result and is told in two seconds; one undo brings all back',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const before = await document.text();
      const panel = await desk.panel(document);
      await open(panel);
      await document.placeCaret('Subscribers eat the whole');
      const steps = await document.undoSteps();
      const caret = await document.caret();
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      expect(await apply(panel, /Applied\./)).toBeLessThan(TOLD);
      await changesOnlyTheLine(document, before);
      expect(await document.undoSteps()).toBe(steps + 1);
      await until('the caret in its old place', async () => (await document.caret()) === caret);
      // Firefox gives the focus back to the tab and not to the frame in it that takes the keys.
      await document.placeCaret('Subscribers eat the whole');
      await undo(document);
      await until('the old text', async () => (await document.text()) === before);
    },
  },
  {
    name: 'a rewrite is a suggestion where the writer suggests, and is told to be one',
    only: { editor: 'Google Docs', because: 'Notion has no mode in which typing suggests' },
    async run(desk) {
      const document = await desk.visit(PLAN, { docs: { settings: { mode: 'suggesting' } } });
      const before = await document.text();
      const panel = await desk.panel(document);
      await open(panel);
      expect(await apply(panel, /Applied as a suggestion\./)).toBeLessThan(TOLD);
      await changesOnlyTheLine(document, before);
      await panel.click('button', 'Undo');
      await until('the old text', async () => (await document.text()) === before);
    },
  },
  ...VIEWERS.map(
    ([what, wishes]): EditorStory => ({
      name: `Copy is offered in place of Apply where a document can only be ${what}`,
      async run(desk) {
        const document = await desk.visit(PLAN, wishes);
        const before = await document.text();
        const panel = await desk.panel(document);
        await open(panel);
        await panel.find('button', /^Copy/);
        expect(await panel.count('button', /^Apply/)).toBe(0);
        expect(await document.text()).toBe(before);
      },
    }),
  ),
  ...(['without a connection', 'in a locked passage'] as const).map(
    (where): EditorStory => ({
      name: `Apply ${where} changes nothing and says so in two seconds`,
      only: { editor: 'Google Docs', because: 'Notion refuses nothing that it looked ready to take' },
      async run(desk) {
        const document = await desk.visit(PLAN);
        const panel = await desk.panel(document);
        await open(panel);
        expect(await (where === 'in a locked passage' ? document.lock() : document.setOffline(true))).toBe(true);
        const before = await document.text();
        expect(await apply(panel, /Not changed/)).toBeLessThan(TOLD);
        expect(await document.text()).toBe(before);
      },
    }),
  ),
  {
    name: 'the right to write that comes and goes is followed',
    async run(desk) {
      const document = await desk.visit(PLAN, { docs: { settings: { mode: 'viewing' } }, notion: { role: 'reader' } });
      const panel = await desk.panel(document);
      await open(panel);
      await panel.find('button', /^Copy/);
      await document.setMode('editing');
      await panel.find('button', /^Apply/);
      await document.setMode('viewing');
      await panel.gone('button', /^Apply/);
    },
  },
];
