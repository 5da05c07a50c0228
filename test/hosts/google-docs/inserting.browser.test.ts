import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewBlock } from '@/lib/draft/new-blocks';
import { until } from '../../e2e/harness/until.ts';
import { openSimulated, type SimulatedBrowser } from '../../simulators/browsers/open.ts';
import type { FixtureDocument } from '../../simulators/fixtures/document.ts';
import { fixture } from '../../simulators/fixtures/index.ts';
import { plainDocument } from '../../simulators/google-docs/docs-browser.ts';
import { DocsPage } from '../../simulators/google-docs/docs-page.ts';
import { type GoogleDocsSite, googleDocsSite } from '../../simulators/google-docs/google-docs-site.ts';
import type { DocsSettings } from '../../simulators/google-docs/page/settings.ts';
import type { DocsFaults } from '../../simulators/google-docs/server/faults.ts';
import { startSimulators } from '../../simulators/server/start.ts';
import type { Simulators } from '../../simulators/site.ts';
import { asked, buildProbe, type ProbeExtension } from './probe-extension.ts';

const BLOCKS: readonly NewBlock[] = [
  { kind: 'heading', level: 1, text: 'A bike on every corner, [date]' },
  { kind: 'paragraph', text: 'Riders wait "20 minutes" & more <today>.' },
  { kind: 'heading', level: 2, text: 'Customer FAQ' },
  { kind: 'heading', level: 3, text: 'What does it cost?' },
  { kind: 'item', isNumbered: false, text: 'One ride: [price]' },
  { kind: 'item', isNumbered: false, text: 'A month: [price]' },
  { kind: 'item', isNumbered: true, text: 'Unlock' },
  { kind: 'item', isNumbered: true, text: 'Ride' },
];
const WORDS = BLOCKS.map(({ text }) => text).join('\n');
/** As the reader has them: kind, level, depth, marker and words. */
const READ = [
  'heading|1|0||A bike on every corner, [date]',
  'paragraph|0|0||Riders wait "20 minutes" & more <today>.',
  'heading|2|0||Customer FAQ',
  'heading|3|0||What does it cost?',
  'item|0|0|*|One ride: [price]',
  'item|0|0|*|A month: [price]',
  'item|0|0|1.|Unlock',
  'item|0|0|2.|Ride',
];

describe.each(['chromium', 'firefox'] as const)('blocks that are put into Google Docs in %s', kind => {
  let site: GoogleDocsSite;
  let simulators: Simulators;
  let probe: ProbeExtension;
  let opened: SimulatedBrowser;
  let page: Page;

  beforeAll(async () => {
    site = googleDocsSite();
    simulators = await startSimulators([site]);
    probe = await buildProbe();
    opened = await openSimulated(kind, { simulators, extensionPath: probe.folder });
    page = opened.page;
  });
  afterAll(async () => {
    await opened?.close();
    await simulators?.close();
    probe?.remove();
  });

  async function open(
    made: FixtureDocument,
    settings: Partial<DocsSettings> = {},
    faults: Partial<DocsFaults> = {},
  ): Promise<DocsPage> {
    site.add(made);
    site.document(made.id).behave({ factoryDelay: 50, ...settings });
    site.document(made.id).fail(faults);
    const docs = await DocsPage.open(site, page, made.id);
    await lines();
    await until('the frame', () =>
      page.evaluate(() => document.querySelector('.docs-texteventtarget-iframe') !== null),
    );
    return docs;
  }
  const lines = async (): Promise<readonly string[]> => (await asked<{ lines: readonly string[] }>(page, 'read')).lines;
  const insert = (): Promise<string> => asked<string>(page, 'insert', BLOCKS);
  /** The text without the signs that end a document. */
  const bodyOf = async (docs: DocsPage): Promise<string> => (await docs.text()).slice(0, -3);

  test('are known for what they are at once, however much exports lag, and leave nothing where they were put', async () => {
    const docs = await open({ ...plainDocument(''), id: 'lagging' }, {}, { staleness: 60_000 });
    expect(await insert()).toBe('applied');
    expect(await lines()).toEqual(READ);
    expect(await docs.call('leftovers')).toBe('');
    expect(await docs.call('foreign')).toEqual([]);
  });

  test('come behind a document of everything, and are taken back', async () => {
    const docs = await open(fixture('structures'));
    const [text, read] = [await bodyOf(docs), await lines()];
    await docs.caretAfter('They buy a drill');
    const selection = await docs.call('selection');
    expect(await insert()).toBe('applied');
    expect(await bodyOf(docs)).toMatch(/\nRide$/);
    expect((await bodyOf(docs)).startsWith(text)).toBe(true);
    expect(await lines()).toEqual([...read, ...READ]);
    expect(await docs.call('selection')).toEqual(selection);
    expect(await asked(page, 'takeBack')).toBe('applied');
    expect(await bodyOf(docs)).toBe(text);
    expect(await asked(page, 'takeBack')).toBe('refused');
  });

  test.each<[string, Partial<DocsSettings>]>([
    ['takes pastes late', { pasteDelay: [400, 400] }],
    ['pastes at the selection of that moment', { lateSelection: true, pasteDelay: [100, 100] }],
    ['keeps an annotated text up to date', { factory: 'live' }],
    ['has the paragraphs on no pages', { isPageless: true }],
  ])('stand where they belong when the editor %s', async (_, settings) => {
    const docs = await open(plainDocument('One', 'two'), settings);
    await docs.caretAfter('One');
    expect(await insert()).toBe('applied');
    expect(await bodyOf(docs)).toBe(`\u0003One\ntwo\n${WORDS}`);
    expect(await docs.call('undoSteps')).toBe(1);
    expect(await docs.call('selection')).toEqual({ anchor: 4, focus: 4 });
  });

  test('do not come where the editor does not select, or shows an old text only', async () => {
    for (const settings of [{ ignoresSetSelection: true }, { factory: 'stale' }] as const) {
      const docs = await open(plainDocument('One', 'two'), settings);
      await docs.caretAfter('One');
      expect(['refused', 'uncertain']).toContain(await insert());
      if ('ignoresSetSelection' in settings) expect(await bodyOf(docs)).toBe('\u0003One\ntwo');
    }
  });

  test('come whole and once, while others write in the same document', async () => {
    const docs = await open(plainDocument('One', 'two', 'three'));
    await docs.caretAfter('two');
    let isDone = false;
    const inserting = insert().finally(() => {
      isDone = true;
    });
    for (let i = 0; !isDone && i < 60; i++) {
      await docs.call('remoteEdit', 1, 1, 'x');
      await new Promise(done => setTimeout(done, 25));
    }
    const result = await inserting;
    const body = await bodyOf(docs);
    const times = body.split(WORDS).length - 1;
    expect(body.replace(/x/g, '').replace(`\n${WORDS}`, '')).toBe('\u0003One\ntwo\nthree');
    expect(times).toBe(result === 'refused' ? 0 : 1);
  });

  test('take a moment at the end of 200 pages', async () => {
    const docs = await open(fixture('two-hundred-pages'));
    const text = await bodyOf(docs);
    const begun = performance.now();
    expect(await insert()).toBe('applied');
    const time = performance.now() - begun;
    expect(time).toBeLessThan(3_000);
    // Its last paragraph is the empty one behind a table.
    expect(await bodyOf(docs)).toBe(text + WORDS);
    expect((await lines()).slice(-READ.length)).toEqual(READ);
  });
});
