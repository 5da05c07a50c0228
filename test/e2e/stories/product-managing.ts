import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import type { Screen } from '../harness/screen.ts';
import type { Story } from '../harness/tell-stories.ts';
import { answerDoubt, answerFive, holdsAnswers, type Manuscript, takePack, workOff } from './product-manager.ts';

const manuscriptOn = (screen: Screen): Manuscript => {
  const editor = new Editor(screen);
  return {
    screen,
    betweenParagraphs: '\n\n',
    text: () => editor.text(),
    placeCaret: behind => editor.clickAfter(behind),
    shows: words => editor.shows(words),
  };
};

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
];
