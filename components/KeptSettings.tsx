import type { PanelModel } from '@/lib/panel/panel-model';
import { FoldRow } from './FoldRow';

/** What is kept in this browser, taken out, brought in, or cleared. */
export function KeptSettings({ model }: { model: PanelModel }) {
  const { settings } = model;
  return (
    <section aria-labelledby="kept">
      <h2 class="head" id="kept">
        What is kept
      </h2>
      <p>
        Tags, dismissals, saved reviews, objections, talks, answers and these settings, in this browser. Nothing is
        sent.
      </p>
      <div class="row">
        <span>Settings and tags</span>
        <span>
          <button type="button" class="btn" onClick={settings.exportKept}>
            Export
          </button>
          <button type="button" class="btn" onClick={settings.importKept}>
            Import
          </button>
        </span>
      </div>
      <FoldRow model={model} fold="clear" label="Everything Backcast keeps" summary="Clear">
        <p>
          Stages, dismissals, saved reviews, what you heard, your answers, settings and the practice draft go. There is
          no way back; an export keeps all but the practice draft.
        </p>
        <div class="acts">
          <button type="button" class="btn line c-fix" onClick={settings.clearKept}>
            Clear everything
          </button>
        </div>
      </FoldRow>
    </section>
  );
}
