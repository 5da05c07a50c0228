import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import { Screen } from '../harness/screen.ts';
import type { Story } from '../harness/tell-stories.ts';

const FIREFOX_SIDEBAR =
  'no driver can see into the sidebar of Firefox, and a panel in a window of its own stays with its tab';

export const following: Story[] = [
  {
    name: 'the panel follows from tab to tab',
    only: { browser: 'chromium', because: FIREFOX_SIDEBAR },
    async run(journey) {
      const weak = await journey.practice({ sample: 'weak' });
      const panel = await journey.panel(weak);
      await expect.poll(() => panel.textOf('banner'), { timeout: 10_000 }).toContain('Whole document read');
      const title = await panel.textOf('banner');
      const okr = await journey.practice({ sample: 'okr' });
      await okr.page.bringToFront();
      await panel.find('banner');
      const bannerOf = async () => panel.textOf('banner');
      await expect.poll(bannerOf).not.toBe(title);
      await weak.page.bringToFront();
      await expect.poll(bannerOf).toBe(title);
    },
  },
  {
    name: 'a tab with nothing to review is said to be one',
    only: { browser: 'chromium', because: FIREFOX_SIDEBAR },
    async run(journey) {
      const weak = await journey.practice({ sample: 'weak' });
      const panel = await journey.panel(weak);
      await panel.find('navigation', 'Parts of the document');
      const other = new Screen(await journey.backcast.browser.newPage());
      await other.page.bringToFront();
      await panel.gone('navigation', 'Parts of the document');
      await panel.find('button', 'Try it on a sample');
      await weak.page.bringToFront();
      await panel.find('navigation', 'Parts of the document');
    },
  },
  {
    name: 'the panel works as a page of its own',
    only: { browser: 'chromium', because: 'in Firefox every story has it so' },
    async run(journey) {
      const practice = await journey.practice({ sample: 'weak' });
      const panel = await journey.panelPage(practice);
      await panel.find('navigation', 'Parts of the document');
      const editor = new Editor(practice);
      await practice.page.bringToFront();
      await practice.click('textbox', /draft/i);
      await practice.chord('Control+End');
      await practice.press('Enter');
      await practice.type('- KR9: Publish 12 posts by June 2027.');
      expect(await editor.text()).toContain('Publish 12 posts');
      await panel.page.bringToFront();
      await panel.click('tab', /^Key results/);
      await panel.find('button', /Publish 12 posts/);
    },
  },
  {
    name: 'two windows at once, each with its own panel and document',
    async run(journey) {
      const first = await journey.practice({ sample: 'weak' });
      const panelOfFirst = await journey.panel(first);
      const window = await journey.backcast.browser.newPage({ type: 'window' });
      const second = await journey.practice({ sample: 'okr' }, window);
      const panelOfSecond = await journey.panel(second);
      await panelOfFirst.find('navigation', 'Parts of the document');
      await panelOfSecond.click('tab', /^Key results/);
      await panelOfSecond.find('article');

      const before = await new Editor(first).text();
      await second.page.bringToFront();
      await second.click('textbox', /draft/i);
      await second.chord('Control+End');
      await second.press('Enter');
      await second.type('- KR9: Publish 12 posts by June 2027.');
      await panelOfSecond.find('button', /Publish 12 posts/);
      expect(await new Editor(first).text()).toBe(before);
      await panelOfFirst.click('tab', /^Key results/);
      expect(await panelOfFirst.count('button', /Publish 12 posts/)).toBe(0);
    },
  },
];
