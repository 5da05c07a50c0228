import { browser, type Runtime, type Tabs } from '@/lib/platform/browser';
import type { MessagePort } from './port';
import { PANEL_PORT } from './port';
import { backgroundRequest } from './requests';

export interface TabFacts {
  readonly id: number;
  readonly windowId: number;
  readonly active: boolean;
  /** Milliseconds since the epoch; 0 where the browser does not say. */
  readonly lastAccessed: number;
  /** Empty where we may not know it: we ask for no permission to see where people go. */
  readonly url: string;
}

/** Something that may change which page a panel stands beside. */
export interface TabChange {
  readonly what: 'activated' | 'loaded' | 'arrived';
  readonly tab: number;
  readonly window: number;
}

/** What a panel needs of the browser's tabs, so that following them can be tested. */
export interface TabWorld {
  /** The window the panel is in, and its own tab when it is one. */
  place(): Promise<{ readonly window: number; readonly tab: number | null }>;
  tabs(): Promise<readonly TabFacts[]>;
  connect(tab: number): MessagePort;
  onChange(heard: (change: TabChange) => void, signal: AbortSignal): void;
}

/** The browser's own tabs. Needs no permission. */
export const browserTabs: TabWorld = {
  async place() {
    const [own, window] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
    return { window: own?.windowId ?? window.id ?? -1, tab: own?.id ?? null };
  },
  async tabs() {
    return (await browser.tabs.query({})).flatMap(factsOf);
  },
  connect(tab) {
    const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
    // Chromium complains in the console about a tab without a page of ours, unless somebody has looked at its complaint.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return port as MessagePort;
  },
  onChange(heard, signal) {
    const { tabs, runtime } = browser;
    const activated = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType): void =>
      heard({ what: 'activated', tab: tabId, window: windowId });
    const updated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType, { windowId }: Tabs.Tab): void => {
      if (status === 'complete') heard({ what: 'loaded', tab: tabId, window: windowId ?? -1 });
    };
    const messaged = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const { tab } = sender;
      if (sender.id !== runtime.id || tab?.id === undefined || backgroundRequest(message) !== 'pageArrived') return;
      heard({ what: 'arrived', tab: tab.id, window: tab.windowId ?? -1 });
    };
    tabs.onActivated.addListener(activated);
    tabs.onUpdated.addListener(updated);
    runtime.onMessage.addListener(messaged);
    signal.addEventListener('abort', () => {
      tabs.onActivated.removeListener(activated);
      tabs.onUpdated.removeListener(updated);
      runtime.onMessage.removeListener(messaged);
    });
  },
};

function factsOf(tab: Tabs.Tab): TabFacts[] {
  if (tab.id === undefined) return [];
  return [
    {
      id: tab.id,
      windowId: tab.windowId ?? -1,
      active: tab.active,
      lastAccessed: tab.lastAccessed ?? 0,
      url: tab.url ?? '',
    },
  ];
}
