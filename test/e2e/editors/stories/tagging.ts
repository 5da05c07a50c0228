import { expect } from 'vitest';
import { until } from '../../harness/until.ts';
import type { EditorStory } from '../story.ts';
import { OUTCOME, OUTPUT, PLAN, TWINS } from './texts.ts';

const LOYALTY = /^Stage: customer loyalty\. Change/i;

export const tagging: readonly EditorStory[] = [
  {
    name: 'a stage set by key stays with its words through edits inside and around, and over a reload',
    async run(desk) {
      const document = await desk.visit(PLAN);
      const panel = await desk.panel(document);
      await panel.click('tab', /^Key results/);
      await panel.click('button', new RegExp(OUTPUT));
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await panel.press('5');
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
