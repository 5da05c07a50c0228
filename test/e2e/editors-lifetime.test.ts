import { afterEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/build.ts';
import { Desk, type EditorName } from './editors/desk.ts';
import { OUTPUT, PLAN } from './editors/stories/texts.ts';
import { openPanelPage } from './harness/panel-page.ts';
import { until } from './harness/until.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const EDITORS: readonly EditorName[] = ['Google Docs', 'Notion'];
const LOYALTY = /^Stage: customer loyalty\. Change/i;

let desk: Desk | null = null;

afterEach(async () => {
  await desk?.close();
  desk = null;
});

describe.each(KINDS.flatMap(kind => EDITORS.map(editor => [editor, kind] as const)))('%s in %s', (editor, kind) => {
  test('a document that was open before the installation asks for one reload, and is read after it', async () => {
    desk = await Desk.open(kind, editor, { isInstalled: false });
    const document = await desk.visit(PLAN);
    await desk.install();
    await document.page.bringToFront();
    const before = await openPanelPage(desk.simulated);
    if (kind === 'chromium') await before.click('button', 'Reload the page');
    else {
      // Firefox puts an extension into pages that are open. Google Docs was not asked for its text when it started.
      await before.click('button', /^Whole document read/);
      if (editor === 'Google Docs') await before.reads(/Reload this tab once/);
      await document.page.reload();
    }
    await document.stands();
    await before.reads(/Whole document read/);
    await until('no wish left', async () => !/Reload/.test(await before.textOf('banner')));
    expect(await desk.trespasses()).toEqual([]);
  });

  test('a stage is kept with its words over a restart of the browser', async () => {
    desk = await Desk.open(kind, editor);
    const document = await desk.visit(PLAN);
    const panel = await desk.panel(document);
    await panel.click('tab', /^Key results/);
    await panel.click('button', new RegExp(OUTPUT));
    if (kind === 'firefox') await panel.page.bringToFront();
    await panel.press('5');
    await panel.find('button', LOYALTY);
    await desk.restart();
    const later = await desk.panel(await desk.revisit(document));
    await later.click('tab', /^Key results/);
    await later.click('button', new RegExp(OUTPUT));
    await later.find('button', LOYALTY);
  });

  test('an update in an open document leaves nothing of the old one behind', async () => {
    desk = await Desk.open(kind, editor);
    const { page } = await desk.visit(PLAN);
    const ours = (): Promise<number> =>
      page.evaluate(() => {
        const drawn = [...CSS.highlights.keys()].filter(name => name.startsWith('backcast')).length;
        return document.querySelectorAll('[class*="backcast"], [id*="backcast"]').length + drawn;
      });
    const before = await until('something of ours', ours);
    await desk.install();
    // Firefox starts the new one in the same page, where it stands alone; Chromium leaves the page to itself.
    const rest = kind === 'firefox' ? before : 0;
    await page.bringToFront();
    await until('no trace of the old one once somebody is there', async () => {
      await page.mouse.move(400 + Math.random() * 9, 300);
      return (await ours()) <= rest;
    });
  });
});
