import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/build.ts';
import { until } from '../../e2e/harness/until.ts';
import { openSimulated, type SimulatedBrowser } from '../../simulators/browsers/open.ts';
import { fixture } from '../../simulators/fixtures/index.ts';
import { DocsPage } from '../../simulators/google-docs/docs-page.ts';
import { type GoogleDocsSite, googleDocsSite } from '../../simulators/google-docs/google-docs-site.ts';
import { DEFAULT_SETTINGS, type DocsSettings } from '../../simulators/google-docs/page/settings.ts';
import { type DocsFaults, NO_FAULTS } from '../../simulators/google-docs/server/faults.ts';
import { startSimulators } from '../../simulators/server/start.ts';
import type { Simulators } from '../../simulators/site.ts';
import { asked, buildProbe, type ProbeExtension } from './probe-extension.ts';

interface Reading {
  readonly lines: readonly string[];
  readonly title: string;
  readonly access: string;
  readonly completeness: { readonly extent: string; readonly detail: string };
  readonly isEditors: boolean;
}

const WHOLE = { extent: 'whole', detail: '' };

/** What the reader of Google Docs does in this browser. */
export function readerSuite(kind: BrowserKind): void {
  describe(`the reader of Google Docs in ${kind}`, () => {
    let docs: GoogleDocsSite;
    let simulators: Simulators;
    let probe: ProbeExtension;
    let opened: SimulatedBrowser;
    let page: Page;

    beforeAll(async () => {
      docs = googleDocsSite();
      for (const id of ['structures', 'two-tabs', 'sixty-pages'] as const) docs.add(fixture(id));
      simulators = await startSimulators([docs]);
      probe = await buildProbe();
      opened = await openSimulated(kind, { simulators, extensionPath: probe.folder });
      page = opened.page;
    });
    afterAll(async () => {
      await opened?.close();
      await simulators?.close();
      probe?.remove();
    });
    beforeEach(() => {
      docs.add(fixture('structures'));
      docs.add(fixture('two-tabs'));
    });

    const open = async (
      settings: Partial<DocsSettings> = {},
      faults: Partial<DocsFaults> = {},
      id = 'structures',
      place = {},
    ) => {
      const document = docs.document(id);
      document.settings = { ...DEFAULT_SETTINGS, factoryDelay: 50, ...settings };
      document.faults = { ...NO_FAULTS, ...faults };
      return DocsPage.open(docs, page, id, place);
    };
    const read = (): Promise<Reading> => asked<Reading>(page, 'read');
    const toldOf = (what: string): Promise<unknown> =>
      until(`word of ‘${what}’`, async () => (await asked<string[]>(page, 'told')).includes(what));

    test('reads the text from the editor and what its lines are from the export', async () => {
      const before = simulators.requests.length;
      const writer = await open();
      const reading = await read();
      expect(reading).toMatchObject({
        title: 'One of everything',
        access: 'write',
        completeness: WHOLE,
        isEditors: true,
      });
      expect(reading.lines).toEqual(
        expect.arrayContaining([
          'heading|1|0||The problem',
          'item|0|2|*|or lend it to a neighbour and never see it again',
          'item|0|0|[x]|Count the queue on four Saturdays',
          'row|0|0||Saturday\t131\t35 min',
          'rule|0|0||',
        ]),
      );
      const exports = simulators.requests.slice(before).filter(({ url }) => url.includes('/export'));
      expect(exports.map(({ url }) => new URL(url).hostname)).toEqual([
        'docs.google.com',
        'doc-0k-1s-docstext.googleusercontent.com',
      ]);
      expect(await writer.snooped()).toBe(0);
    });

    test('follows what is typed, and tells of it', async () => {
      const writer = await open();
      const before = await read();
      await writer.caretAfter('They buy a drill');
      await asked(page, 'told');
      await page.keyboard.type(' and a saw');
      await toldOf('text');
      await until('the typed words', async () =>
        (await read()).lines.includes('item|0|0|*|They buy a drill and a saw for 39 euros'),
      );
      await page.keyboard.press('Enter');
      await page.keyboard.type('A new one');
      await until('the new item', async () =>
        (await read()).lines.some(line => /^item\|0\|0\|\*\|A new one/.test(line)),
      );
      expect((await read()).lines.length).toBe(before.lines.length + 1);
    });

    test('asks for a new export once what was typed is saved, and not within ten seconds', async () => {
      const started = performance.now();
      const exports = (): number => simulators.requests.filter(({ url }) => url.includes('/export?format=md')).length;
      const writer = await open();
      await read();
      const before = exports();
      await writer.caretAfter('They ask a brother-in-law');
      await page.keyboard.type(', and wait');
      await until('the words on the server', async () =>
        JSON.stringify(docs.document('structures').tabs).includes('and wait'),
      );
      await until('a new export', async () => exports() > before, 20_000);
      expect(performance.now() - started).toBeGreaterThan(10_000);
      expect((await read()).lines).toContain('item|0|0|*|They ask a brother-in-law, and wait');
    });

    test('tells the tabs of a document apart', async () => {
      const writer = await open({}, {}, 'two-tabs');
      const first = await read();
      const { id } = await asked<{ id: string }>(page, 'identify');
      expect(id).toBe('google-docs:two-tabs:t.0');
      await asked(page, 'told');
      const [, second] = docs.document('two-tabs').tabs;
      await writer.call('openTab', second?.id ?? '');
      await toldOf('document');
      expect((await asked<{ id: string }>(page, 'identify')).id).toBe(`google-docs:two-tabs:${second?.id}`);
      const other = await read();
      expect(other.lines[0]).not.toBe(first.lines[0]);
      expect(other.completeness).toEqual(WHOLE);
      expect(other.lines.some(line => line.startsWith('heading'))).toBe(true);
    });

    test('tells of another title and of another access', async () => {
      const writer = await open();
      await read();
      await asked(page, 'told');
      await writer.call('setTitle', 'Renamed');
      await toldOf('access');
      expect((await read()).title).toBe('Renamed');
      await writer.call('setMode', 'suggesting');
      await toldOf('access');
      expect((await read()).access).toBe('suggest');
      await writer.call('setMode', 'viewing');
      await toldOf('access');
      expect((await read()).access).toBe('view');
    });

    test('asks as the account that sees the page', async () => {
      await open({}, { account: 2 }, 'structures', { account: 2 });
      expect((await read()).completeness).toEqual(WHOLE);
    });

    test.each([
      ['forbidden', 'Headings and lists are guessed: this document gives no export.'],
      ['too-many', 'Headings and lists are guessed: Google asks to wait a little.'],
      ['login-redirect', 'Headings and lists are guessed: the export could not be reached.'],
      ['login-page', 'Headings and lists are guessed: Google asks to sign in again.'],
      ['missing', 'Headings and lists are guessed: Google gives this account no export.'],
      ['truncated', 'Headings and lists are guessed: the export could not be reached.'],
    ] as const)('says that it guesses, and why, without an export: %s', async (fault, detail) => {
      await open({ isOutlineOpen: true }, { export: fault, mobileBasic: fault === 'truncated' ? 'missing' : fault });
      await until('the reason', async () => (await read()).completeness.detail === detail);
      const { lines, isEditors } = await read();
      expect(isEditors).toBe(true);
      // The outline beside the text lists its headings.
      expect(lines).toContain('heading|1|0||The problem');
      expect(lines).toContain('paragraph|0|0||They buy a drill for 39 euros');
    });

    test('takes the structure from the plain page when only that is to be had', async () => {
      await open({}, { export: 'forbidden' });
      await until('the plain page', async () => (await read()).completeness.detail === '');
      expect((await read()).lines).toEqual(
        expect.arrayContaining([
          'heading|2|0||What members do today',
          'item|0|1|-|and use it for eleven minutes in its life',
        ]),
      );
    });

    test('reads on while an export never comes', async () => {
      await open({}, { export: 'hang' });
      const started = performance.now();
      const { lines, completeness } = await read();
      expect(performance.now() - started).toBeLessThan(6_000);
      expect(completeness.detail).toBe('Headings and lists are still being read.');
      expect(lines).toContain('paragraph|0|0||They buy a drill for 39 euros');
      await until('the plain page', async () => (await read()).completeness.detail === '', 20_000);
      expect((await read()).lines).toContain('item|0|0|-|They buy a drill for 39 euros');
    });

    test('has the structure although the page’s own service worker refuses exports', async () => {
      await open({}, { serviceWorker: true });
      await until('the service worker', () => page.evaluate(async () => Boolean(await navigator.serviceWorker.ready)));
      await open({}, { serviceWorker: true });
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await until('the structure', async () => (await read()).completeness.detail === '');
      expect((await read()).lines).toContain('heading|2|0||What members do today');
      await page.evaluate(async () => {
        for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
      });
    });

    test('reads the export alone until the editor gives its text, and says that it lags', async () => {
      await open({ factoryDelay: 7_000 });
      const reading = await read();
      expect(reading).toMatchObject({
        isEditors: false,
        completeness: { extent: 'whole', detail: 'Read from an export, some seconds behind what you type.' },
      });
      expect(reading.lines).toContain('item|0|0|*|They buy a drill for 39 euros');
      await asked(page, 'told');
      await toldOf('text');
      expect(await read()).toMatchObject({ isEditors: true, completeness: WHOLE });
    });

    test('reads what is on screen when there is nothing else, and says so', async () => {
      await open({ factoryDelay: null }, { export: 'forbidden', mobileBasic: 'forbidden' });
      const { lines, completeness } = await read();
      expect(completeness.extent).toBe('visible');
      expect(lines.join('\n')).toContain('Nadia Haddad needs a drill for one hole.');
    });

    test('gives a reason where it can read nothing', async () => {
      await open({ allowlist: [] }, { export: 'forbidden', mobileBasic: 'forbidden' });
      expect(await asked(page, 'read')).toEqual({
        fault: 'This page shows no text to read. The practice page reviews any text you paste.',
      });
      await open({ mode: 'office' });
      expect(await asked(page, 'read')).toEqual({
        fault: 'This is a Word file. Saved as a Google document, it can be reviewed.',
      });
    });

    // Chromium puts nothing into tabs that stand already: there the panel says it, which is tried with the panel.
    if (kind === 'firefox')
      test('asks for one reload of a tab that was open before', async () => {
        docs.document('structures').behave({ factoryDelay: 50 });
        const late = await openSimulated(kind, { simulators });
        await DocsPage.open(docs, late.page, 'structures');
        await late.browser.installExtension(probe.folder);
        expect(await asked<Reading>(late.page, 'read')).toMatchObject({
          isEditors: false,
          completeness: { extent: 'whole', detail: 'Reload this tab once so that Backcast can read it as you type.' },
        });
        await late.page.reload();
        await DocsPage.of(docs, late.page);
        expect(await asked<Reading>(late.page, 'read')).toMatchObject({ isEditors: true, completeness: WHOLE });
        await late.close();
      });
  });
}
