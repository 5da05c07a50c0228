import { afterEach, describe, expect, test } from 'vitest';
import type { NewBlock } from '../../../lib/draft/new-blocks.ts';
import type { BrowserKind } from '../../../scripts/build.ts';
import * as fixtures from '../../simulators/fixtures/blocks.ts';
import type { FixtureBlock } from '../../simulators/fixtures/document.ts';
import { fixture } from '../../simulators/fixtures/index.ts';
import type { NotionPage } from '../../simulators/notion/notion-page.ts';
import type { NotionSwitches } from '../../simulators/notion/switches.ts';
import { NotionTest, pause } from '../../simulators/notion/test-page.ts';
import { asked } from '../google-docs/probe-extension.ts';
import { notionProbe } from './notion-probe.ts';

const BLOCKS: readonly NewBlock[] = [
  { kind: 'heading', level: 1, text: 'A box of bread [every week]' },
  { kind: 'paragraph', text: 'FLENSBURG, [date] – Today [we] say "hello" & <open>.' },
  { kind: 'heading', level: 2, text: 'Questions from customers' },
  { kind: 'heading', level: 3, text: 'What does it cost?' },
  { kind: 'item', isNumbered: false, text: 'One box: [price]' },
  { kind: 'item', isNumbered: false, text: 'Two boxes: [price]' },
  { kind: 'item', isNumbered: true, text: 'Order' },
];
const TYPES = ['header', 'text', 'sub_header', 'sub_sub_header', 'bulleted_list', 'bulleted_list', 'numbered_list'];
const INSERTED = BLOCKS.map(({ text }, i) => `${TYPES[i]}: ${text}`);

/** In milliseconds: how it ended is told within it. */
const TOLD = 2_000;

const EMPTY = fixtures.paragraph('');
const TAKEN: Partial<NotionSwitches> = { syntheticPaste: 'taken' };
const item = (words: string): FixtureBlock => fixtures.bullet(words);

