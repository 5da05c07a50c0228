import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageHandlers, pageChannel } from '@/lib/messages/page-channel';
import { ANSWER_TIME, panelLine } from '@/lib/messages/panel-line';
import type { MessagePort } from '@/lib/messages/port';
import type { PageState } from '@/lib/messages/protocol';
import { fakePorts, OWN_ID, OWN_ORIGIN } from './fake-port';
import { pageState } from './page-state';

const handlers = (change: Partial<PageHandlers> = {}): PageHandlers => ({
  readState: () => pageState(),
  reveal: id => id === 'there',
  applyText: () => 'applied',
  undoApply: () => 'refused',
  dismiss: () => undefined,
  restore: () => undefined,
  setStage: () => undefined,
  changeSettings: () => undefined,
  pause: () => undefined,
  switchNote: () => undefined,
  sayVerdict: () => undefined,
  insertAtCaret: () => 'applied',
  insertAfterAnswer: () => 'applied',
  insertBlocks: () => 'applied',
  dismissRewrite: () => undefined,
  sayNoKeyResult: () => undefined,
  readGist: () => ({ headline: '', problem: [], benefit: [] }),
  sayKeyResultHere: () => true,
  sayPartHere: () => true,
  setScope: () => undefined,
  setOwnership: () => undefined,
  showMarks: () => undefined,
  takeInHand: () => undefined,
  reviewAgain: () => undefined,
  ...change,
});

