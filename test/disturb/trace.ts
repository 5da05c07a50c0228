import type { Page } from 'puppeteer-core';

/** What happened in a browser at a time, in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Has Chromium note what it does, of so many kinds, until the returned function is called. */
export async function startTrace(page: Page, categories: string[]): Promise<() => Promise<readonly TraceEvent[]>> {
  await page.tracing.start({ categories });
  return async () => {
    const trace = (await page.tracing.stop()) ?? new Uint8Array();
    return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
  };
}
