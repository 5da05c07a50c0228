import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import { kept } from '../harness/extension.ts';
import type { Story } from '../harness/tell-stories.ts';
import { OUTPUT, PLAN } from './texts.ts';

const OUTPUT_BUTTON = new RegExp(OUTPUT.slice(0, -1));

export const remembering: Story[] = [
  {
    name: 'what was dismissed stays dismissed over a restart of the browser',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await panel.click('button', OUTPUT_BUTTON);
      await panel.click('button', 'Dismiss this one');
      await panel.gone('button', OUTPUT_BUTTON);

      await journey.restart();
      const later = await journey.panel(await journey.practice());
      await later.click('tab', /^Key results/);
      await later.find('button', /^Wrong orders per workshop/);
      expect(await later.count('button', OUTPUT_BUTTON)).toBe(0);
    },
  },
  {
    name: 'a dismissed finding stays away over a restart and can be brought back',
    async run(journey) {
      const panel = await journey.panel(await journey.practice({ sample: 'weak' }));
      await panel.find('navigation', 'Parts of the document');
      await panel.click('button', /smaller remarks$/);
      const message = await panel.textOf('button', /^Suggestion\. ‘Announces’/);
      const finding = new RegExp(`^${message.replaceAll(/[.?]/g, '\\$&')}$`);
      await panel.click('button', finding);
      await panel.click('button', 'Dismiss this one');
      await panel.gone('button', finding);

      await journey.restart();
      const later = await journey.panel(await journey.practice());
      await later.find('navigation', 'Parts of the document');
      await later.click('button', /smaller remarks$/);
      await later.find('button', /^Suggestion\. /);
      expect(await later.count('button', finding)).toBe(0);
      await later.click('button', 'Settings');
      await later.click('button', /^Dismissed/);
      await later.click('button', /^Bring back/);
      await later.click('button', 'Back to the review');
      await later.find('button', finding);
    },
  },
  {
    name: 'a stage that was set by key stays on its key result through edits and a restart',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await panel.click('button', OUTPUT_BUTTON);
      await panel.press('5');
      await panel.find('button', /^Stage: customer loyalty\. Change/i);

      const editor = new Editor(practice);
      await editor.clickAfter('Launch the parts');
      await practice.type(' and tyre');
      await editor.clickAfter('the first time');
      await practice.press('End', 'Enter', 'Enter');
      await practice.type('Some words above the list.');
      await panel.find('button', /Launch the parts and tyre finder/);
      await panel.find('button', /^Stage: customer loyalty\. Change/i);

      await kept(practice, await editor.text());
      await journey.restart();
      const later = await journey.panel(await journey.practice());
      await later.click('tab', /^Key results/);
      await later.click('button', /Launch the parts and tyre finder/);
      await later.find('button', /^Stage: customer loyalty\. Change/i);
    },
  },
  {
    name: 'the writer’s text is kept between visits',
    async run(journey) {
      const practice = await journey.practice({ text: PLAN });
      const editor = new Editor(practice);
      await editor.clickAfter('in May 2027.');
      await practice.type(' Kept.');
      await kept(practice, `${PLAN} Kept.`);
      await journey.restart();
      await new Editor(await journey.practice()).reads(`${PLAN} Kept.`);
    },
  },
];
