import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../e2e/harness/until.ts';
import { openSimulated, type SimulatedBrowser } from '../../simulators/browsers/open.ts';
import { fixture } from '../../simulators/fixtures/index.ts';
import { DocsPage } from '../../simulators/google-docs/docs-page.ts';
import { type GoogleDocsSite, googleDocsSite } from '../../simulators/google-docs/google-docs-site.ts';
import type { DocsSettings } from '../../simulators/google-docs/page/settings.ts';
import { startSimulators } from '../../simulators/server/start.ts';
import type { Simulators } from '../../simulators/site.ts';
import { asked, buildProbe, type ProbeExtension } from './probe-extension.ts';

interface Outcome {
  readonly done: string;
  readonly seen: string;
}

/** Runs in the page: replaces what the bridge could be caught with, and keeps every word that passes through. */
function redefineGlobals(): void {
  const caught: string[] = [];
  (window as unknown as { caught: string[] }).caught = caught;
  const spied = <A extends unknown[], R>(real: (...args: A) => R) =>
    function (this: unknown, ...args: A): R {
      for (const word of args) if (typeof word === 'string') caught.push(word);
      return real.apply(this, args);
    };
  JSON.parse = () => ({ id: 1, op: 'paste', text: 'forged' });
  JSON.stringify = () => '"forged"';
  Object.defineProperty(CustomEvent.prototype, 'detail', { get: () => '"forged"' });
  const Real = CustomEvent;
  window.CustomEvent = ((type: string, init?: CustomEventInit) => {
    caught.push(type);
    return new Real(type, init);
  }) as unknown as typeof CustomEvent;
  EventTarget.prototype.addEventListener = spied(EventTarget.prototype.addEventListener);
  EventTarget.prototype.dispatchEvent = spied(EventTarget.prototype.dispatchEvent);
  Reflect.apply = (() => undefined) as typeof Reflect.apply;
  Object.getOwnPropertyDescriptor = (() => undefined) as typeof Object.getOwnPropertyDescriptor;
}

describe.each(['chromium', 'firefox'] as const)('the bridge into Google Docs in %s', kind => {
  let docs: GoogleDocsSite;
  let simulators: Simulators;
  let probe: ProbeExtension;
  let opened: SimulatedBrowser;
  let page: Page;

  beforeAll(async () => {
    docs = googleDocsSite();
    docs.add(fixture('weak-prfaq'));
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
  beforeEach(() => docs.add(fixture('weak-prfaq')));

  const open = async (settings: Partial<DocsSettings> = {}): Promise<DocsPage> => {
    docs.document('weak-prfaq').behave({ factoryDelay: 50, ...settings });
    const writer = await DocsPage.open(docs, page, 'weak-prfaq');
    await until('the text', async () => typeof (await asked(page, 'text')) === 'string');
    // The frame that takes keys and pastes comes up later.
    await until('the frame', () =>
      page.evaluate(() => document.querySelector('.docs-texteventtarget-iframe') !== null),
    );
    return writer;
  };
  const words = (text: string): string => /[a-z]{5,} [a-z]{5,}/.exec(text)?.[0] ?? '';

  test('sets the flag before the editor looks', async () => {
    await open();
    const flag = (): Promise<unknown> => page.evaluate('window._docs_annotate_canvas_by_ext');
    expect(await flag()).toBe('ogojplagbblajmmkkjdbiailgjlkdpkj');
  });

  test('replaces words, and its editor takes them back in one step', async () => {
    const writer = await open();
    const text = await writer.text();
    const found = words(text);
    const at = text.indexOf(found);
    const steps = await writer.call('undoSteps');
    const outcome = await asked<Outcome>(page, 'replace', at, at + found.length, found, 'other words');
    expect(outcome).toMatchObject({ done: 'pasted', seen: found });
    await until('the words', async () => (await writer.text()) === text.replace(found, 'other words'));
    expect(await writer.call('undoSteps')).toBe(steps + 1);
    expect(await asked(page, 'undo')).toBe(true);
    await until('the words from before', async () => (await writer.text()) === text);
  });

  test('pastes nothing where other words stand, or where the selection does not take', async () => {
    const writer = await open();
    const text = await writer.text();
    const found = words(text);
    const at = text.indexOf(found);
    const differs = await asked<Outcome>(page, 'replace', at + 1, at + 1 + found.length, found, 'other words');
    expect(differs.done).toBe('differs');
    const stubborn = await open({ ignoresSetSelection: true });
    const ignored = await asked<Outcome>(page, 'replace', at, at + found.length, found, 'other words');
    expect(ignored.done).toBe('not-selected');
    expect((await stubborn.call('counts')).pastes).toBe(0);
    expect(await stubborn.text()).toBe(text);
    docs.document('weak-prfaq').behave({ ignoresSetSelection: false });
  });

  test('holds where the page redefines what it finds, and is not overheard', async () => {
    const writer = await open();
    await page.evaluate(redefineGlobals);
    expect(await asked(page, 'text')).toBe(await writer.text());
    const caught = await page.evaluate(() => (window as unknown as { caught: string[] }).caught);
    expect(caught.filter(word => word.includes('backcast'))).toEqual([]);
    expect((await writer.call('counts')).pastes).toBe(0);
  });

  test('answers nobody who does not know its name', async () => {
    const writer = await open();
    const heard = await page.evaluate(() => {
      let count = 0;
      const forged = 'f'.repeat(36);
      for (const name of ['hello', 'ready', 'ask', `${forged}-ask`, `${forged}-answer`]) {
        document.addEventListener(`backcast-docs-1-${name}`, event => {
          if (event.isTrusted || (event as CustomEvent).detail !== 'mine') count++;
        });
        document.dispatchEvent(new CustomEvent(`backcast-docs-1-${name}`, { detail: 'mine' }));
        const detail = JSON.stringify({ id: 1, op: 'paste', text: 'forged' });
        document.dispatchEvent(new CustomEvent(`backcast-docs-1-${name}`, { detail }));
      }
      return count;
    });
    // Only its own words come back.
    expect(heard).toBe(5);
    expect((await writer.call('counts')).pastes).toBe(0);
  });

  test('asks twice a second while nobody types, and not at all in a tab that nobody sees', async () => {
    const writer = await open();
    await asked(page, 'read');
    const calls = async (time: number): Promise<number> => {
      const before = (await writer.call('counts')).factoryCalls;
      await new Promise(done => setTimeout(done, time));
      return (await writer.call('counts')).factoryCalls - before;
    };
    const idle = await calls(3_000);
    expect(idle).toBeGreaterThanOrEqual(3);
    expect(idle).toBeLessThanOrEqual(8);
    const other = await page.browser().newPage();
    await other.bringToFront();
    await until('the tab out of sight', () => page.evaluate(() => document.visibilityState === 'hidden'));
    await calls(600);
    expect(await calls(2_500)).toBe(0);
    await other.close();
    await page.bringToFront();
    await until('the tab in sight', async () => (await calls(500)) > 0);
  });
});
