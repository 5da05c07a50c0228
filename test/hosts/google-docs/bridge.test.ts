// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewBlock } from '@/lib/draft/new-blocks';
import { BridgeClient, BridgeTrouble } from '@/lib/hosts/google-docs/bridge-client';
import { hostBridge } from '@/lib/hosts/google-docs/bridge-main';
import { answerName, askName, HELLO, READY } from '@/lib/hosts/google-docs/bridge-protocol';
import { handSecretOver, secretOfPage } from '@/lib/hosts/google-docs/bridge-secret';
import { FakeEditor } from './fake-editor';

let ended: AbortController;
let editor: FakeEditor;

beforeEach(() => {
  ended = new AbortController();
  editor = new FakeEditor('\u0003The queue is long.\nIt is short.\n\u0003\n');
});

afterEach(() => {
  ended.abort();
  editor.remove();
  vi.useRealTimers();
});

function connected(): BridgeClient {
  hostBridge(document, 'test');
  handSecretOver(document);
  return new BridgeClient(document, ended.signal);
}

describe('the two halves of the bridge', () => {
  it('meet whichever comes first', async () => {
    expect((await connected().text()).text).toBe(editor.text);
    handSecretOver(document);
    hostBridge(document, 'test');
    expect((await new BridgeClient(document, ended.signal).text()).text).toBe(editor.text);
  });

  it('take nobody else in once they have met', async () => {
    const client = connected();
    const forged = 'f'.repeat(36);
    document.dispatchEvent(new CustomEvent(HELLO, { detail: JSON.stringify(forged) }));
    const answered = vi.fn();
    document.addEventListener(answerName(forged), answered);
    document.dispatchEvent(new CustomEvent(askName(forged), { detail: '{"id":1,"op":"text","known":0}' }));
    await client.text();
    expect(answered).not.toHaveBeenCalled();
  });

  it('give the secret away to nobody who asks for it later', () => {
    connected();
    const heard = vi.fn();
    document.addEventListener(HELLO, heard);
    document.dispatchEvent(new CustomEvent(READY, { detail: 'null' }));
    document.removeEventListener(HELLO, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('put the caret back only where it has not moved on meanwhile', async () => {
    const client = connected();
    editor.selection = { start: 9, end: 9 };
    expect(await client.select(4, 4, true, 5)).toBe(true);
    expect(editor.selection).toEqual({ start: 9, end: 9 });
    expect(await client.select(4, 4, true, 9)).toBe(true);
    expect(editor.selection).toEqual({ start: 4, end: 4 });
  });

  it('part with the signal', async () => {
    const client = connected();
    await client.text();
    ended.abort();
    await expect(client.text()).rejects.toBeInstanceOf(BridgeTrouble);
    expect(await client.paste('x')).toBe(false);
    expect(editor.pasted).toEqual([]);
  });

  it('do without each other', async () => {
    const client = new BridgeClient(document, ended.signal, null, false);
    await expect(client.text()).rejects.toMatchObject({ why: 'absent' });
    expect(client.available).toBe(false);
    expect(client.isAbsent).toBe(true);
  });
});

describe('the text over the bridge', () => {
  it('is what the editor has, however it changes', async () => {
    const client = connected();
    const text = fc.array(fc.constantFrom('a', 'b', 'ab', '\n', '🚲', '\u0003', ' '), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async texts => {
        for (const list of texts) {
          editor.text = list.join('');
          expect((await client.text()).text).toBe(editor.text);
        }
      }),
    );
  });

  it('is right for questions asked at the same time', async () => {
    const client = connected();
    const asked = ['one', 'one two', 'two'].map(text => {
      editor.text = text;
      return client.text();
    });
    for (const { text } of await Promise.all(asked)) expect(text).toBe('two');
  });

  it('comes as a change when the rest is known', async () => {
    const client = connected();
    editor.text = `${'x'.repeat(10_000)}end`;
    await client.text();
    const heard = vi.fn();
    document.addEventListener(answerName(secretOfPage() ?? ''), heard);
    editor.text = `${'x'.repeat(10_000)}ending`;
    expect((await client.text()).text).toBe(editor.text);
    expect(heard.mock.calls[0]?.[0].detail.length).toBeLessThan(300);
  });

  it('brings selection, links and rules that lie in it', async () => {
    const client = connected();
    editor.selection = { start: 5, end: 9 };
    editor.annotations = {
      link: [{ start: 1, end: 4, url: 'https://a.example' }],
      horizontalRule: [{ start: 9, end: 999 }],
    };
    const first = await client.text();
    expect(first).toMatchObject({ selection: [{ start: 5, end: 9 }], links: [{ start: 1, end: 4 }], rules: [] });
    expect(await client.text()).toEqual(first);
  });

  it.each([
    ['is not there', () => editor.hide(), 'no-text'],
    ['is no text', () => editor.lie({ getText: () => 7 }), 'no-text'],
    [
      'throws',
      () =>
        editor.lie({
          getText: () => {
            throw new Error('away');
          },
        }),
      'failed',
    ],
    ['is gigantic', () => editor.lie({ getText: () => 'x'.repeat(20_000_001) }), 'no-text'],
  ])('is refused when it %s', async (_, spoil, why) => {
    const client = connected();
    spoil();
    await expect(client.text()).rejects.toMatchObject({ why });
    expect(client.available).toBe(false);
  });

  it('is not waited for for ever', async () => {
    vi.useFakeTimers();
    const client = connected();
    editor.lie(new Promise(() => {}));
    const asked = expect(client.text()).rejects.toMatchObject({ why: 'silent' });
    await vi.advanceTimersByTimeAsync(3_000);
    await asked;
  });
});

describe('what comes over the bridge', () => {
  it.each([
    'not json',
    'null',
    '[]',
    '{"id":-1,"op":"undo"}',
    '{"id":1,"op":"open"}',
    '{"id":1,"op":"paste"}',
    '{"id":1,"op":"select","start":5,"end":2}',
    '{"id":1,"op":"select","start":0.5,"end":2}',
    '{"id":1,"op":"replace","start":0,"end":3,"expected":"ab","text":"x"}',
    `{"id":1,"op":"paste","text":"${'x'.repeat(50_001)}"}`,
    ...[
      'null',
      '{}',
      '{"blocks":[],"length":35}',
      '{"blocks":[{"kind":"paragraph","text":"x"}]}',
      '{"blocks":[{"kind":"paragraph","text":"x"}],"length":-1}',
      '{"blocks":[{"kind":"table","text":"x"}],"length":35}',
      '{"blocks":[{"kind":"paragraph","text":7}],"length":35}',
      '{"blocks":[{"kind":"paragraph","text":"a\\nb"}],"length":35}',
      '{"blocks":[{"kind":"heading","level":4,"text":"x"}],"length":35}',
      '{"blocks":[{"kind":"item","isNumbered":"yes","text":"x"}],"length":35}',
      `{"blocks":[${'{"kind":"paragraph","text":"x"},'.repeat(501)}{"kind":"paragraph","text":"x"}],"length":35}`,
      `{"blocks":[${`{"kind":"paragraph","text":"${'x'.repeat(30_000)}"},`.repeat(2)}{"kind":"paragraph","text":"x"}],"length":35}`,
    ].map(markup => `{"id":1,"op":"replace","start":1,"end":1,"expected":"","text":"x","markup":${markup}}`),
  ])('does nothing when it is no question: %.60s', async detail => {
    const client = connected();
    document.dispatchEvent(new CustomEvent(askName(secretOfPage() ?? ''), { detail }));
    await client.text();
    expect(editor.pasted).toEqual([]);
    expect(editor.selection).toEqual({ start: 1, end: 1 });
  });

  it('is done when it is a question in every part', async () => {
    const client = connected();
    const markup = '{"blocks":[{"kind":"item","isNumbered":true,"text":"x"}],"length":35}';
    const detail = `{"id":1,"op":"replace","start":1,"end":1,"expected":"","text":"1. x","markup":${markup}}`;
    document.dispatchEvent(new CustomEvent(askName(secretOfPage() ?? ''), { detail }));
    await client.text();
    await vi.waitFor(() => expect(editor.pasted).toEqual(['1. x']));
  });

  it('is no answer when nobody asked, or in another form', async () => {
    const client = connected();
    const send = (detail: unknown): unknown =>
      document.dispatchEvent(new CustomEvent(answerName(secretOfPage() ?? ''), { detail }));
    for (const detail of [null, 7, '{', '{"id":99,"value":1}', '{"id":1,"trouble":"other"}', { id: 1 }]) send(detail);
    expect((await client.text()).text).toBe(editor.text);
  });
});

describe('a replacement', () => {
  it('selects, takes the focus and pastes, all at once', async () => {
    const client = connected();
    expect(await client.replace(5, 10, 'queue', 'line')).toMatchObject({ done: 'pasted', seen: 'queue' });
    expect(editor.text).toContain('The line is long.');
    expect(editor.deeds).toEqual(['select 5–10', 'focus', 'paste']);
  });

  it('does nothing where other words stand', async () => {
    const client = connected();
    expect(await client.replace(5, 10, 'quays', 'line')).toEqual({ done: 'differs', seen: 'queue' });
    expect(editor.deeds).toEqual([]);
  });

  it('does not paste where the selection did not take', async () => {
    const client = connected();
    editor.ignoresSelection = true;
    expect(await client.replace(5, 10, 'queue', 'line')).toMatchObject({ done: 'not-selected' });
    expect(editor.pasted).toEqual([]);
  });

  it('waits for a selection that shows later, and looks again before it pastes', async () => {
    const client = connected();
    editor.selectsAfter = 2;
    expect(await client.replace(5, 10, 'queue', 'line')).toMatchObject({ done: 'pasted' });
    editor.selectsAfter = 2;
    editor.onSelect = () => {
      editor.text = `x${editor.text}`;
    };
    expect(await client.replace(5, 9, 'line', 'row')).toMatchObject({ done: 'differs' });
    expect(editor.pasted).toEqual(['line']);
  });

  it('says so where there is nothing to paste into', async () => {
    const client = connected();
    editor.removeFrame();
    expect(await client.replace(5, 10, 'queue', 'line')).toEqual({ done: 'no-editor', seen: '' });
    expect(await client.paste('x')).toBe(false);
    expect(await client.undo()).toBe(false);
  });
});

describe('a replacement by blocks', () => {
  const BLOCKS: readonly NewBlock[] = [
    { kind: 'heading', level: 2, text: 'Now <b>' },
    { kind: 'item', isNumbered: false, text: 'a & b' },
  ];
  const HTML = '<h2>Now &lt;b&gt;</h2><ul><li>a &amp; b</li></ul>';

  it('puts markup into the event, and in the next tick into the place that takes pastes, and leaves nothing there', async () => {
    const client = connected();
    const markup = { blocks: BLOCKS, length: editor.text.length };
    const outcome = await client.replace(5, 10, 'queue', '## Now', markup);
    expect(outcome).toMatchObject({ done: 'pasted' });
    expect(editor.pasted).toEqual(['## Now']);
    expect(editor.pastedMarkup).toEqual([HTML]);
    await vi.waitFor(() => expect(editor.editable.innerHTML).toBe(HTML), { interval: 1 });
    await vi.waitFor(() => expect(editor.editable.innerHTML).toBe(''));
  });

  it('keeps what the editor has put in the place since', async () => {
    const client = connected();
    await client.replace(5, 10, 'queue', 'x', { blocks: BLOCKS, length: editor.text.length });
    await vi.waitFor(() => expect(editor.editable.innerHTML).toBe(HTML), { interval: 1 });
    editor.editable.replaceChildren('theirs');
    await new Promise(done => setTimeout(done, 80));
    expect(editor.editable.innerHTML).toBe('theirs');
  });

  it('does nothing where the text has become another length', async () => {
    const client = connected();
    const markup = { blocks: BLOCKS, length: editor.text.length - 1 };
    expect(await client.replace(5, 10, 'queue', 'x', markup)).toMatchObject({ done: 'differs' });
    expect(editor.pasted).toEqual([]);
  });

  it('takes as many blocks, and as long ones, as a panel may send', async () => {
    const client = connected();
    const blocks = Array.from({ length: 501 }, (): NewBlock => ({ kind: 'paragraph', text: 'x'.repeat(99) }));
    const outcome = await client.replace(5, 10, 'queue', 'x', { blocks, length: editor.text.length });
    expect(outcome).toMatchObject({ done: 'pasted' });
  });
});
