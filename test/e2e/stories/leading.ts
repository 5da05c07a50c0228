import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import type { Screen } from '../harness/screen.ts';
import type { Story } from '../harness/tell-stories.ts';

/** What a team lead brings along: half of it is work. */
const EIGHT = [
  '## Objective: Shops order without phoning us',
  '',
  '- Launch the order page by June',
  '- Publish 12 guides on orders',
  '- 40% of the shops that hear of us ask for a price list, up from 25%',
  '- First orders of new shops rise from 35 to 60 a month by June',
  '- Shops that find their delivery complete rise from 70% to 90%',
  '- Keep wrong deliveries below 2%',
  '- Shops that order again within a month rise from 54% to 70%',
  '- Train the sales team on the order page',
].join('\n');

/** Where each key result belongs, by words of its sentence at the end. */
const STAGES: readonly (readonly [words: RegExp, key: '1' | '2' | '3' | '4' | '5', stage: string])[] = [
  [/visit the order page/, '2', 'Engagement'],
  [/the guides/, '4', 'Customer success'],
  [/ask for a price list/, '1', 'Awareness'],
  [/First orders of new shops/, '3', 'Acquisition'],
  [/find their delivery complete/, '4', 'Customer success'],
  [/wrong deliveries/, '4', 'Customer success'],
  [/order again within a month/, '5', 'Customer loyalty'],
  [/training/, '2', 'Engagement'],
];

const PATIENTLY = { timeout: 10_000 };

const tallyOf = (panel: Screen): Promise<string> => panel.textOf('list', /^Eight key results by verdict/);

/** Takes a key result in hand. It is scrolled away from the edge first, where a toast may lie over it. */
async function take(panel: Screen, words: RegExp): Promise<void> {
  const button = await panel.find('button', words);
  await button.evaluate(element => element.scrollIntoView({ block: 'center' }));
  await panel.click('button', words);
}

/** Puts a rewrite in place of a key result, the work staying under it. */
async function rewrite(panel: Screen, words: RegExp, kind?: RegExp): Promise<void> {
  await take(panel, words);
  await panel.find('radiogroup', 'Rewrites');
  if (kind) await panel.click('radio', kind);
  await take(panel, words);
  await panel.press('a');
  await panel.reads(/Applied\./);
  await panel.gone('button', words);
}

export const leading: Story[] = [
  {
    name: 'a team lead turns eight lines into a plan that goes all the way round, and takes the ring along',
    async run(journey) {
      const practice = await journey.practice({ text: EIGHT });
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await expect.poll(() => tallyOf(panel), PATIENTLY).toContain('3 outputs');

      await rewrite(panel, /^Launch the order page/);
      await rewrite(panel, /^Publish 12 guides/, /from not known to/);
      await rewrite(panel, /^Train the sales team/);
      await expect.poll(() => tallyOf(panel), PATIENTLY).toBe('7 outcomes1 guardrail');
      const text = await new Editor(practice).text();
      for (const work of ['Launch the order page by June', 'Publish 12 guides on orders', 'Train the sales team'])
        expect(text).toContain(`  - Initiative: ${work}`);
      expect(text).toMatch(/from not known to \[baseline\]/);

      for (const [words, key, stage] of STAGES) {
        await take(panel, words);
        await panel.press(key);
        await panel.reads(`Stage: ${stage}.`);
      }
      await panel.click('tab', 'Lifecycle');
      await panel.reads('The plan goes all the way round.');
      for (const saving of ['SVG', 'PNG', 'Save this plan', 'Save as CSV']) {
        await panel.click('button', saving);
        await panel.reads('Saved as a file.');
      }
    },
  },
];
