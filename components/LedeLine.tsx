import type { Lede } from '@/lib/panel/ledes';
import type { PanelModel } from '@/lib/panel/panel-model';
import { useFocus } from './use-focus';

/** The one sentence that opens a view. */
export function LedeLine({ model, lede }: { model: PanelModel; lede: Lede }) {
  const ref = useFocus<HTMLElement>(model.focus, 'lede');
  const { target } = lede;
  return (
    <div class="lede">
      {target !== null && lede.link ? (
        <p>
          {lede.before}
          <button
            ref={ref as never}
            type="button"
            class="link"
            onClick={() => {
              model.draft.show(target);
              model.focus.ask(`finding:${target}`);
            }}
          >
            {lede.link}
          </button>
          {lede.after}
        </p>
      ) : (
        <p ref={ref as never} tabIndex={-1}>
          {lede.before}
        </p>
      )}
      {lede.meta && <p class="meta">{lede.meta}</p>}
    </div>
  );
}
