import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
/** The one door to the extension APIs: promises in every browser, the same types for all. */
export { browser };

/** What of Chromium's side panel we use; the polyfill does not know it. Absent in Firefox. */
export interface SidePanel {
  open(where: { readonly windowId: number } | { readonly tabId: number }): Promise<void>;
  setPanelBehavior(behaviour: { readonly openPanelOnActionClick: boolean }): Promise<void>;
}

/** Chromium's side panel, or null where the browser has none. */
export const sidePanel: SidePanel | null =
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel ?? null;
