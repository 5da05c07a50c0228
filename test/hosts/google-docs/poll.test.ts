// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Poll } from '@/lib/hosts/google-docs/poll';

let ended: AbortController;
let asked: number[];
let answer: { isThere: boolean; changed: boolean };
let visibility: DocumentVisibilityState;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  ended = new AbortController();
  asked = [];
  answer = { isThere: true, changed: false };
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function poll(): Poll {
  const ask = async (): Promise<typeof answer> => {
    asked.push(performance.now());
    return answer;
  };
  return new Poll(document, ask, ended.signal);
}

/** How often it asks in so many milliseconds. */
async function times(span: number): Promise<number> {
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(span);
  return asked.length - before;
}

describe('the poll of the editor’s text', () => {
  it('asks twice a second, four times while somebody types, and slows down again', async () => {
    poll();
    expect(await times(10_100)).toBe(21);
    document.dispatchEvent(new KeyboardEvent('keydown'));
    expect(await times(3_000)).toBe(12);
    await times(500);
    expect(await times(10_000)).toBe(20);
  });

  it('rests when nothing happens for a minute, until something does', async () => {
    poll();
    await times(61_000);
    expect(await times(20_000)).toBe(10);
    answer = { isThere: true, changed: true };
    await times(2_000);
    answer = { isThere: true, changed: false };
    expect(await times(10_000)).toBe(20);
    await times(60_000);
    document.dispatchEvent(new MouseEvent('mouseup'));
    expect(await times(300)).toBe(1);
  });

  it('stands still in a tab that is not seen', async () => {
    poll();
    await times(1_000);
    visibility = 'hidden';
    await times(600);
    expect(await times(600_000)).toBe(0);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await times(300)).toBe(1);
  });

  it('waits longer and longer for an interface that does not come', async () => {
    answer = { isThere: false, changed: false };
    poll();
    await times(60_000);
    expect(await times(60_000)).toBeLessThanOrEqual(6);
  });

  it('hears keys in whatever frame takes them', async () => {
    const frame = document.createElement('div');
    const inner = document.implementation.createHTMLDocument();
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    const find = vi.spyOn(document, 'querySelector').mockReturnValue(frame);
    poll();
    await times(10_100);
    inner.dispatchEvent(new KeyboardEvent('keydown'));
    expect(await times(3_000)).toBe(12);
    find.mockRestore();
  });

  it('ends with its signal', async () => {
    poll();
    await times(1_000);
    ended.abort();
    document.dispatchEvent(new KeyboardEvent('keydown'));
    expect(await times(60_000)).toBe(0);
  });
});
