import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, buildBoth } from '../../scripts/build.ts';
import { until } from '../e2e/harness/until.ts';
import {
  type Editors,
  fixture,
  notionUrl,
  openSimulated,
  type SimulatedBrowser,
  startEditors,
  straysOf,
} from '../simulators/index.ts';
import { NotionDriver } from '../simulators/notion/driver.ts';
import { Line } from '../soak/line.ts';

const ANSWERS: Readonly<Record<string, () => string>> = {
  'longer than any page': () => `{"recordMap":{"block":{}},"more":"${'x'.repeat(41_000_000)}"}`,
  'nested deeper than any page': () => '['.repeat(200_000) + ']'.repeat(200_000),
  'of another shape': () => '{"recordMap":{"block":{"a":{"value":[1,2,{"id":{}}]}}},"cursors":[{"stack":"all"}]}',
  'a page of scripts': () => '<!doctype html><script>document.title = "taken over"</script>',
};

describe('answers of a hostile Notion', () => {
  let editors: Editors;
  let opened: SimulatedBrowser;
  let line: Line;

  beforeAll(async () => {
    const { ok, output } = await buildBoth({ ifNeeded: true });
    if (!ok) throw new Error(output);
    editors = await startEditors({ documents: ['okr-list'] });
    opened = await openSimulated('chromium', { simulators: editors, extensionPath: BUILDS.chromium });
    line = await Line.open(opened);
  }, 200_000);
  afterAll(async () => {
    await opened?.close();
    await editors?.close();
  });

  test.each(Object.keys(ANSWERS))('that are %s leave what is visible to be read, and nothing else', async kind => {
    editors.notion.add(fixture('okr-list'));
    editors.notion.page('okr-list').set({ fault: { kind: 'instead', text: ANSWERS[kind]?.() ?? '' } });
    const kept = await line.kept();
    const page = await opened.browser.newPage();
    await page.goto(notionUrl('okr-list'));
    await page.bringToFront();
    await line.connect();
    // The first reading may come before the page has put its lines up.
    const state = await until('key results', async () => {
      const now = await line.reviewed(fixture('okr-list').title);
      return now.review?.keyResults.length ? now : null;
    });
    expect(state.completeness.extent).toBe('visible');
    const driver = new NotionDriver(page, editors.notion);
    await until('the editor', () => driver.ask('isLoaded'));
    expect(await driver.foreign()).toEqual([]);
    expect(await page.title()).not.toBe('taken over');
    expect(editors.notion.calls.filter(({ byEditor, endpoint }) => !byEditor && endpoint.startsWith('save'))).toEqual(
      [],
    );
    expect(await line.kept()).toBe(kept);
    expect(straysOf(editors)).toEqual([]);
    await page.close();
  });
});
