import { describe, expect, test } from 'vitest';
import { until } from '../../e2e/harness/until.ts';
import { DocsBrowser, plainDocument } from './docs-browser.ts';
import type { DocsPage } from './docs-page.ts';

/** A node of a paste: its name, and its words or the nodes in it. */
type Node = readonly [name: string, inner: string | readonly Node[]];

const BLOCKS: readonly Node[] = [
  ['h1', 'The queue is gone'],
  ['h3', 'Why'],
  ['p', 'Riders wait <20 minutes> & more.'],
  [
    'ul',
    [
      ['li', 'a bike'],
      ['li', 'a lock'],
    ],
  ],
  ['ol', [['li', 'a key']]],
];
const PLAIN = '# The queue is gone';
const TEXT = 'The queue is gone\nWhy\nRiders wait <20 minutes> & more.\na bike\na lock\na key';

/** Pastes markup as an extension does: in the data of the event, and in the frame by the next tick. */
async function paste(docs: DocsPage, nodes: readonly Node[]): Promise<void> {
  await docs.page.evaluate(
    (given, plain) => {
      const inner = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')?.contentWindow;
      const editable = inner?.document.querySelector('[contenteditable=true]');
      if (!inner || !editable) throw new Error('There is no frame yet.');
      const queue: { node: readonly [string, unknown]; into: Element }[] = [];
      const root = inner.document.createElement('div');
      for (const node of given) queue.push({ node, into: root });
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [name, content] = next.node;
        const made = inner.document.createElement(name);
        next.into.append(made);
        if (typeof content === 'string') made.textContent = content;
        else for (const node of content as [string, unknown][]) queue.push({ node, into: made });
      }
      const { DataTransfer: Data, ClipboardEvent: Event } = inner as unknown as typeof globalThis;
      const event = new Event('paste', { clipboardData: new Data(), bubbles: true, cancelable: true });
      event.clipboardData?.setData('text/plain', plain);
      event.clipboardData?.setData('text/html', root.innerHTML);
      setTimeout(() => editable.replaceChildren(...root.childNodes), 0);
      editable.dispatchEvent(event);
    },
    nodes,
    PLAIN,
  );
}

const bodyOf = async (docs: DocsPage): Promise<string> => (await docs.text()).slice(1, -3);

const reads = (docs: DocsPage, body: string): Promise<true> =>
  until(`‘${body}’`, async () => (await bodyOf(docs)) === body || null);

async function undo({ page }: DocsPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

describe.each(['chromium', 'firefox'] as const)('markup that is pasted in %s', kind => {
  const browser = new DocsBrowser(kind);

  /** An export as the page itself can fetch it. */
  const exported = (docs: DocsPage, format: string): Promise<string> =>
    docs.page.evaluate(async wanted => {
      const answer = await fetch(`/document/d/plain/export?format=${wanted}`, { credentials: 'same-origin' });
      return answer.text();
    }, format);

  test('is headings and lists in an empty document, saved as such, and one step of undo', async () => {
    const docs = await browser.open(plainDocument(''));
    await until('the focus', () => docs.call('hasFocus'));
    await paste(docs, BLOCKS);
    await reads(docs, TEXT);
    expect((await docs.call('styles')).map(({ kind: what, level, list }) => `${what} ${level} ${list ?? ''}`)).toEqual([
      'heading 1 ',
      'heading 3 ',
      'normal 0 ',
      'item 0 bulleted',
      'item 0 bulleted',
      'item 0 numbered',
    ]);
    await docs.page.waitForSelector('.docs-save-indicator-container .docs-icon-cloud');
    const markdown = await until('the saved text', async () => {
      const text = await exported(docs, 'md');
      return text.includes('a key') ? text : null;
    });
    expect(markdown).toBe(
      '# The queue is gone\n\n### Why\n\nRiders wait \\<20 minutes\\> & more.\n\n* a bike\n* a lock\n1. a key\n',
    );
    expect(await exported(docs, 'html')).toMatch(/<h1 [^>]*><span>The queue is gone.*<ul .*<li .*a lock.*<ol .*a key/);
    expect(await docs.call('undoSteps')).toBe(1);
    await undo(docs);
    expect(await bodyOf(docs)).toBe('');
    expect((await docs.call('styles')).map(({ kind: what }) => what)).toEqual(['normal']);
  });

  test('goes into the paragraph at the caret with its first block, and begins others with the rest', async () => {
    const docs = await browser.open(plainDocument('One', 'two'));
    await docs.caretAfter('One');
    await paste(docs, [
      ['p', []],
      ['h2', 'Then'],
    ]);
    await reads(docs, 'One\nThen\ntwo');
    expect((await docs.call('styles')).map(({ kind: what }) => what)).toEqual(['normal', 'heading', 'normal']);
    await undo(docs);
    await docs.caretAfter('One');
    await paste(docs, [['h2', 'Then']]);
    await reads(docs, 'OneThen\ntwo');
    expect((await docs.call('styles')).map(({ kind: what }) => what)).toEqual(['normal', 'normal']);
  });

  test('is a suggestion while suggesting, which no export has', async () => {
    const docs = await browser.open(plainDocument('One', ''), { settings: { mode: 'suggesting' } });
    await docs.caretAfter('One\n');
    await paste(docs, BLOCKS);
    await reads(docs, `One\n${TEXT}`);
    expect((await docs.call('styles'))[1]?.kind).toBe('heading');
    await new Promise(done => setTimeout(done, 1_500));
    expect(await exported(docs, 'md')).toBe('One\n');
    await undo(docs);
    expect(await bodyOf(docs)).toBe('One\n');
  });

  test.each([
    ['ignored', PLAIN, 'normal'],
    ['trimmed', 'OneThen', 'normal'],
  ] as const)('may be %s', async (markup, expected, style) => {
    const docs = await browser.open(plainDocument(markup === 'ignored' ? '' : 'One'), { settings: { markup } });
    await until('the focus', () => docs.call('hasFocus'));
    if (markup === 'trimmed') await docs.caretAfter('One');
    await paste(
      docs,
      markup === 'ignored'
        ? BLOCKS
        : [
            ['p', []],
            ['h2', 'Then'],
          ],
    );
    await reads(docs, expected);
    expect((await docs.call('styles')).map(({ kind: what }) => what)).toEqual([style]);
  });

  test('changes nothing where nothing may be written', async () => {
    const docs = await browser.open(plainDocument('One'), { settings: { mode: 'viewing' } });
    await docs.caretAfter('One');
    await paste(docs, BLOCKS);
    await docs.call('setMode', 'editing');
    await docs.call('setOffline', true);
    await paste(docs, BLOCKS);
    await new Promise(done => setTimeout(done, 150));
    expect(await bodyOf(docs)).toBe('One');
  });
});
