import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { Editor } from './harness/editor.ts';
import type { Journey } from './harness/journey.ts';
import { Screen } from './harness/screen.ts';
import { type Story, tellStories } from './harness/tell-stories.ts';
import { until } from './harness/until.ts';

/** The page of the pack, once it stands in a tab. Firefox does not tell the addresses of such pages, so each is asked. */
async function packTab({ backcast }: Journey): Promise<Screen> {
  const isPack = (page: Page): Promise<boolean> =>
    page.evaluate(() => location.pathname === '/review-pack.html').catch(() => false);
  const page = await until('a tab with the review pack', async () => {
    for (const one of await backcast.browser.pages()) if (await isPack(one)) return one;
    return null;
  });
  return new Screen(page);
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const remarks = (panel: Screen): Promise<number> => panel.count('article');

const STORIES: Story[] = [
  {
    name: 'five remarks stand at first, and all of them after one click',
    async run(journey) {
      const panel = await journey.panel(await journey.practice({ sample: 'weak' }));
      await panel.find('navigation', 'Parts of the document');
      expect(await remarks(panel)).toBe(5);
      await panel.click('button', /^\d+ smaller remarks$/);
      await until('more than twenty remarks', async () => (await remarks(panel)) > 20);
      await panel.gone('button', /smaller remarks$/);
    },
  },
  {
    name: 'whom the release is about is seen sentence by sentence, and shown in the document',
    async run(journey) {
      const practice = await journey.practice({ sample: 'weak' });
      const panel = await journey.panel(practice);
      const strip = { role: 'region', name: 'Whom the release is about' };
      await panel.reads(/\w+ of \w+ sentences start from/);
      const cell = await panel
        .textOf('button', /^1, from /, strip)
        .then(() => panel.find('button', /^1, from /, strip));
      await cell.focus();
      await panel.press('End', 'Enter');
      const words = await panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      const sentence = words.replace(/^\d+, from [^:]+: /, '').slice(0, 40);
      const editor = new Editor(practice);
      expect(plain(await editor.text())).toContain(sentence);
      await until(`‘${sentence}’ in sight`, () => editor.shows(sentence.slice(0, 20)));
    },
  },
  {
    name: 'a reader’s remarks alone are shown, also after a restart, and everyone’s again',
    async run(journey) {
      const panel = await journey.panel(await journey.practice({ sample: 'weak' }));
      await panel.click('button', 'Finance', { role: 'group', name: 'Read as' });
      await panel.find('button', /smaller remarks$|^(?:Question|Suggestion|To fix)\./);
      await panel.click('button', /^\d+ smaller remarks?$/);
      const forFinance = await remarks(panel);
      expect(forFinance).toBeGreaterThan(4);

      await journey.restart();
      const later = await journey.panel(await journey.practice());
      await until('Finance to be chosen', () =>
        later.page.evaluate(() => document.querySelector('.lenses [aria-pressed="true"]')?.textContent === 'Finance'),
      );
      await later.click('button', 'Everyone', { role: 'group', name: 'Read as' });
      await later.click('button', /^\d+ smaller remarks$/);
      await until('more remarks', async () => (await remarks(later)) > forFinance);
    },
  },
  {
    name: 'a saved review tells later what was fixed, and the pack for the meeting has only the draft’s words',
    async run(journey) {
      const practice = await journey.practice({ sample: 'weak' });
      const panel = await journey.panel(practice);
      await panel.click('button', 'Save this review');
      await panel.reads(/still open\./);
      const editor = new Editor(practice);
      await editor.clickAfter('for everyone');
      for (let i = 0; i < 'everyone'.length; i++) await practice.press('Backspace');
      await practice.type('dispatchers');
      await panel.reads(/\w+ fixed/);

      await journey.restart();
      const again = await journey.practice();
      const later = await journey.panel(again);
      await later.reads(/\w+ fixed/);
      await later.click('button', 'Show the list');
      await later.reads('The customer is everybody');

      await later.click('button', 'Open to print');
      const pack = await packTab(journey);
      await pack.find('heading', 'Since the last review');
      for (const heading of ['Customer', 'Problem', 'Benefit', 'Key results', 'Lifecycle'])
        await pack.find('heading', heading);
      const quotes = await pack.page.evaluate(() =>
        [...document.querySelectorAll('section:not(:last-of-type) q')].map(quote => quote.textContent ?? ''),
      );
      const text = plain(await new Editor(again).text());
      expect(quotes.length).toBeGreaterThan(8);
      expect(quotes.filter(quote => !text.includes(plain(quote)))).toEqual([]);
      const drawn = await pack.page.evaluate(() => document.querySelector('img')?.naturalWidth ?? 0);
      expect(drawn).toBeGreaterThan(200);
      expect(await axeFindings(pack)).toEqual([]);
    },
  },
];

tellStories('chromium', STORIES);
tellStories('firefox', STORIES);
