import { expect } from 'vitest';
import type { NotionSwitches } from '../../../simulators/notion/switches.ts';
import { until } from '../../harness/until.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { insert, outlineOf, panelOf } from './inserting.ts';

const TEMPLATE = 'Key results';

/** In milliseconds: that nothing was put in is told within it, and Copy is offered. */
const TOLD = 2_500;

/** A new page: its name, and one empty line. */
const LEAF = '.notion-page-content [data-content-editable-leaf]';

async function press({ page }: OpenDocument, letter: 'v' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter);
  await page.keyboard.up('Control');
}

const inVain = (syntheticPaste: NotionSwitches['syntheticPaste'], because: string): EditorStory => ({
  name: `a template is not put in, which is said, where Notion ${because}; a person’s paste of it brings headings and lists`,
  only: { editor: 'Notion', because: 'Google Docs takes a paste of ours' },
  async run(desk) {
    const title = `A page that ${because}`;
    const blocks = [{ kind: 'paragraph', runs: [] }] as const;
    const document = await desk.visit(
      { id: 'new', title, tabs: [{ title: '', blocks }] },
      { notion: { syntheticPaste } },
    );
    const before = await document.outline();
    const panel = await panelOf(desk, document);
    // A word under the mouse stays.
    await panel.page.mouse.move(1, 1);
    expect(await insert(desk, panel, TEMPLATE, /Not inserted/)).toBeLessThan(TOLD);
    expect(await document.outline()).toEqual(before);
    await panel.click('button', 'Copy instead');
    await panel.reads(/Copied\. Paste it into the document/);
    await document.page.bringToFront();
    await document.page.click(LEAF);
    await press(document, 'v');
    await until('the template', async () => (await document.outline()).length > before.length);
    expect(await document.outline()).toEqual(outlineOf(TEMPLATE));
    await press(document, 'z');
    await until('the empty page', async () => (await document.outline()).join('\n') === before.join('\n'));
  },
});

/** What becomes of blocks where Notion does not take a paste that no person made. */
export const pasting: readonly EditorStory[] = [
  inVain('ignored', 'heeds no paste of a script'),
  inVain('plain text only', 'takes only the lines of one'),
];
