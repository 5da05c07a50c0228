import type { Kix } from './kix.ts';

/** Clicks and drags on the pages set the caret and the selection. */
export function connectPointer(kix: Kix): void {
  const { element } = kix.scroller;
  let isDragging = false;
  element.addEventListener('mousedown', event => {
    if (event.button !== 0 || !isOnPage(event)) return;
    // The frame keeps the focus, as the canvas has none.
    event.preventDefault();
    isDragging = true;
    const offset = offsetUnder(kix, event);
    kix.moveTo(offset, event.shiftKey);
    if (event.detail === 2) selectWord(kix, offset);
    kix.focus();
  });
  addEventListener('mousemove', event => {
    if (isDragging) kix.moveTo(offsetUnder(kix, event), true);
  });
  addEventListener('mouseup', () => {
    isDragging = false;
  });
}

function isOnPage({ target }: Event): boolean {
  return target instanceof Element && target.closest('.kix-rotatingtilemanager, .kix-appview-editor') !== null;
}

function offsetUnder(kix: Kix, event: MouseEvent): number {
  const { element } = kix.scroller;
  const box = element.getBoundingClientRect();
  const left = event.clientX - box.left + element.scrollLeft;
  const { page, x, y } = kix.surface.frames.pageAt(left, event.clientY - box.top + element.scrollTop);
  return kix.positions.offsetAt(page, x, y);
}

function selectWord(kix: Kix, offset: number): void {
  const text = kix.editing.model.text();
  let start = offset;
  let end = offset;
  while (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start--;
  while (/[\p{L}\p{N}]/u.test(text[end] ?? '')) end++;
  kix.editing.select(start, end);
  kix.showCaret('stay');
}
