import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import { keptWithin } from '../harness/extension.ts';
import type { Screen } from '../harness/screen.ts';
import type { Story } from '../harness/tell-stories.ts';
import {
  answerDoubt,
  answerFive,
  hasAnswers,
  holdsAnswers,
  type Manuscript,
  takePack,
  workOff,
} from './product-manager.ts';

const manuscriptOn = (screen: Screen): Manuscript => {
  const editor = new Editor(screen);
  return {
    screen,
    betweenParagraphs: '\n\n',
    text: () => editor.text(),
    placeCaret: behind => editor.clickAfter(behind),
    select: words => editor.select(words),
    shows: words => editor.shows(words),
  };
};

/** Two of the five. */
const SHORT = [
  ['Who is the customer?', 'Ilse, in her van'],
  ['What will it be like for them?', 'She scans.\nThey read.'],
] as const;

export const productManaging: Story[] = [
  {
    name: 'a product manager goes from an empty page to a reviewed draft and a page for the meeting',
    seconds: 90,
    async run(journey) {
      const practice = await journey.practice({ text: '' });
      const panel = await journey.panel(practice);
      const manuscript = manuscriptOn(practice);
      await answerFive(panel);
      await panel.click('button', 'Put it into the document');
      await holdsAnswers(manuscript);
      await panel.click('button', 'Undo');
      await new Editor(practice).reads('');
      await panel.click('button', 'Put it into the document');
      await holdsAnswers(manuscript);
      expect(await manuscript.text()).toContain('\n## Internal FAQ\n');
      await panel.reads(/A reviewer will/);
      await workOff(panel, manuscript);
      await answerDoubt(panel, manuscript);
      await takePack(panel, manuscript, ending => journey.saved(ending));
    },
  },
  {
    name: 'answers are there again after a restart, until all that is kept is cleared',
    async run(journey) {
      const panel = await journey.panel(await journey.practice({ text: '' }));
      await answerFive(panel, SHORT);
      await panel.reads(/gaps left in brackets/);
      await keptWithin(panel, 'They read.');

      await journey.restart();
      const later = await journey.panel(await journey.practice());
      await hasAnswers(later, SHORT);
      await later.click('button', 'Settings');
      await later.click('button', 'Everything Backcast keeps Clear');
      await later.click('button', 'Clear everything');
      await later.click('button', 'Back to the review');
      await later.gone('button', 'Put it into the document');
    },
  },
];
