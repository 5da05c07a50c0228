import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from './CopyButton';
import { Glyph } from './Glyph';

/** The review stopped: whose fault it is, what is safe, and what can be done. */
export function Failed({ model, reason }: { model: PanelModel; reason: string }) {
  return (
    <section class="state" aria-labelledby="failed">
      <h2 id="failed">The review stopped</h2>
      <p>A fault on our side, not in your draft. Your document is untouched, and your tags and dismissals are kept.</p>
      <div class="acts">
        <button type="button" class="btn solid" onClick={model.reviewAgain}>
          Review again
        </button>
        <CopyButton model={model} of="details" label="Copy the details" look="plain" onCopy={model.copyDetails} />
      </div>
      {reason && (
        <details class="why">
          <summary>
            <Glyph name="right" />
            What happened
          </summary>
          <p>{reason} The details hold no text of yours.</p>
        </details>
      )}
    </section>
  );
}
