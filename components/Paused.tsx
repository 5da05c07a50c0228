import type { PanelModel } from '@/lib/panel/panel-model';

/** Nothing is read until the writer continues. */
export function Paused({ model }: { model: PanelModel }) {
  return (
    <section class="state" aria-labelledby="paused">
      <h2 id="paused">Paused on this document</h2>
      <p>Nothing is read and no marks are shown until you continue. Other documents are not affected.</p>
      <div class="acts">
        <button type="button" class="btn solid" onClick={() => model.pause(false)}>
          Continue
        </button>
      </div>
    </section>
  );
}
