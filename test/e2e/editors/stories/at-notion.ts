import { expect } from 'vitest';
import type { FixtureDocument } from '../../../simulators/fixtures/document.ts';
import { until } from '../../harness/until.ts';
import type { EditorStory } from '../story.ts';

const HIDDEN = 'Launch a second oven by May';

/** Key results in a toggle, as teams fold them away. */
const FOLDED: FixtureDocument = {
  id: 'folded',
  title: 'Objectives of the bakery',
  tabs: [
    {
      title: '',
      blocks: [
        { kind: 'heading', level: 1, runs: [{ text: 'Objective 1: Subscribers stay' }] },
        {
          kind: 'toggle',
          runs: [{ text: 'Key results' }],
          children: [
            { kind: 'bulleted', runs: [{ text: 'KR1: 85% of the subscribers of January still have a box in June' }] },
            { kind: 'bulleted', runs: [{ text: `KR2: ${HIDDEN}` }] },
          ],
        },
      ],
    },
  ],
};

/** What only Notion has. */
export const atNotion: readonly EditorStory[] = [
  {
    name: 'key results in a toggle that is closed are read, and shown by opening it',
    only: { editor: 'Notion', because: 'Google Docs folds nothing away' },
    async run(desk) {
      const { page } = await desk.visit(FOLDED);
      const isShown = (): Promise<boolean> => page.evaluate(words => document.body.textContent.includes(words), HIDDEN);
      const marks = (): Promise<string[]> => page.evaluate(() => [...CSS.highlights.keys()]);
      const panel = await desk.panel({ page });
      await panel.click('tab', /^Key results/);
      await panel.find('button', new RegExp(HIDDEN));
      expect(await isShown()).toBe(false);
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await panel.click('button', new RegExp(HIDDEN));
      await until('the line', isShown);
      await page.bringToFront();
      await until('its mark', async () => (await marks()).some(name => name.includes('output')));
    },
  },
];
