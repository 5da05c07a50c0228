import { browser, sidePanel } from '@/lib/platform/browser';

/** Gives a function that opens the panel beside this page: Chromium's side panel, Firefox's sidebar, or else a tab. */
export function panelOpener(): () => void {
  let windowId = -1;
  // Asked for beforehand: a browser opens the panel only when nothing is awaited after the click.
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id ?? -1;
  });
  return () => {
    if (sidePanel) void sidePanel.open({ windowId });
    else if (browser.sidebarAction) void browser.sidebarAction.open();
    else void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  };
}
