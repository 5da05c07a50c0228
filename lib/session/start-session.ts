import type { Host } from '@/lib/hosts/host';
import { listenAsPage } from '@/lib/messages/listen-as-page';
import type { PageChannel } from '@/lib/messages/page-channel';
import { commandsOf, shortcutsOf } from './commands';
import { PageFurniture } from './furniture';
import { Session } from './session';

export interface StartOptions {
  readonly host: Host;
  /** Where the shapes in the margin go: an element that scrolls with the text and holds none of the editor's content. */
  readonly margin: HTMLElement;
  /** Where the card goes, when not beside the shapes: in front of all that the editor shows. */
  readonly front?: HTMLElement;
  /** Opens the panel beside this page; called within a click. */
  openPanel(): void;
  readonly signal: AbortSignal;
}

/** Starts reviewing a page and makes it reachable for panels; all of it ends with the signal. */
export function startSession({ host, margin, front, openPanel, signal }: StartOptions): Session {
  let channel: PageChannel | null = null;
  const furniture = new PageFurniture({ host, margin, front, openPanel, signal });
  const session = new Session({
    host,
    furniture,
    isHeard: () => channel?.heard ?? false,
    tell: state => channel?.tell(state),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    signal,
  });
  channel = listenAsPage({
    handlers: commandsOf(session),
    shortcuts: shortcutsOf(session, furniture),
    greet: () => channel?.tell(session.state()),
    signal,
  });
  return session;
}
