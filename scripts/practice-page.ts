import type { Page } from 'puppeteer-core';
import type { BrowserWithBackcast } from './launch.ts';

/** Longer addresses are refused by browsers; a longer draft is handed over as a file. */
const LONGEST_ADDRESS = 400_000;

/** A draft to open the practice page with: a sample by its name, or a text and the file that it stands in, if any. */
export type StartDraft = { readonly sample: string } | { readonly text: string; readonly file?: string };

/** Opens the practice page in a tab and waits until its editor stands. */
export async function openPractice(
  { origin }: BrowserWithBackcast,
  page: Page,
  draft: StartDraft | null,
): Promise<void> {
  const hash = hashOf(draft);
  await openExtensionPage(page, `${origin}/practice.html${hash}`);
  await page.locator('::-p-aria([role="textbox"])').wait();
  if (hash !== '' || !draft || !('file' in draft) || draft.file === undefined) return;
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(draft.file);
}

/** Opens an address of the extension. Firefox never says that such a page has loaded, so nothing waits for that. */
export async function openExtensionPage(page: Page, address: string): Promise<void> {
  // From another page of ours this would be a change of the hash only, which is not how a page is opened.
  await page.goto('about:blank').catch(() => {});
  page.goto(address).catch(() => {});
  const start = address.split('#')[0] ?? address;
  await page.waitForFunction(
    wanted => location.href.startsWith(wanted) && document.readyState === 'complete',
    { polling: 50 },
    start,
  );
}

function hashOf(draft: StartDraft | null): string {
  if (!draft) return '';
  if ('sample' in draft) return `#sample=${encodeURIComponent(draft.sample)}`;
  const text = encodeURIComponent(draft.text);
  return text.length > LONGEST_ADDRESS ? '' : `#text=${text}`;
}

/**
 * Opens the panel beside the practice page with a real click, because browsers open it for nothing less. Gives the panel's
 * page where the browser shows it to us: Chromium does, Firefox keeps its sidebar to itself.
 */
export async function openPanel({ browser, origin }: BrowserWithBackcast, page: Page): Promise<Page | null> {
  await page.bringToFront();
  const known = new Set<object>(browser.targets());
  await page.locator('::-p-aria([name="Open the panel"][role="button"])').click();
  if (origin.startsWith('moz-')) return null;
  const target = await browser
    .waitForTarget(found => !known.has(found) && found.url().startsWith(`${origin}/sidepanel.html`), { timeout: 4000 })
    .catch(() => null);
  return target && (await target.asPage());
}
