import { Editor } from '../harness/editor.ts';
import type { Story } from '../harness/tell-stories.ts';
import { until } from '../harness/until.ts';
import { OUTPUT, PLAN } from './texts.ts';

/** Far enough down that it is not on the screen. */
const FAR = `${'Notes of a meeting.\n\n'.repeat(120)}${PLAN}`;

export const showing: Story[] = [
  {
    name: 'Show scrolls to the passage and washes it',
    async run(journey) {
      const practice = await journey.practice({ text: FAR });
      const editor = new Editor(practice);
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await practice.page.evaluate(() => scrollTo(0, 0));
      await until('the key result to be off the screen', async () => !(await editor.shows(OUTPUT)));
      await panel.click('button', new RegExp(OUTPUT.slice(0, -1)));
      await panel.click('button', /^Show/);
      await until('the key result on the screen', () => editor.shows(OUTPUT));
      await until('its wash', async () =>
        (await editor.highlighted('')).some(words => OUTPUT.includes(words) && words.length > 5),
      );
    },
  },
];
