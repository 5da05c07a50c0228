/** As much of `runtime.Port` as the channels use, so that tests can hand in their own. */
export interface MessagePort {
  readonly name: string;
  readonly sender?: { readonly id?: string | undefined; readonly url?: string | undefined } | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(gone: () => void): void };
}

/** The name of a panel's line to a page. The number goes up when an old page could not talk to a new panel. */
export const PANEL_PORT = 'backcast-panel/1';

/** What goes over the line; the contents are validated by name. */
export type Wire =
  | { readonly kind: 'command'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'fact'; readonly name: string; readonly args: readonly unknown[] };
