import type { Caret, Host } from '@/lib/hosts/host';
import type { PageState } from '@/lib/messages/protocol';
import type { Session } from './session';

/** What else of a session stands in the page: the shapes in the margin and the card. */
export interface Furniture {
  /** A review, a decision or a change of what is in hand: draw anew. */
  redraw(session: Session): void;
  /** The text has just changed: what stands beside it may have to move. */
  textChanged(): void;
  /** The writer went somewhere else; null when out of the document. */
  caretMoved(caret: Caret | null): void;
  /** Another document, or a pause: put everything away. */
  clear(): void;
}

export interface SessionOptions {
  readonly host: Host;
  readonly furniture: Furniture;
  /** Whether somebody shows the state. Who comes later asks for it. */
  isHeard(): boolean;
  /** Gives the state to whoever shows it. */
  tell(state: PageState): void;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
  readonly signal: AbortSignal;
}
