import type { ComponentChildren } from 'preact';
import type { PanelModel } from '@/lib/panel/panel-model';
import type { SettingsFold } from '@/lib/panel/settings-model';
import { useFocus } from './use-focus';

interface Props {
  model: PanelModel;
  fold: SettingsFold;
  label: string;
  /** What the button says: "7 terms", "all on". */
  summary: string;
  meta?: string;
  children: ComponentChildren;
}

/** A line of the settings that opens in place. */
export function FoldRow({ model, fold, label, summary, meta, children }: Props) {
  const button = useFocus<HTMLButtonElement>(model.focus, `setting:${fold}`);
  const open = model.settings.folds.value.has(fold);
  return (
    <>
      <div class="row">
        <span id={`label-${fold}`}>{label}</span>
        <button
          ref={button}
          id={`fold-${fold}`}
          type="button"
          class="btn"
          aria-expanded={open}
          aria-labelledby={`label-${fold} fold-${fold}`}
          onClick={() => model.settings.toggleFold(fold)}
        >
          {summary}
        </button>
        {meta && <span class="meta">{meta}</span>}
      </div>
      {open && <div class="fold">{children}</div>}
    </>
  );
}
