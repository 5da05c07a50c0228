import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf } from '../server/body';
import { startSimulators } from '../server/start';
import type { Simulators, Site } from '../site';
import { openSimulated, type SimulatedBrowser } from './open';

/** Plays every kind of name that the simulated editors have, with a page that says where it stands. */
const SITE: Site = {
  hosts: ['docs.google.com', '*.googleusercontent.com', 'app.notion.com', '*.notion.site', 'notion.so'],
  add() {},
  async handle(request, response, url) {
    if (url.pathname === '/favicon.ico') return false;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(`<title>${url.host}</title><p>${await bodyOf(request)}</p>`);
    return true;
  },
};

describe.each(['chromium', 'firefox'] as const)('%s beside the simulated editors', kind => {
  let simulators: Simulators;
  let opened: SimulatedBrowser;

  beforeAll(async () => {
    simulators = await startSimulators([SITE]);
    opened = await openSimulated(kind, { simulators });
  });
  afterAll(async () => {
    await opened?.close();
    await simulators?.close();
  });

  test.each(['docs.google.com', 'app.notion.com', 'someone.notion.site', 'notion.so'])('reaches %s', async host => {
    await opened.page.goto(`https://${host}/some/page`);
    expect(await opened.page.title()).toBe(host);
    expect(await opened.page.evaluate(() => isSecureContext)).toBe(true);
  });

  test('reaches another simulated host from a page', async () => {
    await opened.page.goto('https://docs.google.com/');
    const text = await opened.page.evaluate(async () => {
      const address = 'https://doc-0k-1s-docstext.googleusercontent.com/export';
      return (await fetch(address, { method: 'POST', body: 'from the page' })).text();
    });
    expect(text).toContain('<p>from the page</p>');
  });

  test.each([
    'https://www.example.com/',
    'http://www.example.com/',
    'https://www.google.com/',
    'https://api.notion.com/v1/users',
    'https://notdocs.google.com/',
    'https://www.example.com:8443/',
    'https://93.184.215.14/',
    'http://localhost/',
  ])('finds nothing at %s, and the attempt is noted', async address => {
    const page = await opened.browser.newPage();
    await expect(page.goto(address, { timeout: 10_000 })).rejects.toThrow(/ERR_|NS_ERROR|neterror/);
    await page.close();
    const { origin } = new URL(address);
    const noted = simulators.requests.filter(({ url, refused }) => refused && url.startsWith(origin));
    expect(noted.length).toBeGreaterThan(0);
  });
});
