import { type ReadonlySignal, signal } from '@preact/signals';

/** What can be asked to take the keyboard focus. */
export type FocusTarget =
  | `finding:${string}`
  | `key-result:${string}`
  | `owner:${string}`
  | `stage:${string}`
  | `part:${string}`
  | 'lede'
  | 'five-answers'
  | 'questions'
  | 'search'
  | 'back'
  | 'settings'
  | `setting:${string}`;

export interface FocusRequest {
  readonly target: FocusTarget;
  readonly focus: boolean;
}

export interface FocusModel {
  /** The last request that no component has answered; each request is a new object. */
  readonly wanted: ReadonlySignal<FocusRequest | null>;
  ask(target: FocusTarget): void;
  /** Asks to be brought into sight and leaves the focus where it is. */
  askIntoSight(target: FocusTarget): void;
  /** The component that took the focus says so. */
  taken(): void;
}

export function createFocusModel(): FocusModel {
  const wanted = signal<FocusRequest | null>(null);
  return {
    wanted,
    ask(target) {
      wanted.value = { target, focus: true };
    },
    askIntoSight(target) {
      wanted.value = { target, focus: false };
    },
    taken() {
      wanted.value = null;
    },
  };
}