function connected(change: Partial<PageHandlers> = {}) {
  const ended = new AbortController();
  const states: PageState[] = [];
  const events = { over: 0 };
  const wires: unknown[] = [];
  const [panelPort, pagePort] = fakePorts();
  panelPort.onMessage.addListener(message => wires.push(message));
  const channel = pageChannel({
    handlers: handlers(change),
    ownId: OWN_ID,
    ownOrigin: OWN_ORIGIN,
    greet: () => channel.tell(pageState({ revision: 1 })),
    signal: ended.signal,
  });
  const line = panelLine(panelPort, {
    stateChanged: state => states.push(state),
    ended: () => events.over++,
  });
  const isAccepted = channel.accept(pagePort);
  return { channel, line, states, wires, events, ended, panelPort, pagePort, isAccepted };
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

describe('a line between a panel and a page', () => {
  it('greets with the state and carries facts', async () => {
    const { channel, states } = connected();
    channel.tell(pageState({ revision: 2, status: 'read' }));
    await settled();
    expect(states.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('pairs answers with commands, in whatever order they come', async () => {
    const { line } = connected({
      reveal: id => new Promise(resolve => setTimeout(() => resolve(id === 'slow'), id === 'slow' ? 20 : 1)),
    });
    expect(await Promise.all([line.send('reveal', 'slow'), line.send('reveal', 'quick')])).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    expect(await line.send('applyText', 'x', 0, true)).toEqual({ ok: true, value: 'applied' });
    expect(await line.send('pause', true)).toEqual({ ok: true, value: undefined });
  });

  it('answers in words when a handler fails, without the words of the failure', async () => {
    const { line } = connected({
      reveal: () => {
        throw new Error('the secret draft');
      },
      pause: () => Promise.reject(new Error('the secret draft')),
    });
    for (const answer of [await line.send('reveal', 'x'), await line.send('pause', true)]) {
      expect(answer.ok).toBe(false);
      expect(JSON.stringify(answer)).not.toContain('secret');
    }
  });

  it('runs nothing that is unknown or not well-formed', async () => {
    const dismiss = vi.fn();
    const { panelPort } = connected({ dismiss });
    const command = (name: string, args: unknown) => panelPort.postMessage({ kind: 'command', id: 1, name, args });
    command('dismiss', ['id', 'all-of-them']);
    command('dismiss', ['id']);
    command('dismiss', 'id');
    command('constructor', []);
    command('__proto__', []);
    panelPort.postMessage(null);
    panelPort.postMessage('dismiss');
    await settled();
    expect(dismiss).not.toHaveBeenCalled();
    command('dismiss', ['id', 'this']);
    await settled();
    expect(dismiss).toHaveBeenCalledWith('id', 'this');
  });

  it('believes no answer and no state of another shape', async () => {
    const { line, pagePort, states } = connected({ reveal: () => 'yes' as unknown as boolean });
    expect((await line.send('reveal', 'x')).ok).toBe(false);
    pagePort.postMessage({ kind: 'fact', name: 'stateChanged', args: [{ ...pageState(), status: 'hacked' }] });
    pagePort.postMessage({ kind: 'fact', name: 'stateChanged', args: [] });
    await settled();
    expect(states).toHaveLength(1);
  });

  it('sends what has changed to those who know the rest, and all to a panel that has just come', async () => {
    const { channel, states, wires } = connected();
    channel.tell(pageState({ revision: 2, status: 'read' }));
    const [late, itsPage] = fakePorts();
    const heard: unknown[] = [];
    late.onMessage.addListener(message => heard.push(message));
    channel.accept(itsPage);
    await settled();
    expect(wires.slice(1)).toEqual([
      {
        kind: 'fact',
        name: 'stateAmended',
        args: [{ fields: { revision: 2, status: 'read' }, review: {}, lists: {} }],
      },
      expect.objectContaining({ name: 'stateAmended' }),
    ]);
    expect(heard).toEqual([{ kind: 'fact', name: 'stateChanged', args: [pageState({ revision: 1 })] }]);
    expect(states.map(({ revision, status }) => [revision, status])).toEqual([
      [1, 'reading'],
      [2, 'read'],
      [1, 'reading'],
    ]);
  });

  it.each([
    ['of another shape', { fields: { status: 'hacked' }, review: {}, lists: {} }],
    ['of items it does not know', { fields: {}, review: {}, lists: { findings: { order: ['x'], news: 'none' } } }],
    ['of nothing', undefined],
  ])('asks for the whole state when told a change %s', async (_, amendment) => {
    const whole = pageState({ revision: 7 });
    const { pagePort, states, channel } = connected({ readState: () => whole });
    pagePort.postMessage({ kind: 'fact', name: 'stateAmended', args: [amendment] });
    await settled();
    await settled();
    expect(states.at(-1)).toEqual(whole);
    channel.tell({ ...whole, revision: 8 });
    await settled();
    expect(states.at(-1)?.revision).toBe(8);
  });

  it.each<readonly [string, MessagePort['sender'], string | undefined]>([
    ['another extension', { id: 'other', url: `${OWN_ORIGIN}sidepanel.html` }, undefined],
    ['a page of the web', { id: OWN_ID, url: 'https://example.com/' }, undefined],
    ['a page without an address', { id: OWN_ID }, undefined],
    ['nobody', {}, undefined],
    ['an old panel', { id: OWN_ID, url: OWN_ORIGIN }, 'backcast-panel/0'],
  ])('is refused to %s', (_, sender, name) => {
    const { channel } = connected();
    expect(channel.accept(fakePorts(name, sender)[1])).toBe(false);
  });

  it('ends with the page, and says so once', async () => {
    const { ended, line, events, panelPort, channel } = connected();
    ended.abort();
    await settled();
    expect(events.over).toBe(1);
    expect(panelPort.isOpen).toBe(false);
    expect(channel.heard).toBe(false);
    expect((await line.send('undoApply')).ok).toBe(false);
  });

  it('ends with the panel without a word to it', async () => {
    const { line, events, channel } = connected();
    line.end();
    await settled();
    expect(events.over).toBe(0);
    expect(channel.heard).toBe(false);
  });
});

describe('a page that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is given up after a while, and a late answer changes nothing', async () => {
    let answerLate = (_: boolean): void => undefined;
    const { line } = connected({
      reveal: () => new Promise<boolean>(resolve => (answerLate = resolve)),
    });
    const answer = line.send('reveal', 'there');
    await vi.advanceTimersByTimeAsync(ANSWER_TIME + 1);
    expect(await answer).toEqual({ ok: false, error: 'The page did not answer in time.' });
    answerLate(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(await line.send('undoApply')).toEqual({ ok: true, value: 'refused' });
  });
});
