/** What happened in the editor. Kinds that begin with `foreign-` are what others did to its document. */
export type LogKind =
  | 'foreign-attribute'
  | 'foreign-element'
  | 'foreign-text'
  | 'foreign-node'
  | 'outside-node'
  | 'outside-attribute'
  | 'input'
  | 'paste'
  | 'key'
  | 'undo'
  | 'redo'
  | 'lost-undo'
  | 'revert'
  | 'unsettled'
  | 'selection'
  | 'scroll'
  | 'mount'
  | 'unmount'
  | 'navigate'
  | 'remote'
  | 'save'
  | 'long-task';

export interface LogEntry {
  /** In milliseconds since the page was opened. */
  readonly at: number;
  readonly kind: LogKind;
  readonly detail: string;
}

/** More than a long test makes; what is older is forgotten, but stays counted. */
const MOST = 20_000;

export class EventLog {
  readonly #entries: LogEntry[] = [];
  readonly #counts: Partial<Record<LogKind, number>> = {};

  add(kind: LogKind, detail = ''): void {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
    this.#entries.push({ at: performance.now(), kind, detail });
    if (this.#entries.length > MOST) this.#entries.splice(0, MOST / 2);
  }

  get counts(): Readonly<Partial<Record<LogKind, number>>> {
    return { ...this.#counts };
  }

  entries(...kinds: readonly LogKind[]): readonly LogEntry[] {
    return kinds.length === 0 ? this.#entries : this.#entries.filter(({ kind }) => kinds.includes(kind));
  }
}
