import { expect } from 'vitest';
import type { FixtureDocument } from '../../../simulators/fixtures/document.ts';
import { Screen } from '../../harness/screen.ts';
import {
  answerDoubt,
  answerFive,
  holdsAnswers,
  type Manuscript,
  takePack,
  workOff,
} from '../../stories/product-manager.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';

const EMPTY: FixtureDocument = {
  id: 'books',
  title: 'Books at the stop',
  tabs: [{ title: 'Draft', blocks: [{ kind: 'paragraph', runs: [] }] }],
};

const LEAF = '.notion-page-content [data-content-editable-leaf]';

const manuscriptIn = (document: OpenDocument): Manuscript => ({
  screen: new Screen(document.page),
  betweenParagraphs: '\n',
  text: () => document.text(),
  placeCaret: behind => document.placeCaret(behind),
  async shows(words) {
    const height = await document.page.evaluate(() => innerHeight);
    return (await document.areasOf(words)).some(({ y }) => y > 0 && y < height);
  },
});

/** Where the page takes no paste that no person made, the draft is copied and pasted by hand. */
async function pasteInstead(panel: Screen, { page }: OpenDocument): Promise<void> {
  await panel.reads(/Not inserted/);
  await panel.click('button', 'Copy instead');
  await panel.reads(/Copied\. Paste it into the document/);
  await page.bringToFront();
  await page.click(LEAF);
  await new Screen(page).chord('Control+v');
}

export const productManaging: readonly EditorStory[] = [
  {
    name: 'a product manager goes from an empty document to a reviewed draft and a page for the meeting',
    seconds: 150,
    async run(desk) {
      const document = await desk.visit(EMPTY, { notion: { syntheticPaste: 'ignored' } });
      const manuscript = manuscriptIn(document);
      const panel = await desk.panel(document);
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await panel.reads(EMPTY.title);
      await answerFive(panel);
      await panel.click('button', 'Put it into the document');
      if (desk.editor === 'Notion') await pasteInstead(panel, document);
      await holdsAnswers(manuscript);
      expect(await document.outline()).toEqual(
        expect.arrayContaining(['heading 2: Problem', 'numbered: Ilse scans a reserved book as she loads it.']),
      );
      await panel.reads(/A reviewer will/);
      await workOff(panel, manuscript);
      await answerDoubt(panel, manuscript);
      await takePack(panel, manuscript, ending => desk.saved(ending));
    },
  },
];
