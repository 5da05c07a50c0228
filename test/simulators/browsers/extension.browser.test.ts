import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/commands.ts';
import { startSimulators } from '../server/start';
import type { Simulators, Site } from '../site';
import { openSimulated, type SimulatedBrowser } from './open';
import { straysOf } from './strays';

/** Plays a page and, on another host, an export that any origin may read. */
const SITE: Site = {
  hosts: ['docs.google.com', '*.googleusercontent.com'],
  add() {},
  async handle(_, response, url) {
    if (url.pathname.startsWith('/export')) {
      response.writeHead(307, { location: 'https://doc-0k-1s-docstext.googleusercontent.com/text' }).end();
    } else {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'access-control-allow-origin': '*' };
      response.writeHead(200, headers).end('<title>page</title><script>window.early = window.flag</script>The text');
    }
    return true;
  },
};

/** An extension that does what one for these editors does: a word in the page before its scripts, and a fetch in the background. */
function writeExtension(folder: string): void {
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    browser_specific_settings: { gecko: { id: 'backcast@backcast.example' } },
    host_permissions: ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [
      { matches: ['https://docs.google.com/*'], js: ['main.js'], run_at: 'document_start', world: 'MAIN' },
      { matches: ['https://docs.google.com/*'], js: ['isolated.js'] },
    ],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'main.js': 'window.flag = "set before the page";',
    'isolated.js':
      'chrome.runtime.sendMessage("read").then(text => { document.documentElement.dataset.read = text; });',
    'background.js': `chrome.runtime.onMessage.addListener((_, __, answer) => {
      const read = fetch('https://docs.google.com/export', { credentials: 'include' }).then(response => response.text());
      fetch('https://elsewhere.example/leak').catch(() => read).then(() => read).then(answer, fault => answer(String(fault)));
      return true;
    });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

describe.each(['chromium', 'firefox'] as const)('an extension in %s beside the simulated editors', kind => {
  let simulators: Simulators;
  let opened: SimulatedBrowser;
  let folder = '';

  beforeAll(async () => {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.cache', 'probe-'));
    writeExtension(folder);
    simulators = await startSimulators([SITE]);
    opened = await openSimulated(kind, { simulators, extensionPath: folder });
  });
  afterAll(async () => {
    await opened?.close();
    await simulators?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is in the page before the page’s own scripts, and reads through the background over a redirect', async () => {
    await opened.page.goto('https://docs.google.com/document/d/x/edit');
    expect(await opened.page.evaluate(() => (window as unknown as { early: string }).early)).toBe(
      'set before the page',
    );
    const read = await opened.page.waitForSelector('html[data-read]', { timeout: 15_000 });
    expect(await read?.evaluate(root => root.dataset.read)).toContain('The text');
  });

  test('cannot reach anything else, and that it tried is told', async () => {
    await expect.poll(() => straysOf(simulators), { timeout: 15_000 }).not.toEqual([]);
    for (const stray of straysOf(simulators)) expect(stray).toMatch(/^https:\/\/elsewhere\.example\//);
  });
});
