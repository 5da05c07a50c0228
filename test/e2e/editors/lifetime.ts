import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/build.ts';
import { openPanelPage } from '../harness/panel-page.ts';
import type { Screen } from '../harness/screen.ts';
import { until } from '../harness/until.ts';
import { Desk, type EditorName } from './desk.ts';
import { setLoyalty } from './stories/tagging.ts';
import { OUTPUT, PLAN } from './stories/texts.ts';

const EDITORS: readonly EditorName[] = ['Google Docs', 'Notion'];
const LOYALTY = /^Stage: customer loyalty\. Change/i;

let desk: Desk | null = null;

interface PickingWindow {
  saved: Promise<string> | undefined;
  picked: HTMLInputElement | undefined;
}

/** What the file would hold that the panel saves; the browser's own download of it is left out. */
async function exported(panel: Screen): Promise<string> {
  await panel.page.evaluate(() => {
    const own = globalThis as unknown as PickingWindow;
    const addressOf = URL.createObjectURL.bind(URL);
    URL.createObjectURL = content => {
      own.saved = (content as Blob).text();
      return addressOf(content);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await panel.click('button', 'Export');
  return until('a file', () => panel.page.evaluate(() => (globalThis as unknown as PickingWindow).saved));
}

/** Gives the panel the file that it asks for; the browser's own window to pick one is left out. */
async function bringIn(panel: Screen, file: string): Promise<void> {
  await panel.page.evaluate(() => {
    HTMLInputElement.prototype.click = function () {
      (globalThis as unknown as PickingWindow).picked = this;
    };
  });
  await panel.click('button', 'Import');
  const asked = await until('a wish for a file', async () => {
    const handle = await panel.page.evaluateHandle(() => (globalThis as unknown as PickingWindow).picked);
    return handle.asElement() as ElementHandle<HTMLInputElement> | null;
  });
  await asked.uploadFile(file);
}

/** What becomes of documents when Backcast or the browser comes, goes and is replaced; each with browsers of its own. */
export function tellOfLifetime(kind: BrowserKind): void {
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });

  describe.each(EDITORS)(`%s in ${kind}`, editor => {
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

    test('stages go by a file to another browser', async () => {
      desk = await Desk.open(kind, editor);
      const panel = await desk.panel(await desk.visit(PLAN));
      await setLoyalty(desk, panel, OUTPUT);
      await panel.find('button', LOYALTY);
      await panel.click('button', 'Settings');
      const file = join(mkdtempSync(join(tmpdir(), 'backcast-')), 'kept.json');
      writeFileSync(file, await exported(panel));
      await desk.close();
      desk = await Desk.open(kind, editor);
      const there = await desk.panel(await desk.visit(PLAN));
      await there.click('tab', /^Key results/);
      await there.click('button', new RegExp(OUTPUT));
      expect(await there.count('button', LOYALTY)).toBe(0);
      await there.click('button', 'Settings');
      await bringIn(there, file);
      await there.click('button', 'Back to the review');
      await there.click('tab', /^Key results/);
      await there.find('button', LOYALTY);
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
}
