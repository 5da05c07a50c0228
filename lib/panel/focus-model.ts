import { type ReadonlySignal, signal } from '@preact/signals';

/** What can be asked to take the keyboard focus. */
export type FocusTarget =
  | `finding:${string}`
  | `key-result:${string}`
  | `stage:${string}`
  | `part:${string}`
  | `metric:${number}`
  | 'lede'
  | 'search'
  | 'back'
  | 'settings'
  | `setting:${string}`;

export interface FocusModel {
  /** The last request that no component has answered; each request is a new object. */
  readonly wanted: ReadonlySignal<{ readonly target: FocusTarget } | null>;
  ask(target: FocusTarget): void;
  /** The component that took the focus says so. */
  taken(): void;
}

export function createFocusModel(): FocusModel {
  const wanted = signal<{ readonly target: FocusTarget } | null>(null);
  return {
    wanted,
    ask(target) {
      wanted.value = { target };
    },
    taken() {
      wanted.value = null;
    },
  };
}
