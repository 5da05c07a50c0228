import type { Page } from 'puppeteer-core';
import { startTrace, type TraceEvent } from './trace.ts';

/** How often the extension's code was woken in a page. */
export interface Wakes {
  /** Timers that fired for it. */
  readonly timers: number;
  /** All calls of its functions from outside: timers, events, observers, frames. */
  readonly calls: number;
}

/** Counts how often the extension's code is woken in the page during so many milliseconds. Only in Chromium. */
export async function wakesDuring(page: Page, time: number): Promise<Wakes> {
  const stop = await startTrace(page, ['devtools.timeline']);
  await new Promise(done => setTimeout(done, time));
  return wakesIn(await stop());
}

export function wakesIn(events: readonly TraceEvent[]): Wakes {
  // The extension's own pages are woken for other reasons; here only what runs beside a page's scripts counts.
  const calls = events.filter(
    ({ name, args }) => name === 'FunctionCall' && /^chrome-extension:.*\/content-scripts\//.test(args.data?.url ?? ''),
  );
  const fired = events.filter(({ name }) => name === 'TimerFire');
  const isWithin = (call: TraceEvent, { tid, pid, ts, dur = 0 }: TraceEvent): boolean =>
    call.tid === tid && call.pid === pid && call.ts >= ts && call.ts <= ts + dur;
  return { timers: fired.filter(timer => calls.some(call => isWithin(call, timer))).length, calls: calls.length };
}
