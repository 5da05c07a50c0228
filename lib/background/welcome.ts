import { browser } from '@/lib/platform/browser';

/** Shows the practice page once, after the installation. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && !temporary) void openPractice();
  });
}

/** Opens the practice page in a tab. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}
