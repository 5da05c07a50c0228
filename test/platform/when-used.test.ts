import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUsed } from '@/lib/platform/when-used';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('asks when somebody does something, once a second, until it has ended', () => {
  const page = new EventTarget() as unknown as Window;
  const ended = new AbortController();
  const asked = vi.fn();
  vi.advanceTimersByTime(5_000);
  whenUsed(page, asked, ended.signal);
  page.dispatchEvent(new Event('pointermove'));
  page.dispatchEvent(new Event('keydown'));
  expect(asked).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  page.dispatchEvent(new Event('scroll'));
  expect(asked).toHaveBeenCalledTimes(2);
  ended.abort();
  vi.advanceTimersByTime(1_000);
  page.dispatchEvent(new Event('focus'));
  expect(asked).toHaveBeenCalledTimes(2);
});
