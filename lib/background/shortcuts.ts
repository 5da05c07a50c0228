import { toPage } from '@/lib/messages/requests';
import type { Request } from '@/lib/messages/schemas';
import { browser } from '@/lib/platform/browser';
import { openPanel } from './panel';

const REQUESTS: Readonly<Record<string, Request>> = {
  'tag-key-result': toPage('tagAtCaret'),
  'next-finding': toPage('step', 1),
  'previous-finding': toPage('step', -1),
};

/** Carries the keyboard shortcuts to the page in front. */
export function obeyShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab);
    else if (REQUESTS[command]) void askPage(tab?.id, REQUESTS[command]);
  });
}

/** Asks the page of a tab; a tab without a session hears nothing, and that is fine. */
export async function askPage(tab: number | undefined, request: Request): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id !== undefined) await browser.tabs.sendMessage(id, request, { frameId: 0 }).catch(() => undefined);
}
