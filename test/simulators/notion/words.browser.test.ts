import { describe, expect, test } from 'vitest';
import { FIXTURE_IDS, fixture, linesOf } from '../fixtures/index';
import { NotionTest } from './test-page';

describe('documents in the simulated Notion', () => {
  const notion = new NotionTest('chromium');

  test.each(FIXTURE_IDS.filter(id => !/pages/.test(id)))('%s shows all its words', async id => {
    const document = fixture(id);
    notion.site.add(document);
    await notion.open(notion.site.page(id));
    await notion.driver.ask('mountAll');
    await notion.driver.ask('openAll');
    const shown = await notion.page.$$eval('.notion-page-content [data-content-editable-leaf]', all =>
      all.map(each => each.textContent ?? ''),
    );
    const tab = document.tabs[0];
    const withoutMention = (line: string): string => line.replace(/[\s\u00a0]+/g, ' ').trim();
    const lines = tab ? linesOf({ ...tab, blocks: tab.blocks.map(spoken) }).map(withoutMention) : [];
    const titled = lines[0] === document.title ? lines.slice(1) : lines;
    expect(shown.map(withoutMention).filter(line => line !== '')).toEqual(
      expect.arrayContaining(titled.filter(line => line !== '')),
    );
  });
});

/** The block with its mentions as Notion words them. */
function spoken<T>(block: T): T {
  const word = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('chip' in value)) return value;
    const { chip, text } = value as unknown as { chip: string; text: string };
    const day = new Date(`${text} UTC`);
    const date = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    return { text: chip === 'person' ? `@${text.replace(/^@/, '')}` : chip === 'date' ? `@${date}` : text };
  };
  return JSON.parse(JSON.stringify(block, word)) as T;
}
