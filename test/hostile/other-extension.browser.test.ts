import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBoth } from '../../scripts/build.ts';
import { ROOT } from '../../scripts/commands.ts';
import { until } from '../e2e/harness/until.ts';
import { DocsPage } from '../simulators/google-docs/docs-page.ts';
import { DocsUnderAttack } from './docs-under-attack.ts';

const OURS = 'ogojplagbblajmmkkjdbiailgjlkdpkj';

/** Another extension, with the same rights in the same page, that knows how Backcast's own parts speak to one another. */
function writeStranger(folder: string): void {
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    host_permissions: ['https://docs.google.com/*'],
    permissions: ['scripting', 'tabs'],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://docs.google.com/*'], js: ['content.js'] }],
  };
  const background = `
    const told = {};
    const order = { kind: 'command', id: 1, name: 'applyText', args: ['x', 0, false] };
    const heard = (name, work) => Promise.resolve().then(work).then(value => { told[name] = value ?? null; }, fault => { told[name] = 'refused: ' + fault.message; });
    const overPort = port => new Promise(done => {
      port.onMessage.addListener(message => done(message));
      port.onDisconnect.addListener(() => done('refused: ' + (chrome.runtime.lastError?.message ?? 'ended')));
      port.postMessage(order);
      setTimeout(done, 1500, 'refused: silence');
    });
    chrome.runtime.onMessage.addListener((_, { tab }, answer) => {
      Promise.all([
        heard('a message to the background', () => chrome.runtime.sendMessage('${OURS}', { name: 'openPractice', args: [] })),
        heard('a line to the background', () => overPort(chrome.runtime.connect('${OURS}', { name: 'backcast-panel/1' }))),
        heard('a message to the page', () => chrome.tabs.sendMessage(tab.id, { name: 'step', args: [1] })),
        heard('a line to the page', () => overPort(chrome.tabs.connect(tab.id, { name: 'backcast-panel/1' }))),
        heard('a file of ours', () => fetch('chrome-extension://${OURS}/sidepanel.html').then(response => response.text())),
      ]).then(() => answer(told));
      return true;
    });`;
  const content = `
    chrome.runtime.onMessage.addListener(() => {});
    const secret = Symbol.for('backcast.docs.secret');
    chrome.runtime.sendMessage('begin').then(told => {
      document.documentElement.dataset.told = JSON.stringify({ ...told, 'the secret of the page': globalThis[secret] ?? 'refused: not there' });
    });`;
  const files = { 'manifest.json': JSON.stringify(manifest), 'background.js': background, 'content.js': content };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

describe('another extension in the same page', () => {
  let at: DocsUnderAttack;
  let folder = '';
  beforeAll(async () => {
    const { ok, output } = await buildBoth({ ifNeeded: true });
    if (!ok) throw new Error(output);
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.cache', 'stranger-'));
    writeStranger(folder);
    at = await DocsUnderAttack.open();
  }, 200_000);
  afterAll(async () => {
    await at?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is answered by no part of Backcast, and changes nothing', async () => {
    await at.simulated.browser.installExtension(folder);
    await at.page.reload();
    const told = await until('what the stranger was told', () =>
      at.page.evaluate(() => document.documentElement.dataset.told),
    );
    const answers = JSON.parse(told) as Record<string, unknown>;
    // It hears itself: its own script in the page takes its messages and says nothing.
    const { 'a message to the page': itself, ...ours } = answers;
    expect(itself).toBeNull();
    expect(Object.keys(ours)).toHaveLength(5);
    for (const [name, answer] of Object.entries(ours)) expect(String(answer), name).toMatch(/^refused/);
    expect(await at.line.kept()).toBe(at.before.kept);
    const text = await (await DocsPage.of(at.simulators.docs, at.page)).text();
    expect(text).toBe(at.before.text);
  });
});
