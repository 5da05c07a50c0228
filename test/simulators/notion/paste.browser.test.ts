import { describe, expect, test } from 'vitest';
import { bullet, heading } from '../fixtures/blocks';
import { NotionTest, pause } from './test-page';

const HTML =
  '<h2>Questions</h2><p>Who <b>waits</b> &amp; why?</p><ul><li>Guests</li><li>Cooks</li></ul><ol><li>First</li></ol>';
const MARKDOWN = '## Questions\n\nWho waits & why?\n\n- Guests\n- Cooks\n\n1. First\n';
const PASTED = [
  ['sub_header', 'Questions'],
  ['text', 'Who waits & why?'],
  ['bulleted_list', 'Guests'],
  ['bulleted_list', 'Cooks'],
  ['numbered_list', 'First'],
];

describe.each(['chromium', 'firefox'] as const)('pasting into the simulated Notion in %s', kind => {
  const notion = new NotionTest(kind);

  const blocks = async (): Promise<string[][]> =>
    (await notion.driver.ask('texts')).slice(1).map(({ type, text }) => [type, text]);

  const depth = (): Promise<number> => notion.driver.ask('undoDepth');

  /** A paste that a script makes up, at the caret; with one kind of data alone where the other is empty. */
  const dispatch = (text: string, html: string): Promise<void> =>
    notion.page.evaluate(
      (plain, rich) => {
        const event = new ClipboardEvent('paste', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        });
        if (plain) event.clipboardData?.setData('text/plain', plain);
        if (rich) event.clipboardData?.setData('text/html', rich);
        document.activeElement?.dispatchEvent(event);
      },
      text,
      html,
    );

  test.each([
    ['HTML', HTML],
    ['Markdown', ''],
  ])('%s becomes blocks of its kinds in an empty text, in one step back', async (_, html) => {
    const page = await notion.opened(['']);
    await notion.copy(MARKDOWN, html);
    const [empty] = page.blocks;
    await notion.caret(empty?.id ?? '', 0);
    const before = await depth();
    await notion.press('Control', 'v');
    await expect.poll(blocks).toEqual(PASTED);
    expect(await depth()).toBe(before + 1);
    await expect.poll(() => page.blocks.map(({ type }) => type)).toEqual(PASTED.map(([type]) => type));
    await notion.press('Control', 'z');
    expect(await blocks()).toEqual([['text', '']]);
  });

  test('marks on pasted words are kept, and white space is as a browser shows it', async () => {
    const page = await notion.opened(['']);
    await notion.copy('x', '<p>\n  Guests <strong>wait</strong>\n  <a href="https://example.com/">here</a> </p>');
    await notion.caret(page.blocks[0]?.id ?? '', 0);
    await notion.press('Control', 'v');
    await expect.poll(() => notion.texts()).toEqual(['Guests wait here']);
    expect(await notion.driver.ask('title', page.blocks[0]?.id ?? '')).toEqual([
      ['Guests '],
      ['wait', [['b']]],
      [' '],
      ['here', [['a', 'https://example.com/']]],
    ]);
  });

  test('in a text, a paragraph joins it and a heading does not; what stood behind the caret comes last', async () => {
    const page = await notion.opened(['Before after', 'Next']);
    await notion.caret(page.find('Before').id, 7);
    await notion.copy('x', '<p>one</p><h3>Two</h3>');
    await notion.press('Control', 'v');
    await expect.poll(blocks).toEqual([
      ['text', 'Before one'],
      ['sub_sub_header', 'Twoafter'],
      ['text', 'Next'],
    ]);
    await notion.press('Control', 'z');
    await notion.copy('x', HTML);
    await notion.caret(page.find('Next').id, 4);
    await notion.press('Control', 'v');
    await expect.poll(blocks).toEqual([['text', 'Before after'], ['text', 'Next'], ...PASTED]);
  });

  test('an empty paragraph in front keeps what is pasted out of the text at the caret', async () => {
    const page = await notion.opened([bullet('One')], { pasteJoins: true });
    await notion.caret(page.find('One').id, 3);
    await notion.copy('x', `<p><br></p>${HTML}`);
    await notion.press('Control', 'v');
    await expect.poll(blocks).toEqual([['bulleted_list', 'One'], ...PASTED]);
  });

  test('in the title, the blocks become the first of the page, in their order', async () => {
    const page = await notion.opened([heading(1, 'Why')]);
    await notion.copy('x', HTML);
    const [title] = await notion.page.$$('h1[data-content-editable-leaf]');
    await title?.click();
    await notion.page.keyboard.press('End');
    await notion.press('Control', 'v');
    await expect.poll(blocks).toEqual([...PASTED, ['header', 'Why']]);
    expect(page.title).toMatch(/^Test \d+$/);
  });

  test('what a script pastes is taken as the switch says: not, whole, or as lines with their signs', async () => {
    const page = await notion.opened(['']);
    const { id } = page.blocks[0] ?? { id: '' };
    await notion.caret(id, 0);
    await dispatch(MARKDOWN, HTML);
    expect(await blocks()).toEqual([['text', '']]);
    page.set({ syntheticPaste: 'taken', pasteDelay: 200 });
    await pause(120);
    await dispatch(MARKDOWN, HTML);
    expect(await blocks()).toEqual([['text', '']]);
    await expect.poll(blocks).toEqual(PASTED);
    await notion.press('Control', 'z');
    page.set({ syntheticPaste: 'plain text only', pasteDelay: 0 });
    await pause(120);
    await dispatch('## A\n- b', HTML);
    expect(await blocks()).toEqual([
      ['text', '## A'],
      ['text', '- b'],
    ]);
  });

  test('what a script pastes right after it moved the selection is taken back, with its step', async () => {
    const page = await notion.opened(['One', ''], { syntheticPaste: 'taken', revertAfter: [200, 300] });
    const [one, empty] = page.blocks.map(({ id }) => id);
    await notion.caret(one ?? '', 0);
    await notion.select(empty ?? '', 0, 0);
    await dispatch('', HTML);
    expect(await blocks()).toEqual([['text', 'One'], ...PASTED]);
    await expect.poll(blocks).toEqual([
      ['text', 'One'],
      ['text', ''],
    ]);
    expect(await depth()).toBe(0);
    expect(await notion.driver.ask('log', 'revert')).toHaveLength(1);
  });
});
