import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import { fillStorageWithGarbage, updateExtension } from '../harness/extension.ts';
import type { Story } from '../harness/tell-stories.ts';
import { OUTPUT, PLAN } from './texts.ts';

const OUTPUT_BUTTON = new RegExp(OUTPUT.slice(0, -1));

export const enduring: Story[] = [
  {
    name: 'after an update of the extension everything works as before',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await panel.click('button', OUTPUT_BUTTON);
      await panel.press('2');
      await panel.find('button', /^Stage: engagement\. Change/i);
      await updateExtension(journey);

      const again = await journey.practice();
      await new Editor(again).reads(PLAN);
      const panelAgain = await journey.panel(again);
      await panelAgain.click('tab', /^Key results/);
      await panelAgain.click('button', OUTPUT_BUTTON);
      await panelAgain.find('button', /^Stage: engagement\. Change/i);
      await panelAgain.click('button', 'Dismiss this one');
      await panelAgain.gone('button', OUTPUT_BUTTON);
    },
  },
  {
    name: 'storage full of garbage: a notice, and everything works',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await panel.click('button', OUTPUT_BUTTON);
      await panel.press('3');
      await panel.find('button', /^Stage: acquisition\. Change/i);
      expect(await fillStorageWithGarbage(practice)).toBeGreaterThan(0);

      await journey.restart();
      const again = await journey.practice({ text: PLAN });
      const panelAgain = await journey.panel(again);
      await panelAgain.reads(/could not be read/);
      await panelAgain.click('tab', /^Key results/);
      await panelAgain.click('button', OUTPUT_BUTTON);
      await panelAgain.press('4');
      await panelAgain.find('button', /^Stage: customer success\. Change/i);
    },
  },
  {
    name: 'a request that leaves the machine would be seen',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const elsewhere = await journey.backcast.browser.newPage();
      await elsewhere.evaluate(() => void fetch('http://leak.example/draft').catch(() => {}));
      await expect.poll(() => journey.proxy.requests).toContainEqual(expect.stringContaining('leak.example'));
      journey.proxy.forget();
      await practice.find('textbox', /draft/i);
    },
  },
];