/** What the host of Notion does in this browser when it is given blocks to put into the page. */
export function insertingSuite(kind: BrowserKind): void {
  describe(`blocks for a page of Notion in ${kind}`, () => {
    const notion = new NotionTest(kind, notionProbe);

    afterEach(async () => {
      expect(await notion.driver.foreign(), 'what was done to the editor’s document').toEqual([]);
      expect(notion.site.calls.filter(({ byEditor, endpoint }) => !byEditor && /^save/.test(endpoint))).toEqual([]);
    });

    /** Kind and words of each block as the editor has them, the title first. */
    const blocks = async (): Promise<string[]> =>
      (await notion.driver.ask('texts'))
        .filter(({ property }) => property === 'title')
        .map(({ type, text }) => `${type}: ${text}`);

    const opened = async (
      all: readonly (FixtureBlock | string)[],
      switches: Partial<NotionSwitches> = {},
    ): Promise<NotionPage> => {
      const page = await notion.opened(all, switches);
      await asked(notion.page, 'read');
      return page;
    };

    const insert = (): Promise<string> => asked<string>(notion.page, 'insertBlocks', BLOCKS);
    const undo = (): Promise<string> => asked<string>(notion.page, 'undo');
    const steps = (): Promise<number> => notion.driver.ask('undoDepth');
    const pastes = async (): Promise<number> => (await notion.driver.ask('log', 'paste')).length;

    /** Where the caret, the focus and the scroll are, and whether anything was pasted. */
    const stand = (): Promise<unknown> =>
      notion.page.evaluate(() => {
        const selection = getSelection();
        const leaf = selection?.anchorNode?.parentElement?.closest('[data-content-editable-leaf]');
        const id = leaf?.closest('[data-block-id]')?.getAttribute('data-block-id');
        const { scrollTop } = document.querySelector('.notion-scroller.vertical') as Element;
        return [id, selection?.anchorOffset, selection?.focusOffset, document.activeElement?.className, scrollTop];
      });

    /** Inserts where nothing is to change, and says how it ended. */
    async function refused(): Promise<string> {
      const before = [await blocks(), await steps(), await stand()];
      const begun = performance.now();
      const result = await insert();
      expect(performance.now() - begun, 'how long it took').toBeLessThan(TOLD);
      expect([await blocks(), await steps(), await stand()]).toEqual(before);
      return result;
    }

    test('fill an empty page with headings, lists and paragraphs in one step; undo empties it again', async () => {
      const page = await opened([EMPTY], TAKEN);
      const before = await blocks();
      expect(await insert()).toBe('applied');
      expect(await blocks()).toEqual([before[0], ...INSERTED]);
      expect(await steps()).toBe(1);
      const { lines } = await asked<{ lines: string[] }>(notion.page, 'read');
      expect(lines.slice(1)).toEqual([
        'heading|1||A box of bread [every week]',
        'paragraph|0||FLENSBURG, [date] – Today [we] say "hello" & <open>.',
        'heading|2||Questions from customers',
        'heading|3||What does it cost?',
        'item|0|-|One box: [price]',
        'item|0|-|Two boxes: [price]',
        'item|0|1.|Order',
      ]);
      await expect.poll(() => page.blocks.filter(({ alive }) => alive).map(({ type }) => type)).toEqual(TYPES);
      expect(await undo()).toBe('applied');
      expect(await blocks()).toEqual(before);
      expect(await undo()).toBe('refused');
    });

    test('come below the title of a page that has no block yet', async () => {
      const page = await opened([], TAKEN);
      const [title] = await blocks();
      expect(await insert()).toBe('applied');
      expect(await blocks()).toEqual([title, ...INSERTED]);
      expect(await undo()).toBe('applied');
      expect(await blocks()).toEqual([title]);
      expect(await steps()).toBe(0);
      expect((await asked<{ lines: string[] }>(notion.page, 'read')).lines).toHaveLength(1);
      expect(page.title).toMatch(/^Test/);
    });

    test.each<[string, readonly FixtureBlock[], readonly string[]]>([
      ['a paragraph', [fixtures.paragraph('Last')], ['text: Last']],
      ['a heading', [fixtures.heading(2, 'Last')], ['sub_header: Last']],
      ['an item of a list', [item('One'), item('Last')], ['bulleted_list: One', 'bulleted_list: Last']],
      ['a to-do', [fixtures.toDo(true, 'Last')], ['to_do: Last']],
      ['words with a mention', [fixtures.paragraph('By ', { text: 'Ada', chip: 'person' })], ['text: By ‣']],
    ])(
      'come behind %s as blocks of their own, whether or not a paste joins the words before it',
      async (_, end, known) => {
        for (const pasteJoins of [false, true]) {
          await opened([fixtures.paragraph('First'), ...end], { ...TAKEN, pasteJoins });
          const [title] = await blocks();
          expect(await insert()).toBe('applied');
          expect(await blocks()).toEqual([title, 'text: First', ...known, ...INSERTED]);
          expect(await undo()).toBe('applied');
          expect(await blocks()).toEqual([title, 'text: First', ...known]);
        }
      },
    );

    test('take the place of an empty line at the end', async () => {
      await opened(['First', EMPTY], TAKEN);
      expect(await insert()).toBe('applied');
      expect((await blocks()).slice(1)).toEqual(['text: First', ...INSERTED]);
    });

    test('are refused, with nothing changed, where Notion takes no paste of a script', async () => {
      const page = await opened([EMPTY]);
      expect(await refused()).toBe('refused');
      expect(await pastes()).toBe(1);
      page.set({ syntheticPaste: 'taken' });
      await pause(50);
      expect(await insert()).toBe('applied');
    });

    test('leave the writer’s caret, selection and scroll where they were', async () => {
      const page = await opened(['Guests wait for bread', ...Array.from({ length: 60 }, (_, i) => `Line ${i}`)]);
      await notion.caret(page.find('Guests').id, 7, 11);
      const before = await stand();
      expect(await refused()).toBe('refused');
      page.set({ syntheticPaste: 'taken' });
      await pause(50);
      expect(await insert()).toBe('applied');
      expect(await stand()).toEqual(before);
    });

    test('are taken back where only their text arrives', async () => {
      await opened(['First', EMPTY], { syntheticPaste: 'plain text only' });
      expect(await refused()).toBe('refused');
      expect(await pastes()).toBe(1);
      expect(await notion.driver.ask('log', 'undo')).toHaveLength(1);
    });

    test('are taken back where the first loses its kind', async () => {
      await opened([EMPTY], { ...TAKEN, pasteJoins: true });
      expect(await refused()).toBe('refused');
    });

    test('are told as uncertain where they cannot be taken back', async () => {
      await opened([EMPTY], { syntheticPaste: 'plain text only', syntheticKeys: false });
      expect(['refused', 'uncertain']).toContain(await insert());
    });

    test('are waited for where Notion takes its time', async () => {
      await opened([EMPTY], { ...TAKEN, pasteDelay: 800 });
      expect(await insert()).toBe('applied');
      expect((await blocks()).slice(1)).toEqual(INSERTED);
    });

    test('are refused where Notion takes them back by itself', async () => {
      await opened([EMPTY], { ...TAKEN, settleTime: 2_000, revertAfter: [300, 900] });
      expect(await refused()).toBe('refused');
      expect(await notion.driver.ask('log', 'revert')).toHaveLength(1);
    });

    test('are not taken back by an undo that would take back what was typed since', async () => {
      const page = await opened(['First', EMPTY], TAKEN);
      expect(await insert()).toBe('applied');
      await notion.caret(page.find('First').id, 5);
      await notion.page.keyboard.type('!');
      const now = await blocks();
      expect(await undo()).toBe('refused');
      expect(await blocks()).toEqual(now);
    });

    test.each(['ignored', 'taken'] as const)(
      'leave what the writer types meanwhile where it belongs, where a paste is %s',
      async syntheticPaste => {
        const page = await opened(['Guests wait', 'Last'], { syntheticPaste });
        await notion.caret(page.find('Guests').id, 11);
        const asking = insert();
        await notion.page.keyboard.type(' for bread', { delay: 60 });
        const result = await asking;
        // Who types on and on is not waited for.
        expect(syntheticPaste === 'taken' ? ['applied', 'refused'] : ['refused']).toContain(result);
        expect((await blocks()).slice(1)).toEqual([
          'text: Guests wait for bread',
          'text: Last',
          ...(result === 'applied' ? INSERTED : []),
        ]);
      },
    );

    test('are refused while nobody may write', async () => {
      const page = await opened([EMPTY], { ...TAKEN, locked: true });
      expect(await refused()).toBe('refused');
      for (const role of ['reader', 'comment_only'] as const) {
        page.set({ locked: false, role });
        await expect.poll(async () => (await asked<{ access: string }>(notion.page, 'read')).access).not.toBe('write');
        expect(await refused()).toBe('refused');
      }
      expect(await pastes()).toBe(0);
    });

    test('are refused on a published page', async () => {
      const page = notion.newPage(['First'], TAKEN);
      await notion.open(page, 'bakery.notion.site');
      await asked(notion.page, 'read');
      expect(await refused()).toBe('refused');
      expect(await pastes()).toBe(0);
    });

    test('go into the page in a peek, and not into the one below it', async () => {
      const below = notion.newPage(['Below'], TAKEN);
      const peeked = notion.newPage(['Peeked'], TAKEN);
      await notion.open(below, 'app.notion.com', `?p=${peeked.pageId.replaceAll('-', '')}&pm=s`);
      await notion.page.waitForSelector('.notion-peek-renderer [data-block-id]');
      await asked(notion.page, 'read');
      expect(await insert()).toBe('applied');
      await expect.poll(() => peeked.texts).toEqual(['Peeked', ...BLOCKS.map(({ text }) => text)]);
      expect(below.texts).toEqual(['Below']);
    });

    const ENDS: readonly (readonly [string, FixtureBlock])[] = [
      ['a toggle', fixtures.toggle('More', fixtures.paragraph('Folded'))],
      ['columns', fixtures.columns([fixtures.paragraph('Left')], [fixtures.paragraph('Right')])],
      ['a table', fixtures.table(['a', 'b'], ['c', 'd'])],
      ['a picture', fixtures.image('A loaf')],
      ['a line across', fixtures.rule],
      ['code', fixtures.code('bake()')],
      ['a quote', fixtures.quote('So they say')],
      ['a callout', fixtures.callout('Mind this')],
    ];
    test.each(ENDS)('are refused, unasked, where the page ends with %s', async (_, end) => {
      await opened(['First', end], TAKEN);
      expect(await refused()).toBe('refused');
      expect(await pastes()).toBe(0);
    });

    test('are refused, unasked, where the page ends with an item that has others in it', async () => {
      await opened([item('One'), fixtures.indented(fixtures.bullet('Below'))], TAKEN);
      expect(await refused()).toBe('refused');
      expect(await pastes()).toBe(0);
    });

    test.each(['page', 'collection_view', 'transclusion_reference', 'transclusion_container'])(
      'are refused, unasked, where the page ends with a %s',
      async type => {
        const page = notion.newPage(['First'], TAKEN);
        page.addRemotely(type, 'Another', page.find('First').id);
        await notion.open(page);
        await asked(notion.page, 'read');
        expect(await refused()).toBe('refused');
        expect(await pastes()).toBe(0);
      },
    );

    test('are seen to have come, and to go again, where those far below come into the document only when they are scrolled to', async () => {
      const many = Array.from({ length: 120 }, (_, i): NewBlock => ({ kind: 'paragraph', text: `Line ${i} [what]` }));
      await opened(['First'], { ...TAKEN, mountsNew: false, unmounting: true });
      const before = [await blocks(), await stand()];
      expect(await asked<string>(notion.page, 'insertBlocks', many)).toBe('applied');
      expect((await blocks()).slice(2)).toEqual(many.map(({ text }) => `text: ${text}`));
      expect(await stand()).toEqual(before[1]);
      expect(await undo()).toBe('applied');
      expect(await blocks()).toEqual(before[0]);
      expect((await asked<{ lines: string[] }>(notion.page, 'read')).lines).toHaveLength(2);
      expect(await notion.driver.ask('log', 'undo')).toHaveLength(1);
    });

    test('that come after it was said that they would not are taken back, unless somebody typed meanwhile', async () => {
      const page = await opened(['First', EMPTY], { ...TAKEN, pasteDelay: 2_000 });
      const before = await blocks();
      expect(await refused()).toBe('refused');
      await expect.poll(async () => (await notion.driver.ask('log', 'undo')).length, { timeout: 4_000 }).toBe(1);
      expect(await blocks()).toEqual(before);
      expect(await insert()).toBe('refused');
      await notion.caret(page.find('First').id, 5);
      await notion.page.keyboard.type('!');
      await pause(2_500);
      expect(await notion.driver.ask('log', 'undo')).toHaveLength(1);
    });

    test('come at the end of a short page of which Notion gives nothing, since its end is in view', async () => {
      await opened(['First'], { ...TAKEN, fault: { kind: 'status', status: 500 } });
      expect(await insert()).toBe('applied');
      expect((await blocks()).slice(1)).toEqual(['text: First', ...INSERTED]);
    });

    test('are refused where Notion does not say how the page ends, and its end is out of view', async () => {
      const long = Array.from({ length: 60 }, (_, i) => `Line ${i}`);
      await opened(long, { ...TAKEN, fault: { kind: 'status', status: 500 } });
      expect(await refused()).toBe('refused');
      expect(await pastes()).toBe(0);
    });

    test('do not undo a writer’s own work because a colleague wrote at the same place', async () => {
      const page = await opened(['First', 'Last']);
      await notion.caret(page.find('First').id, 5);
      await notion.page.keyboard.type('!');
      const asking = insert();
      await pause(700);
      page.addRemotely('text', 'A colleague’s', page.find('Last').id);
      expect(await asking).toBe('uncertain');
      expect((await blocks()).slice(1)).toEqual(['text: First!', 'text: Last', 'text: A colleague’s']);
    });

    test.each(['taken', 'ignored'] as const)(
      'reach the end of 200 pages that is not in the document, and the scroll is given back, where a paste is %s',
      async syntheticPaste => {
        const { tabs, ...long } = fixture('two-hundred-pages');
        const all = [...(tabs[0]?.blocks ?? []), fixtures.paragraph('The end')];
        notion.site.add({ ...long, id: `long-${syntheticPaste}`, tabs: [{ title: '', blocks: all }] });
        const page = notion.site.page(`long-${syntheticPaste}`);
        page.set({ syntheticPaste, unmounting: true });
        await notion.open(page);
        await asked(notion.page, 'read');
        const last = page.blocks.at(-1)?.id ?? '';
        expect(await notion.page.$(`[data-block-id="${last}"]`)).toBeNull();
        const before = await blocks();
        await notion.page.evaluate(() => document.querySelector('.notion-scroller.vertical')?.scrollTo({ top: 900 }));
        await pause(100);
        const place = await stand();
        expect(await insert()).toBe(syntheticPaste === 'taken' ? 'applied' : 'refused');
        expect(await blocks()).toEqual(syntheticPaste === 'taken' ? [...before, ...INSERTED] : before);
        expect(await pastes()).toBe(1);
        expect(await stand()).toEqual(place);
        expect(new URL(notion.page.url()).hash).toBe('');
      },
    );

    describe('a line behind another', () => {
      const behind = (words: string, line: string): Promise<string> =>
        asked<string>(notion.page, 'insertBehind', words, line);

      test.each<[string, FixtureBlock, string]>([
        ['a paragraph', fixtures.paragraph('Guests wait'), 'text'],
        ['a heading', fixtures.heading(3, 'Guests wait'), 'sub_sub_header'],
        ['a bullet', fixtures.bullet('Guests wait'), 'bulleted_list'],
        ['a numbered line', fixtures.numbered('Guests wait'), 'numbered_list'],
      ])('is %s as that one is, in one step', async (_, block, type) => {
        await opened(['First', block, 'Last'], TAKEN);
        const before = await blocks();
        expect(await behind('wait', 'Cooks wait [how long]')).toBe('applied');
        expect(await blocks()).toEqual(before.toSpliced(3, 0, `${type}: Cooks wait [how long]`));
        expect(await steps()).toBe(1);
        expect(await undo()).toBe('applied');
        expect(await blocks()).toEqual(before);
      });

      test('is an item beside one that is inside another', async () => {
        await opened([item('One'), fixtures.indented(fixtures.bullet('Guests wait'))], TAKEN);
        expect(await behind('wait', 'Cooks wait')).toBe('applied');
        expect((await blocks()).slice(1)).toEqual([
          'bulleted_list: One',
          'bulleted_list: Guests wait',
          'bulleted_list: Cooks wait',
        ]);
        const { lines } = await asked<{ lines: string[] }>(notion.page, 'read');
        expect(lines.slice(1)).toEqual(['item|0|-|One', 'item|0|-|Guests wait', 'item|0|-|Cooks wait']);
      });

      test('is refused where Notion takes no paste of a script, and behind what holds others or is no text', async () => {
        const ends = [fixtures.toDo(false, 'to-do'), fixtures.quote('quote'), fixtures.toggle('toggle', EMPTY)];
        const page = await opened(
          [item('parent'), fixtures.indented(fixtures.bullet('child')), ...ends, 'One\ntwo'],
          TAKEN,
        );
        const before = await blocks();
        for (const words of ['parent', 'to-do', 'quote', 'toggle', 'One'])
          expect([words, await behind(words, 'New')]).toEqual([words, 'refused']);
        expect(await pastes()).toBe(0);
        page.set({ syntheticPaste: 'ignored' });
        await pause(50);
        expect(await behind('two', 'New')).toBe('refused');
        expect(await pastes()).toBe(1);
        expect(await blocks()).toEqual(before);
      });
    });
  });
}
