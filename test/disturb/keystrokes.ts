import type { Page } from 'puppeteer-core';

/** A sentence of a draft, again and again. */
const WORDS = 'Guests wait 50 minutes every morning and then ask again at the desk, so we count them. ';

export const TYPED = WORDS.repeat(4).slice(0, 300);

interface Watched {
  keystrokes: number[];
}

/**
 * Types this into whatever has the focus. Gives for each character how long it took from the key until the page's thread
 * was through with it and with what stood before it, in milliseconds.
 */
export async function typeWatched(page: Page, text: string, pause: number): Promise<number[]> {
  await page.evaluate(watchKeys);
  await page.keyboard.type(text, { delay: pause });
  await new Promise(done => setTimeout(done, 100));
  return page.evaluate(() => (window as unknown as Watched).keystrokes);
}

/** Runs in the page; listens in the frame too that takes the keys of Google Docs. */
function watchKeys(): void {
  const own = window as unknown as Watched;
  own.keystrokes = [];
  const inside = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')?.contentWindow;
  for (const target of [window, inside]) {
    target?.addEventListener(
      'keydown',
      event => {
        const channel = new MessageChannel();
        // Times of a frame count from when that was made. No function in here may have a name: see the line of the soak.
        const view = (event as UIEvent).view ?? window;
        const offset = performance.timeOrigin - view.performance.timeOrigin;
        channel.port1.onmessage = () => own.keystrokes.push(performance.now() - event.timeStamp + offset);
        channel.port2.postMessage(null);
      },
      { capture: true },
    );
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
