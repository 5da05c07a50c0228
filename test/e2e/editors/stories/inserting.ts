import { expect } from 'vitest';
import type { NewBlock } from '../../../../lib/draft/new-blocks.ts';
import { TEMPLATES } from '../../../../lib/prfaq/templates.ts';
import type { FixtureDocument } from '../../../simulators/fixtures/document.ts';
import type { Screen } from '../../harness/screen.ts';
import { until } from '../../harness/until.ts';
import type { Desk, Wishes } from '../desk.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { PLAN } from './texts.ts';

const EMPTY: FixtureDocument = {
  id: 'empty',
  title: 'Untitled',
  tabs: [{ title: 'Plan', blocks: [{ kind: 'paragraph', runs: [] }] }],
};

/** In milliseconds: it stands there, and is told to, within this time from the click on. */
const TOLD = 2_000;

/** Notion may take no paste that no person made; what happens then is told by its own stories. */
const TAKEN: Wishes = { notion: { syntheticPaste: 'taken' } };

const THERE = /The template is in the document\./;

const templateOf = (label: string): readonly NewBlock[] => {
  const found = TEMPLATES.find(template => template.label === label);
  if (!found) throw new Error(`There is no template ‘${label}’.`);
  return found.blocks;
};

/** What an editor shows of blocks. */
const outlineOf = (blocks: readonly NewBlock[]): string[] =>
  blocks.map(block => {
    if (block.kind === 'heading') return `heading ${block.level}: ${block.text}`;
    if (block.kind === 'item') return `${block.isNumbered ? 'numbered' : 'bulleted'}: ${block.text}`;
    return `paragraph: ${block.text}`;
  });

/** Has a template put into a document that has none of it yet, and says how long it took until the panel said so. */
async function insert(desk: Desk, panel: Screen, label: string, hasWords: boolean): Promise<number> {
  const button = `Insert the template ${label}`;
  if (hasWords && (await panel.count('button', button)) === 0) {
    await until('the templates', async () => {
      await panel.page.evaluate(() =>
        document.querySelector<HTMLDetailsElement>('.templates-fold')?.setAttribute('open', ''),
      );
      return (await panel.count('button', button)) > 0;
    });
  }
  await panel.find('button', button);
  if (desk.kind === 'firefox') await panel.page.bringToFront();
  await panel.click('button', button);
  const begun = performance.now();
  await panel.reads(/in the document\.|in the document as a suggestion\.|Not inserted/);
  return performance.now() - begun;
}

async function undo(document: OpenDocument): Promise<void> {
  await document.page.bringToFront();
  await document.page.keyboard.down('Control');
  await document.page.keyboard.press('z');
  await document.page.keyboard.up('Control');
}

const becomes = (document: OpenDocument, outline: readonly string[]): Promise<true> =>
  until(`the lines ${outline.length}`, async () => {
    const now = await document.outline();
    return (now.length === outline.length && now.every((line, i) => line === outline[i])) || null;
  });

export const inserting: readonly EditorStory[] = [
  {
    name: 'a template becomes an empty document, in its headings and lists; the review knows its parts, and one undo empties it',
    async run(desk) {
      const document = await desk.visit(EMPTY, TAKEN);
      const before = await document.outline();
      const panel = await desk.panel(document);
      expect(await insert(desk, panel, 'PR/FAQ', false)).toBeLessThan(TOLD);
      await panel.reads(THERE);
      expect(await document.outline()).toEqual(outlineOf(templateOf('PR/FAQ')));
      expect(await document.undoSteps()).toBe(1);
      await panel.reads(/0 of 11 parts|parts/);
      await undo(document);
      await becomes(document, before);
      await panel.reads('Five answers, then a first draft');
    },
  },
];
