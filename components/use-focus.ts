import { untracked, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FocusModel, FocusTarget } from '@/lib/panel/focus-model';

/** A ref whose element takes the focus when the model asks for `target`. */
export function useFocus<E extends HTMLElement | SVGElement>(
  focus: FocusModel,
  target: FocusTarget,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const answer = () => {
    const wanted = focus.wanted.value;
    if (wanted?.target !== target || !ref.current) return;
    focus.taken();
    if (wanted.focus) ref.current.focus({ preventScroll: true });
    ref.current.scrollIntoView?.({ block: 'nearest' });
  };
  useSignalEffect(answer);
  // The element may have come with this very drawing, after the request.
  useLayoutEffect(() => untracked(answer));
  return ref;
}

/** Makes a change and keeps the element where it is on the screen, although what stands above it may open or fold. */
export function steadily(element: Element, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  requestAnimationFrame(() => {
    const moved = element.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) scrollBy(0, moved);
  });
}
