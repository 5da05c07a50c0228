import { browser, sidePanel } from '@/lib/platform/browser';

/** Lets the toolbar button open the panel: Chromium does it by itself when told to, Firefox toggles its sidebar. */
export function openPanelByButton(): void {
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
  else browser.action.onClicked.addListener(() => void toggleSidebar());
}

/**
 * Opens the panel beside a tab. To be called first thing in answer to a user's action: browsers forget the action as soon
 * as anything is awaited. False where the browser refuses.
 */
export function openPanel(
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<boolean> {
  const opening = sidePanel
    ? sidePanel.open(tab?.windowId !== undefined ? { windowId: tab.windowId } : { tabId: tab?.id ?? -1 })
    : (browser.sidebarAction?.open() ?? browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }));
  return opening.then(
    () => true,
    () => false,
  );
}

/** Firefox's own way to open and close a sidebar. */
const toggleSidebar = (): Promise<void> =>
  (browser.sidebarAction as unknown as { toggle(): Promise<void> }).toggle().catch(() => undefined);
