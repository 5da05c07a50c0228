import * as v from 'valibot';
import { amendmentFrom } from './amendment';
import { type MessagePort, PANEL_PORT, type Wire } from './port';
import type { Answer, PageState, PageToPanel, PanelToPage } from './protocol';
import { COMMANDS, WireSchema } from './schemas';

/** What a page does when a panel asks; every one may take its time. */
export type PageHandlers = {
  readonly [K in keyof PanelToPage]: (
    ...args: Parameters<PanelToPage[K]>
  ) => Promise<ReturnType<PanelToPage[K]>> | ReturnType<PanelToPage[K]>;
};

/** The page's side of the lines to the panels beside it. */
export interface PageChannel {
  /** Takes a line if it comes from a panel of ours, and greets it with the facts of `greeting`. */
  accept(port: MessagePort): boolean;
  /** Tells every panel; one that has been told before gets what has changed since. */
  tell(state: PageState): void;
  /** Whether anybody listens. */
  readonly heard: boolean;
}

export interface PageChannelOptions {
  readonly handlers: PageHandlers;
  /** Our own pages begin with this; nobody else may command a session. */
  readonly ownOrigin: string;
  readonly ownId: string;
  /** Called when a panel has connected, to send it the state. */
  greet(): void;
  readonly signal: AbortSignal;
}

/** Lines of panels to one page. Any number of panels may listen; each command is answered to the one that asked. */
export function pageChannel({ handlers, ownOrigin, ownId, greet, signal }: PageChannelOptions): PageChannel {
  /** Each with the state that it was told last. */
  const ports = new Map<MessagePort, PageState | null>();

  const post = (port: MessagePort, message: Wire): void => {
    try {
      port.postMessage(message);
    } catch {
      ports.delete(port);
    }
  };

  signal.addEventListener('abort', () => {
    for (const port of ports.keys()) {
      post(port, factOf('pageLeft'));
      port.disconnect();
    }
    ports.clear();
  });

  return {
    accept(port) {
      const { sender } = port;
      if (signal.aborted || port.name !== PANEL_PORT) return false;
      if (sender?.id !== ownId || !sender.url?.startsWith(ownOrigin)) return false;
      ports.set(port, null);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener(message => {
        const wire = v.safeParse(WireSchema, message);
        if (!wire.success || wire.output.kind !== 'command' || signal.aborted) return;
        const { id, name, args } = wire.output;
        void answerOf(handlers, name, args).then(answer => {
          if (name === 'readState' && answer.ok) ports.set(port, answer.value as PageState);
          post(port, { kind: 'answer', id, answer });
        });
      });
      greet();
      return true;
    },
    tell(state) {
      let [from, amendment]: [PageState | null, Wire | null] = [null, null];
      for (const [port, told] of ports) {
        if (told && told !== from) [from, amendment] = [told, factOf('stateAmended', amendmentFrom(told, state))];
        ports.set(port, state);
        post(port, (told && amendment) ?? factOf('stateChanged', state));
      }
    },
    get heard() {
      return ports.size > 0;
    },
  };
}

const factOf = <K extends keyof PageToPanel>(name: K, ...args: Parameters<PageToPanel[K]>): Wire => ({
  kind: 'fact',
  name,
  args,
});

async function answerOf(handlers: PageHandlers, name: string, args: readonly unknown[]): Promise<Answer<unknown>> {
  if (!Object.hasOwn(COMMANDS, name)) return { ok: false, error: `This page does not know “${name}”.` };
  const command = name as keyof PanelToPage;
  const parsed = v.safeParse(COMMANDS[command], args);
  if (!parsed.success) return { ok: false, error: 'The panel asked for something this page cannot read.' };
  try {
    const handler = handlers[command] as (...args: readonly unknown[]) => unknown;
    return { ok: true, value: (await handler(...parsed.output)) ?? null };
  } catch {
    return { ok: false, error: 'That did not work. A fault on our side, not in your draft.' };
  }
}
