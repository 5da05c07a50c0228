import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelModel } from '@/lib/panel/panel-model';
import type { Toast } from '@/lib/panel/toast-model';

/** What happened, and the way back. Both live regions stand from the start, so that what enters them is spoken. */
export function ToastDock({ model }: { model: PanelModel }) {
  const toast = model.toast.toast.value;
  return (
    <div class="toast-dock">
      <div role="status">{toast && !toast.urgent && <ToastLine model={model} toast={toast} />}</div>
      <div role="alert">{toast?.urgent && <ToastLine model={model} toast={toast} />}</div>
    </div>
  );
}

function ToastLine({ model, toast }: { model: PanelModel; toast: Toast }) {
  const { hold, release } = model.toast;
  const line = useRef<HTMLDivElement>(null);
  const inHand = [model.keyResults.inHand.id.value, model.draft.inHand.id.value];
  useLayoutEffect(() => {
    uncoverActions(line.current);
    // What is in hand may unfold and be put back in its place in the same frame.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => uncoverActions(line.current)));
    return () => cancelAnimationFrame(frame);
  }, [toast, ...inHand]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only gives more time to read
    <div ref={line} class="toast" onMouseEnter={hold} onMouseLeave={release} onFocusIn={hold} onFocusOut={release}>
      <span>{toast.text}</span>
      {toast.action ? (
        <button type="button" class="btn" onClick={toast.action.run}>
          {toast.action.label}
        </button>
      ) : (
        <button type="button" class="btn" onClick={model.toast.hide}>
          Close
        </button>
      )}
    </div>
  );
}

const AIR = 12;

/** A toast that would lie on the actions of what is in hand moves them up, just out of its way. */
function uncoverActions(toast: HTMLElement | null): void {
  const actions = document.querySelector('.in-hand .acts')?.getBoundingClientRect();
  if (!toast || !actions) return;
  const { top, bottom } = toast.getBoundingClientRect();
  if (actions.bottom + AIR > top && actions.top < bottom) scrollBy(0, actions.bottom + AIR - top);
}
