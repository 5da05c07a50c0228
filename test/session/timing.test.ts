import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardTiming } from '@/lib/session/card-timing';
import { idleTask, restTask } from '@/lib/session/idle';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a task for idle time', () => {
  it('runs once for many requests, and never within one', async () => {
    const run = vi.fn();
    const task = idleTask(run, new AbortController().signal);
    task.request();
    task.request();
    expect(run).not.toHaveBeenCalled();
    await wait(10);
    expect(run).toHaveBeenCalledTimes(1);
    task.request();
    await wait(10);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leaves the page four times as long to itself as a long run took', async () => {
    const run = vi.fn(async () => 50);
    const task = idleTask(run, new AbortController().signal);
    task.request();
    await wait(5);
    task.request();
    await wait(150);
    expect(run).toHaveBeenCalledTimes(1);
    await wait(100);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('ends with its signal', async () => {
    const ended = new AbortController();
    const run = vi.fn();
    const task = idleTask(run, ended.signal);
    task.request();
    ended.abort();
    task.request();
    await wait(500);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a task for when things rest', () => {
  it('runs once after the last touch', async () => {
    const run = vi.fn();
    const task = restTask(run, 100, new AbortController().signal);
    task.touch();
    await wait(80);
    task.touch();
    await wait(80);
    expect([run.mock.calls.length, task.stirring]).toEqual([0, true]);
    await wait(30);
    expect([run.mock.calls.length, task.stirring]).toEqual([1, false]);
  });
});

describe('the card', () => {
  const timing = () => {
    const openAt = vi.fn();
    const left = vi.fn();
    return { openAt, left, timing: new CardTiming({ openAt, left }, new AbortController().signal) };
  };

  it('opens where the pointer rests, and not where it passes', async () => {
    const { openAt, timing: t } = timing();
    t.hover('a');
    await wait(300);
    t.hover('b');
    await wait(450);
    expect(openAt.mock.calls).toEqual([['b', 'pointer']]);
  });

  it('closes when the pointer is gone for good, not on its way to the card', async () => {
    const { left, timing: t } = timing();
    t.hover('a');
    await wait(500);
    t.hover(null);
    await wait(200);
    t.hoverCard(true);
    await wait(500);
    expect(left).not.toHaveBeenCalled();
    t.hoverCard(false);
    await wait(350);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('opens at the caret once in a visit', async () => {
    const { openAt, timing: t } = timing();
    expect(t.caretIn('a')).toBe(true);
    expect(t.caretIn('a')).toBe(false);
    await wait(1_100);
    t.caretIn(null);
    t.caretIn('a');
    await wait(1_100);
    expect(openAt.mock.calls).toEqual([['a', 'caret']]);
    t.reset();
    t.caretIn('a');
    await wait(1_100);
    expect(openAt).toHaveBeenCalledTimes(2);
  });

  it('stays shut when the caret goes on before it opens', async () => {
    const { openAt, timing: t } = timing();
    t.caretIn('a');
    await wait(900);
    t.caretIn(null);
    await wait(1_500);
    expect(openAt).not.toHaveBeenCalled();
  });
});
