import { browser, type Runtime } from '@/lib/platform/browser';
import { type PageChannel, type PageHandlers, pageChannel } from './page-channel';
import type { MessagePort } from './port';
import type { ToPage } from './protocol';
import { handleToPage, toBackground } from './requests';

export interface PageListening {
  readonly handlers: PageHandlers;
  readonly shortcuts: ToPage;
  /** Called when a panel has connected, to send it the state. */
  greet(): void;
  readonly signal: AbortSignal;
}

/** Makes this page reachable for panels and shortcuts, and tells every panel that it has arrived. */
export function listenAsPage({ handlers, shortcuts, greet, signal }: PageListening): PageChannel {
  const { runtime } = browser;
  const channel = pageChannel({ handlers, greet, signal, ownId: runtime.id, ownOrigin: runtime.getURL('/') });
  const connected = (port: Runtime.Port): void => void channel.accept(port as MessagePort);
  const messaged = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === runtime.id) handleToPage(message, shortcuts);
  };
  const arrive = (): void => {
    // Nobody listens while no panel is open; that is fine.
    void runtime.sendMessage(toBackground('pageArrived')).catch(() => undefined);
  };
  runtime.onConnect.addListener(connected);
  runtime.onMessage.addListener(messaged);
  addEventListener('pageshow', event => event.persisted && arrive(), { signal });
  signal.addEventListener('abort', () => {
    runtime.onConnect.removeListener(connected);
    runtime.onMessage.removeListener(messaged);
  });
  arrive();
  return channel;
}
