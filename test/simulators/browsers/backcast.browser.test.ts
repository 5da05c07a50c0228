import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, buildBoth } from '../../../scripts/build.ts';
import { Screen } from '../../e2e/harness/screen.ts';
import { docsUrl, notionUrl } from '../addresses';
import { type Editors, startEditors } from '../editors';
import { openSimulated, type SimulatedBrowser } from './open';
import { openPanelFor } from './panel';
import { straysOf } from './strays';

beforeAll(async () => {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}, 200_000);

describe.each(['chromium', 'firefox'] as const)('Backcast in %s beside the simulated editors', kind => {
  let editors: Editors;
  let opened: SimulatedBrowser;

  beforeAll(async () => {
    editors = await startEditors({ documents: ['one-page', 'six-pages'] });
    opened = await openSimulated(kind, { simulators: editors, extensionPath: BUILDS[kind] });
  });
  afterAll(async () => {
    await opened?.close();
    await editors?.close();
  });

  test.each([
    ['Google Docs', docsUrl('one-page'), 'Beehive Connect'],
    ['Notion', notionUrl('six-pages'), 'Slipway'],
  ])('shows its panel for a document in %s, and asks for nothing elsewhere', async (_, address, name) => {
    const page = await opened.browser.newPage();
    await page.goto(address);
    const panel = await openPanelFor(opened, page);
    await new Screen(panel).reads(name);
    await new Screen(panel).reads(/Whole document read/);
    expect(straysOf(editors)).toEqual([]);
    await page.close();
  });
});
