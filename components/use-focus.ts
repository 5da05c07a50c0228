import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { FocusModel, FocusTarget } from '@/lib/panel/focus-model';

/** A ref whose element takes the focus when the model asks for `target`. */
export function useFocus<E extends HTMLElement | SVGElement>(
  focus: FocusModel,
  target: FocusTarget,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  useSignalEffect(() => {
    if (focus.wanted.value?.target !== target || !ref.current) return;
    focus.taken();
    ref.current.focus();
    ref.current.scrollIntoView?.({ block: 'nearest' });
  });
  return ref;
}
