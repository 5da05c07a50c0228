import { expect } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { Editor } from './harness/editor.ts';
import type { Screen } from './harness/screen.ts';
import { type Story, tellStories } from './harness/tell-stories.ts';
import { until } from './harness/until.ts';

const DRAFT = `# Crumb tells bakers tonight how much bread to bake tomorrow

**ROTTERDAM, 4 March 2027.** Bakers throw away 40 loaves on a rainy Tuesday, because nobody knows in the evening how many people will come.

With Crumb a baker sees by eight how many loaves were sold on days like tomorrow, and bakes 30 fewer.

"I have not thrown away a rye since May," says Joke, who bakes for two shops.

## Customer FAQ

**What does it cost me?**

Crumb costs 9 euros a month for each shop.

**Can I leave out a day?**

Yes, holidays are left out by themselves.

## Internal FAQ

**Why would a baker trust a number?**

Because of the way it is made.
`;

/** Types into a field that is named by its label. */
async function fill(panel: Screen, label: string, text: string): Promise<void> {
  const field = await panel.find('textbox', label);
  await field.focus();
  await panel.type(text);
}

const STORIES: Story[] = [
  {
    name: 'an objection shows whether the draft answers it, and is kept over a restart',
    async run(journey) {
      const panel = await journey.panel(await journey.practice({ text: DRAFT }));
      await panel.click('tab', 'Listening');
      await panel.click('button', 'Add an objection');
      await fill(panel, 'In their words', 'Why would a baker trust this number at all?');
      await fill(panel, 'Who raised it', 'Teo, finance');
      await panel.click('button', 'Keep');
      await panel.reads('Answered without a fact');
      await panel.reads('Teo, finance · internal FAQ 1');
      await panel.click('button', 'Add an objection');
      await fill(panel, 'In their words', 'What happens on the day the till is offline?');
      await panel.click('button', 'Keep');
      await panel.reads('One objection is still waiting for an answer.');
      expect(await axeFindings(panel)).toEqual([]);

      await journey.restart();
      const again = await journey.practice();
      const later = await journey.panel(again);
      await later.click('tab', 'Listening');
      await later.reads('One objection is still waiting for an answer.');
      const editor = new Editor(again);
      await editor.clickAfter('the way it is made');
      await again.type(', from 600 days of sales in 12 shops');
      await until('the objection to be answered', async () =>
        later.page.evaluate(() =>
          [...document.querySelectorAll('.ledger li')].some(
            item =>
              /trust this number/.test(item.textContent ?? '') && /Answered(?! without)/.test(item.textContent ?? ''),
          ),
        ),
      );
      await later.click('button', 'Why would a baker trust this number at all?');
      await until('the question in sight', () => editor.shows('Why would a baker'));
    },
  },
  {
    name: 'a question is put under its FAQ, and ticked once it is answered',
    async run(journey) {
      const practice = await journey.practice({ text: DRAFT });
      const panel = await journey.panel(practice);
      await panel.click('tab', 'Listening');
      await panel.click('button', 'Insert: What happens to my data?');
      const editor = new Editor(practice);
      const line = 'Q: What happens to my data? A: [';
      await until('the question in the text', async () => (await editor.text()).includes(line));
      const text = await editor.text();
      expect(text.indexOf(line)).toBeGreaterThan(text.indexOf('holidays are left out'));
      expect(text.indexOf(line)).toBeLessThan(text.indexOf('Internal FAQ'));
      await panel.gone('button', 'Insert: What happens to my data?');
      await panel.reads('What happens to my data?, asked and not answered');

      await editor.clickAfter('What happens to my data? A: ');
      await practice.chord('Shift+End');
      await practice.type('Sales stay in the shop and nobody else reads them.');
      await panel.reads('What happens to my data?, answered');
    },
  },
  {
    name: 'a talk is noted, cited at the caret and undone',
    async run(journey) {
      const practice = await journey.practice({ text: DRAFT });
      const panel = await journey.panel(practice);
      await panel.click('tab', 'Listening');
      await fill(panel, 'Add a person', 'Imke');
      await panel.click('button', 'Add');
      await panel.click('button', 'Imke, talk 1: to come');
      await fill(panel, 'Imke talked with', 'Joke, two shops');
      await fill(panel, 'What was heard', 'I guess every evening');
      await panel.click('button', 'Keep');
      await panel.click('button', 'Imke, talk 1: held');
      const editor = new Editor(practice);
      await editor.clickAfter('people will come.');
      await panel.click('button', 'Cite at the caret');
      await until('the citation in the text', async () => (await editor.text()).includes('(Joke, two shops, '));
      await panel.click('button', 'Undo');
      await until('the citation gone', async () => !(await editor.text()).includes('(Joke, two shops, '));
      await panel.click('button', 'Take Imke off the list');
      await panel.gone('button', 'Imke, talk 1: held');
    },
  },
];

tellStories('chromium', STORIES);
tellStories('firefox', STORIES);
