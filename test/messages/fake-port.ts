import { type MessagePort, PANEL_PORT } from '@/lib/messages/port';

export const OWN_ID = 'backcast';
export const OWN_ORIGIN = 'chrome-extension://backcast/';

export interface FakePort extends MessagePort {
  readonly isOpen: boolean;
  /** What has come in at this end. */
  readonly received: unknown[];
}

/** Both ends of a line. Messages are copied as the browser does, and arrive after the current task. */
export function fakePorts(
  name = PANEL_PORT,
  sender: MessagePort['sender'] = { id: OWN_ID, url: `${OWN_ORIGIN}sidepanel.html` },
): readonly [panel: FakePort, page: FakePort] {
  let isOpen = true;
  const end = () => ({
    heard: [] as ((message: unknown) => void)[],
    gone: [] as (() => void)[],
    received: [] as unknown[],
  });
  const ends = [end(), end()] as const;
  const port = (mine: 0 | 1): FakePort => ({
    name,
    sender,
    received: ends[mine].received,
    get isOpen() {
      return isOpen;
    },
    postMessage(message) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const copy: unknown = JSON.parse(JSON.stringify(message));
      const other = ends[mine === 0 ? 1 : 0];
      queueMicrotask(() => {
        other.received.push(copy);
        for (const heard of other.heard) heard(copy);
      });
    },
    disconnect() {
      if (!isOpen) return;
      isOpen = false;
      for (const gone of ends[mine === 0 ? 1 : 0].gone) queueMicrotask(gone);
    },
    onMessage: { addListener: heard => void ends[mine].heard.push(heard) },
    onDisconnect: { addListener: gone => void ends[mine].gone.push(gone) },
  });
  return [port(0), port(1)];
}
