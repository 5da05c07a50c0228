import { expect, test } from 'vitest';
import { compact } from './records';
import { ServerTest } from './test-server';

const notion = new ServerTest();

test('the old hosts lead to the new one, path and all', async () => {
  for (const host of ['www.notion.so', 'notion.so']) {
    const { status, headers } = await notion.send(`https://${host}${notion.page.path}?v=1`);
    expect([status, headers.location]).toEqual([302, `https://app.notion.com${notion.page.path}?v=1`]);
  }
});

test('before the move it is the other way round', async () => {
  notion.site.legacyDomain = true;
  expect((await notion.send(`https://app.notion.com${notion.page.path}`)).headers.location).toBe(
    `https://www.notion.so${notion.page.path}`,
  );
  expect((await notion.send(`https://www.notion.so${notion.page.path}`)).text).toContain('id="notion-app"');
});

test('a page is found under all its addresses, and nothing else is', async () => {
  const id = compact(notion.page.pageId);
  for (const path of [
    `/${id}`,
    `/Any-words-${id}`,
    `/team/x-${id}`,
    `/p/${id}`,
    `/p/team/x-${id}`,
    `/${id}?v=2&pm=s#${id}`,
  ]) {
    expect([path, (await notion.send(`https://app.notion.com${path}`)).status]).toEqual([path, 200]);
  }
  expect((await notion.send(`https://app.notion.com/${'0'.repeat(32)}`)).status).toBe(404);
});

test('the marketing pages have no editor', async () => {
  for (const host of ['www.notion.com', 'notion.com']) {
    const { status, text } = await notion.send(`https://${host}/product`);
    expect([status, text.includes('notion-app')]).toEqual([200, false]);
  }
});

test('without an account there is a page to log in; published pages need none, and others are not there', async () => {
  notion.site.signedIn = false;
  expect((await notion.send(`https://app.notion.com${notion.page.path}`)).text).toContain('Log in');
  const published = await notion.send(`https://acme.notion.site${notion.page.path}`);
  expect([published.status, published.headers['set-cookie']]).toEqual([200, undefined]);
  notion.page.set({ published: false });
  expect((await notion.send(`https://acme.notion.site${notion.page.path}`)).status).toBe(404);
});

test('the control’s name is in no document', async () => {
  const { text } = await notion.send(`https://app.notion.com${notion.page.path}`);
  const load = notion.site.load(/src="([^"]+)"/.exec(text)?.[1] ?? '');
  expect(load?.control).toMatch(/^_[0-9a-f]{32}$/);
  expect(text).not.toContain(load?.control);
  expect(text).not.toContain(load?.key);
});
