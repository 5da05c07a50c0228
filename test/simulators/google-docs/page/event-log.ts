import { textOf } from '../model/runs.ts';
import type { Operation } from '../model/types.ts';

export type EventKind =
  | 'change'
  | 'remote-change'
  | 'refused'
  | 'paste'
  | 'copy'
  | 'set-selection'
  | 'mode'
  | 'tab'
  | 'frame';

export interface LoggedEvent {
  readonly kind: EventKind;
  /** Milliseconds since the page was loaded. */
  readonly time: number;
  /** What was changed, in order; of changes only. */
  readonly changes: readonly { readonly at: number; readonly remove: number; readonly text: string }[];
  readonly detail: string;
}

const KEPT = 20_000;

/** What happened in the editor, in order, so that a test can follow on a text of its own. */
export class EventLog {
  #events: LoggedEvent[] = [];

  get events(): readonly LoggedEvent[] {
    return this.#events;
  }

  note(kind: EventKind, detail = '', operations: readonly Operation[] = []): void {
    const changes = operations.map(({ at, remove, insert }) => ({
      at,
      remove,
      text: insert.map(({ runs }) => textOf(runs)).join('\n'),
    }));
    this.#events.push({ kind, time: performance.now(), changes, detail });
    if (this.#events.length > KEPT) this.#events.splice(0, KEPT / 2);
  }

  clear(): void {
    this.#events = [];
  }
}
