import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import type { Story } from '../harness/tell-stories.ts';
import { PLAN } from './texts.ts';

const TYPED = 'Ship the new invoice screen by 1 March 2027.';

export const typing: Story[] = [
  {
    name: 'a key result that is typed key by key gets its verdict without a reload',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const panel = await journey.panel(practice);
      await panel.page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
      await panel.click('tab', /^Key results/);
      const editor = new Editor(practice);
      await editor.clickAfter('in May 2027.');
      await practice.press('End', 'Enter');
      await practice.type(`- KR3: ${TYPED}`);
      await editor.reads(`${PLAN}\n- KR3: ${TYPED}`);
      const card = await panel.find('button', new RegExp(TYPED.slice(0, -1)));
      const article = await card.evaluate(button => button.closest('article')?.textContent);
      expect(article).toMatch(/output/i);
      expect(await panel.page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    },
  },
  {
    name: 'what is typed is never changed, lost or put elsewhere while it is reviewed',
    async run(journey) {
      const practice = await journey.practice({ text: '' });
      const panel = await journey.panel(practice);
      await panel.reads(/no words yet/);
      await practice.page.bringToFront();
      const text = `${PLAN}\n\nA mechanic phones three suppliers before lunch, every day, and “knows” it is wasted time.`;
      await practice.click('textbox', /draft/i);
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) await practice.press('Enter');
        await practice.type(line);
      }
      await new Editor(practice).reads(text);
    },
  },
];
