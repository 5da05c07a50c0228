import { type ReadonlySignal, signal } from '@preact/signals';

/** What happened, and at most one way back or on. */
export interface Toast {
  readonly text: string;
  readonly action: { readonly label: string; run(): void; readonly undo: boolean } | null;
  /** True for a write that failed or is uncertain: a screen reader hears it at once. */
  readonly urgent: boolean;
}

export interface ToastModel {
  readonly toast: ReadonlySignal<Toast | null>;
  show(text: string, action?: { label: string; run(): void; undo?: boolean }, urgent?: boolean): void;
  hide(): void;
  /** Keeps the toast while it is hovered or focused. */
  hold(): void;
  release(): void;
  /** Takes the way back if the toast that shows is one. False: there is nothing to undo. */
  undo(): boolean;
}

/** How long a toast stays, in milliseconds. */
export const TOAST_TIME = 8_000;

export function createToastModel(ended: AbortSignal): ToastModel {
  const toast = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A timer, because it is the reader's time that runs out, not something that happens.
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, TOAST_TIME);
  };
  const hide = () => {
    clearTimeout(timer);
    toast.value = null;
  };
  ended.addEventListener('abort', hide);
  return {
    toast,
    show(text, action, urgent = false) {
      const run = () => {
        hide();
        action?.run();
      };
      toast.value = { text, action: action ? { label: action.label, undo: action.undo ?? false, run } : null, urgent };
      start();
    },
    hide,
    hold: () => clearTimeout(timer),
    release: () => {
      if (toast.peek()) start();
    },
    undo() {
      const action = toast.peek()?.action;
      if (!action?.undo) return false;
      action.run();
      return true;
    },
  };
}
