import { describe, expect, test } from 'vitest';
import { bullet, heading, numbered, table, toDo } from '../fixtures/blocks';
import type { NotionPage } from './notion-page';
import { NotionTest } from './test-page';
import { textOf } from './title';

const BLOCKS = [
  heading(1, 'Why'),
  'Guests wait 50 minutes every morning.',
  bullet({ text: 'Phone ', bold: true }, '14 drivers'),
  bullet('Write it down'),
  numbered('Ask'),
  table(['Metric', 'Target'], ['Waits', '2']),
  toDo(false, 'Count the queue'),
  'The end.',
];

/** Numbers from 0 to below 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(['chromium', 'firefox'] as const)('random typing in the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  /** Puts the caret, or a short selection, at a random place, as keys and the mouse can. */
  const goSomewhere = (random: () => number): Promise<void> =>
    notion.page.evaluate(
      (which, where, length) => {
        const leaves = [...document.querySelectorAll<HTMLElement>('.notion-page-content [data-content-editable-leaf]')];
        const leaf = leaves[Math.floor(which * leaves.length)];
        document.querySelector<HTMLElement>('[data-content-editable-root]')?.focus();
        const text = leaf && document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT).nextNode();
        const at = text instanceof Text ? Math.floor(where * (text.length + 1)) : 0;
        const target = text ?? leaf ?? document.body;
        const end = text instanceof Text ? Math.min(text.length, at + length) : 0;
        getSelection()?.setBaseAndExtent(target, at, target, end);
      },
      random(),
      random(),
      random() < 0.2 ? 5 : 0,
    );

  async function doSomething(random: () => number): Promise<void> {
    const { keyboard } = notion.page;
    const choice = random();
    if (choice < 0.3) await goSomewhere(random);
    else if (choice < 0.6) await keyboard.type(random() < 0.5 ? 'ab ' : 'x');
    else if (choice < 0.75) await keyboard.press('Backspace');
    else if (choice < 0.85) await keyboard.press('Enter');
    else if (choice < 0.9) await keyboard.press('Delete');
    else if (choice < 0.95) await notion.press('Control', 'z');
    else await notion.press('Control', 'y');
  }

  const shown = (): Promise<string[]> =>
    notion.page.$$eval('.notion-page-content [data-content-editable-leaf]', all =>
      all.map(each => each.textContent ?? ''),
    );
  const kept = async (): Promise<string[]> =>
    (await notion.driver.ask('texts'))
      .filter(({ property }) => property !== 'checked')
      .slice(1)
      .map(({ text }) => text);

  function served(page: NotionPage): string[] {
    return page.blocks
      .filter(({ alive }) => alive)
      .flatMap(({ type, parent_id, properties = {} }) => {
        const order = page.workspace.blocks.get(parent_id)?.format?.table_block_column_order as string[] | undefined;
        const names = type === 'table_row' ? (order ?? []) : Object.keys(properties).filter(name => name !== 'checked');
        return names.map(name => textOf(properties[name] ?? []));
      });
  }

  // Firefox takes its keys one at a time, and slowly.
  const [seeds, length] = kind === 'chromium' ? [[1, 2, 3], 60] : [[3], 30];

  test.each(seeds)('document, records and server agree, and all of it can be taken back (seed %i)', async seed => {
    const page = await notion.opened(BLOCKS, { saveDelay: 20 });
    const before = await kept();
    const random = numbersFrom(seed);
    for (let i = 0; i < length; i++) {
      await doSomething(random);
      if (i % 10 === 9) expect(await shown()).toEqual(await kept());
    }
    await expect.poll(() => served(page)).toEqual(await kept());
    for (let left = await notion.driver.ask('undoDepth'); left > 0; left--) await notion.press('Control', 'z');
    expect(await kept()).toEqual(before);
    expect(await shown()).toEqual(before);
    await expect.poll(() => served(page)).toEqual(before);
    const counts = await notion.driver.ask('counts');
    const { 'foreign-text': text, 'foreign-element': element, 'lost-undo': lost, unsettled } = counts;
    expect({ text, element, lost, unsettled }).toEqual({});
  });

  test('with colleagues in the same texts, all still agree in the end', async () => {
    const page = await notion.opened(BLOCKS, { saveDelay: 20 });
    const random = numbersFrom(7);
    for (let i = 0; i < length; i++) {
      await doSomething(random);
      const texts = page.blocks.filter(({ alive, type }) => alive && type !== 'table_row' && type !== 'table');
      const target = texts[Math.floor(random() * texts.length)];
      if (random() < 0.3 && target) {
        const start = Math.floor(random() * (textOf(target.properties?.title ?? []).length + 1));
        page.editRemotely(target.id, { start, end: start, text: '~' });
      }
      if (random() < 0.05) page.addRemotely('text', `added ${i}`, page.children[1]);
    }
    const all = async (): Promise<string[][]> => [await shown(), served(page), await kept()];
    // The last of what the colleagues did may still be on its way, in either direction.
    await expect.poll(async () => new Set((await all()).map(texts => JSON.stringify(texts))).size).toBe(1);
    expect((await kept()).filter(text => text.startsWith('added'))).not.toEqual([]);
    await expect.poll(async () => (await notion.driver.ask('counts'))['foreign-text']).toBeUndefined();
  });
});
